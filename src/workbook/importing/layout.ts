/** What the rows of a file most likely mean. */
import { dateOrderOf } from "./dates";
import { headerRowOf } from "./header";
import { matchColumns } from "./match";
import { decimalMarkOf } from "./numbers";
import type { DecimalMark } from "./numbers";
import { targetKinds } from "./types";
import type { ColumnLayout, ColumnView, KnownNames, Layout, Raw, Source, Target } from "./types";
import { isBlank } from "./words";

/** entries of a column that are looked at, spread over the whole file */
const looked = 400;
const shown = 3;

export interface Arranged {
  layout: Layout;
  views: ColumnView[];
}

/** The layout, with the header where the user says it is, or where it seems to be. */
export function arrange(
  { rows, delimiter }: Pick<Source, "rows" | "delimiter">,
  known: KnownNames,
  headerRow = headerRowOf(rows)
): Arranged {
  const body = rows.slice(headerRow + 1);
  const names = rows[headerRow] ?? [];
  const some = spread(body);
  // Not by Math.max over all rows: a call takes only so many arguments.
  const width = some.reduce((most, row) => Math.max(most, row.length), names.length);
  const headers = Array.from({ length: width }, (_, at) => String(names[at] ?? "").trim());
  const samples = headers.map((_, at) => some.map((row) => row[at] ?? null));
  const matches = matchColumns(headers, samples, known);
  const usual = usualMark(samples, delimiter);
  const columns = headers.map<ColumnLayout>((name, index) => ({
    index,
    name,
    ...detailsOf(matches[index].target, samples[index], usual),
  }));
  const filled = columns.filter(
    ({ index, name }) => name !== "" || samples[index].some((cell) => !isBlank(cell))
  );
  return {
    layout: { headerRow, columns: filled },
    views: filled.map(({ index }) => ({
      samples: samplesOf(body, index),
      confidence: matches[index].confidence,
      ...(dateOrderOf(samples[index]).ambiguous && { ambiguousDates: true }),
    })),
  };
}

/** How a column is read once it is known where it goes. */
export function detailsOf(
  target: Target | undefined,
  cells: readonly Raw[],
  usual: DecimalMark
): Pick<ColumnLayout, "target" | "dateOrder" | "decimal"> {
  if (target === undefined) return {};
  switch (targetKinds[target]) {
    case "date":
      return { target, dateOrder: dateOrderOf(cells).order };
    case "number":
      return { target, decimal: decimalMarkOf(texts(cells), usual) ?? usual };
    case "text":
      return { target };
  }
}

/** What the file writes before decimals where a number can be read in two ways: told by its other numbers. */
function usualMark(samples: readonly Raw[][], delimiter: string | undefined): DecimalMark {
  const marks = samples.map((cells) => decimalMarkOf(texts(cells).filter(isNumeric)));
  const found = marks.find((mark) => mark !== undefined);
  return found ?? (delimiter === ";" ? "," : ".");
}

function isNumeric(text: string): boolean {
  return /^[^\p{L}]*\d[\d.,' ]*[^\p{L}]*$/u.test(text) && !/\d[-/]\d/.test(text) && !isDotted(text);
}

/** 30.09.2026 */
function isDotted(text: string): boolean {
  return /\d{1,4}\.\d{1,2}\.\d{1,4}/.test(text);
}

function texts(cells: readonly Raw[]): string[] {
  return cells.filter((cell) => typeof cell === "string");
}

function samplesOf(body: readonly Raw[][], column: number): string[] {
  const found = new Set<string>();
  for (let row = 0; row < Math.min(body.length, looked) && found.size < shown; row++) {
    const cell = body[row][column];
    if (!isBlank(cell)) found.add(String(cell).trim());
  }
  return [...found];
}

function spread(rows: readonly Raw[][]): readonly Raw[][] {
  if (rows.length <= looked) return rows;
  const step = rows.length / looked;
  return Array.from({ length: looked }, (_, at) => rows[Math.floor(at * step)]);
}
