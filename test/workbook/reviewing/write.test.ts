/** The findings go into the review where it expects them, beside what people wrote, and out again. */
import { workbook } from "../../../src/workbook";
import type { Client } from "../../support/client";
import { openWithFunctions } from "../support/example";

// Four sheets are written and computed.
jest.setTimeout(240_000);

let client: Client;
beforeAll(async () => {
  client = await openWithFunctions("zh-CN");
  const choices = { language: "zh-CN", content: "example", asOf: 46283 } as const;
  await workbook.setUp({ chosen: ["review"], choices });
  await client.book.settled();
});
afterAll(() => client.close());

function body(name: string) {
  const { sheetId, range } = client.book.tables().find((table) => table.name === name)!;
  const [head, ...rows] = client.book
    .read(sheetId, range)
    .map((row) => row.map(({ text }) => text));
  return { sheetId, range, head, rows };
}

/** The entries of a column by those of another. */
function column(name: string, by: string, of: string): Record<string, string> {
  const { head, rows } = body(name);
  const [key, value] = [head.indexOf(by), head.indexOf(of)];
  expect([key, value]).not.toContain(-1);
  return Object.fromEntries(
    rows.filter((row) => row[key] !== "").map((row) => [row[key], row[value]])
  );
}

const findings = () => column("KPI_ReviewFacts", "指标", "我们的结论");
const happened = () => column("KPI_ReviewLenses", "视角", "实际怎样");

function type(table: string, row: number, header: string, value: string | number): void {
  const { sheetId, range, head } = body(table);
  const at = { row: range.row + 1 + row, column: range.column + head.indexOf(header) };
  client.book.write(sheetId, { ...at, rows: 1, columns: 1 }, [[value]]);
}

test("typed texts stay, blank cells are filled, and all of it is taken back", async () => {
  const before = { findings: findings(), happened: happened() };
  const typed = Object.entries(before.findings).filter(([, text]) => text !== "");
  expect(typed).not.toEqual([]);
  type("KPI_ReviewLenses", 2, "实际怎样", "");
  const emptied = happened();

  const { written, kept, homeless } = await workbook.writeFindings();
  expect(written).toBe(2);
  expect(kept).toBeGreaterThanOrEqual(typed.length);
  expect(homeless).toBe(0);
  const after = findings();
  for (const [metric, text] of typed) expect(after[metric]).toBe(text);
  expect(after["客户投诉"]).toBe("客户投诉：实际 3 件，目标 4 件，完成率 125%。");
  expect(happened()).toEqual({
    ...before.happened,
    团队协作: [
      "“产品A专项培训”（王芳）落后计划 8 天。",
      "“完成 30 次客户拜访”（陈静、赵磊）落后计划 4 天。",
      "“在谈报价改为首推产品A”（张伟）落后计划 1 天。",
    ].join("\n"),
  });

  await workbook.takeBackFindings();
  expect(findings()).toEqual(before.findings);
  expect(happened()).toEqual(emptied);
  await expect(workbook.takeBackFindings()).rejects.toMatchObject({ code: "gone" });
});

test("what was written is brought up to date, what people changed of it stays", async () => {
  await workbook.writeFindings();
  expect(await workbook.writeFindings()).toMatchObject({ written: 0 });
  const { head, rows } = body("KPI_ReviewFacts");
  const metrics = rows.map((row) => row[head.indexOf("指标")]);
  type("KPI_ReviewFacts", metrics.indexOf("平均折扣率"), "我们的结论", "折扣失控");
  type("KPI_Targets", metrics.indexOf("客户投诉"), "实际值", 2);
  await client.book.settled();
  expect(await workbook.writeFindings()).toMatchObject({ written: 1 });
  expect(findings()).toMatchObject({
    客户投诉: "客户投诉：实际 2 件，目标 4 件，完成率 150%。",
    平均折扣率: "折扣失控",
  });
});

test("what was changed since is not taken back", async () => {
  const { head, rows } = body("KPI_ReviewFacts");
  const metrics = rows.map((row) => row[head.indexOf("指标")]);
  type("KPI_ReviewFacts", metrics.indexOf("客户投诉"), "我们的结论", "自己写的");
  await expect(workbook.takeBackFindings()).rejects.toMatchObject({ code: "changedMeanwhile" });
  expect(findings()).toMatchObject({ 客户投诉: "自己写的" });
});

/** Protects the review sheet, or opens it again, with one of its cells locked or not. */
async function protect(on: boolean, locked: boolean): Promise<void> {
  const { sheetId, range, head } = body("KPI_ReviewFacts");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    if (!on) sheet.protection.unprotect();
    const column = range.column + head.indexOf("我们的结论");
    sheet.getRangeByIndexes(range.row + 3, column, 1, 1).format.protection.locked = locked;
    if (on) sheet.protection.protect();
    await context.sync();
  });
}

test("a protected sheet takes them where it is open to typing; where it is not, nothing stays", async () => {
  for (const row of [0, 1, 2, 3, 4]) type("KPI_ReviewFacts", row, "我们的结论", "");
  const before = { findings: findings(), happened: happened() };
  await protect(true, false);
  expect(await workbook.writeFindings()).toMatchObject({ written: 5 });
  await workbook.takeBackFindings();
  expect({ findings: findings(), happened: happened() }).toEqual(before);
  await protect(false, true);
  await protect(true, true);
  await expect(workbook.writeFindings()).rejects.toMatchObject({ code: "sheetProtected" });
  expect({ findings: findings(), happened: happened() }).toEqual(before);
  await protect(false, false);
});

test("without a review sheet nothing is written", async () => {
  client.book.removeSheet(body("KPI_ReviewFacts").sheetId);
  await expect(workbook.writeFindings()).rejects.toMatchObject({ code: "gone" });
});
