/** References as formulas write them: what kind of place one names, told without asking Excel. */
import { isSheetName } from "./sheetNames";

/** The rows of a table that a structured reference means. */
export type Section = "data" | "all" | "headers" | "totals" | "thisRow";

export type Reference =
  /** an A1 address ("B4", "$B$4:D9", "B:D", "2:5"), without a sheet on the sheet of the formula */
  | { kind: "cells"; sheet?: string; address: string }
  /** Sales[Amount], [@Amount], Sales[[#Headers],[Amount]]; without a table the one around the formula */
  | { kind: "table"; table?: string; section: Section; columns: string[] }
  | { kind: "name"; name: string };

const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const columns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const address = new RegExp(`^(?:${cell}(?::${cell})?|${columns}|${rows})$`, "i");
const sheetPrefix = /^(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/u;
const word = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const structured = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(.*)\]$/su;

const sections: Record<string, Section> = {
  "#data": "data",
  "#all": "all",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "thisRow",
};

/** What the text refers to; undefined where it is no reference, or one over several sheets or to another workbook. */
export function parseReference(text: string): Reference | undefined {
  const prefix = sheetPrefix.exec(text);
  const sheet = prefix ? (prefix[1]?.replaceAll("''", "'") ?? prefix[2]) : undefined;
  const rest = text.slice(prefix?.[0].length ?? 0);
  if (isAddress(rest)) {
    if (sheet === undefined) return { kind: "cells", address: rest };
    return isSheetName(sheet) ? { kind: "cells", sheet, address: rest } : undefined;
  }
  if (prefix) return undefined;
  if (word.test(rest)) return { kind: "name", name: rest };
  return parseStructured(rest);
}

const lastColumn = "XFD";
const lastRow = 1_048_576;

/** Whether such cells are there: DATE1 would be the address of one, were sheets as wide. */
function isAddress(text: string): boolean {
  const ends = text.replaceAll("$", "").toUpperCase().split(":");
  return address.test(text) && ends.every(isOnSheet);
}

function isOnSheet(end: string): boolean {
  const [, letters, digits] = /^([A-Z]*)(\d*)$/.exec(end) ?? ["", "", ""];
  const fits = letters.length < lastColumn.length || letters <= lastColumn;
  return fits && Number(digits) <= lastRow;
}

function parseStructured(text: string): Reference | undefined {
  const [, table, inner] = structured.exec(text) ?? [];
  if (inner === undefined) return undefined;
  const thisRow = /^\s*@/.test(inner);
  const items = itemsOf(inner.replace(/^\s*@/, "").trim());
  if (!items) return undefined;
  const named = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const [first = "#data", ...more] = named;
  const section = thisRow ? "thisRow" : sections[first];
  if (section === undefined || more.length > 0) return undefined;
  const found = items.filter((item) => !item.startsWith("#")).map(unescape);
  if (found.length > 2) return undefined;
  return { kind: "table", ...(table !== undefined && { table }), section, columns: found };
}

/** The parts of what stands in a structured reference's brackets, still escaped; undefined where they do not fit. */
function itemsOf(inner: string): string[] | undefined {
  if (inner === "") return [];
  if (!inner.startsWith("[")) return /^(?:'.|[^[\]'])+$/su.test(inner) ? [inner] : undefined;
  const part = /\s*\[((?:'.|[^[\]'])*)\]\s*([,:]|$)/suy;
  const items: string[] = [];
  while (part.lastIndex < inner.length) {
    const match = part.exec(inner);
    if (!match) return undefined;
    items.push(match[1]);
  }
  return items;
}

/** an apostrophe lets a bracket, #, @ or itself stand for itself in a column's name */
function unescape(column: string): string {
  return column.replace(/'(.)/gsu, "$1");
}

/** The address as a formula on another sheet writes it: Sales!B2, or 'Q3 targets'!B2 where the name needs quotes. */
export function onSheet(sheet: string, cells: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !looksLikeCell(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cells}`;
}

/** Excel quotes a sheet's name that could be read as a cell, in either of its two notations. */
function looksLikeCell(name: string): boolean {
  return new RegExp(`^${cell}$`, "i").test(name) || /^[rc]\d*(?:c\d*)?$/i.test(name);
}
