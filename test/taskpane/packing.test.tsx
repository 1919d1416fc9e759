import { screen, within } from "@testing-library/react";
import { Trouble } from "../../src/workbook/types";
import { FakeWorkbook, held } from "./fakeWorkbook";
import { button, openPane } from "./support";

const withSheets = () =>
  new FakeWorkbook({
    held: [
      held("settings", "Settings"),
      held("tasks", "Tasks of May"),
      held("review", "Review"),
      held("dashboard", "Dashboard"),
    ],
  });

const pagesIn = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

test("offers what a review goes through in its order; pages are moved, left out and added", async () => {
  const { workbook, user } = await openPane({ workbook: withSheets() });
  await user.click(await button("Review pack"));
  await button("Make the pack");
  expect(pagesIn("Pages of the pack")).toEqual([
    ...["Meeting page", "Dashboard", "Findings", "Tasks of May", "Review"],
  ]);
  expect(pagesIn("Not in the pack")).toEqual(["Sheet1", "Settings"]);
  await user.click(await button("Leave out “Meeting page”"));
  await user.click(await button("Move “Findings” up"));
  await user.click(await button("Move “Review” up"));
  await user.click(await button("Leave out “Dashboard”"));
  await user.click(await button("Add “Sheet1”"));
  await user.click(await screen.findByRole("radio", { name: /Plain Excel formulas/ }));
  await user.click(screen.getByRole("checkbox", { name: /Lock formulas and sheets/ }));
  await user.click(await button("Make the pack"));
  expect(workbook.packs).toEqual([
    {
      sheets: ["Review", "Tasks of May", "Sheet1"],
      formulas: "live",
      locked: false,
      texts: { header: "Review pack", pages: "Page &P of &N" },
      own: {
        language: "en-US",
        pages: [{ kind: "findings", at: 0 }],
        topics: {
          ...{ Settings: "settings", "Tasks of May": "tasks" },
          ...{ Review: "review", Dashboard: "dashboard" },
        },
      },
    },
  ]);
});

test("without a page there is no pack", async () => {
  const { user } = await openPane();
  await user.click(await button("Review pack"));
  await user.click(await button("Leave out “Sheet1”"));
  expect(screen.getByText("Choose at least one sheet of the workbook.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Make the pack" })).toBeNull();
});

test("says what became of the cells, opens the pack, and tells how it becomes a PDF", async () => {
  const workbook = withSheets();
  workbook.pack = {
    file: new Uint8Array([80, 75]),
    live: 1,
    fixed: 1200,
    unfinished: { count: 2, sheetName: "Tasks of May", address: "D4" },
  };
  workbook.failing.openCopy = new Trouble("tooLarge");
  const { user } = await openPane({ workbook, language: "zh-CN" });
  await user.click(await button("复盘材料"));
  await user.click(await button("生成材料"));
  expect(await screen.findByText(/1,200 个单元格保留数值/)).toBeVisible();
  expect(screen.getByText(/2 个单元格还没有算出结果/)).toBeVisible();
  expect(screen.getByText(/整个工作簿/)).toBeVisible();
  await user.click(await button("查看 Tasks of May!D4"));
  expect(workbook.visits).toEqual([{ sheetName: "Tasks of May", address: "D4" }]);
  await user.click(await button("作为新工作簿打开"));
  expect(await screen.findByText(/请改为存成文件/)).toBeVisible();
  await user.click(await button("作为新工作簿打开"));
  expect(await screen.findByText(/材料已在新窗口中打开/)).toBeVisible();
  expect(workbook.opened).toEqual([workbook.pack.file]);
});

test("what cannot be made can be tried again", async () => {
  const workbook = withSheets();
  workbook.failing.makePack = new Trouble("fileMacros");
  const { user } = await openPane({ workbook });
  await user.click(await button("Review pack"));
  await user.click(await button("Make the pack"));
  expect(await screen.findByText("The workbook has macros")).toBeVisible();
});

test("a copy for everybody is locked where that is wanted", async () => {
  const { workbook, user } = await openPane();
  await user.click(await button("Share a copy"));
  await user.click(await screen.findByRole("checkbox", { name: /Lock formulas and sheets/ }));
  await user.click(await button("Make the copy"));
  expect(workbook.copies).toEqual(["live, locked"]);
});
