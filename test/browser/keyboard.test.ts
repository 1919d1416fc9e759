/** The pane's main ways, gone by the keyboard alone: Tab, Enter, Space, arrows and letters. */
import type { Browser } from "playwright-core";
import { importing } from "../../src/locales/en-US/importing";
import { setup } from "../../src/locales/en-US/setup";
import { sharing } from "../../src/locales/en-US/sharing";
import { keyboardOf, type Keyboard } from "../support/keyboard";
import { said, wordsOf } from "../support/paneUse";
import { launchBrowser, openWorkbench, type Bench } from "../support/workbench";

const words = wordsOf["en-US"];
let browser: Browser;
let bench: Bench;
let { press, write, here, go, enter } = {} as Keyboard;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  bench = await openWorkbench(browser, { locale: "en-US" });
  ({ press, write, here, go, enter } = keyboardOf(bench));
  // where the keyboard is when the pane has been opened
  await bench.pane.getByRole("heading", { level: 1 }).click();
});
afterEach(async () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
  await bench.close();
});
afterAll(() => browser.close());

const arrive = (title: string, level: number) =>
  bench.pane.getByRole("heading", { name: title, level, exact: true }).waitFor();
const seen = (text: string) => bench.pane.getByText(text).first().waitFor({ timeout: 120_000 });

async function openTool(tool: keyof typeof words.tool): Promise<void> {
  await enter(words.tool[tool]);
  await arrive(words.tool[tool], 1);
}

/** On to the set-up's step of that title. */
async function next(title: string): Promise<void> {
  await enter(setup.next);
  await arrive(title, 2);
}

test("the set-up, back and forth, as far as its writing", async () => {
  await enter(words.home.setUp);
  await arrive(setup.basics.title, 2);
  await next(setup.period.title);
  await enter(setup.back);
  await arrive(setup.basics.title, 2);
  await go(setup.basics.own);
  await press("ArrowDown");
  expect(await here()).toBe(setup.basics.example);
  await next(setup.sheets.title);
  await next(setup.summary.title);
  await go(setup.summary.write);
});

test("a set-up of one's own, filled in, begun and taken back", async () => {
  const cell = (column: string, row: string) =>
    said(setup.rows.cell, { column, row: said(row, { n: "1" }) });
  await enter(words.home.setUp);
  await arrive(setup.basics.title, 2);
  await go(setup.basics.name);
  await write("Northern team");
  await next(setup.period.title);
  await go(setup.period.length);
  await press("ArrowDown");
  await next(setup.people.title);
  for (const [column, value] of [
    [setup.people.columns.name, "Ann"],
    [setup.people.columns.role, "Sales manager"],
    [setup.people.columns.region, "North"],
  ] as const) {
    await go(cell(column, setup.people.row));
    await write(value);
  }
  await next(setup.lists.title);
  await go(setup.lists.products);
  await write("Pumps");
  await next(setup.targets.title);
  await go(cell(setup.targets.columns.value, setup.targets.row));
  await write("1200");
  await next(setup.sheets.title);
  await next(setup.summary.title);
  await go(setup.summary.write);
  const held = await bench.page.evaluateHandle(() => window.workbench!.host!.holdAnswer(2));
  await press("Enter");
  await held.evaluate(({ due }) => due);
  await enter(setup.summary.cancel, "Shift+Tab");
  await held.evaluate(({ send }) => send());
  await arrive(setup.summary.title, 2);
  await go(setup.summary.write);
  expect(await bench.sheetNames()).toEqual(["Sheet1"]);
});

test("a function, found, filled in and inserted", async () => {
  await enter(words.nav.functions, "Shift+Tab");
  await arrive(words.functions.title, 1);
  await go(words.functions.search);
  await write("attainment");
  await enter(/^KPI\.ATTAINMENT\b/);
  await arrive("KPI.ATTAINMENT", 1);
  for (const [field, value] of [
    [/^actual/i, "80"],
    [/^target/i, "120"],
  ] as const) {
    await go(field);
    await write(value);
  }
  await enter(said(words.functions.insert, { cell: "Sheet1!A1" }));
  await seen(said(words.functions.done, { cell: "Sheet1!A1" }));
  expect((await bench.values("Sheet1!A1:A1"))[0]![0]).toBeCloseTo(2 / 3, 9);
});

test("an import of typed rows, as far as its preview", async () => {
  await openTool("importing");
  await go(importing.choose.paste);
  await bench.pane.locator(":focus").focus();
  await bench.page.keyboard.insertText("Date,Order,Person,Amount\n2026-11-02,A1,Ann,1200\n");
  await enter(importing.choose.pasteButton);
  await seen(importing.columns.title);
  await enter(importing.columns.next);
  await seen(importing.preview.title);
  await go(said(importing.preview.write.one, { n: "1" }));
});

test("a share copy, by its choices, as far as its making", async () => {
  await openTool("share");
  await go(new RegExp(`^${sharing.whole}`));
  await press("ArrowDown");
  expect(await here()).toContain(sharing.each);
  await press("ArrowUp");
  await go(sharing.make);
});
