/** A small picture of the table that a plan writes: what the pane draws before anything is written. */
import type { CellValue, Format, SheetPlan, TablePlan } from "../../templates/plan";
import { areaOf } from "../../workbook/address";
import { displayed } from "./numberFormat";

export interface PictureCell {
  text: string;
  /** a formula will fill it */
  computed: boolean;
  /** "#RRGGBB" as on the sheet */
  fill?: string;
  color?: string;
  align?: "left" | "center" | "right";
}

export interface Picture {
  header: PictureCell[];
  rows: PictureCell[][];
  /** how many tables the sheet has, and how many columns they have together */
  tables: number;
  columns: number;
}

/** The first rows of the sheet's main table, at most `most` of them. */
export function pictureOf(plan: SheetPlan, most: number): Picture | undefined {
  const table = plan.tables[0];
  if (!table) return undefined;
  const formatAt = formatsOf(plan.formats);
  const { row, column } = areaOf(table.at);
  return {
    header: table.columns.map(({ header }, index) => ({
      text: header,
      computed: false,
      ...look(formatAt(row, column + index)),
    })),
    rows: table.rows
      .slice(0, Math.max(1, Math.min(most, filledRows(table))))
      .map((values, at) =>
        values.map((value, index) =>
          cell(
            value,
            table.columns[index].formula !== undefined,
            formatAt(row + 1 + at, column + index)
          )
        )
      ),
    tables: plan.tables.length,
    columns: plan.tables.reduce((sum, { columns }) => sum + columns.length, 0),
  };
}

/** Rows up to the last one that holds a value; all of them where the table is empty. */
function filledRows({ rows }: TablePlan): number {
  const filled = rows.map((row) => row.some((value) => value !== null));
  return filled.lastIndexOf(true) + 1 || rows.length;
}

function cell(value: CellValue, hasFormula: boolean, format: Format): PictureCell {
  const isFormula = hasFormula || (typeof value === "string" && value.startsWith("="));
  const computed = isFormula && (value === null || typeof value === "string");
  if (computed) return { text: "", computed, ...look(format) };
  const text =
    typeof value === "number"
      ? displayed(value, format.numberFormat)
      : String(value ?? "").replace(/^'/, "");
  const align = typeof value === "number" ? { align: "right" as const } : {};
  return { text, computed, ...align, ...look(format) };
}

function look({ fill, color, horizontal }: Format): Partial<PictureCell> {
  const align = { Left: "left", Center: "center", Right: "right" } as const;
  return {
    ...(fill && { fill }),
    ...(color && { color }),
    ...(horizontal && horizontal !== "General" && { align: align[horizontal] }),
  };
}

/** What holds at a cell when all formats are laid over one another in their order. */
function formatsOf(formats: readonly Format[]): (row: number, column: number) => Format {
  const areas = formats.map((format) => ({ format, area: areaOf(format.range) }));
  return (row, column) =>
    Object.assign(
      {},
      ...areas
        .filter(
          ({ area }) =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns
        )
        .map(({ format }) => format)
    );
}
