/** The user guide as it is hosted: opened from the pane, read by everybody, narrow and dark too, and asking nobody else. */
import type { Browser, Page } from "playwright-core";
import { languages } from "../../src/locales";
import { fill } from "../../src/taskpane/fill";
import { axeFaults } from "../support/axe";
import { wordsOf } from "../support/paneUse";
import { launchBrowser, openWorkbench, siteUrl } from "../support/workbench";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each(languages)(
  "in %s each page of the pane opens its chapter in the browser",
  async (language) => {
    const bench = await openWorkbench(browser, { locale: language });
    const { nav, check } = wordsOf[language];
    await bench.pane.getByRole("button", { name: nav.check, exact: true }).click();
    const [guide] = await Promise.all([
      bench.page.context().waitForEvent("page"),
      bench.pane.getByRole("link", { name: fill(nav.guide, { title: check.title }) }).click(),
    ]);
    await guide.waitForLoadState();
    expect(guide.url()).toBe(`${siteUrl}/guide/${language}.html#check`);
    const chapter = guide.locator("h2#check");
    expect((await chapter.boundingBox())!.y).toBeLessThan(guide.viewportSize()!.height);
    expect(bench.errors).toEqual([]);
    await bench.close();
  }
);

test.each(languages.flatMap((language) => [`${language}.html`, `functions.${language}.html`]))(
  "%s passes axe in light and dark, fits into 320 pixels, and asks no other host",
  async (name) => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const strangers: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(siteUrl)) strangers.push(request.url());
    });
    await page.goto(`${siteUrl}/guide/${name}`);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sideways(page)).toBe(0);
    expect(strangers).toEqual([]);
    await context.close();
  }
);
