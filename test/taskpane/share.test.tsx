import { screen, within } from "@testing-library/react";
import { Trouble } from "../../src/workbook/types";
import { FakeWorkbook } from "./fakeWorkbook";
import { button, openPane } from "./support";

const withCopy = () => {
  const workbook = new FakeWorkbook();
  workbook.copy.report = {
    live: 1200,
    values: [
      { reason: "spills", count: 1, sheetName: "Funnel", address: "L6" },
      { reason: "unknownFunction", count: 3, sheetName: "Targets", address: "C9" },
    ],
    names: ["Rate", "Best"],
    unfinished: { count: 2, sheetName: "Targets", address: "D4" },
  };
  return workbook;
};

test("says what becomes of the formulas before the copy is used, and leads to the cells", async () => {
  const { workbook, user } = await openPane({ workbook: withCopy() });
  await user.click(await button("Share a copy"));
  await user.click(await button("Make the copy"));
  const items = within(await screen.findByRole("status")).getAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual([
    "1,200 cells compute by plain formulas.",
    "1 cell keeps its value: one formula fills several cells. See Funnel!L6",
    "3 cells keep their values: the function comes from a newer version. See Targets!C9",
    "Names without a result in the copy: Rate and Best.",
  ]);
  expect(screen.getByText(/2 cells have no result yet/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "See Funnel!L6" }));
  expect(workbook.visits).toEqual([{ sheetName: "Funnel", address: "L6" }]);
});

test("the copy opens beside the workbook; one that is too large can still be saved", async () => {
  const { workbook, user } = await openPane({ workbook: withCopy() });
  await user.click(await button("Share a copy"));
  await user.click(await screen.findByRole("radio", { name: /Values only/ }));
  await user.click(await button("Make the copy"));
  workbook.failing.openCopy = new Trouble("tooLarge");
  await user.click(await button("Open as a new workbook"));
  expect(await screen.findByText("Too much for Excel at once")).toBeVisible();
  expect(screen.getByText(/Save it as a file instead/)).toBeVisible();
  expect(await button("Save as a file")).toBeEnabled();
  await user.click(await button("Open as a new workbook"));
  expect(await screen.findByText(/The copy is open in a window of its own/)).toBeVisible();
  expect(workbook.opened).toEqual([workbook.copy.file]);
  expect(workbook.copies).toEqual(["values"]);
});

test("a workbook that cannot be copied says why", async () => {
  const workbook = withCopy();
  workbook.failing.makeCopy = new Trouble("fileMacros");
  const { user } = await openPane({ workbook, language: "zh-CN" });
  await user.click(await button("共享副本"));
  await user.click(await button("生成副本"));
  expect(await screen.findByText("工作簿中有宏")).toBeVisible();
});
