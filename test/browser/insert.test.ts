/** Each template in each language, inserted from the pane, typed into, and read back through Excel.run. */
import type { Browser } from "playwright-core";
import { commandNames } from "../support/ribbon";
import { chooseExample, insert, insertButton, openTemplate, wordsOf } from "../support/paneUse";
import { launchBrowser, openWorkbench, type Bench } from "../support/workbench";

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

/** values of a table's column by header, read by the add-in's own client */
function column(bench: Bench, table: string, header: string): Promise<unknown[]> {
  return bench.pane.evaluate(
    ([table, header]) =>
      Excel.run(async (context) => {
        const column = context.workbook.tables.getItem(table).columns.getItem(header);
        const body = column.getDataBodyRange().load("values");
        await context.sync();
        return body.values.map(([value]) => value as unknown);
      }),
    [table, header]
  );
}

/** types into a cell of a table as the user would: into row `row` (0 the first) under `header` */
async function fill(
  bench: Bench,
  table: string,
  header: string,
  row: number,
  value: string | number
): Promise<void> {
  const [sheet, address] = await bench.pane.evaluate(
    ([table, header, row]) =>
      Excel.run(async (context) => {
        const found = context.workbook.tables.getItem(table as string);
        const body = found.columns.getItem(header as string).getDataBodyRange();
        const cell = body.getCell(row as number, 0).load("address");
        await context.sync();
        const at = cell.address.lastIndexOf("!");
        return [
          cell.address.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'"),
          cell.address.slice(at + 1),
        ];
      }),
    [table, header, row] as const
  );
  await bench.type(sheet, address, value);
}

const sheets: Record<
  "en-US" | "zh-CN",
  { targets: string; status: string; tasks: string; settings: string }
> = {
  "en-US": {
    targets: "Target setting",
    status: "Status analysis",
    tasks: "Task decomposition",
    settings: "Settings",
  },
  "zh-CN": { targets: "目标设定", status: "现状分析", tasks: "任务分解", settings: "设置" },
};

const targetHeaders = {
  "en-US": {
    metric: "Metric",
    entry: "Target set",
    actual: "Actual",
    attainment: "Attainment",
    light: "Light",
  },
  "zh-CN": {
    metric: "指标",
    entry: "目标设定值",
    actual: "实际值",
    attainment: "完成率",
    light: "红黄绿灯",
  },
};

describe.each(["en-US", "zh-CN"] as const)("in %s", (language) => {
  const name = sheets[language];

  test("an empty target sheet computes what is typed, and a row typed below joins it", async () => {
    bench = await openWorkbench(browser, { locale: language });
    await openTemplate(bench.pane, "targets", language);
    await insert(bench.pane, name.targets, language);
    const headers = targetHeaders[language];
    await fill(bench, "KPI_Targets", headers.metric, 0, "Sales");
    await fill(bench, "KPI_Targets", headers.entry, 0, 120);
    await fill(bench, "KPI_Targets", headers.actual, 0, 80);
    expect((await column(bench, "KPI_Targets", headers.attainment))[0]).toBeCloseTo(2 / 3, 9);
    expect((await column(bench, "KPI_Targets", headers.light))[0]).toBe(-1);

    const rows = (await column(bench, "KPI_Targets", headers.metric)).length;
    const below = await bench.pane.evaluate(
      (header) =>
        Excel.run(async (context) => {
          const column = context.workbook.tables.getItem("KPI_Targets").columns.getItem(header);
          const cell = column.getDataBodyRange().getLastRow().getOffsetRange(1, 0).load("address");
          await context.sync();
          return cell.address.split("!")[1];
        }),
      headers.metric
    );
    await bench.type(name.targets, below, "New product");
    await fill(bench, "KPI_Targets", headers.entry, rows, 10);
    await fill(bench, "KPI_Targets", headers.actual, rows, 11);
    const attainments = await column(bench, "KPI_Targets", headers.attainment);
    expect(attainments).toHaveLength(rows + 1);
    expect(attainments[rows]).toBeCloseTo(1.1, 9);
  });

  test("the status example reads its targets, also after sheets were renamed and moved", async () => {
    bench = await openWorkbench(browser, { locale: language });
    await openTemplate(bench.pane, "status", language);
    await chooseExample(bench.pane, language);
    await insert(bench.pane, name.status, language);
    expect(await bench.sheetNames()).toEqual(["Sheet1", name.settings, name.targets, name.status]);

    await bench.pane.evaluate(
      (sheet) =>
        Excel.run(async (context) => {
          const targets = context.workbook.worksheets.getItem(sheet);
          targets.name = "It's mine (2)";
          targets.position = 0;
          await context.sync();
        }),
      name.targets
    );
    const headers = targetHeaders[language];
    await fill(bench, "KPI_Targets", headers.actual, 0, 1_080_000);
    expect((await column(bench, "KPI_Status", headers.attainment))[0]).toBeCloseTo(0.9, 9);
  });

  test("the task example shows who is behind", async () => {
    bench = await openWorkbench(browser, { locale: language });
    await openTemplate(bench.pane, "tasks", language);
    await chooseExample(bench.pane, language);
    await insert(bench.pane, name.tasks, language);
    await bench.settled();
    const values = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem("KPI_Tasks").getDataBodyRange().load("values");
        await context.sync();
        return body.values as unknown[][];
      })
    );
    const statuses = values
      .slice(0, 6)
      .map((row) => row.filter((value) => typeof value === "number").at(-1));
    expect(values.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
    // all four states occur: done, on plan, behind, time to step in
    expect(new Set(statuses)).toEqual(new Set([2, 1, 0, -1]));
  });
});

test("the ribbon's buttons insert, check and help", async () => {
  bench = await openWorkbench(browser, { locale: "en-US" });
  const { page, pane } = bench;
  for (const [button, sheet] of [
    [commandNames.targets, "Target setting"],
    [commandNames.status, "Status analysis"],
    [commandNames.tasks, "Task decomposition"],
  ]) {
    await page.getByRole("button", { name: button }).first().click();
    await pane
      .getByRole("button", { name: `Go to sheet “${sheet}”`, exact: true })
      .waitFor({ timeout: 60_000 });
    expect(await bench.sheetNames()).toContain(sheet);
  }
  await page.getByRole("button", { name: commandNames.check }).first().click();
  await pane.getByText(wordsOf["en-US"].check.fine, { exact: true }).waitFor();
  await page.getByRole("button", { name: commandNames.help }).first().click();
  await pane.getByRole("heading", { name: wordsOf["en-US"].help.title }).waitFor();
});

test("the message of an error stands beside the cell, and a formula typed too early heals", async () => {
  bench = await openWorkbench(browser, { locale: "en-US" });
  await bench.type("Sheet1", "A1", "=KPI.ATTAINMENT(80,0)");
  await bench.type("Sheet1", "A2", '=KPI.ATTAINMENT("x",120)');
  expect(await bench.values("Sheet1!A1:A2")).toEqual([["#DIV/0!"], ["#VALUE!"]]);
  const message = await bench.page.evaluate(() => {
    const { book } = window.workbench!;
    const cell = { row: 1, column: 0, rows: 1, columns: 1 };
    book.select(book.sheets()[0].id, cell);
    return book.read(book.sheets()[0].id, cell)[0][0].message;
  });
  expect(message).toBe("“actual” must be a number.");
  await bench.page.getByText("“actual” must be a number.").waitFor();
});

test("the workbook survives a reload, and Insert stays where it was", async () => {
  bench = await openWorkbench(browser, { locale: "en-US" });
  await openTemplate(bench.pane, "targets", "en-US");
  await insert(bench.pane, "Target setting", "en-US");
  await bench.type("Target setting", "C6", "Kept");
  await bench.reload();
  expect(await bench.sheetNames()).toContain("Target setting");
  expect(await bench.values("Target setting!C6:C6")).toEqual([["Kept"]]);
  expect(await insertButton(bench.pane, "en-US").count()).toBe(0);
});
