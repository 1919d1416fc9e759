/** A file dropped on the pane: read by the real worker, written through the real client, shown by the dashboard. */
import type { Browser } from "playwright-core";
import { insert, openTemplate, said, wordsOf } from "../support/paneUse";
import { importing as words } from "../../src/locales/zh-CN/importing";
import { launchBrowser, openWorkbench, type Bench } from "../support/workbench";

const language = "zh-CN";
let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openWorkbench(browser, { locale: language });
});
afterAll(async () => {
  await bench.close();
  await browser.close();
});

/** lets a file fall on the page, as a drag from the desktop would */
function drop(name: string, text: string): Promise<void> {
  return bench.pane.getByText(words.choose.drop).evaluate(
    (element, { name, text }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
    },
    { name, text }
  );
}

/** the actual of the target sheet's sales measure, which counts the sales data of the period */
const sales = () =>
  bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const names = context.workbook.names;
      const value = names.getItem("KPI_MeasureValue").getRange().load("values");
      await context.sync();
      return value.values[0][0] as unknown;
    })
  );

test("a dropped file feeds the cells that count it and the dashboard, and is taken back", async () => {
  const { pane } = bench;
  const { nav, tool, template } = wordsOf[language];
  await openTemplate(pane, "actuals", language);
  await insert(pane, template.actuals.title, language);
  await pane.getByRole("button", { name: nav.back, exact: true }).click();
  await openTemplate(pane, "dashboard", language);
  await insert(pane, template.dashboard.title, language);
  const [targets, dashboard] = [template.targets.title, template.dashboard.title];
  await bench.type(targets, "B6", "销售额");
  await bench.type(targets, "C6", "本月销售额");
  await bench.type(targets, "L6", 2600);
  expect(await sales()).toBe("");
  const tile = async () => (await bench.values(`${dashboard}!B7:B8`)).flat();
  const line = async () => (await bench.values(`${dashboard}!B42:F42`)).flat().filter(Boolean);
  expect(await tile()).toEqual(["—", "暂无数据"]);
  const period = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const start = context.workbook.names.getItem("KPI_Start").getRange().load("values");
      await context.sync();
      return start.values[0][0] as number;
    })
  );

  await pane.getByRole("button", { name: nav.back, exact: true }).click();
  await pane.getByRole("button", { name: tool.importing, exact: true }).click();
  const lines = [
    `单据日期,单据编号,业务员,金额`,
    `${period},A1,王芳,"1,200.5"`,
    `${period},A2,陈静,99.5`,
  ];
  await drop("销售明细.csv", lines.join("\n"));
  await pane.getByRole("button", { name: words.columns.next, exact: true }).click();
  const write = said(words.preview.write.other, { n: "2" });
  await pane.getByRole("button", { name: write, exact: true }).click();
  const takeBack = pane.getByRole("button", { name: words.done.takeBack, exact: true });
  await takeBack.waitFor({ timeout: 60_000 });
  await bench.settled();
  expect(await sales()).toBe(1300);
  expect(await tile()).toEqual(["50.0%", "完成 1,300 / 2,600"]);
  expect(await line()).toEqual(["本月销售额", "1,300 / 2,600", "50.0%"]);

  await takeBack.click();
  await pane.getByText(words.done.takenBack).waitFor({ timeout: 60_000 });
  await bench.settled();
  expect(await sales()).toBe("");
  expect(await tile()).toEqual(["—", "暂无数据"]);
  expect(bench.errors).toEqual([]);
  expect(bench.strangers).toEqual([]);
});
