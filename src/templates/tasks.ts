import { statusTexts } from "../locales/templates/status";
import { tasksTexts } from "../locales/templates/tasks";
import { cellAt, onSheet, rangeAt } from "./build/address";
import { dateOnly, numberFrom, offered, wholeFrom } from "./build/checks";
import {
  firstColumn,
  foldedColumns,
  foldedRows,
  frame,
  headerRow,
  roomBelow,
  section,
} from "./build/frame";
import { whenFilled } from "./build/guards";
import { lookedUp } from "./build/lookup";
import { colors, fills, numberFormats } from "./build/look";
import { columnNames } from "./build/names";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type ColumnSpec,
  type Pieces,
  type WordlessColumn,
} from "./build/table";
import { companyOf, readyFor } from "./build/company";
import { examplePeriod, exampleTasks, type ExampleTaskId } from "./example";
import { completion, completionRows } from "./parts/completion";
import { ganttStrip, stripColumns } from "./parts/gantt";
import { helpCases } from "./parts/helpCases";
import type { Choices, Language, NamePlan, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 20;

/** The cells in the row above the header that the days and the strip count from. */
const cells = { start: "I4", asOf: "K4", step: "M4" } as const;

/** Strategies in tasks with people, dates and quantities; a Gantt strip beside, completion and help cases below. */
export const tasks: Template = {
  id: "tasks",
  version: 5,
  needs: ["settings"],
  tables: tableNames.tasks,
  plan(choices, facts) {
    const { language } = choices;
    const texts = tasksTexts[language];
    const sheetName = choices.sheetName ?? texts.sheetName;
    const table = taskTable(choices, facts.tables.includes("KPI_Strategy"));
    const completionRow = table.lastBodyRow + roomBelow + 1;
    const people = readyFor(companyOf(choices, facts).people.length, completionRows);
    const casesRow = completionRow + people + 3;
    const cases = helpCases(choices, table, casesRow + 1);
    const names: NamePlan[] = [
      ...columnNames(table, {
        KPI_TaskNo: "no",
        KPI_TaskName: "task",
        KPI_TaskStrategyNo: "strategyNo",
        KPI_TaskStrategy: "strategy",
        KPI_TaskOwner: "owner",
        KPI_TaskDue: "due",
        KPI_TaskProgress: "progress",
        KPI_TaskLag: "lag",
        KPI_TaskLight: "light",
        KPI_TaskStatus: "status",
      }),
      {
        name: "KPI_TaskStart",
        refersTo: `=${onSheet(sheetName, cells.start)}`,
        whenTaken: "repoint",
      },
    ];
    // Until there is a status analysis the list offers the strategies that this sheet has so far.
    if (!facts.names.includes("KPI_Strategies")) {
      names.push({
        name: "KPI_Strategies",
        refersTo: `=${table.formula("[{strategy}]")}`,
        whenTaken: "keep",
      });
    }
    return frame(
      {
        template: "tasks",
        version: tasks.version,
        choices,
        texts,
        tabColor: "#1B7F4B",
        frozenColumns: 4,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn + 2,
        select: cellAt(firstColumn + 2, headerRow + 1),
        // With the strip, one page wide, the words would be too small to read.
        print: { area: rangeAt(1, 1, table.lastColumn, cases.lastBodyRow) },
      },
      table,
      clock(choices),
      ganttStrip({
        language,
        table,
        column: table.lastColumn + 2,
        lastRow: table.lastBodyRow + roomBelow - 1,
        startCell: cells.start,
        asOfCell: cells.asOf,
        stepCell: cells.step,
      }),
      foldedColumns(table.lastColumn + 2, table.lastColumn + 1 + stripColumns),
      completion(language, table, completionRow, people),
      foldedRows(completionRow + 1, casesRow - 2),
      section(firstColumn, casesRow, cases.lastColumn, texts.cases.section),
      cases,
      { names }
    );
  },
};

/** First day, as-of date and days per column, each with its label on the left. */
function clock({ language, content }: Choices): Pieces {
  const { units } = tasksTexts[language];
  const value = { bold: true, horizontal: "Center" as const, vertical: "Center" as const };
  const label = { color: colors.quiet, horizontal: "Right" as const, vertical: "Center" as const };
  return {
    blocks: [
      {
        at: "H4",
        values: [
          [
            units.from,
            content === "example" ? examplePeriod.start : "=KPI_Start",
            units.asOf,
            "=KPI_AsOf",
            units.step,
            1,
          ],
        ],
      },
    ],
    formats: [
      { range: "H4", ...label },
      { range: "J4", ...label },
      { range: "L4", ...label },
      {
        range: cells.start,
        numberFormat: numberFormats.date,
        fill: fills.offered,
        border: colors.line,
        locked: false,
        ...value,
      },
      {
        range: cells.asOf,
        numberFormat: numberFormats.date,
        fill: fills.computed,
        border: colors.line,
        ...value,
      },
      { range: cells.step, fill: fills.input, border: colors.line, locked: false, ...value },
    ],
    validations: [
      { range: cells.start, ...dateOnly(language) },
      { range: cells.step, ...wholeFrom(1, language, 31) },
    ],
  };
}

function columnsOf(language: Language, planned: boolean): ColumnSpec[] {
  const texts = tasksTexts[language];
  const { statuses } = texts;
  const input = { filling: "input" as const };
  const text = { ...input, wrap: true };
  const computed = { filling: "computed" as const, horizontal: "Center" as const };
  const centered = { ...input, horizontal: "Center" as const };
  const day = { ...centered, width: 9, validation: wholeFrom(1, language, 3660) };
  const date = {
    horizontal: "Center" as const,
    width: 13,
    numberFormat: numberFormats.date,
    validation: dateOnly(language),
  };
  const quantity = {
    ...input,
    width: 10,
    numberFormat: numberFormats.anyUnit,
    validation: numberFrom(0, language),
  };
  /** a task that no strategy calls for */
  const orphan = '=AND({task}<>"",{strategyNo}="",{strategy}="")';
  const dated = ["start", "due"];
  const measured = [...dated, "progress"];
  const colored = (word: string, fill: string, color: string) => ({
    kind: "formula" as const,
    formula: `={status}="${word}"`,
    fill,
    color,
    bold: true,
  });
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    no: { ...centered, width: 8, validation: wholeFrom(1, language, 9999) },
    strategyNo: {
      ...centered,
      width: 13,
      validation: planned ? offered("=KPI_StrategyNo") : wholeFrom(1, language, 9999),
      rules: [{ kind: "formula", formula: orphan, fill: colors.warnFill }],
    },
    task: { ...text, width: 26 },
    strategy: {
      ...text,
      width: 22,
      ...(planned
        ? {
            filling: "offered",
            formula: whenFilled(
              ["strategyNo"],
              lookedUp("[@{strategyNo}]", "KPI_StrategyNo", "KPI_StrategyName")
            ),
          }
        : { validation: offered("=KPI_Strategies") }),
    },
    owner: { ...text, width: 18, validation: offered("=KPI_PeopleList") },
    from: day,
    to: day,
    start: {
      ...date,
      filling: "offered",
      formula: whenFilled(["from"], "KPI_TaskStart+[@{from}]-1"),
    },
    due: {
      ...date,
      filling: "offered",
      formula: whenFilled(["to"], "KPI_TaskStart+[@{to}]-1"),
      rules: [
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({start}),ISNUMBER({due}),{due}<{start})",
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      ],
    },
    resources: { ...text, width: 22 },
    result: { ...text, width: 26 },
    planned: quantity,
    done: quantity,
    progress: {
      filling: "offered",
      width: 11,
      numberFormat: numberFormats.wholePercent,
      validation: numberFrom(0, language, 1),
      formula: whenFilled(
        ["task"],
        "IF(N([@{planned}])>0,MIN(1,N([@{done}])/[@{planned}])," + 'IF([@{finish}]="",0,1))'
      ),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1 }],
    },
    expected: {
      ...computed,
      width: 11,
      numberFormat: numberFormats.wholePercent,
      formula: whenFilled(dated, "KPI.PLANNED([@{start}],[@{due}],KPI_AsOf)"),
    },
    finish: { ...input, ...date },
    lag: {
      ...computed,
      width: 10,
      numberFormat: numberFormats.days,
      formula: whenFilled(
        measured,
        "KPI.LAG([@{start}],[@{due}],[@{progress}],KPI_AsOf,[@{finish}])"
      ),
    },
    light: {
      ...computed,
      width: 8,
      formula: whenFilled(
        measured,
        "KPI.TASKSTATUS([@{start}],[@{due}],[@{progress}],KPI_AsOf,KPI_Grace)"
      ),
      rules: [{ kind: "icons", set: "ThreeTrafficLights1", amber: 0, green: 1, iconOnly: true }],
    },
    status: {
      ...computed,
      width: 11,
      formula: whenFilled(
        ["light"],
        "CHOOSE([@{light}]+2," +
          `"${statuses.stepIn}","${statuses.behind}","${statuses.onPlan}","${statuses.done}")`
      ),
      rules: [
        colored(statuses.stepIn, colors.badFill, colors.bad),
        colored(statuses.behind, colors.warnFill, colors.warn),
        colored(statuses.done, colors.goodFill, colors.good),
      ],
    },
    help: { ...text, width: 24 },
  };
  return columnsWith(texts.columns, specs);
}

/** Tasks carry a typed number: help cases name it, so sorting parts nothing. `planned`: there is a strategy sheet. */
function taskTable({ language, content }: Choices, planned: boolean): BuiltTable {
  const { example } = tasksTexts[language];
  const ids = Object.keys(exampleTasks) as ExampleTaskId[];
  return buildTable({
    name: "KPI_Tasks",
    column: firstColumn,
    row: headerRow,
    columns: columnsOf(language, planned),
    rows: Array.from({ length: readyRows }, (_, index) => {
      const no = index + 1;
      const id = content === "example" ? ids[index] : undefined;
      if (!id) return { values: { no } };
      const { strategyNo, ...numbers } = exampleTasks[id];
      const serves = planned ? null : statusTexts[language].example[strategyNo - 1]!.strategy;
      return {
        values: { no, strategyNo, ...example[id], strategy: serves, ...numbers },
        height: 32,
      };
    }),
    ready: readyRows,
    headerHeight: 36,
  });
}
