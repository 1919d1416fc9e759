/** The workbench in a real browser, with the add-in in its pane, as the browser tests use it. */
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { Language } from "../../src/locales";

export const siteUrl = `https://localhost:${process.env.TEST_PORT ?? 3443}`;

/** as root, and without looking anything up outside this machine */
const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.BROWSER_PATH;
  if (!executablePath)
    throw new Error("Run the browser tests by `npm test`, which finds a browser.");
  return chromium.launch({ executablePath, args: browserArguments });
}

export interface Bench {
  page: Page;
  /** the task pane's page */
  pane: Frame;
  /** requests that went anywhere but to the site */
  strangers: string[];
  /** exceptions that no page caught, and what a page's Content-Security-Policy refused */
  errors: string[];
  /** values of a range, read by the add-in's own client: "Targets!A1:B2" */
  values(address: string): Promise<unknown[][]>;
  /** types into one cell as the user would, and waits for what follows from it */
  type(sheet: string, address: string, value: string | number | boolean): Promise<void>;
  sheetNames(): Promise<string[]>;
  /** waits until every formula is computed */
  settled(): Promise<void>;
  /** loads the page anew, as reopening it would, in another theme or language if one is given; `pane` is then the new frame */
  reload(other?: Pick<BenchOptions, "theme" | "locale">): Promise<void>;
  close(): Promise<void>;
}

export interface BenchOptions {
  locale?: Language;
  theme?: "light" | "dark";
  /** more of the address's query: "excelapi=1.8" */
  query?: string;
  width?: number;
  height?: number;
}

export async function openWorkbench(browser: Browser, options: BenchOptions = {}): Promise<Bench> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    // the page itself decides between light and dark, for its frames too
    colorScheme: null,
    // nothing is looked at while it fades in
    reducedMotion: "reduce",
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(siteUrl) && !/^(data|blob|about):/.test(url)) strangers.push(url);
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) errors.push(message.text());
  });
  const { query = "", ...usual } = { locale: "en-US", theme: "light", ...options };
  const address = (other: Pick<BenchOptions, "theme" | "locale"> = {}) => {
    const { locale, theme } = { ...usual, ...other };
    return `${siteUrl}/workbench.html?locale=${locale}&theme=${theme}&${query}`;
  };
  await page.goto(address());
  await started(page);
  const settled = () => page.evaluate(() => window.workbench!.book.settled());

  const bench: Bench = {
    page,
    pane: await paneOf(page),
    strangers,
    errors,
    settled,
    async values(address) {
      await settled();
      return bench.pane.evaluate(
        (where) =>
          Excel.run(async (excel) => {
            const [sheet, cells] = where.split("!");
            const range = excel.workbook.worksheets.getItem(sheet).getRange(cells);
            range.load("values");
            await excel.sync();
            return range.values as unknown[][];
          }),
        address
      );
    },
    async type(sheet, address, value) {
      await page.evaluate(
        ({ sheet, address, value }) => {
          const { book } = window.workbench!;
          const found = book.sheets().find(({ name }) => name === sheet);
          if (!found) throw new Error(`no sheet ${sheet}`);
          const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
          const column = [...letters].reduce(
            (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
            0
          );
          const cell = { row: Number(digits) - 1, column: column - 1, rows: 1, columns: 1 };
          book.write(found.id, cell, [[value]], "user");
        },
        { sheet, address, value }
      );
      await settled();
    },
    sheetNames: () => page.evaluate(() => window.workbench!.book.sheets().map(({ name }) => name)),
    async reload(other) {
      await page.goto(address(other));
      await started(page);
      bench.pane = await paneOf(page);
    },
    close: () => context.close(),
  };
  return bench;
}

async function started(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 60_000 });
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("iframe", { state: "attached" });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForFunction(() => typeof Excel !== "undefined" && "run" in Excel);
  return frame;
}
