/** What the cells of a sheet's part hold, whatever kind they are. */
import { textOf, type Parts } from "../sharing/archive";
import { walk } from "../sharing/markup";
import { relationsOf } from "../sharing/relations";

export type Content = string | number | boolean | { error: string };

/** By address: "B6". Blank cells are left out. */
export type Contents = ReadonlyMap<string, Content>;

/** Where the workbook keeps texts that cells share. */
export function sharedStringsPath(parts: Parts, workbookPath: string): string | undefined {
  return relationsOf(parts, workbookPath).find(({ type }) => type === "sharedStrings")?.target;
}

/** The shared texts in their order, without the readings that East Asian texts may carry. */
export function sharedStrings(parts: Parts, workbookPath: string): string[] {
  const path = sharedStringsPath(parts, workbookPath);
  const texts: string[] = [];
  let reading = false;
  let isPhonetic = false;
  walk((path && textOf(parts, path)) ?? "<sst/>", {
    open({ name }) {
      if (name === "si") texts.push("");
      if (name === "rPh") isPhonetic = true;
      reading = name === "t" && !isPhonetic;
    },
    text(text) {
      if (reading) texts[texts.length - 1] += text;
    },
    close({ name }) {
      if (name === "rPh") isPhonetic = false;
      if (name === "t") reading = false;
    },
  });
  return texts;
}

export function contentsOf(xml: string, shared: readonly string[]): Contents {
  const contents = new Map<string, Content>();
  let cell: { address: string; type: string; text: string; has: boolean } | undefined;
  let reading = false;
  walk(xml, {
    open({ name, attributes }) {
      if (name === "c")
        cell = { address: attributes.r ?? "", type: attributes.t ?? "n", text: "", has: false };
      reading = name === "v" || name === "t";
      if (cell && reading) cell.has = true;
    },
    text(text) {
      if (cell && reading) cell.text += text;
    },
    close({ name }) {
      if (name === "v" || name === "t") reading = false;
      if (name !== "c" || !cell) return;
      if (cell.has) contents.set(cell.address, contentOf(cell, shared));
      cell = undefined;
    },
  });
  return contents;
}

function contentOf(
  { type, text }: { type: string; text: string },
  shared: readonly string[]
): Content {
  if (type === "s") return shared[Number(text)] ?? "";
  if (type === "n") return Number(text);
  if (type === "b") return text === "1";
  return type === "e" ? { error: text } : text;
}
