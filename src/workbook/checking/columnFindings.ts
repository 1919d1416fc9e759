/** Columns that are gone, computed cells that hold something else, and columns that could compute by now. */
import type { Format, TableColumn } from "../../templates/plan";
import { addressOf, areaOf } from "../address";
import { columnCells, isFormula, isOutdated } from "./cases";
import type { Cases, TableCase } from "./cases";
import { diagnosis } from "./diagnosis";
import type { Deed, Diagnosis } from "./diagnosis";

/** Columns that were written once and are there no more. */
export function missingColumns(cases: Cases): Diagnosis[] {
  return cases.tables.flatMap((each) =>
    each.expected
      .filter(({ id }) => !each.positions.has(id))
      .map((column) =>
        diagnosis(
          {
            code: "columnMissing",
            template: each.look.held.template,
            sheetName: each.table.sheetName,
            address: addressOf({
              row: each.table.row - 1,
              column: each.table.column,
              rows: 1,
              columns: each.table.headers.length,
            }),
            subject: column.header,
            ...(column.formula === undefined && { typed: true as const }),
          },
          [addColumn(each, column, cases)]
        )
      )
  );
}

/** The column at the table's right end, with its formula and its format; empty where users fill it. */
export function addColumn(each: TableCase, column: TableColumn, cases: Cases): Deed {
  const { plan, table, look } = each;
  const { formula } = column;
  const index = plan.columns.findIndex(({ id }) => id === column.id);
  return {
    kind: "addColumn",
    table: plan.name,
    header: column.header,
    rows: table.rows,
    format: formatAt(look.plan.formats, plan.at, index),
    ...(formula !== undefined && { formula: cases.inPresentWords(formula, plan.name) }),
  };
}

/** What is planned for the first body cell of a table's column, without the range. */
function formatAt(formats: readonly Format[], at: string, index: number): Format {
  const first = areaOf(at);
  const row = first.row + 1;
  const column = first.column + index;
  const holds = formats.filter(({ range }) => {
    const area = areaOf(range);
    return (
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns
    );
  });
  return Object.assign({}, ...holds) as Format;
}

/** Cells of computed columns that hold a value, nothing, or another formula. Offered ones may be typed over. */
export function overwrittenFormulas(cases: Cases): Diagnosis[] {
  return computed(cases).flatMap(({ each, column, contents, position }) => {
    if (column.offered || isLinkable(cases, each, column, contents)) return [];
    const planned = cases.plannedEssence(column.formula, each.plan.name);
    const outdated = isOutdated(each.look);
    const rows = rowsWhere(contents, (content) =>
      isFormula(content)
        ? !outdated && cases.presentEssence(content, each.plan.name) !== planned
        : true
    );
    return rows.length === 0
      ? []
      : [
          diagnosis({ code: "formulaOverwritten", ...placeOf(each, position, rows) }, [
            ...writes(cases, each, column, contents, position, rows),
          ]),
        ];
  });
}

/** Columns that are typed because what they are computed from came later; cells that hold something keep it. */
export function linkableColumns(cases: Cases): Diagnosis[] {
  return computed(cases).flatMap(({ each, column, contents, position }) => {
    if (!isLinkable(cases, each, column, contents)) return [];
    const rows = rowsWhere(contents, (content) => content === "" || isFormula(content));
    return rows.length === 0
      ? []
      : [
          diagnosis({ code: "linkable", ...placeOf(each, position, rows) }, [
            ...writes(cases, each, column, contents, position, rows),
          ]),
        ];
  });
}

/** The formulas of a newer version, where cells hold those of an older one. */
export function newerFormulas(cases: Cases, of: TableCase): Deed[] {
  return computed(cases)
    .filter(({ each }) => each === of)
    .flatMap(({ each, column, contents, position }) => {
      const planned = cases.plannedEssence(column.formula, each.plan.name);
      const rows = rowsWhere(
        contents,
        (content) => isFormula(content) && cases.presentEssence(content, each.plan.name) !== planned
      );
      return writes(cases, each, column, contents, position, rows);
    });
}

interface ComputedColumn {
  each: TableCase;
  column: TableColumn & { formula: string };
  contents: unknown[];
  position: number;
}

function computed(cases: Cases): ComputedColumn[] {
  return cases.tables.flatMap((each) =>
    each.plan.columns.flatMap((column) => {
      const position = each.positions.get(column.id);
      const { formula } = column;
      if (formula === undefined || position === undefined) return [];
      const contents = columnCells(each.table, each.cells, position);
      return [{ each, column: { ...column, formula }, contents, position }];
    })
  );
}

/** An empty workbook would have it typed, or computed in another way, and so it stands here. */
function isLinkable(
  cases: Cases,
  { look, plan }: TableCase,
  { id, formula }: ComputedColumn["column"],
  contents: readonly unknown[]
): boolean {
  const bare = look.bare.tables
    .find(({ name }) => name === plan.name)
    ?.columns.find((column) => column.id === id)?.formula;
  const formulas = contents.filter(isFormula);
  if (bare === undefined) return formulas.length === 0;
  const [plain, linked] = [bare, formula].map((text) => cases.plannedEssence(text, plan.name));
  return (
    plain !== linked &&
    formulas.length > 0 &&
    formulas.every((text) => cases.presentEssence(text, plan.name) === plain)
  );
}

function rowsWhere(contents: readonly unknown[], isSo: (content: unknown) => boolean): number[] {
  return contents.flatMap((content, row) => (isSo(content) ? [row] : []));
}

function placeOf({ look, table }: TableCase, position: number, rows: readonly number[]) {
  return {
    template: look.held.template,
    sheetName: table.sheetName,
    address: addressOf({
      row: table.row + rows[0],
      column: table.column + position,
      rows: 1,
      columns: 1,
    }),
    subject: table.headers[position],
    count: rows.length,
  };
}

/** One write for each run of neighbouring rows. */
function writes(
  cases: Cases,
  { table, plan }: TableCase,
  column: ComputedColumn["column"],
  contents: readonly unknown[],
  position: number,
  rows: readonly number[]
): Deed[] {
  const formula = cases.inPresentWords(column.formula, plan.name);
  const runs: number[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.at(-1) === row - 1) last.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => ({
    kind: "write",
    sheetId: table.sheetId,
    area: {
      row: table.row + run[0],
      column: table.column + position,
      rows: run.length,
      columns: 1,
    },
    formulas: run.map(() => [formula]),
    before: run.map((row) => [contents[row]]),
  }));
}
