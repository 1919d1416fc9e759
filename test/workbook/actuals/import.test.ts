/** Imports into a workbook on the headless host, and out of it again. */
import fc from "fast-check";
import type { Templates } from "../../../src/workbook/state";
import { Session } from "../../../src/workbook/importing/session";
import type { Decisions, Row, RowsToImport } from "../../../src/workbook/importing/types";
import { templates } from "../../../src/templates";
import { createWorkbook } from "../../../src/workbook/workbook";
import { tableNames } from "../../../src/templates/tables";
import { openClient, type Client } from "../../support/client";
import { decisions, row } from "../importing/support";

const language = "zh-CN";
const asOf = 46283;
const choices = { language, asOf } as const;
let client: Client;
/** The sales sheet without what only computes beside the table: these tests are not of formulas. */
const plain: Templates = {
  ...templates,
  actuals: {
    ...templates.actuals,
    plan(...args) {
      const plan = templates.actuals.plan(...args);
      const tables = plan.tables.slice(0, 1);
      const names = plan.names.filter(({ name }) => name.startsWith("KPI_Actual"));
      return { ...plan, tables, names };
    },
  },
};
const workbook = createWorkbook({ tables: tableNames, load: async () => plain });

/** a workbook into which the first sales have come; every test begins with it */
let begun: unknown;

beforeAll(async () => {
  client = await openClient({ locale: language });
  await workbook.importRows(await checked(september), choices);
  begun = client.book.snapshot();
});
afterEach(() => {
  jest.restoreAllMocks();
  client.book.restore(begun);
});
afterAll(() => client.close());

/** What a file comes to, under decisions, as the workbook stands. */
async function checked(text: string, change: Partial<Decisions> = {}): Promise<RowsToImport> {
  const session = new Session();
  session.know(await workbook.readImportTarget(language));
  const { layout } = await session.open({ name: "导出.csv", content: text });
  session.check(layout, decisions(change));
  return session.rowsToImport();
}

const table = (name = "KPI_Actuals") => client.book.tables().find((each) => each.name === name)!;

/** the rows of a table that hold anything, as values */
function rows(name?: string): unknown[][] {
  const { sheetId, range } = table(name);
  const [, ...body] = client.book
    .read(sheetId, range)
    .map((cells) => cells.map((cell) => cell.value));
  return body.filter((cells) => cells.some((value) => value !== null));
}

/** the tables that an import writes to: where they are, and what was put into them */
const inputs = () =>
  ["KPI_Actuals", "KPI_People", "KPI_Lists"].map((name) => [table(name).range, rows(name)]);

const header = "下单日期,订单号,销售人员,区域,产品,销售额\n";
const september = `${header}2026-09-01,A1,王芳,上海,产品A,100\n2026-09-02,A2,陈静,江苏,产品B,250.5\n`;

test("sales come into a workbook that has none, with the names in the settings", async () => {
  expect(rows()).toEqual([
    row({
      date: 46266,
      order: "A1",
      person: "王芳",
      region: "上海",
      product: "产品A",
      amount: 100,
    }),
    row({
      date: 46267,
      order: "A2",
      person: "陈静",
      region: "江苏",
      product: "产品B",
      amount: 250.5,
    }),
  ]);
  expect(rows("KPI_People").map(([name, , region]) => [name, region])).toEqual([
    ["王芳", "上海"],
    ["陈静", "江苏"],
  ]);
  expect(rows("KPI_Lists").map(([region, product]) => [region, product])).toEqual(
    expect.arrayContaining([
      ["上海", "产品A"],
      ["江苏", "产品B"],
    ])
  );
  const target = await workbook.readImportTarget("en-US");
  expect(target).toMatchObject({ there: true, language, rows: rows(), unit: 1 });
});

test("texts that look like formulas, numbers and dates stay texts", async () => {
  const texts = ["=1+1", "+5", "-A1", "@客户", "00123", "3-4", "'引号", "TRUE", "#N/A"];
  const lines = texts.map((text) => `2026-09-05,"${text}",1`).join("\n");
  await workbook.importRows(await checked(`日期,订单号,销售额\n${lines}\n`), choices);
  const { sheetId, range } = table();
  const orders = client.book
    .read(sheetId, { ...range, row: range.row + 3, column: range.column + 1, columns: 1, rows: 9 })
    .map(([{ value, formula, isError }]) => ({ value, formula, isError }));
  expect(orders).toEqual(texts.map((value) => ({ value, formula: undefined, isError: false })));
  const again = await checked(`日期,订单号,销售额\n${lines}\n`);
  expect(again.added).toEqual([]);
});

test("a file of more rows than the table has makes it longer, formats and checks included", async () => {
  const lines = Array.from({ length: 150 }, (_, at) => `2026-09-01,B${at},王芳,${at}`).join("\n");
  await workbook.importRows(await checked(`日期,订单号,销售人员,销售额\n${lines}\n`), choices);
  expect(rows()).toHaveLength(152);
  const { sheetId, range } = table();
  expect(range.rows).toBe(153);
  const look = (at: number) => {
    const { numberFormat, fill, horizontal } = client.book.style(
      sheetId,
      range.row + at,
      range.column
    );
    return { numberFormat, fill, horizontal };
  };
  expect(look(152)).toEqual(look(1));
  const lastRow = { row: range.row + 152, column: range.column };
  const isChecked = client.book
    .validations(sheetId)
    .some(
      ({ rule, ranges }) => rule.kind === "date" && ranges.some((area) => covers(area, lastRow))
    );
  expect(isChecked).toBe(true);
});

function covers(
  area: { row: number; column: number; rows: number; columns: number },
  cell: { row: number; column: number }
): boolean {
  return (
    cell.row >= area.row &&
    cell.row < area.row + area.rows &&
    cell.column >= area.column &&
    cell.column < area.column + area.columns
  );
}

/** adds two columns of the user's own at the right of the table: one computes, one is typed */
function addOwnColumns(): void {
  const { id, sheetId, range } = table();
  const right = range.column + range.columns;
  const cells = Array.from({ length: range.rows - 1 }, (_, at) => [
    "=KPI_Actuals[[#This Row],[销售额]]*2",
    at < 2 ? `备注${at + 1}` : null,
  ]);
  client.book.write(sheetId, { ...range, column: right, columns: 2 }, [["两倍", "备注"], ...cells]);
  client.book.changeTable(id, { range: { ...range, columns: range.columns + 2 } });
}

test("columns of the user's own go with their rows and go on computing", async () => {
  addOwnColumns();
  const next = `${header}2026-09-01,A3,王芳,上海,产品A,7\n`;
  await workbook.importRows(await checked(next, { mode: "replacePeriod" }), choices);
  await client.book.settled();
  const own = rows()
    .filter(([date]) => date !== null)
    .map((cells) => [cells[1], ...cells.slice(-2)]);
  expect(own).toEqual([
    ["A2", 501, "备注2"],
    ["A3", 14, null],
  ]);
});

test("a second import of the same file changes nothing", async () => {
  const before = inputs();
  const result = await workbook.importRows(await checked(september), choices);
  expect(result).toMatchObject({ added: 0, removed: 0, rows: 2 });
  expect(inputs()).toEqual(before);
});

test("an Excel that cannot make tables longer by itself gets rows added", async () => {
  jest
    .spyOn(Office.context.requirements, "isSetSupported")
    .mockImplementation((_, version) => Number(String(version).split(".")[1]) <= 9);
  const lines = Array.from({ length: 100 }, (_, at) => `2026-09-01,B${at},${at}`).join("\n");
  await workbook.importRows(await checked(`日期,订单号,销售额\n${lines}\n`), choices);
  expect(rows()).toHaveLength(102);
  await workbook.importRows(await checked(september, { mode: "replaceAll" }), choices);
  expect(rows()).toHaveLength(2);
  await workbook.takeBackImport();
  expect(rows()).toHaveLength(102);
});

const cell = (values: (string | number | null)[]) => fc.constantFrom(...values);
const someRows: fc.Arbitrary<Row[]> = fc.array(
  fc
    .record({
      date: cell([46266, 46267, 46300]),
      order: cell(["A1", "A2", "=B3", null]),
      person: cell(["王芳", "新人", null]),
      amount: fc.integer({ min: -9, max: 9 }),
    })
    .map((cells) => row(cells as Record<string, string | number>)),
  { maxLength: 80 }
);

test("an import followed by its reverse leaves the workbook as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      someRows,
      fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
      async (added, stays) => {
        const { stamp } = await workbook.readImportTarget(language);
        const before = inputs();
        const lists = { people: [{ name: "新人", region: "上海" }], regions: ["安徽"] };
        const nothing = { products: [], channels: [] };
        await workbook.importRows({ stamp, stays, added, ...lists, ...nothing }, choices);
        await workbook.takeBackImport();
        expect(inputs()).toEqual(before);
      }
    ),
    { numRuns: 3 }
  );
});

test.each([1, 2])("where request %i of the writing fails, all is as it was", async (which) => {
  const before = inputs();
  const more = `${header}2026-09-01,A1,新人,安徽,产品C,${"9".repeat(3)}\n2026-09-08,A8,新人,安徽,产品C,1\n`;
  const wanted = await checked(more, { mode: "replacePeriod" });
  let armed = false;
  const attempt = workbook.importRows(wanted, choices, ({ stage, share }) => {
    if (stage !== "writing" || armed) return;
    armed = true;
    expect(share).toBeCloseTo(0.2);
    client.host.failBatch(which, {
      code: "GeneralException",
      message: "injected",
      when: "after",
    });
  });
  await expect(attempt).rejects.toMatchObject({ code: "refused", facts: {} });
  expect(inputs()).toEqual(before);
});

test("nothing is written where the table has changed since the check, nor taken back where it has since", async () => {
  const wanted = await checked(`${header}2026-09-03,A3,王芳,上海,产品A,7\n`);
  const { sheetId, range } = table();
  const typed = { row: range.row + 1, column: range.column + 10, rows: 1, columns: 1 };
  client.book.write(sheetId, typed, [[101]]);
  const before = inputs();
  const facts = { sheet: "业绩数据" };
  await expect(workbook.importRows(wanted, choices)).rejects.toMatchObject({
    code: "changedMeanwhile",
    facts,
  });
  expect(inputs()).toEqual(before);

  await workbook.importRows(await checked(`${header}2026-09-03,A3,王芳,上海,产品A,7\n`), choices);
  client.book.write(sheetId, typed, [[102]]);
  await expect(workbook.takeBackImport()).rejects.toMatchObject({
    code: "changedMeanwhile",
    facts,
  });
  expect(rows()).toHaveLength(3);
});
