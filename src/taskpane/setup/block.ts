/** Blocks of cells, pasted or taken from the sheet, as rows of the set-up. */
import { parse } from "papaparse";
import type { CellValues } from "../../workbook/types";
import type { PersonRow, TargetRow } from "./draft";
import { numberIn } from "./numbers";

/** What Excel puts on the clipboard: cells between tabs, quoted where they hold line breaks. Without blank rows. */
export function pastedBlock(text: string): string[][] {
  return filled(parse<string[]>(text, { delimiter: "\t" }).data);
}

/** Whether a pasted text is more than what one field holds. */
export function isBlock(text: string): boolean {
  return /[\t\r\n]/.test(text.trim());
}

export function takenBlock(values: CellValues): string[][] {
  return filled(values.map((row) => row.map(String)));
}

function filled(rows: readonly string[][]): string[][] {
  return rows
    .map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()))
    .filter((row) => row.some((cell) => cell !== ""));
}

/** Name, role, region; a first row with these headings is left out. */
export function personRows(
  block: readonly (readonly string[])[],
  headings: readonly string[]
): PersonRow[] {
  const isHeading = headings.includes(block[0]?.[0] ?? "");
  return block
    .slice(isHeading ? 1 : 0)
    .map(([name = "", role = "", region = ""]) => ({ name, role, region }));
}

/**
 * Metric and target; metric, last period, target; metric, unit, last period, target; and with five columns the owner at
 * the end. A first row without any number where the others have some is one of headings.
 *
 * @param usualUnit of a metric whose unit is not among the cells
 */
export function targetRows(
  block: readonly (readonly string[])[],
  growth: boolean,
  usualUnit: (metric: string) => string
): TargetRow[] {
  const width = Math.max(0, ...block.map((row) => row.length));
  const rows = block.map((row) => {
    const [metric = "", ...rest] = row;
    const unit = width > 3 ? (rest.shift() ?? "") : usualUnit(metric);
    const base = width > 2 ? (rest.shift() ?? "") : "";
    const [value = "", owner = ""] = rest;
    return {
      ...{ metric, owner, unit },
      ...{ base: shown(base, unit), value: shown(value, growth ? "%" : unit) },
    };
  });
  const isNumber = ({ unit, base, value }: TargetRow) =>
    [base, value].some((text) => numberIn(text, unit) !== undefined);
  const isHeading = rows.length > 1 && !isNumber(rows[0]!) && rows.slice(1).some(isNumber);
  return isHeading ? rows.slice(1) : rows;
}

/** A cell that shows 95% holds 0.95. */
function shown(text: string, unit: string): string {
  const value = Number(text);
  const isShare = unit === "%" && text !== "" && Math.abs(value) <= 1;
  return isShare ? `${Number((value * 100).toPrecision(12))}%` : text;
}
