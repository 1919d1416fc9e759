/**
 * A copy of a workbook that computes without the add-in: each of its formulas becomes the plain-Excel formula that means
 * the same, or its value. Works on the bytes of the file; parts that hold no formula of ours stay as they are.
 */
import { addSnapshot } from "../returning/snapshot";
import { Trouble } from "../types";
import { readArchive, setText, textOf, writeArchive, type Parts } from "./archive";
import { fateOf, type Fate, type Surroundings, type ValueReason } from "./fate";
import { removeLeftovers } from "./leftovers";
import { Edits, escapeText, walk } from "./markup";
import { relationsOf, removeParts } from "./relations";
import { eachFormulaCell, setFormula, setValue, type FormulaCell } from "./sheetCells";
import { spillKey, withFixedSpills, type Spills } from "./spills";
import {
  readWorkbook,
  setCalculateOnOpen,
  shapes,
  type SheetPart,
  type WorkbookPart,
} from "./workbookPart";

export interface CopyOptions {
  /** live: formulas where there can be some; values: what the cells show */
  formulas: "live" | "values";
  /** the manifest's id, by which the file's task panes are told apart */
  addinId: string;
}

export interface CopyReport {
  /** cells whose formula became a plain-Excel formula */
  live: number;
  /** cells that keep their value, by the reason; with the first of them */
  values: { reason: ValueReason; count: number; sheetName: string; address: string }[];
  /** names that give no result without the add-in */
  names: string[];
  /** cells that keep a value though none was computed yet, or one that waits for the add-in */
  unfinished: { count: number; sheetName: string; address: string } | undefined;
}

export interface Copy {
  file: Uint8Array;
  report: CopyReport;
}

/** A Trouble where the file cannot be read: "fileDamaged", "fileProtected", "fileMacros", "fileTooLarge". */
export function makeCopy(bytes: Uint8Array, { formulas, addinId }: CopyOptions): Copy {
  const parts = readArchive(bytes);
  const workbook = readWorkbook(parts);
  const surroundings: Surroundings & { frozenNames: Set<string> } = {
    live: formulas === "live",
    shapeOf: shapes(workbook),
    frozenNames: new Set(),
  };
  const names = namesFates(workbook, surroundings);
  const spills = frozenSpills(parts, workbook, surroundings);
  const report = emptyReport(names.frozen);
  for (const sheet of workbook.sheets) changeSheet(parts, sheet, surroundings, spills, report);
  for (const { path } of workbook.sheets) changeRules(parts, path, surroundings);
  for (const { path } of workbook.tables) changeTable(parts, path, surroundings);
  changeWorkbook(parts, workbook, names.fates, spills, report);
  if (report.values.length > 0) removeCalculationChain(parts, workbook.path);
  removeLeftovers(parts, addinId);
  addSnapshot(parts);
  return { file: writeArchive(parts), report };
}

function emptyReport(names: string[]): CopyReport {
  return { live: 0, values: [], names, unfinished: undefined };
}

/** A name has no value of its own to keep: where it has no twin, it and all names that read it give nothing. */
function namesFates(
  { names }: WorkbookPart,
  surroundings: Surroundings & { frozenNames: Set<string> }
): { fates: Map<WorkbookPart["names"][number], Fate>; frozen: string[] } {
  const live = { ...surroundings, live: true };
  const fates = new Map(names.map((each) => [each, fateOf(each.formula, live)]));
  const frozen: string[] = [];
  for (let grown = true; grown;) {
    grown = false;
    for (const each of names) {
      const fate = fates.get(each);
      if (fate?.kind !== "value" && fateOf(each.formula, live).kind !== "value") continue;
      if (surroundings.frozenNames.has(each.name.toLowerCase())) continue;
      surroundings.frozenNames.add(each.name.toLowerCase());
      if (fate?.kind === "value") frozen.push(each.name);
      grown = true;
    }
  }
  return { fates, frozen };
}

const formulaSign = /_xldudf_KPI_|KPI\.|ANCHORARRAY/i;

/** The sheet's part; nothing where no formula on it could have to change. */
function concerned(
  parts: Parts,
  { path }: SheetPart,
  { frozenNames }: Surroundings
): string | undefined {
  const xml = textOf(parts, path);
  return xml !== undefined && (frozenNames.size > 0 || formulaSign.test(xml)) ? xml : undefined;
}

/** What becomes of a sheet's cells, asked in their order: one that shares a formula goes the way of the cell that has it. */
function cellFates(surroundings: Surroundings): (cell: FormulaCell) => Fate {
  const groups = new Map<string, Fate>();
  return (cell) => {
    const isFollower = cell.kind === "shared" && cell.formula === "";
    if (isFollower) return groups.get(cell.group ?? "") ?? { kind: "same" };
    const fate = cellFate(cell, surroundings);
    if (cell.kind === "shared") groups.set(cell.group ?? "", fate);
    return fate;
  };
}

function cellFate({ formula, kind, range }: FormulaCell, surroundings: Surroundings): Fate {
  const fate = fateOf(formula, surroundings);
  const fillsMore = kind === "array" && range !== undefined && range.includes(":");
  const isSingle = !fillsMore || new Set(range.split(":")).size === 1;
  return fate.kind === "formula" && !isSingle ? { kind: "value", reason: "spills" } : fate;
}

const arraySign = /\st\s*=\s*["']array["']/;

/** Known before any sheet is changed, since a formula may read what another sheet spills. */
function frozenSpills(parts: Parts, { sheets }: WorkbookPart, surroundings: Surroundings): Spills {
  const spills: Spills = new Map();
  for (const sheet of sheets) {
    const xml = concerned(parts, sheet, surroundings);
    if (xml === undefined || !arraySign.test(xml)) continue;
    eachFormulaCell(xml, (cell) => {
      const { address, kind, range } = cell;
      if (kind === "array" && range && cellFate(cell, surroundings).kind === "value")
        spills.set(spillKey(sheet.name, address), range);
    });
  }
  return spills;
}

/** Results that stand for none: what a cell shows while it waits, or where the add-in was missing. */
const unfinished = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"];

export function isUnfinished({ value, valueType }: FormulaCell): boolean {
  return value === undefined || (valueType === "e" && unfinished.includes(value));
}

function changeSheet(
  parts: Parts,
  sheet: SheetPart,
  surroundings: Surroundings,
  spills: Spills,
  report: CopyReport
): void {
  const { name: sheetName, path } = sheet;
  const xml = concerned(parts, sheet, surroundings);
  if (xml === undefined) return;
  const edits = new Edits();
  const fateIn = cellFates(surroundings);
  eachFormulaCell(xml, (cell) => {
    const fate = fateIn(cell);
    const { address } = cell;
    if (fate.kind === "value") {
      setValue(edits, xml, cell);
      const known = report.values.find(({ reason }) => reason === fate.reason);
      if (known) known.count += 1;
      else report.values.push({ reason: fate.reason, count: 1, sheetName, address });
      const isMissing = isUnfinished(cell);
      if (isMissing && report.unfinished) report.unfinished.count += 1;
      else if (isMissing) report.unfinished = { count: 1, sheetName, address };
      return;
    }
    if (fate.kind === "formula") report.live += 1;
    const formula = fate.kind === "formula" ? fate.text : cell.formula;
    const fixed = withFixedSpills(formula, sheetName, spills);
    if (fixed !== cell.formula) setFormula(edits, cell, fixed);
  });
  if (edits.count > 0) setText(parts, path, edits.apply(xml));
}

/** Rules cannot call an add-in in Excel; one that some other program wrote loses its condition and stays silent. */
const silent: Record<string, string> = {
  formula: "FALSE",
  f: "FALSE",
  formula1: "TRUE",
  formula2: "TRUE",
};

function changeRules(parts: Parts, path: string, surroundings: Surroundings): void {
  changeTexts(parts, path, ["formula", "formula1", "formula2"], (text, element) => {
    const fate = fateOf(text, { ...surroundings, live: true });
    if (fate.kind === "same") return text;
    return fate.kind === "formula" ? fate.text : silent[element];
  });
}

/** A column's formula is what new rows get; without a twin they get none. */
function changeTable(parts: Parts, path: string, surroundings: Surroundings): void {
  changeTexts(parts, path, ["calculatedColumnFormula", "totalsRowFormula"], (text) => {
    const fate = fateOf(text, surroundings);
    if (fate.kind === "same") return text;
    return fate.kind === "formula" ? fate.text : undefined;
  });
}

/** Changes the text of elements of these names; an element whose text becomes undefined goes. */
function changeTexts(
  parts: Parts,
  path: string,
  elements: readonly string[],
  change: (text: string, element: string) => string | undefined
): void {
  const xml = textOf(parts, path);
  if (xml === undefined || !formulaSign.test(xml)) return;
  const edits = new Edits();
  let current: { name: string; start: number; textStart: number; text: string } | undefined;
  walk(xml, {
    open({ name, start, end }) {
      if (elements.includes(name)) current = { name, start, textStart: end, text: "" };
    },
    text(text) {
      if (current) current.text += text;
    },
    close({ name, start, end }) {
      if (name !== current?.name) return;
      const changed = change(current.text, name);
      if (changed === undefined) edits.replace(current.start, end, "");
      else if (changed !== current.text)
        edits.replace(current.textStart, start, escapeText(changed));
      current = undefined;
    },
  });
  if (edits.count > 0) setText(parts, path, edits.apply(xml));
}

function changeWorkbook(
  parts: Parts,
  { path, names }: WorkbookPart,
  fates: ReadonlyMap<WorkbookPart["names"][number], Fate>,
  spills: Spills,
  report: CopyReport
): void {
  const xml = textOf(parts, path);
  if (xml === undefined) throw new Trouble("fileDamaged");
  const edits = new Edits();
  for (const each of names) {
    const fate = fates.get(each);
    const formula =
      fate?.kind === "formula" ? fate.text : fate?.kind === "value" ? "#N/A" : each.formula;
    const fixed = withFixedSpills(formula, undefined, spills);
    if (fixed !== each.formula) edits.replace(each.start, each.end, escapeText(fixed));
  }
  if (report.live > 0) setCalculateOnOpen(xml, edits);
  if (edits.count > 0) setText(parts, path, edits.apply(xml));
}

/** Excel calls a file damaged whose chain of calculation names a cell without a formula; without a chain it makes one. */
function removeCalculationChain(parts: Parts, workbookPath: string): void {
  const chains = relationsOf(parts, workbookPath)
    .filter(({ type }) => type === "calcChain")
    .map(({ target }) => target);
  if (chains.length > 0) removeParts(parts, workbookPath, new Set(chains));
}
