import { act, screen, waitFor } from "@testing-library/react";
import { Trouble } from "../../src/workbook/types";
import { boardOf } from "../workbook/support/board";
import { FakeWorkbook, held } from "./fakeWorkbook";
import { button, heading, openPane } from "./support";

const asOf = 46283;
const late = boardOf({
  KPI_AsOf: [asOf],
  KPI_TaskName: ["Visit"],
  KPI_TaskOwner: ["Li"],
  KPI_TaskLag: [4],
});

async function openWarnings(workbook: FakeWorkbook) {
  const pane = await openPane({ workbook });
  await pane.user.click(await button("Early warnings"));
  await heading("Early warnings");
  return pane;
}

test("each warning says what, who and since when, and leads to its cell", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = late;
  const { user } = await openWarnings(workbook);
  expect(await screen.findByText("1 warning")).toBeVisible();
  await user.click(await button(/^“Visit” is 4 days behind plan\.Owner: Li · Since Sep 14, 2026/));
  expect(workbook.visits).toEqual([{ sheetName: "KPI_TaskLag", address: "B5" }]);
});

test("follows what is typed in the sheet, and stops when the page is left", async () => {
  const workbook = new FakeWorkbook();
  const { user } = await openWarnings(workbook);
  expect(await screen.findByText("Nothing calls for attention.")).toBeVisible();
  act(() => workbook.edit(late));
  expect(await button(/^“Visit” is 4 days behind plan/)).toBeVisible();
  act(() => workbook.edit({}));
  expect(await screen.findByText("Nothing calls for attention.")).toBeVisible();
  await user.click(await button("Back to the loop"));
  await waitFor(() => expect(workbook.cellWatchers).toBe(0));
});

test("shows the first five of a kind, and the others when asked", async () => {
  const workbook = new FakeWorkbook();
  const names = Array.from({ length: 7 }, (_, index) => `Task ${index + 1}`);
  workbook.board = boardOf({ KPI_TaskName: names, KPI_TaskLag: [9, 8, 7, 6, 5, 4, 3] });
  const { user } = await openWarnings(workbook);
  expect(await button(/^“Task 5”/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^“Task 6”/ })).toBeNull();
  await user.click(await button("Show 2 more"));
  expect(await button(/^“Task 7”/)).toBeVisible();
  await user.click(await button("Show fewer"));
  expect(screen.queryByRole("button", { name: /^“Task 6”/ })).toBeNull();
});

test("says which sheets are missing and which have to be looked at", async () => {
  const workbook = new FakeWorkbook({ held: [held("risks", "Our risks")] });
  const { user } = await openWarnings(workbook);
  expect(await screen.findByText(/^These sheets have changed .* Risks\.$/)).toBeVisible();
  expect(screen.getByText("Task decomposition")).toBeVisible();
  await user.click(await button("Check the workbook"));
  await heading("Check the workbook");
});

test("tells a failure, keeps what it knew, and tries again", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = late;
  const { user } = await openWarnings(workbook);
  await button(/^“Visit”/);
  workbook.failing.readBoard = new Trouble("connectionLost");
  act(() => workbook.edit({}));
  await user.click(await button("Try again"));
  expect(await screen.findByText("Nothing calls for attention.")).toBeVisible();
});

test("without events it says that the list does not follow", async () => {
  const workbook = new FakeWorkbook();
  workbook.failing.watchCells = new Trouble("connectionLost");
  const { user } = await openWarnings(workbook);
  expect(await screen.findByText(/does not report changes/)).toBeVisible();
  await user.click(await button("Try again"));
  await waitFor(() => expect(screen.queryByText(/does not report changes/)).toBeNull());
});

test("the first page counts them", async () => {
  const workbook = new FakeWorkbook({ held: [held("targets", "Targets"), held("tasks", "Tasks")] });
  workbook.board = late;
  const { user } = await openPane({ workbook });
  await user.click(await button("1 warning"));
  await heading("Early warnings");
});
