/** Four small templates of the same shape as the real ones: what the writer does must not hang on their contents. */
import type {
  CellValue,
  Choices,
  SheetPlan,
  TablePlan,
  Template,
} from "../../../src/templates/plan";
import type { Library } from "../../../src/workbook/library";
import type { Templates } from "../../../src/workbook/state";

/** A plan that writes one value, to be filled in by the test. */
export function plainPlan(change: Partial<SheetPlan> = {}): SheetPlan {
  return {
    template: "targets",
    version: 1,
    language: "en-US",
    sheetName: "Targets",
    tabColor: "#336699",
    gridlines: false,
    columnWidths: [],
    rowHeights: [],
    blocks: [{ at: "A1", values: [["Targets"]] }],
    merges: [],
    formats: [],
    tables: [],
    names: [],
    validations: [],
    conditionals: [],
    notes: [],
    groups: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "Portrait" },
    select: "A1",
    ...change,
  };
}

export function table(change: Partial<TablePlan> = {}): TablePlan {
  return {
    name: "KPI_Targets",
    at: "B4",
    columns: [
      { id: "metric", header: "Metric" },
      { id: "target", header: "Target" },
      { id: "actual", header: "Actual" },
      { id: "rate", header: "Attainment", formula: "=[@Actual]/[@Target]" },
    ],
    rows: [
      ["Sales", 120, 80, null],
      ["3-4", 10, 5, null],
    ],
    style: "TableStyleLight1",
    banded: true,
    ...change,
  };
}

type Played = "settings" | "targets" | "status" | "tasks";

const titles: Record<Played, Partial<Record<Choices["language"], string>>> = {
  settings: { "en-US": "Settings", "zh-CN": "设置" },
  targets: { "en-US": "Targets", "zh-CN": "目标" },
  status: { "en-US": "Status", "zh-CN": "现状" },
  tasks: { "en-US": "Tasks", "zh-CN": "任务" },
};

function template(
  id: Played,
  needs: readonly Played[],
  tables: readonly string[],
  parts: (sheet: string, choices: Choices) => Partial<SheetPlan>
): Template {
  return {
    id,
    version: 3,
    needs,
    tables,
    plan: (choices) => {
      const sheetName = choices.sheetName ?? titles[id][choices.language] ?? id;
      return plainPlan({
        template: id,
        version: 3,
        language: choices.language,
        sheetName,
        ...parts(`'${sheetName.replaceAll("'", "''")}'`, choices),
      });
    },
  };
}

const settings = template("settings", [], ["KPI_Lists"], (sheet, { asOf }) => ({
  blocks: [
    {
      at: "B2",
      values: [
        ["As of", asOf],
        ["Period", "=KPI_AsOf-1"],
      ],
    },
  ],
  tables: [
    table({
      name: "KPI_Lists",
      at: "E2",
      columns: [{ id: "owner", header: "Owner" }],
      rows: [["Wang"], ["Li"]],
    }),
  ],
  names: [
    { name: "KPI_AsOf", refersTo: `=${sheet}!$C$2`, comment: "as of", whenTaken: "repoint" },
    { name: "KPI_Owners", refersTo: "=KPI_Lists[Owner]", whenTaken: "keep" },
  ],
}));

const targets = template("targets", ["settings"], ["KPI_Targets", "KPI_TargetLog"], (sheet) => ({
  columnWidths: [
    { columns: "A:A", width: 2 },
    { columns: "H:H", width: 10, hidden: true },
  ],
  rowHeights: [{ rows: "1:1", height: 30 }],
  blocks: [
    { at: "B1", values: [["Targets", null, null, null]] },
    { at: "B2", values: [["'=not a formula", "=SUM(KPI_Targets[Target])", "=KPI_AsOf"]] },
  ],
  merges: ["B1:E1"],
  formats: [
    { range: "B1:E1", bold: true, size: 16, color: "#FFFFFF", fill: "#336699", border: "#CCCCCC" },
    { range: "E5:E6", numberFormat: "0.0%", horizontal: "Right", vertical: "Center", indent: 1 },
    { range: "B5:D6", italic: true, wrap: true, locked: false },
  ],
  tables: [
    table(),
    table({
      name: "KPI_TargetLog",
      at: "B9",
      columns: [
        { id: "old", header: "Old" },
        { id: "new", header: "New" },
      ],
      rows: [[null, null]],
    }),
  ],
  names: [{ name: "KPI_Total", refersTo: `=${sheet}!$C$2`, whenTaken: "repoint" }],
  validations: [
    {
      range: "B5:B6",
      rule: { kind: "list", source: "=KPI_Owners" },
      strictness: "none",
      prompt: { title: "Metric", message: "What is measured" },
    },
    {
      range: "C5:C6",
      rule: { kind: "decimal", min: 0 },
      strictness: "stop",
      error: { title: "Target", message: "A number" },
    },
    { range: "D5:D6", rule: { kind: "date", min: 46000, max: 46365 }, strictness: "warning" },
  ],
  conditionals: [
    {
      range: "E5:E6",
      rule: { kind: "icons", set: "ThreeTrafficLights1", amber: 0.8, green: 1, iconOnly: true },
    },
    { range: "D5:D6", rule: { kind: "dataBar", color: "#5B9BD5", min: 0, max: 100 } },
    {
      range: "B5:E6",
      rule: { kind: "formula", formula: '=$C5=""', fill: "#EEEEEE", stopIfTrue: true },
    },
  ],
  notes: [{ cell: "E4", text: "Actual divided by target" }],
  freeze: { rows: 4, columns: 2 },
  print: {
    orientation: "Landscape",
    titleRows: "1:4",
    titleColumns: "A:B",
    area: "A1:E10,G:H",
    footerLeft: "KPI Loop",
    footerCenter: "&P / &N",
    footerRight: "&D",
  },
  select: "C5",
}));

const status = template("status", ["targets"], ["KPI_Status"], () => ({
  tables: [
    table({
      name: "KPI_Status",
      at: "A3",
      columns: [
        { id: "metric", header: "Metric" },
        { id: "gap", header: "Gap", formula: "=SUM(KPI_Targets[Target])-SUM(KPI_Targets[Actual])" },
      ],
      rows: [["=INDEX(KPI_Targets[Metric],1)", null]],
    }),
  ],
  freeze: { rows: 3, columns: 0 },
}));

const tasks = template("tasks", ["status", "settings"], ["KPI_Tasks"], () => ({
  tables: [
    table({
      name: "KPI_Tasks",
      at: "A3",
      columns: [
        { id: "task", header: "Task" },
        { id: "metric", header: "For", formula: "=INDEX(KPI_Status[Metric],1)" },
      ],
      rows: [["Call", null]],
    }),
  ],
  freeze: { rows: 0, columns: 1 },
}));

/** A workbook that knows of these four only, which is all that the writer ever asks for here. */
export const templates = { settings, targets, status, tasks } as Templates;

/** The same templates, with the target sheet holding `rows` rows of `text` more. */
export function withLargeTargets(rows: number, text: string): Templates {
  const cells: CellValue[][] = Array.from({ length: rows }, () => Array<string>(20).fill(text));
  return {
    ...templates,
    targets: {
      ...targets,
      plan: (choices, facts) => {
        const plan = targets.plan(choices, facts);
        return { ...plan, blocks: [...plan.blocks, { at: "K1", values: cells }] };
      },
    },
  };
}

export const choices: Choices = { language: "en-US", content: "example", asOf: 46235 };

/** Templates that are there already, as a workbook is given them. */
export function libraryOf(known: Templates): Library {
  return {
    tables: Object.fromEntries(Object.values(known).map(({ id, tables }) => [id, tables])),
    load: async () => known,
  };
}
