import { act, screen, waitFor } from "@testing-library/react";
import { Trouble } from "../../src/workbook/types";
import { boardOf } from "../workbook/support/board";
import { FakeWorkbook } from "./fakeWorkbook";
import { button, heading, openPane } from "./support";

const september = 46266;
const period = {
  KPI_Start: [september],
  KPI_End: [september + 29],
  KPI_AsOf: [september + 17],
};
const sales = (actual: number) =>
  boardOf({
    ...period,
    KPI_MetricList: ["Sales", "Margin"],
    KPI_TargetUnit: ["yuan", "%"],
    KPI_TargetValue: [22_000, 40],
    KPI_TargetActual: [actual, 44],
    KPI_TargetOwner: ["Li", ""],
  });

async function openStanding(workbook: FakeWorkbook, language: "en-US" | "zh-CN" = "en-US") {
  const pane = await openPane({ workbook, language });
  const name = language === "zh-CN" ? "目标进度" : "Progress of targets";
  await pane.user.click(await button(name));
  await heading(name);
  return pane;
}

test("each target shows its light and figures, and leads to its row", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = sales(7_000);
  const { user } = await openStanding(workbook);
  expect(
    await screen.findByText("As of Sep 18, 2026: 63.6% of the workdays gone, 8 workdays left.")
  ).toBeVisible();
  const card = await button(/^Sales/);
  expect(card).toHaveTextContent(
    "SalesAlert7,000 yuan of 22,000 yuan · Owner: LiAttainment31.8%Pace50%" +
      "At today's rate11,000 yuan (50%)Needed a workday1,875 yuan"
  );
  expect(await button(/^Margin/)).toHaveTextContent(
    "MarginOn target44% of 40%Attainment110%A rate or an average does not add up"
  );
  expect(screen.getByText("Alert 1")).toBeVisible();
  await user.click(card);
  expect(workbook.visits).toEqual([{ sheetName: "KPI_MetricList", address: "B5" }]);
});

test("in Chinese amounts are counted in ten thousands", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = boardOf({
    ...period,
    KPI_MetricList: ["销售额"],
    KPI_TargetUnit: ["元"],
    KPI_TargetValue: [1_100_000],
    KPI_TargetActual: [770_000],
  });
  await openStanding(workbook, "zh-CN");
  expect(await button(/^销售额/)).toHaveTextContent(
    "销售额达标77 万元 / 110 万元完成率70%进度达成率110%按当前速度预计121 万元（110%）每个工作日还需4.13 万元"
  );
});

test("follows what is typed in the sheet, and stops when the page is left", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = sales(7_000);
  const { user } = await openStanding(workbook);
  expect(
    await button(/^Sales, Alert, 7,000 yuan of 22,000 yuan · Owner: Li, Attainment 31.8%, Pace 50%/)
  ).toBeVisible();
  act(() => workbook.edit(sales(22_000)));
  expect(await button(/^Sales, On target.*Needed a workday Reached/)).toBeVisible();
  await user.click(await button("Back to the loop"));
  await waitFor(() => expect(workbook.cellWatchers).toBe(0));
});

test("where the period reaches a year without holidays they are offered, added and taken back", async () => {
  const workbook = new FakeWorkbook();
  const reaching = { KPI_Start: [46357], KPI_End: [46418], KPI_AsOf: [46357] };
  const targets = { KPI_MetricList: ["Sales"], KPI_TargetValue: [100], KPI_TargetActual: [10] };
  const listed = (days: number[]) =>
    boardOf({ ...reaching, ...targets, KPI_HolidayDates: [46023, ...days] });
  workbook.board = listed([]);
  const { user } = await openStanding(workbook);
  expect(await screen.findByText(/reaches into 2027.*13 days off by law/)).toBeVisible();
  workbook.failing.addHolidays = new Trouble("sheetProtected", { sheet: "Settings" });
  await user.click(await button("Add the Chinese holidays of 2027"));
  await user.click(await button("Try again"));
  expect(await screen.findByText("13 days were added to the settings.")).toBeVisible();
  expect(workbook.holidayYears).toEqual([2027]);
  act(() => workbook.edit(listed([46388])));
  await user.click(await button("Take the days back"));
  expect(await screen.findByText("The days are off the list again.")).toBeVisible();
  expect(workbook.holidayYears).toEqual([]);
  act(() => workbook.edit(listed([])));
  expect(await button("Add the Chinese holidays of 2027")).toBeVisible();
});

test("next year's holidays are offered before the period reaches them", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = boardOf({
    ...{ KPI_Start: [46327], KPI_End: [46356], KPI_AsOf: [46349] },
    KPI_HolidayDates: [46023],
  });
  await openStanding(workbook, "zh-CN");
  expect(
    await screen.findByText(
      /^设置表里还没有 2027 年的节假日。先加入 13 天法定节假日。放假调休以国务院通知为准/
    )
  ).toBeVisible();
  expect(await button("添加 2027 年节假日")).toBeVisible();
});

test("without targets it leads to adding them", async () => {
  const { user } = await openStanding(new FakeWorkbook());
  expect(await screen.findByText("There are no targets yet.")).toBeVisible();
  await user.click(await button("Add the target sheet"));
  await heading("Target setting");
});

test("tells a failure, keeps what it knew, and tries again", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = sales(7_000);
  const { user } = await openStanding(workbook);
  await button(/^Sales/);
  workbook.failing.readBoard = new Trouble("connectionLost");
  act(() => workbook.edit(sales(22_000)));
  await user.click(await button("Try again"));
  expect(await button(/^Sales, On target/)).toBeVisible();
});

test("without events it says that the page does not follow", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = sales(7_000);
  workbook.failing.watchCells = new Trouble("connectionLost");
  await openStanding(workbook);
  expect(await screen.findByText(/the page does not follow them/)).toBeVisible();
});
