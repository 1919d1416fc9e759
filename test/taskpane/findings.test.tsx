import { screen } from "@testing-library/react";
import { Trouble } from "../../src/workbook/types";
import { boardOf } from "../workbook/support/board";
import { FakeWorkbook, held } from "./fakeWorkbook";
import { button, heading, openPane } from "./support";

const late = boardOf({ KPI_TaskName: ["Visit"], KPI_TaskOwner: ["Li"], KPI_TaskLag: [4] });

async function openFindings(workbook: FakeWorkbook) {
  const pane = await openPane({ workbook });
  await pane.user.click(await button("Findings for the review"));
  await heading("Findings for the review");
  return pane;
}

test("each finding leads to the cell it comes from", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = late;
  const { user } = await openFindings(workbook);
  await user.click(await button(/^“Visit” \(Li\) is 4 days behind plan\./));
  expect(workbook.visits).toEqual([{ sheetName: "KPI_TaskLag", address: "B5" }]);
});

test("says so where there is nothing to say, and reads again", async () => {
  const { user, workbook } = await openFindings(new FakeWorkbook());
  expect(await screen.findByText(/^There is nothing to say yet/)).toBeVisible();
  workbook.board = late;
  await user.click(await button("Read again"));
  expect(await button(/^“Visit”/)).toBeVisible();
});

test("writes them into the review, says what stayed, and takes it back", async () => {
  const workbook = new FakeWorkbook({ held: [held("review", "Our review")] });
  workbook.board = late;
  workbook.reviewWritten = { sheetName: "Our review", written: 3, kept: 1, homeless: 2 };
  const { user } = await openFindings(workbook);
  workbook.failing.writeFindings = new Trouble("sheetProtected", { sheet: "Our review" });
  await user.click(await button("Write into review"));
  await user.click(await button("Try again"));
  expect(
    await screen.findByText(
      "3 cells of the review filled. 1 cell has your own words and stays as it is. 2 findings have no row in the review."
    )
  ).toBeVisible();
  await user.click(await button("Go to the review"));
  expect(workbook.visits).toEqual([{ sheetName: "Our review" }]);
  await user.click(await button("Take it back"));
  expect(await screen.findByText("The review is as it was before.")).toBeVisible();
  expect(workbook.findingsTakenBack).toBe(1);
});

test("without a review sheet it offers to add one", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = late;
  const { user } = await openFindings(workbook);
  await user.click(await button("Add the review sheet"));
  await heading("Review");
});

test("tells a failure and tries again", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = late;
  workbook.failing.readBoard = new Trouble("connectionLost");
  const { user } = await openFindings(workbook);
  await user.click(await button("Try again"));
  expect(await button(/^“Visit”/)).toBeVisible();
});
