/** The tables of the templates as they are planned beside the tables as they are now. */
import type { TableColumn, TablePlan } from "../../templates/plan";
import { matchColumns } from "./columns";
import { essence, withRenamedColumns } from "./formulaText";
import type { SheetCells } from "./cells";
import type { Look, TableLook, TemplateLook } from "./look";

export interface TableCase {
  look: TemplateLook;
  plan: TablePlan;
  table: TableLook;
  cells: SheetCells | undefined;
  /** by column id: its position in the table; missing where the column is */
  positions: ReadonlyMap<string, number>;
  /** columns that the workbook should have, by the version that wrote it */
  expected: readonly TableColumn[];
}

export interface Cases {
  tables: TableCase[];
  /** a formula of a plan in the words of the workbook's present headers */
  inPresentWords(formula: string, table: string): string;
  plannedEssence(formula: string, table: string): string;
  presentEssence(formula: string, table: string): string;
}

export function casesOf(found: Look): Cases {
  const tables = found.templates.flatMap((look) =>
    look.plan.tables.flatMap((plan) => {
      const table = presentTable(found, plan.name);
      return table ? [tableCase(found, look, plan, table)] : [];
    })
  );
  const caseOf = (name: string) => tables.find(({ plan }) => plan.name === name);
  const planned = (name: string, header: string) =>
    caseOf(name)?.plan.columns.find((column) => column.header === header);
  const present = (name: string, header: string) => {
    const known = caseOf(name);
    const at = known?.table.headers.indexOf(header);
    const entry = [...(known?.positions ?? [])].find(([, position]) => position === at);
    return entry?.[0] ?? header;
  };
  const toOwnNames = (formula: string) =>
    [...found.renamed].reduce(
      (text, [own, { table }]) => text.replaceAll(`${table.name}[`, `${own}[`),
      formula
    );
  return {
    tables,
    inPresentWords: (formula, table) =>
      withRenamedColumns(formula, table, (name, header) => {
        const column = planned(name, header);
        const position = column && caseOf(name)!.positions.get(column.id);
        return position === undefined ? header : caseOf(name)!.table.headers[position];
      }),
    plannedEssence: (formula, table) =>
      essence(formula, table, (name, header) => planned(name, header)?.id ?? header),
    presentEssence: (formula, table) => essence(toOwnNames(formula), table, present),
  };
}

function presentTable(found: Look, name: string): TableLook | undefined {
  const now = found.renamed.get(name)?.table.name ?? name;
  return [...found.tables.values()].find((table) => table.name.toLowerCase() === now.toLowerCase());
}

function tableCase(found: Look, look: TemplateLook, plan: TablePlan, table: TableLook): TableCase {
  const cells = found.sheets.get(table.sheetId);
  const recorded = look.record?.tables[plan.name];
  const expected = plan.columns.filter(({ id }) => !recorded || recorded[id] !== undefined);
  const positions = matchColumns(
    plan.columns.map(({ id, header, formula }) => ({
      id,
      header: recorded?.[id] ?? header,
      computed: formula !== undefined,
    })),
    table.headers.map((header, index) => ({
      header,
      computed: columnCells(table, cells, index).some(isFormula),
    }))
  );
  return { look, plan, table, cells, positions, expected };
}

/** What the cells of a table's column hold: a formula, a value, or "" where they are blank. */
export function columnCells(
  table: TableLook,
  cells: SheetCells | undefined,
  index: number
): unknown[] {
  return Array.from({ length: table.rows }, (_, row) =>
    contentAt(cells, table.row + row, table.column + index)
  );
}

export function contentAt(cells: SheetCells | undefined, row: number, column: number): unknown {
  return cells?.formulas[row - cells.row]?.[column - cells.column] ?? "";
}

export function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** Whether the workbook was written by an older version of the template than ours. */
export function isOutdated({ held, plan }: TemplateLook): boolean {
  return held.version !== undefined && held.version < plan.version;
}
