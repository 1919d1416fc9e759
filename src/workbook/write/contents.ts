/** Values, tables, names and formulas. Formulas come after all tables and names, since they may speak of any of them. */
import type { SheetPlan, TablePlan } from "../../templates/plan";
import { addressOf, areaOf } from "../address";
import type { Area } from "../address";
import { asTyped, isFormula, keep, pieces } from "../cells";
import type { Piece } from "../cells";
import { isTaken } from "../sheetNames";
import { step } from "./step";
import type { Pass, Step } from "./step";

/** The whole table: its header row and its body. */
function tableArea(table: TablePlan): Area {
  const { row, column } = areaOf(table.at);
  return { row, column, rows: table.rows.length + 1, columns: table.columns.length };
}

/** The body of one column. */
function columnArea(table: TablePlan, index: number): Area {
  const { row, column, rows } = tableArea(table);
  return { row: row + 1, column: column + index, rows: rows - 1, columns: 1 };
}

/** Everything of the plan that stands in cells, formulas of computed columns excepted. */
function grids(plan: SheetPlan): Piece[] {
  const blocks = plan.blocks.map(({ at, values }) => ({ area: areaOf(at), values }));
  const tables = plan.tables.map((table) => ({
    area: tableArea(table),
    values: [table.columns.map((column) => column.header), ...table.rows],
  }));
  return [...blocks, ...tables];
}

export const values: Pass = (plan) =>
  grids(plan).flatMap(({ area, values: grid }) =>
    pieces(
      area,
      keep(grid, (value) => !isFormula(value)).map((row) => row.map(asTyped))
    ).map((piece) =>
      step(
        2,
        ({ sheet }) => {
          sheet.getRange(addressOf(piece.area)).values = piece.values;
        },
        piece.values
      )
    )
  );

export const tables: Pass = (plan) =>
  plan.tables.map((table) =>
    step(5, ({ sheet }) => {
      // A range and not its address: Excel takes a bare address for one on the active sheet.
      const written = sheet.tables.add(sheet.getRange(addressOf(tableArea(table))), true);
      written.name = table.name;
      written.style = table.style;
      written.showBandedRows = table.banded;
    })
  );

export const names: Pass = (plan, surroundings) =>
  plan.names
    .filter(({ name, whenTaken }) => whenTaken === "repoint" || !isTaken(name, surroundings.names))
    .map(({ name, refersTo, comment }) =>
      step(
        2,
        ({ workbook }) => {
          if (isTaken(name, surroundings.names)) workbook.names.getItem(name).formula = refersTo;
          else workbook.names.add(name, refersTo, comment);
        },
        [refersTo, comment]
      )
    );

/** A computed column is written as a whole, which makes it a column that Excel goes on filling as rows are added. */
export const formulas: Pass = (plan) => [...computedColumns(plan), ...singleFormulas(plan)];

function computedColumns(plan: SheetPlan): Step[] {
  return plan.tables.flatMap((table) =>
    table.columns.flatMap(({ formula }, index) => {
      if (formula === undefined) return [];
      const area = columnArea(table, index);
      const cells = Array.from({ length: area.rows }, () => [formula]);
      return [
        step(
          2,
          ({ sheet }) => {
            sheet.getRange(addressOf(area)).formulas = cells;
          },
          cells
        ),
      ];
    })
  );
}

function singleFormulas(plan: SheetPlan): Step[] {
  return grids(plan).flatMap(({ area, values: grid }) =>
    pieces(area, keep(grid, isFormula)).map((piece) =>
      step(
        2,
        ({ sheet }) => {
          sheet.getRange(addressOf(piece.area)).formulas = piece.values;
        },
        piece.values
      )
    )
  );
}
