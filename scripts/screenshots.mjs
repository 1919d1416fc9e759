/**
 * Draws the pictures of README and of the user guides into docs/images, from the built workbench: run after
 * `ADDIN_URL=https://localhost:3443 npx webpack --mode production --env workbench`. `node scripts/screenshots.mjs guide`
 * draws those of the guides alone, `guide zh-CN` those of one language, `readme` the others.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { chromium } from "playwright-core";
import startSite from "../test/support/site.mjs";
import { requireBrowser } from "./browser.mjs";

const jiti = createJiti(import.meta.url);
const { openWorkbench } = await jiti.import("../test/support/workbench.ts");
const { panePages, setUpExample } = await jiti.import("../test/support/panePages.ts");
const { chooseExample, insert, openTemplate, wordsOf } = await jiti.import(
  "../test/support/paneUse.ts"
);
const { languages } = await jiti.import("../src/locales/index.ts");
const { importingTexts } = await jiti.import("../src/locales/importing.ts");
const { actualsTexts } = await jiti.import("../src/locales/templates/actuals.ts");
const { templates } = await jiti.import("../src/templates/index.ts");

const folder = fileURLToPath(new URL("../docs/images/", import.meta.url));

/** of README: the workbench as it is after one sheet was inserted */
const workbenches = [
  { file: "workbench-en.png", locale: "en-US", theme: "light", template: "targets" },
  { file: "workbench-zh.png", locale: "zh-CN", theme: "light", template: "targets" },
  { file: "workbench-dark.png", locale: "en-US", theme: "dark", template: "status" },
];

/** of the guides: sheets of the example workbook, by their templates */
const sheets = [
  ...["settings", "targets", "breakdown", "status", "funnel", "strategy", "tasks", "tracking"],
  ...["scorecard", "person", "review", "dashboard"],
];

/** of the guides: pages of the pane beside that workbook, by the names that test/support/panePages.ts gives them */
const pages = ["home", "warnings", "importing", "findings", "closing", "map", "pack", "share"];
const laterPages = ["returning", "a function", "check"];

const nameOf = (template, language) =>
  templates[template].plan({ language, content: "empty", asOf: 46283 }, { names: [], tables: [] })
    .sheetName;

/** The grid draws on the frames after the cells are computed. */
async function drawn({ page, settled }) {
  await settled();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
  await page.waitForTimeout(600);
}

async function drawWorkbench(browser, { file, locale, theme, template }) {
  const bench = await openWorkbench(browser, { locale, theme, width: 1440, height: 860 });
  await openTemplate(bench.pane, template, locale);
  await chooseExample(bench.pane, locale);
  await insert(bench.pane, nameOf(template, locale), locale);
  await drawn(bench);
  await bench.page.screenshot({ path: join(folder, file) });
  await bench.close();
}

/** An export as an ERP writes it, in the language's own words, for the page that imports. */
function exported(language) {
  const { columns } = actualsTexts[language];
  const header = [columns.date.header, columns.customer.header, columns.amount.header];
  const rows = [
    ["2026-09-21", "A-1001", "26800"],
    ["2026-09-22", "A-1002", "19,500"],
    ["2026-09-22", "A-1003", "31,200"],
  ];
  return [header, ...rows].map((row) => row.join("\t")).join("\n");
}

async function drawGuide(browser, language) {
  const into = join(folder, "guide", language);
  mkdirSync(into, { recursive: true });
  const bench = await openWorkbench(browser, { locale: language, width: 1330, height: 920 });
  const { page, pane } = bench;
  const { empty, full } = panePages(language);

  async function drawPane(name) {
    await page.mouse.move(0, 0);
    await drawn(bench);
    await pane.locator("[role=progressbar]").waitFor({ state: "detached" });
    await drawn(bench);
    // no taller than what is on the page
    const height = await pane.evaluate(() => {
      const main = window.document.querySelector(".main");
      main.scrollTop = 0;
      const last = main.lastElementChild.getBoundingClientRect().bottom;
      return Math.ceil(Math.min(window.innerHeight, Math.max(last + 16, 240)));
    });
    const { x, y, width } = await (await pane.frameElement()).boundingBox();
    const path = join(into, `${name.replaceAll(" ", "-")}.png`);
    await page.screenshot({ path, clip: { x, y, width, height } });
  }

  const setUp = empty.findIndex(({ name }) => name.startsWith("set-up"));
  await empty[setUp].open(pane);
  await drawPane("set-up");
  await full[0].open(pane);
  await setUpExample(bench, language);
  for (const name of [...pages, ...laterPages]) {
    await full.find((each) => each.name === name).open(pane);
    if (name === "importing") {
      const { choose, columns } = importingTexts[language];
      await pane.getByLabel(choose.paste).fill(exported(language));
      await pane.getByRole("button", { name: choose.pasteButton }).click();
      await pane.getByRole("button", { name: columns.next }).waitFor();
    }
    if (name === "a function")
      await pane.getByRole("button", { name: wordsOf[language].functions.tryExample }).click();
    await drawPane(name);
  }
  for (const template of sheets) {
    const name = nameOf(template, language);
    await page.evaluate((name) => {
      const { book } = window.workbench;
      const { id } = book.sheets().find((sheet) => sheet.name === name);
      book.select(id, { row: 0, column: 0, rows: 1, columns: 1 });
    }, name);
    await drawn(bench);
    // without the tools above the cells
    const { x, y, width } = await page.evaluate(() => {
      const { x, width } = window.document.querySelector(".grid").getBoundingClientRect();
      const canvases = [...window.document.querySelectorAll(".grid canvas")];
      const tops = canvases.filter(({ clientHeight }) => clientHeight > 300);
      return { x, width, y: Math.min(...tops.map((each) => each.getBoundingClientRect().y)) };
    });
    const height = { dashboard: 600, scorecard: 330 }[template] ?? 430;
    const path = join(into, `${template}.png`);
    await page.screenshot({ path, clip: { x, y, width, height } });
  }
  await bench.close();
}

const [only, one] = process.argv.slice(2);
await startSite();
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
if (only !== "guide") for (const each of workbenches) await drawWorkbench(browser, each);
if (only !== "readme")
  for (const language of languages)
    if (one === undefined || one === language) await drawGuide(browser, language);
await browser.close();
await globalThis.stopSite();
