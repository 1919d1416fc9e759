/** The set-up from an empty workbook to the dashboard, as a manager goes through it. */
import type { Browser } from "playwright-core";
import type { Language } from "../../src/locales";
import { actualsTexts } from "../../src/locales/templates/actuals";
import { dashboardTexts } from "../../src/locales/templates/dashboard";
import { targetsTexts } from "../../src/locales/templates/targets";
import { setupTexts } from "../../src/locales/setup";
import { templateOrder } from "../../src/templates";
import { said, wordsOf } from "../support/paneUse";
import { launchBrowser, openWorkbench, type Bench } from "../support/workbench";

jest.setTimeout(240_000);

/** bytes; a request that only asks is smaller, one that writes a sheet is larger */
const aSheet = 10_000;

/** 2026-11-10 */
const dayInNovember = 46_336;

let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
  await bench.close();
});
afterAll(() => browser.close());

function paneIn(language: Language) {
  const { pane } = bench;
  const texts = setupTexts[language];
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const arrive = (title: string) => pane.getByRole("heading", { name: title, level: 2 }).waitFor();
  return {
    texts,
    press,
    arrive,
    async start() {
      await press(wordsOf[language].home.setUp);
      await arrive(texts.basics.title);
    },
    async next(title: string) {
      await press(texts.next);
      await arrive(title);
    },
    /** Pastes cells of a sheet into a field, as the clipboard gives them. */
    paste: (field: string, cells: string) =>
      pane.getByLabel(field, { exact: true }).evaluate((input, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
      }, cells),
    /** Writes everything and goes to the dashboard; gives the bytes of each request on the way. */
    async write(): Promise<number[]> {
      await bench.page.evaluate(() => {
        const sent: number[] = [];
        window.workbench!.host!.onBatch(({ requestBytes }) => sent.push(requestBytes));
        Object.assign(window, { sent });
      });
      await press(texts.summary.write);
      const sheet = dashboardTexts[language].sheetName;
      await pane
        .getByRole("button", { name: said(texts.done.goTo, { sheet }), exact: true })
        .click({ timeout: 180_000 });
      return bench.page.evaluate(() => (window as unknown as { sent: number[] }).sent);
    },
  };
}

/** cells of all sheets that show an error */
async function errorCells(): Promise<string[]> {
  await bench.settled();
  return bench.page.evaluate(() => {
    const { book } = window.workbench!;
    return book.sheets().flatMap(({ id, name }) => {
      const used = book.usedRange(id, true);
      return (used ? book.read(id, used).flat() : [])
        .filter(({ isError }) => isError)
        .map(({ text, formula }) => `${name}: ${text} ${formula}`);
    });
  });
}

/** the texts of the tiles on top of the dashboard, by their labels: the figure and what it is compared with */
async function tiles(
  language: Language
): Promise<Record<string, [figure: unknown, detail: unknown]>> {
  const { sheetName } = dashboardTexts[language];
  const [labels = [], figures = [], details = []] = await bench.values(`${sheetName}!B6:P8`);
  return Object.fromEntries(labels.map((label, at) => [label, [figures[at], details[at]]]));
}

test("the example company fills the dashboard with its story and its charts", async () => {
  const language = "en-US";
  bench = await openWorkbench(browser, { locale: language });
  const { texts, start, next, write } = paneIn(language);
  await start();
  await bench.pane.getByRole("radio", { name: texts.basics.example }).check();
  await next(texts.sheets.title);
  await next(texts.summary.title);
  const sent = await write();
  const written = sent.filter((bytes) => bytes > aSheet);
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThanOrEqual(12);
  expect(Math.max(...sent)).toBeLessThanOrEqual(5_000_000);
  expect(await errorCells()).toEqual([]);
  const words = dashboardTexts[language];
  expect(await tiles(language)).toMatchObject({
    [words.tiles.attainment.label]: ["80.0%", "Done 960,000 / 1,200,000"],
    [words.tiles.gap.label]: ["240,000", "Of target 20.0%"],
    [words.tiles.tasks.label]: ["3", "To step in 2"],
  });
  for (const { title } of Object.values(words.charts)) {
    await bench.page.getByRole("img", { name: title }).waitFor({ state: "attached" });
  }
});

test("a team of one's own comes to a dashboard that follows its first sale", async () => {
  const language = "zh-CN";
  bench = await openWorkbench(browser, { locale: language });
  const { texts, press, arrive, start, next, paste, write } = paneIn(language);
  const { pane } = bench;
  await start();
  await pane.getByLabel(texts.basics.name).fill("华东团队");
  await next(texts.period.title);
  await pane
    .getByLabel(texts.period.length, { exact: true })
    .selectOption({ label: texts.period.lengths.quarter });
  await pane.getByLabel(texts.period.start).fill("2026-10-01");
  await pane.getByLabel(texts.period.asOf).fill("2026-11-20");
  await next(texts.people.title);
  await paste("第 1 人的姓名", "姓名\t岗位\t区域\r\n王芳\t销售顾问\t上海\r\n李明\t销售经理\t");
  await next(texts.lists.title);
  await pane.getByLabel(texts.lists.products, { exact: true }).fill("绿茶\n咖啡");
  // somewhere else and back
  await press(wordsOf[language].nav.check);
  await press(wordsOf[language].nav.home);
  await press(wordsOf[language].home.setUp);
  await arrive(texts.lists.title);
  expect(await pane.getByLabel(texts.lists.regions, { exact: true }).inputValue()).toBe("上海");
  await next(texts.targets.title);
  await paste("第 1 项目标的指标", "指标\t目标\r\n总销售额\t120万\r\n回款率\t95%");
  await next(texts.sheets.title);
  await next(texts.summary.title);
  await write();
  expect(await errorCells()).toEqual([]);
  expect(await bench.sheetNames()).toHaveLength(templateOrder.length + 1);

  const { sheetName, columns } = targetsTexts[language];
  const [headers = [], first = [], second = []] = await bench.values(`${sheetName}!B5:Z7`);
  const cell = (row: unknown[], header: string) => row[headers.indexOf(header)];
  expect([first, second].map((row) => cell(row, columns.entry.header))).toEqual([1_200_000, 0.95]);
  expect([first, second].map((row) => cell(row, columns.owner.header))).toEqual(["李明", "李明"]);
  const { tiles: words } = dashboardTexts[language];
  expect((await tiles(language))[words.attainment.label]![0]).toBe("—");

  const sales = actualsTexts[language];
  const [fields = []] = await bench.values(`${sales.sheetName}!B5:Z5`);
  const type = (header: string, value: string | number) =>
    bench.type(sales.sheetName, `${String.fromCharCode(66 + fields.indexOf(header))}6`, value);
  await type(sales.columns.date.header, dayInNovember);
  await type(sales.columns.person.header, "王芳");
  await type(sales.columns.amount.header, 300_000);
  expect((await tiles(language))[words.attainment.label]![0]).toBe("25.0%");
  expect(await errorCells()).toEqual([]);
});
