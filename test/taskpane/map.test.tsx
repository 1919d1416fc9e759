import { screen, within } from "@testing-library/react";
import { FakeWorkbook, held } from "./fakeWorkbook";
import { button, heading, openPane } from "./support";

const sheet = (title: string) => screen.findByRole("button", { name: new RegExp(`^${title}: `) });

async function openMap() {
  const workbook = new FakeWorkbook({ held: [held("targets", "Q3 targets")] });
  const pane = await openPane({ workbook });
  await pane.user.click(await button("Map of the sheets"));
  await heading("Map of the sheets");
  await sheet("Target setting");
  return pane;
}

test("says what a sheet takes and gives, and leads from sheet to sheet", async () => {
  const { user } = await openMap();
  await user.click(await sheet("Status analysis"));
  const title = screen.getByRole("heading", { name: "Status analysis" });
  const card = within(title.closest("section")!);
  const from = card.getByRole("button", { name: "Target setting" });
  expect(from.closest("li")).toHaveTextContent(/Target/);
  await user.click(from);
  expect(screen.getByRole("heading", { name: "Target setting" })).toBeVisible();
  expect(await sheet("Target setting")).toHaveAttribute("aria-pressed", "true");
});

test("names every column and cell that flows, once all of them are asked for", async () => {
  const { user } = await openMap();
  const title = screen.getByRole("heading", { name: "Target setting" });
  const card = within(title.closest("section")!);
  const given = card.getByRole("button", { name: "Status analysis" }).closest("li")!;
  const more = within(given).getByRole("button", { name: /^and \d+ more$/ });
  const count = Number(/\d+/.exec(more.textContent!)![0]);
  expect(given).not.toHaveTextContent("Industry average");
  await user.click(more);
  expect(given).toHaveTextContent("Industry average");
  const all = given.textContent!.replace(/^Status analysis/, "").split(/, (?:and )?/);
  expect(all).toHaveLength(5 + count);
  expect(more).not.toBeInTheDocument();
});

test("goes to a sheet that is there, and offers the one that is not", async () => {
  const { user, workbook } = await openMap();
  await user.click(await button("Go to sheet “Q3 targets”"));
  expect(workbook.visits).toEqual([{ sheetId: "{targets}" }]);
  await user.click(await sheet("Status analysis"));
  expect(await sheet("Status analysis")).toHaveAccessibleName(/not in this workbook$/);
  await user.click(await button("Add Status analysis"));
  expect(await heading("Status analysis")).toHaveFocus();
});
