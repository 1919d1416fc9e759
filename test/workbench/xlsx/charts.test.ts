import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Book } from "../../../src/workbench/book/book";
import type { ChartInfo } from "../../../src/workbench/book/chart";
import { createHeadlessBook } from "../../../src/workbench/book/headless";
import { openXlsx, saveXlsx } from "../../../src/workbench/xlsx";
import { hasLibreOffice } from "../../functions/twins/engines";
import { chartPlans, writeCharts } from "../../workbook/support/charts";

let book: Book;
let file: Uint8Array;

beforeAll(async () => {
  book = createHeadlessBook();
  await writeCharts(book, "zh-CN");
  const [chart] = charts(book);
  book.changeChart(chart.id, {
    description: "目标 < 实际 & “差距”",
    valueAxis: { ...chart.valueAxis, minimum: 0, maximum: 200, majorUnit: 50 },
    from: { row: 1, column: 7, x: 6, y: 3 },
  });
  file = await saveXlsx(book);
});
afterAll(() => book.dispose());

function charts(of: Book): ChartInfo[] {
  const sheet = of.sheets().find(({ name }) => name === "Targets")!;
  return of.charts(sheet.id);
}

/** without the ids, which every book gives anew */
function plain(of: Book): unknown {
  const text = JSON.stringify(charts(of).map(({ id: _, ...chart }) => chart));
  const names = of.sheets().map(({ id, name }) => [id, name] as const);
  return JSON.parse(
    names.reduce((all, [id, name]) => all.replaceAll(`"${id}"`, `"${name}"`), text)
  );
}

test("charts of each kind come back from a file as they were", async () => {
  const other = createHeadlessBook();
  try {
    await openXlsx(file, other);
    expect(plain(other)).toEqual(plain(book));
  } finally {
    other.dispose();
  }
});

test("each part is told to Excel, and each reference leads to a part", () => {
  const parts = unzipSync(file);
  const types = strFromU8(parts["[Content_Types].xml"]!);
  const ours = Object.keys(parts).filter((path) => /^xl\/(charts|drawings)\/\w+\.xml$/.test(path));
  expect(ours).toHaveLength(chartPlans().length + 1);
  for (const path of ours) expect(types).toContain(`PartName="/${path}"`);
});

test("the file holds the values beside the references", () => {
  const xml = strFromU8(unzipSync(file)["xl/charts/chart1.xml"]!);
  expect(xml).toContain("<c:f>'Targets'!$D$3:$D$8</c:f>");
  expect(xml).toContain('<c:ptCount val="6"/><c:pt idx="0"><c:v>92</c:v></c:pt>');
  expect(xml).toContain('<c:pt idx="5"><c:v>6月</c:v></c:pt>');
});

test("a book without charts gives a file without any part of them", async () => {
  const empty = createHeadlessBook();
  const parts = Object.keys(unzipSync(await saveXlsx(empty)));
  empty.dispose();
  expect(parts.filter((path) => /charts|drawings/.test(path))).toEqual([]);
});

if (hasLibreOffice) test("LibreOffice reads every chart, and draws the sheet", readInLibreOffice);

function readInLibreOffice(): void {
  const folder = mkdtempSync(join(tmpdir(), "charts-"));
  try {
    writeFileSync(join(folder, "charts.xlsx"), file);
    convert(folder, "charts.xlsx", "fods");
    const flat = readFileSync(join(folder, "charts.fods"), "utf8");
    const titles = [...flat.matchAll(/<chart:title[^>]*>\s*<text:p>(.*?)<\/text:p>/g)];
    const said = titles.map(([, title]) => title!.replace(/<[^>]*>/g, ""));
    expect(said).toEqual(chartPlans("zh-CN").map(({ title }) => title));
    convert(folder, "charts.xlsx", "pdf");
    expect(readFileSync(join(folder, "charts.pdf")).length).toBeGreaterThan(10_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, name: string, to: string): void {
  const profile = pathToFileURL(join(folder, "profile")).href;
  execFileSync(
    "soffice",
    [
      ...[`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to],
      ...["--outdir", folder, join(folder, name)],
    ],
    { stdio: "ignore", timeout: 120_000 }
  );
}
