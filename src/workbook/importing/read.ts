/** A file to cells, whatever kind of file it is. */
import { decode, encodingOf } from "./decode";
import { cellsOf, delimiterOf } from "./delimited";
import { ImportFailure } from "./failure";
import type { FileToRead, Raw, Reading, Source } from "./types";
import { isBlank } from "./words";

/** The first four bytes of a zip, which an .xlsx is. */
const zip = [0x50, 0x4b, 0x03, 0x04];
/** Those of an .xls, and of an .xlsx with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

export async function readSource(file: FileToRead, reading: Reading): Promise<Source> {
  const { name, content } = file;
  const isBytes = typeof content !== "string";
  if (isBytes && startsWith(content, zip)) return readSheets(name, content, reading);
  if (isBytes && startsWith(content, compound)) throw new ImportFailure("oldSpreadsheet");
  const encoding = isBytes ? (reading.encoding ?? encodingOf(content)) : undefined;
  const text = isBytes ? decode(content, encoding!) : content;
  if (text.slice(0, 65_536).includes("\0")) throw new ImportFailure("notAText");
  const delimiter = reading.delimiter ?? delimiterOf(text);
  return {
    name,
    kind: "text",
    ...(encoding && { encoding }),
    delimiter,
    sheets: [],
    rows: filledOnly(cellsOf(text, delimiter)),
  };
}

async function readSheets(name: string, content: Uint8Array, reading: Reading): Promise<Source> {
  const sheets = await sheetsOf(content);
  // The sheet with the most rows is the export; the others are covers, notes and pivots.
  const largest = sheets.reduce((best, sheet) =>
    sheet.rows.length > best.rows.length ? sheet : best
  );
  const chosen = sheets.find((sheet) => sheet.name === reading.sheet) ?? largest;
  return {
    name,
    kind: "spreadsheet",
    sheet: chosen.name,
    sheets: sheets.map((sheet) => sheet.name),
    rows: filledOnly(chosen.rows),
  };
}

async function sheetsOf(content: Uint8Array) {
  // Fetched when it is needed: most exports are texts.
  const { readSpreadsheet } = await import("./spreadsheet");
  const { sheets } = await readSpreadsheet(content).catch((cause: unknown) => {
    throw new ImportFailure("brokenSpreadsheet", { cause });
  });
  if (sheets.length === 0) throw new ImportFailure("empty");
  return sheets;
}

/** The rows without blank ones at the end. */
function filledOnly(rows: Raw[][]): Raw[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1].every(isBlank)) end--;
  if (end === 0) throw new ImportFailure("empty");
  return rows.slice(0, end);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
