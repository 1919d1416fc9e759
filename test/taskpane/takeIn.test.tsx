import { screen, within } from "@testing-library/react";
import type { ReturnedChange, ReturnPreview } from "../../src/workbook/returning/types";
import { Trouble } from "../../src/workbook/types";
import { FakeWorkbook } from "./fakeWorkbook";
import { button, openPane } from "./support";

const visits = [
  { value: 3, numberFormat: "General" },
  { value: "Customer visits", numberFormat: "General" },
];
const change = (id: string, more: Partial<ReturnedChange> = {}): ReturnedChange => ({
  ...{ id, sheetName: "Tasks", address: "O9", row: visits, column: "Progress" },
  ...{ numberFormat: "0%", ours: 0.4, theirs: 0.8, kind: "clean" },
  ...more,
});

const bringing = (preview: Partial<ReturnPreview>) => {
  const workbook = new FakeWorkbook();
  Object.assign(workbook.returnPreview, preview);
  return workbook;
};

async function choose(workbook: FakeWorkbook, language: "en-US" | "zh-CN" = "en-US") {
  const pane = await openPane({ workbook, language });
  await pane.user.click(await button(language === "en-US" ? "Take in a copy" : "合并副本"));
  const label = language === "en-US" ? "Choose a file" : "选择文件";
  const file = new File([new Uint8Array([80, 75])], "copy.xlsx");
  file.arrayBuffer = () => Promise.resolve(new Uint8Array([80, 75]).buffer);
  await pane.user.upload(await screen.findByLabelText(label, { selector: "input" }), file);
  return pane;
}

test("shows each difference, takes in what stays chosen, and takes it back", async () => {
  const workbook = bringing({
    changes: [change("a"), change("b", { column: "Help needed", ours: "", theirs: "A car" })],
    rows: [
      {
        ...{ id: "r", sheetName: "Feedback", table: "KPI_Feedback" },
        cells: [
          { column: "Rater", value: "Bo", numberFormat: "General" },
          { column: "Teamwork", value: 4, numberFormat: "0" },
        ],
      },
    ],
    comments: [
      {
        ...{ id: "c", sheetName: "Copy", address: "O9", author: "Ann", text: "Rain all week" },
        about: { sheetName: "Tasks", address: "T9", row: visits, remarks: "Help needed" },
      },
      { id: "d", sheetName: "Copy", address: "A1", author: "", text: "Thanks" },
    ],
    left: [{ reason: "computed", sheetName: "Tasks", subject: visits, count: 3 }],
  });
  const { user } = await choose(workbook);
  expect(
    await screen.findByRole("checkbox", { name: "3 · Customer visits · Progress: 40% → 80%" })
  ).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Rater: Bo; Teamwork: 4" })).toBeChecked();
  expect(screen.getByText("Ann, on 3 · Customer visits")).toBeVisible();
  expect(screen.getByText("Comment, Copy!A1")).toBeVisible();
  expect(
    screen.getByText(
      "Tasks: typed over or cleared where this workbook computes (3 · Customer visits and 2 more)"
    )
  ).toBeVisible();

  await user.click(screen.getByRole("checkbox", { name: /blank → A car/ }));
  await user.click(screen.getByRole("checkbox", { name: "Add to “Help needed”" }));
  await user.click(await button("Take in 3 entries"));
  expect(workbook.returns).toEqual([{ stamp: "1", changes: ["a"], rows: ["r"], comments: ["c"] }]);
  expect(await screen.findByText("1 cell was changed.")).toBeVisible();
  await user.click(await button("Take it back"));
  expect(await screen.findByText("Everything is as it was before.")).toBeVisible();
  expect(workbook.returnsTakenBack).toBe(1);
});

test("what both sides changed is asked, and nothing comes in before it is answered", async () => {
  const workbook = bringing({
    changes: [change("a", { kind: "both" }), change("b", { kind: "both", column: "Due" })],
  });
  const { user } = await choose(workbook, "zh-CN");
  expect(await screen.findByText("还有 2 处需要您先选择。")).toBeVisible();
  expect(await button("合并 0 项")).toBeDisabled();
  const question = within(
    screen.getByRole("radiogroup", { name: "3 · Customer visits · Progress" })
  );
  expect(question.queryByRole("radio", { checked: true })).toBeNull();
  await user.click(await button("全部采用对方的"));
  await user.click(question.getByRole("radio", { name: "保留我们的：40%" }));
  await user.click(await button("合并 1 项"));
  expect(workbook.returns[0].changes).toEqual(["b"]);
});

test("a copy that forgot says so; a row that it seems to add is not chosen by itself", async () => {
  const cells = [{ column: "Rater", value: "Bo", numberFormat: "General" }];
  const rows = [{ id: "r", sheetName: "Feedback", table: "KPI_Feedback", cells }];
  await choose(bringing({ remembers: false, changes: [change("a", { kind: "unknown" })], rows }));
  expect(await screen.findByText(/no longer tells what was sent/)).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "Rater: Bo" })).not.toBeChecked();
  expect(screen.getByRole("radio", { name: "Take theirs: 80%" })).not.toBeChecked();
});

test("a file that cannot be read, is another workbook's or brings nothing says so", async () => {
  const workbook = bringing({ tables: 0 });
  workbook.failing.previewReturn = new Trouble("fileDamaged");
  const { user } = await choose(workbook);
  expect(await screen.findByRole("alert")).toBeVisible();
  const file = new File([], "copy.xlsx");
  file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(0));
  const input = () => screen.getByLabelText("Choose a file", { selector: "input" });
  await user.upload(input(), file);
  expect(await screen.findByText(/none of the tables that people fill in/)).toBeVisible();
  workbook.returnPreview.tables = 3;
  await user.click(await button("Take in another copy"));
  await user.upload(input(), file);
  expect(await screen.findByText("The copy brings nothing new.")).toBeVisible();
});

test("a workbook that changed meanwhile is compared again", async () => {
  const workbook = bringing({ changes: [change("a")] });
  workbook.failing.takeReturned = new Trouble("changedMeanwhile");
  const { user } = await choose(workbook);
  await user.click(await button("Take in 1 entry"));
  workbook.returnPreview = { ...workbook.returnPreview, stamp: "2" };
  await user.click(await button("Try again"));
  await user.click(await button("Take in 1 entry"));
  expect(workbook.returns.map(({ stamp }) => stamp)).toEqual(["1", "2"]);
});
