/** Whatever keeps the pane from inserting is said in plain words, has a way out, and leaves the workbook as it was. */
import type { Browser } from "playwright-core";
import { insertButton, openTemplate, said, wordsOf } from "../support/paneUse";
import { launchBrowser, openWorkbench, type Bench } from "../support/workbench";

const language = "zh-CN";
const words = wordsOf[language];

let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  bench = await openWorkbench(browser, { locale: language });
  await openTemplate(bench.pane, "targets", language);
});
afterEach(async () => {
  expect(bench.strangers).toEqual([]);
  await bench.close();
});
afterAll(() => browser.close());

const press = (name: string) => bench.pane.getByRole("button", { name, exact: true }).click();
const seen = (text: string) => bench.pane.getByText(text).first().waitFor({ timeout: 30_000 });
const insertedAs = (sheet: string) =>
  bench.pane
    .getByRole("button", { name: said(words.insert.goTo, { sheet }), exact: true })
    .waitFor({ timeout: 60_000 });

test("a sheet name that is taken: a free one is offered", async () => {
  await bench.pane.getByRole("textbox", { name: words.insert.sheetName }).fill("Sheet1");
  await seen(words.sheetName.taken);
  await press(said(words.sheetName.use, { name: "目标设定" }));
  await insertButton(bench.pane, language).click();
  await insertedAs("目标设定");
});

test("a sheet of that name that comes while the page is open is noticed", async () => {
  await bench.pane.getByRole("textbox", { name: words.insert.sheetName }).fill("九月目标");
  await bench.page.evaluate(() => window.workbench!.book.addSheet("九月目标"));
  await seen(words.sheetName.taken);
  await insertButton(bench.pane, language).click();
  expect(await bench.sheetNames()).toEqual(["Sheet1", "九月目标"]);
});

test("a table name that is taken: the sheet is named", async () => {
  await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [["Mine"], [1]];
      sheet.tables.add("A1:A2", true).name = "KPI_Targets";
      await context.sync();
    })
  );
  await insertButton(bench.pane, language).click();
  await seen(words.trouble.tableNameTaken.title);
  expect(await bench.sheetNames()).toEqual(["Sheet1"]);
  expect(await bench.values("Sheet1!A1:A2")).toEqual([["Mine"], [1]]);
});

test("a protected workbook: how to lift the protection, and again", async () => {
  const protect = (on: boolean) =>
    bench.pane.evaluate(
      (on) =>
        Excel.run(async (context) => {
          if (on) context.workbook.protection.protect();
          else context.workbook.protection.unprotect();
          await context.sync();
        }),
      on
    );
  await protect(true);
  await insertButton(bench.pane, language).click();
  await seen(words.trouble.workbookProtected.title);
  expect(await bench.sheetNames()).toEqual(["Sheet1"]);
  await protect(false);
  await press(words.wayOut.retry);
  await insertedAs("目标设定");
});

test("a protected sheet of the user's own is no hindrance and stays as it is", async () => {
  await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["mine"]];
      sheet.protection.protect();
      await context.sync();
    })
  );
  await insertButton(bench.pane, language).click();
  await insertedAs("目标设定");
  expect(await bench.values("Sheet1!A1:A1")).toEqual([["mine"]]);
});

test("a cell that is being edited: finish it, and again", async () => {
  const editing = (on: boolean) =>
    bench.page.evaluate((on) => {
      window.workbench!.host!.faults.cellEditing = on;
    }, on);
  await editing(true);
  await insertButton(bench.pane, language).click();
  await seen(words.trouble.cellEditing.title);
  await editing(false);
  await press(words.wayOut.retry);
  await insertedAs("目标设定");
});

test.each([1, 2, 3])("request %i refused half way: nothing stays, and again", async (n) => {
  // what the page asks by itself is over
  await seen(words.insert.alsoAdds);
  await bench.page.evaluate((n) => {
    const fault = { code: "GeneralException", message: "injected", when: "midway" } as const;
    window.workbench!.host!.failBatch(n, fault);
  }, n);
  await insertButton(bench.pane, language).click();
  await seen(words.trouble.refused.title);
  await seen(words.wayOut.asBefore);
  expect(await bench.sheetNames()).toEqual(["Sheet1"]);
  await press(words.wayOut.retry);
  await insertedAs("目标设定");
});

test("an Excel that is too old says what it lacks", async () => {
  await bench.close();
  bench = await openWorkbench(browser, { locale: language, query: "excelapi=1.8&offer=always" });
  await seen(words.trouble.excelTooOld.title);
  await seen("ExcelApi 1.9");
});
