/** Everything that closing a period rests on, read in one sync as plain data. */
import type { Period } from "../../kpi/dates";
import { breakdownTexts } from "../../locales/templates/breakdown";
import { historyTexts } from "../../locales/templates/history";
import { reviewTexts } from "../../locales/templates/review";
import { scorecardTexts } from "../../locales/templates/scorecard";
import { targetsTexts } from "../../locales/templates/targets";
import { tasksTexts } from "../../locales/templates/tasks";
import type { CellValue } from "../../templates/plan";
import { askForBlock, blockIn, keys, type Block } from "../blocks";
import { hasValues } from "../named";
import { stampOfTexts } from "../stamp";
import { Trouble } from "../types";

const tables = {
  KPI_Targets: keys((language) => targetsTexts[language].columns, {
    metric: "KPI_MetricList",
    unit: "KPI_TargetUnit",
    base: "KPI_TargetBase",
    lastYear: "KPI_TargetLastYear",
    target: "KPI_TargetValue",
    actual: "KPI_TargetActual",
    attainment: "KPI_TargetAttainment",
    due: undefined,
  }),
  KPI_ScoreSummary: keys((language) => scorecardTexts[language].summary.columns, {
    person: "KPI_ScorePerson",
    total: "KPI_ScoreTotal",
    rank: "KPI_ScoreRank",
  }),
  KPI_Breakdown: keys((language) => breakdownTexts[language].columns, {
    item: "KPI_BreakdownItem",
    target: "KPI_BreakdownTarget",
    actual: "KPI_BreakdownActual",
    attainment: "KPI_BreakdownAttainment",
  }),
  KPI_History: keys((language) => historyTexts[language].columns, {
    period: "KPI_HistoryPeriod",
    kind: "KPI_HistoryKind",
    subject: "KPI_HistorySubject",
    target: "KPI_HistoryTarget",
    actual: "KPI_HistoryActual",
    attainment: "KPI_HistoryAttainment",
    score: "KPI_HistoryScore",
    rank: "KPI_HistoryRank",
  }),
  KPI_Tasks: keys((language) => tasksTexts[language].columns, {
    task: "KPI_TaskName",
    finish: undefined,
  }),
  KPI_Decisions: keys((language) => reviewTexts[language].decisions.columns, {
    what: undefined,
    owner: undefined,
    due: undefined,
  }),
  KPI_Promises: keys((language) => reviewTexts[language].promises.columns, {
    promise: undefined,
    owner: undefined,
    due: undefined,
    kept: "KPI_PromiseKept",
  }),
} as const;

export type TableId = keyof typeof tables;
export type ColumnOf<Id extends TableId> = Extract<keyof (typeof tables)[Id], string>;

/** A cell of the settings sheet behind one of our names. */
export interface Cell {
  sheetId: string;
  sheetName: string;
  row: number;
  column: number;
  value: CellValue;
  formula: CellValue;
}

export type Blocks = { [Id in TableId]?: Block<ColumnOf<Id>> };

export interface Reading {
  stamp: string;
  period: Period;
  asOf: number;
  /** the largest score of an attainment, as a share: 1.2 */
  cap: number | undefined;
  cells: Record<"KPI_Start" | "KPI_End" | "KPI_AsOf", Cell>;
  blocks: Blocks;
}

/** A Trouble "gone" where there is no target sheet, or a column or setting is missing without which nothing goes. */
export async function readClosing(context: Excel.RequestContext): Promise<Reading> {
  const { workbook } = context;
  const cellOf = (name: string) =>
    workbook.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .load("values,formulas,rowIndex,columnIndex,worksheet/id,worksheet/name");
  const settings = {
    KPI_Start: cellOf("KPI_Start"),
    KPI_End: cellOf("KPI_End"),
    KPI_AsOf: cellOf("KPI_AsOf"),
  };
  const cap = cellOf("KPI_Cap");
  const asked = (Object.keys(tables) as TableId[]).map((id) =>
    askForBlock(workbook, id, tables[id])
  );
  await context.sync();

  const cells = Object.fromEntries(
    Object.entries(settings).map(([name, range]) => [name, cellIn(name, range)])
  ) as Reading["cells"];
  const found = asked.flatMap((each) => blockIn(each) ?? []);
  const blocks = Object.fromEntries(found.map((block) => [block.table, block])) as Blocks;
  if (!blocks.KPI_Targets) throw new Trouble("gone", { table: "KPI_Targets" });
  const most = hasValues(cap) ? (cap.values[0][0] as CellValue) : undefined;
  const texts = found.flatMap(({ table, sheetId, row, column, values, formulas }) => [
    `${table} ${sheetId} ${row} ${column}`,
    ...[...values, ...formulas].map((line) => line.join("\u0001")),
  ]);
  return {
    stamp: stampOfTexts([...Object.values(cells).map(({ value }) => String(value)), ...texts]),
    period: { first: dayIn(cells.KPI_Start), last: dayIn(cells.KPI_End) },
    asOf: dayIn(cells.KPI_AsOf),
    cap: typeof most === "number" ? most : undefined,
    cells,
    blocks,
  };
}

function cellIn(name: string, range: Excel.Range): Cell {
  if (!hasValues(range)) throw new Trouble("gone", { table: name });
  return {
    sheetId: range.worksheet.id,
    sheetName: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    value: range.values[0][0] as CellValue,
    formula: range.formulas[0][0] as CellValue,
  };
}

function dayIn({ value, sheetName }: Cell): number {
  if (typeof value !== "number") throw new Trouble("gone", { sheet: sheetName });
  return Math.floor(value);
}
