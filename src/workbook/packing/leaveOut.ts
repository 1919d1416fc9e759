/**
 * Leaves sheets out of a file and puts the others in order. What read them keeps its value, so that nothing points at
 * what is not there, and nothing of them stays behind in the file.
 */
import { textOf, type Parts } from "../sharing/archive";
import { withAttribute } from "../sharing/markup";
import { relationsOf, removeParts } from "../sharing/relations";
import { readWorkbook, type DefinedName } from "../sharing/workbookPart";
import { Trouble } from "../types";
import { unusedCaches } from "./caches";
import { freezeCells, type Frozen } from "./cells";
import { keepDrawn } from "./charts";
import { editPart, elementsOf, tagOf } from "./elements";
import { meaningsIn } from "./meanings";
import { dropUnreachable, reachable } from "./reachable";
import { readsAny, type LeftOut } from "./references";
import { changeRules, wordsInRules } from "./rules";
import { dropUnusedTexts } from "./sharedTexts";
import { changeWorkbook } from "./workbookPart";
import { listedSheets } from "./workbookSheets";

export interface LeavingOut {
  /** names of the sheets that stay, in their new order; a name that no sheet has is passed over */
  sheets: readonly string[];
  /** values: every cell keeps what it shows; live: only those that read what is left out */
  formulas: "live" | "values";
}

/** A Trouble "gone" where no sheet would be left. Tells how many cells keep a value where a formula stood. */
export function leaveOut(
  parts: Parts,
  { sheets, formulas }: LeavingOut
): Pick<Frozen, "count" | "unfinished"> {
  const { workbookPath, sheets: listed } = listedSheets(parts);
  const kept = sheets.flatMap((name) => listed.find((sheet) => sheet.name === name) ?? []);
  if (kept.length === 0) throw new Trouble("gone", { sheet: sheets[0] });
  const left = listed.filter((sheet) => !kept.includes(sheet));
  const before = reachable(parts);
  const staying = new Set(kept.flatMap(({ path }) => [...reachable(parts, path)]));
  const { names, tables } = readWorkbook(parts);
  const things = {
    sheets: left.map(({ name }) => name),
    tables: tables.filter(({ path }) => !staying.has(path)).map(({ name }) => name),
  };
  const goneNames = namesThatRead(names, things);
  const meanings = meaningsIn(parts);
  const constants = new Map(
    goneNames.flatMap((name): [string, string][] => {
      const constant = meanings.constant(name);
      return constant === undefined ? [] : [[name.toLowerCase(), constant]];
    })
  );
  const lostNames = goneNames.filter((name) => !constants.has(name.toLowerCase()));
  const reads = readsAny({ ...things, names: goneNames });
  const gone = { reads, readsLost: readsAny({ ...things, names: lostNames }), meanings };

  const isFixed = formulas === "values";
  const cells = kept.filter(({ type }) => type === "worksheet");
  const { count, unfinished, spills } = freezeCells(parts, cells, (text) => isFixed || reads(text));
  for (const { path } of cells)
    editPart(parts, path, (xml, edits) => changeRules(xml, edits, gone));
  for (const path of staying) changePart(parts, path, reads, isFixed);

  const chains = relationsOf(parts, workbookPath).filter(({ type }) => type === "calcChain");
  const dropped = new Set([
    ...[...left, ...chains.map(({ target }) => ({ path: target }))].map(({ path }) => path),
    ...unusedCaches(parts, workbookPath, staying),
  ]);
  const needed = new Set(
    cells.flatMap(({ path }) => wordsInRules(textOf(parts, path) ?? "<none/>"))
  );
  for (const name of constants.keys()) if (!needed.has(name)) constants.delete(name);
  changeWorkbook(parts, workbookPath, { listed, kept, reads, constants, spills, dropped });
  removeParts(parts, workbookPath, dropped);
  dropUnreachable(parts, before);
  const paths = cells.map(({ path }) => path);
  dropUnusedTexts(parts, workbookPath, paths);
  forgetTitles(parts);
  return { count, unfinished };
}

/** Names that read what is left out, by themselves or through other names; those of Excel's own are each a sheet's. */
function namesThatRead(
  names: readonly DefinedName[],
  things: Pick<LeftOut, "sheets" | "tables">
): string[] {
  const found = new Set<string>();
  for (let size = -1; size < found.size;) {
    size = found.size;
    const reads = readsAny({ ...things, names: [...found] });
    for (const { name, formula } of names)
      if (!name.startsWith("_xlnm.") && reads(formula)) found.add(name);
  }
  return [...found];
}

/** What a sheet's tables, charts and drawings say about cells. */
function changePart(
  parts: Parts,
  path: string,
  reads: (formula: string) => boolean,
  isFixed: boolean
): void {
  if (/\/charts\/[^/]*\.xml$/.test(path)) {
    editPart(parts, path, (xml, edits) => keepDrawn(xml, edits, reads));
  } else if (/\/tables\/[^/]*\.xml$/.test(path)) {
    editPart(parts, path, (xml, edits) => {
      const formulas = ["calculatedColumnFormula", "totalsRowFormula"];
      for (const { text, start, end } of elementsOf(xml, formulas))
        if (isFixed || reads(text)) edits.replace(start, end, "");
    });
  } else if (/\/drawings\/[^/]*\.xml$/.test(path)) {
    // a shape that shows a cell's text keeps the text
    editPart(parts, path, (xml, edits) => {
      for (const shape of elementsOf(xml, ["sp"])) {
        const { textlink } = shape.attributes;
        if (!textlink || !reads(textlink)) continue;
        const tag = withAttribute(tagOf(xml, shape), "textlink", undefined);
        edits.replace(shape.start, shape.innerStart, tag);
      }
    });
  }
}

/** The file's summary lists all sheets by name; Excel writes it anew. */
function forgetTitles(parts: Parts): void {
  const summary = relationsOf(parts, "").find(({ type }) => type === "extended-properties");
  if (!summary) return;
  editPart(parts, summary.target, (xml, edits) => {
    for (const { start, end } of elementsOf(xml, ["HeadingPairs", "TitlesOfParts"]))
      edits.replace(start, end, "");
  });
}
