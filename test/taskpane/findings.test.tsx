import { screen } from "@testing-library/react";
import { Trouble } from "../../src/workbook/types";
import { boardOf } from "../workbook/support/board";
import { FakeWorkbook } from "./fakeWorkbook";
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

test("tells a failure and tries again", async () => {
  const workbook = new FakeWorkbook();
  workbook.board = late;
  workbook.failing.readBoard = new Trouble("connectionLost");
  const { user } = await openFindings(workbook);
  await user.click(await button("Try again"));
  expect(await button(/^“Visit”/)).toBeVisible();
});
