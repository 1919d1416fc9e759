/** The pane's main ways, gone by the keyboard alone: Tab, Enter, Space, arrows and letters. */
import type { Browser } from "playwright-core";
import { importing } from "../../src/locales/en-US/importing";
import { setup } from "../../src/locales/en-US/setup";
import { sharing } from "../../src/locales/en-US/sharing";
import { said, wordsOf } from "../support/paneUse";
import { launchBrowser, openWorkbench, type Bench } from "../support/workbench";

const words = wordsOf["en-US"];
/** no page has more places than this to stop at */
const mostStops = 150;

let browser: Browser;
let bench: Bench;
beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  bench = await openWorkbench(browser, { locale: "en-US" });
  // where the keyboard is when the pane has been opened
  await bench.pane.getByRole("heading", { level: 1 }).click();
});
afterEach(async () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
  await bench.close();
});
afterAll(() => browser.close());

/** The sheet beside the pane takes the keyboard to itself now and then, as it is drawn; the key goes to the pane. */
const press = (key: string) => bench.pane.locator(":focus").press(key);

/** what a screen reader calls the place where the keyboard is */
function here(): Promise<string> {
  return bench.pane.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const labelled = element?.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const names = [
      element?.getAttribute("aria-label"),
      labelled.map((id) => document.getElementById(id)?.textContent).join(" "),
      element?.labels?.[0]?.textContent,
      element?.innerText,
    ];
    return names.find((name) => name?.trim())?.trim() ?? "";
  });
}

/** Goes on by Tab, or back by Shift+Tab, to the place of that name; throws where no Tab leads there. */
async function go(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  while (passed.length < mostStops) {
    await press(key);
    const at = await here();
    if (typeof name === "string" ? at === name : name.test(at)) return;
    passed.push(at);
  }
  throw new Error(`no Tab leads to ${name}, but to ${[...new Set(passed)].join(" | ")}`);
}

const arrive = (title: string, level: number) =>
  bench.pane.getByRole("heading", { name: title, level, exact: true }).waitFor();
const seen = (text: string) => bench.pane.getByText(text).first().waitFor({ timeout: 120_000 });

async function openTool(tool: keyof typeof words.tool): Promise<void> {
  await go(words.tool[tool]);
  await press("Enter");
  await arrive(words.tool[tool], 1);
}

test("the set-up, back and forth, as far as its writing", async () => {
  await go(words.home.setUp);
  await press("Enter");
  await arrive(setup.basics.title, 2);
  await go(setup.next);
  await press("Enter");
  await arrive(setup.period.title, 2);
  await go(setup.back);
  await press("Enter");
  await arrive(setup.basics.title, 2);
  await go(setup.basics.own);
  await press("ArrowDown");
  expect(await here()).toBe(setup.basics.example);
  for (const title of [setup.sheets.title, setup.summary.title]) {
    await go(setup.next);
    await press("Enter");
    await arrive(title, 2);
  }
  await go(setup.summary.write);
});

test("a function, found, filled in and inserted", async () => {
  await go(words.nav.functions, "Shift+Tab");
  await press("Enter");
  await arrive(words.functions.title, 1);
  await go(words.functions.search);
  await bench.pane.locator(":focus").pressSequentially("attainment");
  await go(/^KPI\.ATTAINMENT\b/);
  await press("Enter");
  await arrive("KPI.ATTAINMENT", 1);
  for (const [field, value] of [
    [/^actual/i, "80"],
    [/^target/i, "120"],
  ] as const) {
    await go(field);
    await bench.pane.locator(":focus").pressSequentially(value);
  }
  await go(said(words.functions.insert, { cell: "Sheet1!A1" }));
  await press("Enter");
  await seen(said(words.functions.done, { cell: "Sheet1!A1" }));
  expect((await bench.values("Sheet1!A1:A1"))[0]![0]).toBeCloseTo(2 / 3, 9);
});

test("an import of typed rows, as far as its preview", async () => {
  await openTool("importing");
  await go(importing.choose.paste);
  await bench.pane.locator(":focus").focus();
  await bench.page.keyboard.insertText("Date,Order,Person,Amount\n2026-11-02,A1,Ann,1200\n");
  await go(importing.choose.pasteButton);
  await press("Enter");
  await seen(importing.columns.title);
  await go(importing.columns.next);
  await press("Enter");
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
