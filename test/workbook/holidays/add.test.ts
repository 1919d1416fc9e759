/** A year's holidays added to a real settings sheet, and taken back. */
import { dateNumber } from "../../../src/templates/build/dates";
import { workbook } from "../../../src/workbook";
import { openWithFunctions } from "../support/example";
import type { Client } from "../../support/client";

jest.setTimeout(120_000);

let client: Client;
beforeEach(async () => {
  client = await openWithFunctions("zh-CN");
  await workbook.insert("settings", { language: "zh-CN", content: "empty", asOf: 46349 });
  await client.book.settled();
});
afterEach(() => client.close());

const table = (name: string) => client.book.tables().find((each) => each.name === name)!;
function rows(name: string): unknown[][] {
  const { sheetId, range } = table(name);
  return client.book
    .read(sheetId, range)
    .slice(1)
    .map((cells) => cells.map(({ value }) => value));
}
const filled = (name: string) => rows(name).filter(([day]) => typeof day === "number");
function write(name: string, row: number, values: (string | number)[]): void {
  const { sheetId, range } = table(name);
  const cells = { row: range.row + 1 + row, column: range.column, rows: 1, columns: values.length };
  client.book.write(sheetId, cells, [values], "user");
}
const snapshot = () => [rows("KPI_Holidays"), rows("KPI_MakeupDays")];

test("they come below what is listed, marked as provisional, count at once, and go again", async () => {
  write("KPI_Holidays", 33, [dateNumber("2026-12-24"), "公司日"]);
  const before = snapshot();
  expect(await workbook.addHolidays(2027)).toBe(13);
  const days = filled("KPI_Holidays");
  expect(days).toHaveLength(33 + 1 + 13);
  expect(days[33]).toEqual([dateNumber("2026-12-24"), "公司日"]);
  expect(days[34]).toEqual([dateNumber("2027-01-01"), "元旦（以国务院通知为准）"]);
  expect(days.at(-1)).toEqual([dateNumber("2027-10-03"), "国庆节（以国务院通知为准）"]);
  expect(filled("KPI_MakeupDays")).toHaveLength(6);
  // the name by which all formulas read the list has grown with it
  const board = await workbook.readBoard();
  expect(board.KPI_HolidayDates!.filter(({ value }) => value !== "")).toHaveLength(47);
  const { sheetId, range } = table("KPI_Holidays");
  const last = { row: range.row + range.rows - 1, column: range.column, rows: 1, columns: 1 };
  expect(client.book.read(sheetId, last)[0]![0]!.text).toBe("2027-10-03");

  await workbook.takeBackHolidays();
  expect(snapshot()).toEqual(before);
  await expect(workbook.takeBackHolidays()).rejects.toMatchObject({ code: "gone" });
});

test("doing it twice does nothing twice, and days that people listed stay", async () => {
  write("KPI_Holidays", 33, [dateNumber("2027-01-01"), "年会"]);
  expect(await workbook.addHolidays(2027)).toBe(12);
  const once = snapshot();
  expect(filled("KPI_Holidays")[33]).toEqual([dateNumber("2027-01-01"), "年会"]);
  expect(await workbook.addHolidays(2027)).toBe(0);
  expect(snapshot()).toEqual(once);
});

test("what was changed since is not taken back", async () => {
  await workbook.addHolidays(2027);
  write("KPI_Holidays", 34, [dateNumber("2027-02-04"), "春节"]);
  const changed = snapshot();
  await expect(workbook.takeBackHolidays()).rejects.toMatchObject({ code: "changedMeanwhile" });
  expect(snapshot()).toEqual(changed);
});

test.each([
  [1, "before"],
  [2, "before"],
  [2, "midway"],
  [2, "after"],
] as const)(
  "where request %i fails, %s it was carried out, the lists are as they were",
  async (which, when) => {
    const before = snapshot();
    client.host.failBatch(which, { code: "GeneralException", message: "injected", when });
    await expect(workbook.addHolidays(2027)).rejects.toMatchObject({ code: "refused" });
    expect(snapshot()).toEqual(before);
  }
);
