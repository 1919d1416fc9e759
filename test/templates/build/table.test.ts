import { buildTable } from "../../../src/templates/build/table";

const table = buildTable({
  name: "T",
  column: 3,
  row: 5,
  columns: [
    { id: "metric", header: "Metric", width: 20, filling: "input", note: "What is measured" },
    { id: "due", header: "Due date", filling: "offered", formula: '=IF([@{metric}]="","",1)' },
    {
      id: "share",
      header: "Share",
      filling: "computed",
      formula: "=[@{due}]/SUM([{due}])",
      numberFormat: "0%",
      rules: [{ kind: "formula", formula: "={share}=MAX({share:all})", bold: true }],
      validation: { rule: { kind: "decimal", min: 0 }, strictness: "stop" },
    },
  ],
  rows: [{ values: { metric: "Sales" }, formats: { metric: "@" }, height: 30 }],
  ready: 4,
});

test("rows that are ready follow the filled ones", () => {
  expect(table.tables?.[0]).toMatchObject({ name: "T", at: "C5" });
  expect(table.tables?.[0]?.rows).toEqual([
    ["Sales", null, null],
    [null, null, null],
    [null, null, null],
    [null, null, null],
  ]);
  expect([table.firstBodyRow, table.lastBodyRow, table.lastColumn]).toEqual([6, 9, 5]);
});

test("ids become headers in columns, and cells in rules", () => {
  expect(table.tables?.[0]?.columns.map(({ formula }) => formula)).toEqual([
    undefined,
    '=IF([@Metric]="","",1)',
    "=[@[Due date]]/SUM(T[Due date])",
  ]);
  expect(table.conditionals).toEqual([
    { range: "E6:E9", rule: { kind: "formula", formula: "=$E6=MAX($E$6:$E$9)", bold: true } },
  ]);
  expect(table.formula("=COUNTA([{metric}])")).toBe("=COUNTA(T[Metric])");
});

test("notes stand on headers, checks and formats on bodies", () => {
  expect(table.notes).toEqual([{ cell: "C5", text: "What is measured" }]);
  expect(table.validations).toEqual([
    { range: "E6:E9", rule: { kind: "decimal", min: 0 }, strictness: "stop" },
  ]);
  expect(table.formats).toContainEqual({ range: "C6", numberFormat: "@" });
  expect(table.rowHeights).toContainEqual({ rows: "6:6", height: 30 });
  expect(table.columnWidths).toEqual([{ columns: "C:C", width: 20 }]);
});

test("only what computes by itself is locked", () => {
  const locks = table.formats?.flatMap(({ range, locked }) =>
    locked === undefined ? [] : [[range, locked]]
  );
  expect(locks).toEqual([
    ["C6:C9", false],
    ["D6:D9", false],
    ["E6:E9", true],
  ]);
});

test("a table has at least one row, and asks for no column that it lacks", () => {
  const bare = { name: "T", column: 1, row: 1, rows: [], ready: 0 };
  const one = buildTable({ ...bare, columns: [{ id: "a", header: "A", filling: "input" }] });
  expect(one.tables?.[0]?.rows).toEqual([[null]]);
  expect(() => one.body("b")).toThrow('T has no column "b"');
});

test("an empty text leaves the cell blank, and 0 stays 0", () => {
  const spec = { name: "T", column: 1, row: 1, ready: 2 };
  const columns = [{ id: "a", header: "A", filling: "input" as const }];
  const rows = [{ values: { a: "" } }, { values: { a: 0 } }];
  expect(buildTable({ ...spec, columns, rows }).tables?.[0]?.rows).toEqual([[null], [0]]);
});
