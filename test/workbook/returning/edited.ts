/** A file as somebody gives it back: cells typed over and comments written, in its parts. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Client } from "../../support/client";
import { columnLetters } from "../../../src/workbook/address";

export interface Edit {
  sheetName: string;
  /** "B6" */
  address: string;
  /** "" clears the cell */
  value: string | number;
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The file with these cells typed over; formats stay. */
export function edited(file: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts = unzipSync(file);
  for (const { sheetName, address, value } of edits) {
    const path = sheetPath(parts, sheetName);
    const xml = strFromU8(parts[path]);
    const cell = new RegExp(`<c r="${address}"([^>]*?)(/>|>.*?</c>)`, "s");
    if (!cell.test(xml)) throw new Error(`no cell ${sheetName}!${address}`);
    const changed = xml.replace(cell, (_, attributes: string) => {
      const bare = attributes.replace(/ t="[^"]*"/, "");
      if (value === "") return `<c r="${address}"${bare}/>`;
      return typeof value === "number"
        ? `<c r="${address}"${bare}><v>${value}</v></c>`
        : `<c r="${address}"${bare} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    });
    parts[path] = strToU8(changed);
  }
  return zipSync(parts, { level: 1 });
}

function sheetPath(parts: Record<string, Uint8Array>, name: string): string {
  const sheets = [...strFromU8(parts["xl/workbook.xml"]).matchAll(/<sheet [^>]*>/g)].map(
    ([tag]) => ({ name: /name="([^"]*)"/.exec(tag)![1], id: /r:id="([^"]*)"/.exec(tag)![1] })
  );
  const { id } = sheets.find((sheet) => sheet.name === escaped(name))!;
  const relations = strFromU8(parts["xl/_rels/workbook.xml.rels"]);
  const relation = [...relations.matchAll(/<Relationship [^>]*>/g)].find(([tag]) =>
    tag.includes(`Id="${id}"`)
  )![0];
  return `xl/${/Target="(?:\/xl\/)?([^"]*)"/.exec(relation)![1]}`;
}

/** The file without what it remembers, as programs save it that drop what they do not know. */
export function forgetful(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const path of Object.keys(parts)) if (path.startsWith("customXml/")) delete parts[path];
  return zipSync(parts, { level: 1 });
}

/** The address of a cell of a table, by its column's header and the row that meets the condition. */
export function placeIn(
  { book }: Client,
  tableName: string,
  header: string,
  isRow: (row: Record<string, unknown>) => boolean
): { sheetName: string; address: string } {
  const table = book.tables().find(({ name }) => name === tableName)!;
  const [heads, ...body] = book.read(table.sheetId, table.range);
  const headers = heads.map(({ value }) => String(value));
  const row = body.findIndex((cells) =>
    isRow(Object.fromEntries(headers.map((each, at) => [each, cells[at].value])))
  );
  if (row < 0) throw new Error(`no such row in ${tableName}`);
  const column = table.range.column + headers.indexOf(header);
  return {
    sheetName: book.sheets().find(({ id }) => id === table.sheetId)!.name,
    address: `${columnLetters(column)}${table.range.row + row + 2}`,
  };
}

/** The file with a note beside a cell of a sheet that has none yet, as Excel keeps it. */
export function commented(
  file: Uint8Array,
  { sheetName, address }: Pick<Edit, "sheetName" | "address">,
  author: string,
  text: string
): Uint8Array {
  const parts = unzipSync(file);
  const sheet = sheetPath(parts, sheetName);
  const slash = sheet.lastIndexOf("/") + 1;
  const relations = `${sheet.slice(0, slash)}_rels/${sheet.slice(slash)}.rels`;
  const space = "http://schemas.openxmlformats.org/package/2006/relationships";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  const known = parts[relations]
    ? strFromU8(parts[relations])
    : `<Relationships xmlns="${space}"></Relationships>`;
  const relation = `<Relationship Id="rIdNote" Type="${type}" Target="/xl/commentsOfTest.xml"/>`;
  parts[relations] = strToU8(known.replace("</Relationships>", `${relation}</Relationships>`));
  parts["xl/commentsOfTest.xml"] = strToU8(
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${escaped(author)}</author></authors>` +
      `<commentList><comment ref="${address}" authorId="0"><text><r><t>${escaped(text)}</t></r></text></comment></commentList></comments>`
  );
  return zipSync(parts, { level: 1 });
}
