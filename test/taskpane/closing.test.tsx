import { screen } from "@testing-library/react";
import { Trouble } from "../../src/workbook/types";
import { FakeWorkbook, held } from "./fakeWorkbook";
import { button, openPane } from "./support";

function september(): FakeWorkbook {
  const workbook = new FakeWorkbook({
    held: [held("settings", "Settings"), held("targets", "Targets")],
  });
  Object.assign(workbook.closePreview, {
    metrics: [
      { subject: "Sales", unit: "yuan", target: 1_200_000, actual: 960_000 },
      { subject: "Collection rate", unit: "%", target: 0.95, actual: 0.9 },
    ],
    people: 5,
    bases: [{ subject: "Sales", unit: "yuan", from: 800_000, to: 960_000 }],
    openTasks: 7,
    finishedTasks: ["List of 100 prospects"],
    promises: ["Plan routes", "Call dealers", "Visit Anhui", "Ask for references"],
  });
  return workbook;
}

test("shows what closing does, closes on the button, and takes it back", async () => {
  const { workbook, user } = await openPane({ workbook: september() });
  await user.click(await button("Close the month"));
  expect(await screen.findByText("Sales: 960,000 yuan of 1,200,000 yuan")).toBeVisible();
  expect(screen.getByText("Collection rate: 90% of 95%")).toBeVisible();
  expect(screen.getByText("Sales: 800,000 yuan → 960,000 yuan")).toBeVisible();
  expect(screen.getByText("and 1 more")).toBeVisible();
  expect(workbook.closes).toEqual([]);

  await user.click(screen.getByRole("checkbox", { name: /1 finished task/ }));
  await user.click(await button("Close Sep 1, 2026 to Sep 30, 2026"));
  expect(await screen.findByText(/now stands at Oct 1, 2026 to Oct 31, 2026/)).toBeVisible();
  expect(workbook.closes).toEqual([{ stamp: "1", removeFinished: true }]);
  await user.click(await button("Take it back"));
  expect(await screen.findByText("Closing was taken back.")).toBeVisible();
  expect(workbook.closesTakenBack).toBe(1);
});

test("warns of a period that is not over, or was closed before", async () => {
  const workbook = september();
  Object.assign(workbook.closePreview, { asOf: 46283, closedBefore: true, unreadable: 2 });
  const { user } = await openPane({ workbook, language: "zh-CN" });
  await user.click(await button("月结"));
  expect(await screen.findByText("本期还没结束，目前数据截至 2026年9月18日。")).toBeVisible();
  expect(screen.getByText(/不会重复添加/)).toBeVisible();
  expect(screen.getByText(/2 个单元格报错/)).toBeVisible();
});

test("a workbook that changed meanwhile is looked at again", async () => {
  const { workbook, user } = await openPane({ workbook: september() });
  await user.click(await button("Close the month"));
  workbook.failing.closeMonth = new Trouble("changedMeanwhile", { sheet: "Targets" });
  await user.click(await button("Close Sep 1, 2026 to Sep 30, 2026"));
  workbook.closePreview = { ...workbook.closePreview, stamp: "2" };
  await user.click(await button("Try again"));
  await user.click(await button("Close Sep 1, 2026 to Sep 30, 2026"));
  expect(workbook.closes.map(({ stamp }) => stamp)).toEqual(["1", "2"]);
});

test("without a target sheet it says what is missing", async () => {
  const { user } = await openPane();
  await user.click(await button("Close the month"));
  expect(
    await screen.findByText("Closing starts from the target sheet. Add it first.")
  ).toBeVisible();
});
