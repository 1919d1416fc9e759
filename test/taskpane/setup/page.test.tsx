/** The set-up as the user goes through it. */
import { act, screen, within } from "@testing-library/react";
import { setup } from "../../../src/locales/en-US/setup";
import { templateOrder } from "../../../src/templates";
import { Trouble } from "../../../src/workbook/types";
import { boardOf } from "../../workbook/support/board";
import { FakeWorkbook, held } from "../fakeWorkbook";
import { button, heading, openPane, today } from "../support";

// Some tests walk through all the steps.
jest.setTimeout(60_000);

const step = (title: string) => screen.findByRole("heading", { name: title, level: 2 });
const box = (name: string) => screen.findByRole<HTMLInputElement>("textbox", { name });
const combo = (name: string) => screen.findByRole<HTMLInputElement>("combobox", { name });

async function openSetUp(workbook = new FakeWorkbook()) {
  const pane = await openPane({ workbook });
  await pane.user.click(await button("Set up a whole month"));
  await step(setup.basics.title);
  const next = async () => pane.user.click(await button("Next"));
  return { ...pane, next };
}

test("leads from an empty workbook to the whole set, and writes nothing before the last step", async () => {
  const { user, workbook, next } = await openSetUp();
  expect(await heading("Set up a whole month")).toBeVisible();
  await user.type(await box("Team or company"), "East");
  await next();
  expect(await step("Period")).toHaveFocus();
  expect(screen.getByText("Last day: 2026-11-30")).toBeVisible();
  await user.selectOptions(await combo("Length"), "A quarter");
  expect(screen.getByText("Last day: 2026-12-31")).toBeVisible();
  await next();
  await step("People");
  await user.type(await box("Name, Person 1"), "Ann");
  await user.type(await combo("Region, Person 1"), "North");
  expect(screen.getByText("1 person")).toBeVisible();
  await next();
  await step("Regions, products, channels");
  expect(await box("Regions")).toHaveValue("North");
  await user.type(await box("Products"), "Tea{Enter}Coffee");
  await next();
  await step("Targets");
  expect(await combo("Owner, Target 1")).toHaveAttribute("placeholder", "Ann");
  await user.type(await box("Target, Target 1"), "1,200");
  await next();
  await step("Sheets");
  await user.click(screen.getByRole("checkbox", { name: "Risks" }));
  await next();
  await step("Ready to write");
  expect(workbook.setUps).toEqual([]);
  expect(await screen.findByText("My targets")).toBeVisible();
  expect(screen.queryByText("My risks")).toBeNull();
  await user.click(await button("Write all sheets"));
  expect(workbook.setUps).toHaveLength(1);
  expect(workbook.setUps[0]).toMatchObject({
    chosen: templateOrder.filter((id) => id !== "risks"),
    choices: {
      language: "en-US",
      content: "empty",
      asOf: today,
      setup: {
        title: "East",
        people: [{ name: "Ann", role: "Sales manager", region: "North" }],
        regions: ["North"],
        products: ["Tea", "Coffee"],
        currency: "yuan",
      },
      targets: [{ metric: "Total sales", entry: 1200, owner: "Ann" }, {}, {}],
    },
  });
  const [first] = await screen.findAllByRole("button", { name: /^Go to “/ });
  expect(first).toHaveFocus();
  await user.click(await button("See the loop"));
  expect(await heading("Your monthly loop")).toBeVisible();
});

test("going back loses nothing", async () => {
  const { user, next } = await openSetUp();
  await user.type(await box("Team or company"), "East");
  await next();
  await user.click(await button("Back"));
  expect(await box("Team or company")).toHaveValue("East");
});

test("leaving the page and coming back loses nothing, until all is written", async () => {
  const { user, next } = await openSetUp();
  await user.type(await box("Team or company"), "East");
  await next();
  await step("Period");
  await user.click(await button("Check"));
  await user.click(await button("Loop"));
  await user.click(await button("Set up a whole month"));
  await step("Period");
  await user.click(await button("Back"));
  expect(await box("Team or company")).toHaveValue("East");
  for (const title of ["Period", "People", "Regions, products, channels", "Targets", "Sheets"]) {
    await next();
    await step(title);
  }
  await user.click(screen.getByRole("checkbox", { name: "Review" }));
  await next();
  await screen.findByText("My targets");
  await user.click(await button("Write all sheets"));
  await user.click(await button("See the loop"));
  await user.click(await button("Complete the whole set at once"));
  expect(await step(setup.basics.title)).toBeVisible();
});

test("says what is wrong, and stays until it is mended", async () => {
  const { user, next } = await openSetUp();
  await next();
  await next();
  await step("People");
  await user.type(await box("Name, Person 1"), "Ann");
  await user.type(await box("Name, Person 2"), "ann");
  await next();
  const alert = await screen.findByText("Person 2: “ann” is there twice.");
  expect(alert).toBeVisible();
  expect(await box("Name, Person 2")).toBeInvalid();
  await user.clear(await box("Name, Person 2"));
  await next();
  await step("Regions, products, channels");
});

test("people come from a pasted block and from the selection", async () => {
  const workbook = new FakeWorkbook();
  const { user, next } = await openSetUp(workbook);
  await next();
  await next();
  await user.click(await box("Name, Person 1"));
  await user.paste("Ann\tLead\tNorth\r\nBob\tConsultant\tSouth\r\n");
  expect(await box("Name, Person 2")).toHaveValue("Bob");
  expect(await combo("Region, Person 2")).toHaveValue("South");
  workbook.selected = { sheetName: "Sheet1", address: "A1:B3" };
  workbook.values.set("Sheet1!A1:B3", [
    ["Name", "Role"],
    ["Cai", "Lead"],
    ["", ""],
  ]);
  await user.click(await button("Take from the selection"));
  expect(await box("Name, Person 1")).toHaveValue("Cai");
  expect(screen.getByText("1 person")).toBeVisible();
});

test("targets are pasted as rows, with their headings left out", async () => {
  const { user, next } = await openSetUp();
  for (let steps = 0; steps < 4; steps++) await next();
  await step("Targets");
  await user.click(await combo("Metric, Target 1"));
  await user.paste("Metric\tTarget\r\nTotal sales\t¥1,200,000\r\nCollection rate\t95%\r\n");
  expect(await combo("Metric, Target 1")).toHaveValue("Total sales");
  expect(await combo("Unit, Target 1")).toHaveValue("yuan");
  expect(await box("Target, Target 2")).toHaveValue("95%");
  await next();
  await step("Sheets");
});

test("says how many rows of a long list were taken", async () => {
  const workbook = new FakeWorkbook();
  const { user, next } = await openSetUp(workbook);
  await next();
  await next();
  workbook.selected = { sheetName: "Sheet1", address: "A1:A230" };
  workbook.values.set(
    "Sheet1!A1:A230",
    Array.from({ length: 230 }, (_, index) => [`P${index}`])
  );
  await user.click(await button("Take from the selection"));
  expect(await screen.findByText(/Only the first 200 of 230 rows were taken/)).toBeVisible();
  expect(screen.getByText("200 people")).toBeVisible();
  await user.click(await button("Remove Person 200"));
  expect(screen.queryByText(/Only the first/)).toBeNull();
});

test("the example company needs no company of one's own", async () => {
  const { user, workbook, next } = await openSetUp();
  await user.click(screen.getByRole("radio", { name: "The example company" }));
  await next();
  await step("Sheets");
  await next();
  await screen.findByText("My targets");
  await user.click(await button("Write all sheets"));
  expect(workbook.setUps[0]!.choices).toEqual({
    language: "en-US",
    content: "example",
    asOf: today,
  });
});

test("a workbook with settings is completed by them", async () => {
  const workbook = new FakeWorkbook({ held: [held("settings", "Basics"), held("targets", "Q4")] });
  const { user } = await openPane({ workbook });
  await user.click(await button("Complete the whole set at once"));
  expect(await screen.findByText(setup.basics.kept)).toBeVisible();
  await user.click(await button("Next"));
  await step("Sheets");
});

test("targets for a workbook with settings begin with what the last period brought", async () => {
  const workbook = new FakeWorkbook({
    held: [held("settings", "Basics"), held("history", "Past")],
  });
  workbook.board = boardOf(
    {
      KPI_Currency: ["US$"],
      KPI_PeopleList: ["Ann", "", "Bob"],
      KPI_PeopleRole: ["Sales consultant", "", "Sales manager"],
      KPI_HistoryPeriod: [46266, 46296, 46296, 46296],
      KPI_HistoryKind: ["Metric", "Metric", "Metric", "Person"],
      KPI_HistorySubject: ["Total sales", "Total sales", "Visits", "Ann"],
      KPI_HistoryActual: [700, 800_000.1 + 0.2, 42, 9],
    },
    []
  );
  const { user } = await openPane({ workbook });
  await user.click(await button("Set up a whole month"));
  await user.click(await button("Next"));
  await step("Targets");
  expect(screen.getByText(setup.targets.fromPast)).toBeVisible();
  expect(await box("Last period, Target 1")).toHaveValue("800000.3");
  expect(await combo("Unit, Target 1")).toHaveValue("US$");
  expect(await combo("Owner, Target 1")).toHaveAttribute("placeholder", "Bob");
  expect(await combo("Metric, Target 2")).toHaveValue("Visits");
  expect(await combo("Metric, Target 3")).toHaveValue("");
  await user.click(screen.getByRole("radio", { name: "Growth on the last period" }));
  await user.type(await box("Growth %, Target 1"), "10");
  await user.click(await button("Next"));
  await step("Sheets");
  await user.click(await button("Next"));
  await screen.findByText("My targets");
  expect(screen.getByText("2 targets")).toBeVisible();
  await user.click(await button("Write all sheets"));
  const { choices } = workbook.setUps[0]!;
  expect(choices).not.toHaveProperty("setup");
  expect(choices.targets).toMatchObject([
    { metric: "Total sales", mode: "Growth on base", base: 800_000.3, entry: 0.1, owner: "Bob" },
    { metric: "Visits", base: 42, entry: null },
  ]);
});

test("cancelling gives up and tells that all was taken back", async () => {
  const workbook = new FakeWorkbook();
  let release = () => undefined as void;
  workbook.pause = async (report) => {
    report({ share: 0.4, stage: "writing" });
    await new Promise<void>((resolve) => (release = resolve));
  };
  const { user, next } = await openSetUp(workbook);
  await user.click(screen.getByRole("radio", { name: "The example company" }));
  await next();
  await next();
  await screen.findByText("My targets");
  await user.click(await button("Write all sheets"));
  expect(await screen.findByRole("progressbar", { name: "Writing the sheets" })).toHaveAttribute(
    "aria-valuenow",
    "0.4"
  );
  expect(await button("Back to the loop")).toBeDisabled();
  await act(async () => workbook.change({ held: [held("settings", "Basics")] }));
  expect(screen.getByText("The example company")).toBeVisible();
  await user.click(await button("Cancel and take back"));
  await act(async () => release());
  expect(await screen.findByText("What was written has been taken back.")).toBeVisible();
  expect(await button("Write all sheets")).toBeEnabled();
});

test("a failure is told with the way to try again", async () => {
  const workbook = new FakeWorkbook();
  workbook.failing.setUp = new Trouble("connectionLost");
  const { user, next } = await openSetUp(workbook);
  await user.click(screen.getByRole("radio", { name: "The example company" }));
  await next();
  await next();
  await screen.findByText("My targets");
  await user.click(await button("Write all sheets"));
  const title = await screen.findByText("Excel did not answer");
  const alert = title.closest<HTMLElement>('[role="alert"]')!;
  await user.click(within(alert).getByRole("button"));
  expect(workbook.setUps).toHaveLength(2);
  expect(await button("See the loop")).toBeVisible();
});
