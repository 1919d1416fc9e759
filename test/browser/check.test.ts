/** What a user breaks in the sheet is found by the check and mended by it. */
import type { Browser } from "playwright-core";
import { checkingTexts } from "../../src/locales/checking";
import { insert, openTemplate, said, wordsOf } from "../support/paneUse";
import { launchBrowser, openWorkbench } from "../support/workbench";

const language = "zh-CN";
const words = wordsOf[language];
const texts = checkingTexts[language];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test("a formula that was typed over is found and entered again", async () => {
  const bench = await openWorkbench(browser, { locale: language });
  try {
    await openTemplate(bench.pane, "targets", language);
    const sheet = words.template.targets.title;
    await insert(bench.pane, sheet, language);
    // the gap of the first target
    const gap = `${sheet}!P6:P6`;
    const before = await bench.values(gap);
    await bench.type(sheet, "P6", 7);
    await bench.pane.getByRole("button", { name: words.nav.check, exact: true }).click();
    const mend = bench.pane.getByRole("button", { name: new RegExp(`^${texts.mendOne}: `) });
    await mend.click();
    await bench.pane.getByText(said(texts.mended.other, { n: "1" })).waitFor({ timeout: 30_000 });
    expect(await bench.values(gap)).toEqual(before);
    await bench.pane.getByText(words.check.fine).waitFor();
    expect(bench.errors).toEqual([]);
  } finally {
    await bench.close();
  }
});
