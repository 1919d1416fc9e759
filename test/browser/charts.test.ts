import type { Browser } from "playwright-core";
import { createHeadlessBook } from "../../src/workbench/book/headless";
import { launchBrowser, openWorkbench, type Bench } from "../support/workbench";
import { chartPlans, writeCharts } from "../workbook/support/charts";

let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  const book = createHeadlessBook();
  await writeCharts(book, "zh-CN");
  const snapshot = book.snapshot();
  book.dispose();
  browser = await launchBrowser();
  bench = await openWorkbench(browser, { locale: "zh-CN", query: "pane=closed", height: 1600 });
  await bench.page.evaluate((saved) => {
    const { book } = window.workbench!;
    book.restore(saved);
    book.activate(book.sheets().find(({ name }) => name === "Targets")!.id);
  }, snapshot);
});
afterAll(() => browser.close());

const first = () => bench.page.getByRole("img", { name: "目标与实际对比" });

/** the canvas as it stands now, as a picture */
function picture(): Promise<string> {
  return first()
    .locator("canvas")
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
}

test("every chart in view is drawn, under its title", async () => {
  for (const { title } of chartPlans("zh-CN")) {
    await bench.page.getByRole("img", { name: title }).waitFor({ state: "attached" });
  }
  const colors = await first()
    .locator("canvas")
    .evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data } = (canvas as HTMLCanvasElement)
        .getContext("2d")!
        .getImageData(0, 0, width, height);
      const seen = new Set<string>();
      for (let at = 0; at < data.length; at += 4) seen.add(data.slice(at, at + 3).join());
      return [...seen];
    });
  // the plan's #BFC8D6 and #0F6CBD
  expect(colors).toEqual(expect.arrayContaining(["191,200,214", "15,108,189"]));
});

test("a chart follows a changed cell", async () => {
  const before = await picture();
  await bench.type("Targets", "D3", 60);
  await first().locator("td", { hasText: /^60$/ }).waitFor({ state: "attached" });
  expect(await picture()).not.toBe(before);
});

test("a chart lies over its area, and stays there when the sheet is scrolled", async () => {
  const before = (await first().boundingBox())!;
  // H2:M16 in the default width and height
  expect(Math.round(before.width)).toBe(6 * 64);
  expect(Math.round(before.height)).toBe(15 * 20);
  await bench.page.mouse.move(before.x - 100, before.y + 100);
  await bench.page.mouse.wheel(0, 100);
  // waits for the grid, which scrolls when it gets to it
  await bench.page.waitForFunction(
    (y) => document.querySelector("figure.chart")!.getBoundingClientRect().y < y - 20,
    before.y
  );
  const after = (await first().boundingBox())!;
  expect([after.x, after.width, after.height]).toEqual([before.x, before.width, before.height]);
});

test("charts go with their sheet, and come with it again", async () => {
  const activate = (at: number) =>
    bench.page.evaluate((index) => {
      const { book } = window.workbench!;
      book.activate(book.sheets()[index]!.id);
    }, at);
  await activate(0);
  await first().waitFor({ state: "detached" });
  await activate(1);
  await first().waitFor({ state: "attached" });
  expect(bench.errors).toEqual([]);
});
