/**
 * The month sent round and taken in again, as its people go it: a copy and a pack made in the pane, opened as workbooks of
 * their own and looked at, a file for each person, and a copy that a colleague filled in, with its questions and way back.
 */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Download } from "playwright-core";
import { packing as packWords } from "../../src/locales/zh-CN/packing";
import { returning as returnWords } from "../../src/locales/zh-CN/returning";
import { sharing as shareWords } from "../../src/locales/zh-CN/sharing";
import { commonTexts } from "../../src/locales/templates/common";
import { tasks as tasksTexts } from "../../src/locales/zh-CN/templates/tasks";
import { texts as benchTexts } from "../../src/workbench/page/texts";
import { keyboardOf } from "../support/keyboard";
import { setUpExample } from "../support/panePages";
import { said, wordsOf } from "../support/paneUse";
import { launchBrowser, openWorkbench, type Bench } from "../support/workbench";
import { commented, edited } from "../workbook/returning/edited";

jest.setTimeout(300_000);

const language = "zh-CN";
const { nav, tool, home } = wordsOf[language];
const benchWords = benchTexts[language];

let browser: Browser;
let bench: Bench;
beforeAll(async () => {
  browser = await launchBrowser();
  bench = await openWorkbench(browser, { locale: language });
  await setUpExample(bench, language);
  await bench.settled();
});
afterEach(() => {
  expect(bench.strangers).toEqual([]);
  expect(bench.errors).toEqual([]);
});
afterAll(async () => {
  await bench.close();
  await browser.close();
});

const press = (name: string | RegExp) =>
  bench.pane
    .getByRole("button", { name, ...(typeof name === "string" && { exact: true }) })
    .click();
const text = (words: string | RegExp) => bench.pane.getByText(words).first();

/** opens one of the tools from wherever the pane is */
async function openTool(name: string): Promise<void> {
  await press(nav.home);
  await bench.pane.getByRole("heading", { name: home.tools }).waitFor();
  await press(name);
  await bench.pane.getByRole("heading", { name, level: 1, exact: true }).waitFor();
}

async function downloaded(act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    bench.page.waitForEvent("download") as Promise<Download>,
    act(),
  ]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), bytes };
}

/** another workbook is open, and the pane has begun anew beside it */
async function opened(name: string): Promise<void> {
  await bench.page.getByText(benchWords.opened(name)).waitFor({ timeout: 120_000 });
  await bench.pane.getByRole("heading", { name: home.tools }).waitFor({ timeout: 60_000 });
}

interface Shown {
  /** by sheet and place, what every cell that is not blank shows */
  cells: Record<string, string | number | boolean>;
  errors: string[];
  /** formulas that only the add-in can compute */
  ours: string[];
  formulas: number;
  formulasOn: Record<string, number>;
}

/** everything that the open workbook shows */
async function shown(): Promise<Shown> {
  await bench.settled();
  return bench.page.evaluate(() => {
    const { book } = window.workbench!;
    const all: Shown = { cells: {}, errors: [], ours: [], formulas: 0, formulasOn: {} };
    for (const { id, name } of book.sheets()) {
      const used = book.usedRange(id, true);
      if (!used) continue;
      book.read(id, used).forEach((row, down) =>
        row.forEach(({ value, text, formula, isError }, right) => {
          const at = `${name}!R${used.row + down + 1}C${used.column + right + 1}`;
          if (value !== null && value !== "") all.cells[at] = value;
          if (isError) all.errors.push(`${at}: ${text} ${formula}`);
          if (formula !== undefined) {
            all.formulas += 1;
            all.formulasOn[name] = (all.formulasOn[name] ?? 0) + 1;
          }
          if (formula !== undefined && /KPI[._][A-Z0-9]+\(/.test(formula)) all.ours.push(at);
        })
      );
    }
    return all;
  });
}

/** cells that show something else; numbers are the same within 1e-9 of their size */
function different(before: Shown["cells"], after: Shown["cells"]): unknown[] {
  return Object.keys({ ...before, ...after }).flatMap((at) => {
    const [one, other] = [before[at], after[at]];
    const isSame =
      typeof one === "number" && typeof other === "number"
        ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
        : one === other;
    return isSame ? [] : [[at, one, other]];
  });
}

/** the place of a cell of a table, by its column and the row that holds `value` under `key` */
function placeOf(table: string, column: string, key: string, value: string | number) {
  return bench.pane.evaluate(
    ([table, column, key, value]) =>
      Excel.run(async (context) => {
        const found = context.workbook.tables.getItem(table as string);
        const keys = found.columns
          .getItem(key as string)
          .getDataBodyRange()
          .load("values");
        await context.sync();
        const row = keys.values.findIndex(([each]) => each === value);
        const body = found.columns.getItem(column as string).getDataBodyRange();
        const cell = body.getCell(row, 0).load("address");
        await context.sync();
        const [sheet, address] = cell.address.split("!");
        return { sheetName: sheet.replace(/^'|'$/g, ""), address };
      }),
    [table, column, key, value] as const
  );
}

const valueAt = async ({ sheetName, address }: { sheetName: string; address: string }) =>
  (await bench.values(`${sheetName}!${address}`))[0][0];

let original: Shown;
let copy: Uint8Array;
let pack: Uint8Array;
let pagesChosen: string[];

test("the pane says how many cells become what, and saves the copy", async () => {
  original = await shown();
  expect(original.ours.length).toBeGreaterThan(100);
  expect(original.errors).toEqual([]);
  await openTool(tool.share);
  await press(shareWords.make);
  await text(shareWords.ready).waitFor({ timeout: 60_000 });
  const counts = await bench.pane
    .getByRole("listitem")
    .filter({ hasText: /个单元格/ })
    .allInnerTexts();
  const number = (line: string) => Number(/[\d,]+/.exec(line)![0].replaceAll(",", ""));
  expect(counts.reduce((sum, line) => sum + number(line), 0)).toBe(original.ours.length);
  expect(counts[0]).toBe(
    said(shareWords.liveCells.other, { n: number(counts[0]).toLocaleString() })
  );
  const reasons = Object.values(shareWords.reason);
  for (const line of counts.slice(1))
    expect(reasons.some((reason) => line.includes(`：${reason}。`))).toBe(true);
  const saved = await downloaded(() => press(shareWords.save));
  expect(saved.name).toBe(`${shareWords.fileName}.xlsx`);
  copy = saved.bytes;
  // the open workbook is as it was
  expect(different(original.cells, (await shown()).cells)).toEqual([]);
});

test("each person gets a file, all of them in one zip", async () => {
  await openTool(tool.share);
  await bench.pane.getByRole("radio", { name: shareWords.each }).check();
  await press(shareWords.person.make);
  await bench.pane
    .getByRole("button", { name: shareWords.person.save })
    .waitFor({ timeout: 60_000 });
  const { name, bytes } = await downloaded(() => press(shareWords.person.save));
  expect(name).toBe(`${shareWords.person.zipName}.zip`);
  const files = Object.entries(unzipSync(bytes));
  const people = files.map(([path]) => path.replace(/\.xlsx$/, ""));
  expect(people.length).toBeGreaterThan(3);
  for (const [path, file] of files) {
    const parts = Object.values(unzipSync(file)).map((part) => strFromU8(part));
    const others = people.filter((each) => `${each}.xlsx` !== path);
    expect(others.filter((each) => parts.some((part) => part.includes(each)))).toEqual([]);
  }
});

test("a review pack is made and saved", async () => {
  await openTool(tool.pack);
  const pages = bench.pane.getByRole("list", { name: packWords.pages, exact: true });
  await bench.pane.getByRole("button", { name: packWords.make, exact: true }).waitFor();
  pagesChosen = await pages.getByRole("listitem").allInnerTexts();
  expect(pagesChosen.length).toBeGreaterThan(3);
  await press(packWords.make);
  await text(packWords.ready).waitFor({ timeout: 60_000 });
  const saved = await downloaded(() => press(packWords.save));
  expect(saved.name).toBe(`${packWords.fileName}.xlsx`);
  pack = saved.bytes;
});

test("a copy that came back is taken in: differences seen, conflicts asked, all of it taken back", async () => {
  const { columns } = tasksTexts;
  const place = (column: keyof typeof columns) =>
    placeOf("KPI_Tasks", columns[column].header, columns.no.header, 3);
  const [progress, help, done] = await Promise.all([
    place("progress"),
    place("help"),
    place("done"),
  ]);
  const typed = await valueAt(done);
  const returned = commented(
    edited(copy, [
      { ...progress, value: 0.45 },
      { ...done, value: 21 },
    ]),
    progress,
    "李娜",
    "雨下了一周"
  );
  await bench.type(done.sheetName, done.address, 19);
  const before = await Promise.all([progress, help, done].map(valueAt));

  await openTool(tool.returning);
  // from here on by the keyboard alone
  const { go, enter, press: key, here } = keyboardOf(bench);
  const [chooser] = await Promise.all([
    bench.page.waitForEvent("filechooser"),
    enter(returnWords.choose),
  ]);
  await chooser.setFiles({
    name: "业绩复盘.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(returned),
  });
  const take = (n: number) => said(returnWords.take.other, { n: String(n) });
  const button = bench.pane.getByRole("button", { name: /^合并 \d+ 项$/ });
  await button.waitFor({ timeout: 60_000 });
  expect(await button.isDisabled()).toBe(true);
  await go(said(returnWords.takeTheirs, { value: "21" }));
  await key("Space");
  await go(/→ 45%$/);
  await go(said(returnWords.intoRemarks, { column: columns.help.header }));
  await key("Space");
  await enter(take(3));
  await bench.pane.getByText(said(returnWords.done.other, { n: "3" })).waitFor({ timeout: 60_000 });
  await bench.settled();
  expect(await valueAt(progress)).toBe(0.45);
  expect(await valueAt(done)).toBe(21);
  expect(await valueAt(help)).toBe([before[1], "李娜: 雨下了一周"].filter(Boolean).join("\n"));

  expect(await here()).not.toBe("");
  await enter(returnWords.takeBack);
  await text(returnWords.takenBack).waitFor({ timeout: 60_000 });
  await bench.settled();
  expect(await Promise.all([progress, help, done].map(valueAt))).toEqual(before);
  await bench.type(done.sheetName, done.address, typed as number);
});

test("the copy opens as a new workbook, in which plain formulas stand for the add-in's functions", async () => {
  await openTool(tool.share);
  await press(shareWords.make);
  await press(shareWords.open);
  await text(shareWords.opened).waitFor({ timeout: 60_000 });
  await bench.page.getByRole("button", { name: benchWords.lookAtIt }).click({ timeout: 120_000 });
  await opened(`${benchWords.untitled}.xlsx`);
  const there = await shown();
  expect(there.ours).toEqual([]);
  expect(there.errors).toEqual([]);
  expect(there.formulas).toBeGreaterThan(1000);
  expect(different(original.cells, there.cells)).toEqual([]);
});

test("the pack opens with its pages in order, each ready to print and locked", async () => {
  await bench.page.locator('input[type="file"]').setInputFiles({
    name: "复盘材料.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(pack),
  });
  await opened("复盘材料.xlsx");
  const there = await shown();
  expect(there).toMatchObject({ ours: [], errors: [] });
  // only the meeting's page computes: when each item begins, and what the review says is decided
  expect(there.formulas).toBe(there.formulasOn[packWords.meeting.sheetName]);
  expect(Object.values(there.cells)).toEqual(
    expect.arrayContaining([...packWords.meeting.agendaColumns, packWords.meeting.topics.dashboard])
  );
  const pages = await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/pageLayout/zoom,items/protection/protected");
      await context.sync();
      const rows = worksheets.items.map(({ pageLayout }) =>
        pageLayout.getPrintTitleRowsOrNullObject().load("address")
      );
      const heads = worksheets.items.map(({ pageLayout }) =>
        pageLayout.headersFooters.defaultForAllPages.load()
      );
      await context.sync();
      return worksheets.items.map(({ name, pageLayout, protection }, at) => ({
        name,
        wide: pageLayout.zoom.horizontalFitToPages,
        isProtected: protection.protected,
        repeats: !rows[at].isNullObject,
        header: heads[at].rightHeader,
        footer: heads[at].centerFooter,
      }));
    })
  );
  const { meeting, findings, own } = packWords;
  const called: Record<string, string> = {
    [own.meeting]: meeting.sheetName,
    [own.findings]: findings.sheetName,
  };
  expect(pages.map(({ name }) => name)).toEqual(pagesChosen.map((page) => called[page] ?? page));
  for (const page of pages)
    expect(page).toMatchObject({
      ...{ wide: 1, isProtected: true },
      repeats: page.name !== meeting.sheetName && page.name !== findings.sheetName,
      header: expect.stringMatching(new RegExp(` · ${packWords.header}$`)),
      footer: commonTexts[language].pages,
    });
});
