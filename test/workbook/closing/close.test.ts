/** Closing months of the worked example on the headless host, and taking it back. */
import { workbook } from "../../../src/workbook";
import { dateNumber as day } from "../../../src/templates/build/dates";
import { filled, openExample, type Example } from "../support/example";

jest.setTimeout(120_000);

let example: Example;
let begun: unknown;

beforeAll(async () => {
  example = await openExample("history", "targets", "tasks", "scorecard", "review");
  begun = example.client.book.snapshot();
});
beforeEach(async () => {
  example.client.book.restore(begun);
  await example.client.book.settled();
});
afterAll(() => example.close());

const past = (period: string) =>
  example.rows("KPI_History").filter((row) => row.period === day(period));
const target = (metric: string) =>
  example.rows("KPI_Targets").find((row) => row.metric === metric) as Record<string, unknown>;
const touched = [
  ...["KPI_History", "KPI_Targets", "KPI_Tasks", "KPI_Decisions", "KPI_Promises"],
  ...["KPI_ReviewFacts", "KPI_ReviewLenses"],
];
/** every table that closing may touch, as it shows, and the scores that follow */
const all = () => [...touched, "KPI_ScoreSummary"].map((name) => example.rows(name));
/** what the cells of those tables hold, formulas as such */
const contents = () => {
  const { book } = example.client;
  return book
    .tables()
    .filter(({ name }) => touched.includes(name))
    .map(({ name, sheetId, range }) => [
      name,
      book.read(sheetId, range).map((line) => line.map(({ formula, value }) => formula ?? value)),
    ]);
};
/** the days of the settings sheet: first, last, as of */
async function days(): Promise<number[]> {
  const { period, asOf } = await workbook.previewClose();
  return [period.first, period.last, asOf];
}
const september = ["2026-09-01", "2026-09-30", "2026-09-18"].map(day);

async function close(removeFinished = false): Promise<void> {
  const { stamp } = await workbook.previewClose();
  await workbook.closeMonth({ stamp, removeFinished });
  await example.client.book.settled();
}

test("two months in a row leave two months in the past, and each begins with what the one before brought", async () => {
  const sales = example.rows("KPI_Targets")[0];
  const metric = String(sales.metric);
  const targets = example.rows("KPI_Targets").filter((row) => filled(row.metric));
  const scored = example.rows("KPI_ScoreSummary").filter((row) => filled(row.total));
  const before = example.rows("KPI_History").filter((row) => filled(row.period)).length;
  const october = past("2025-10-01").find((row) => row.subject === metric);
  const decided = example.rows("KPI_Decisions").filter((row) => filled(row.what));

  await close(true);
  const kept = past("2026-09-01");
  expect(kept.filter((row) => row.kind === "Metric").map((row) => row.subject)).toEqual(
    targets.filter((row) => filled(row.actual)).map((row) => row.metric)
  );
  expect(
    kept
      .filter((row) => row.kind === "Person")
      .map(({ subject, score, rank }) => [subject, score, rank])
  ).toEqual(scored.map(({ person, total, rank }) => [person, total, rank]));
  expect(kept[0]).toMatchObject({
    ...{ subject: metric, target: sales.target, actual: sales.actual },
    attainment: sales.attainment,
  });
  expect(target(metric)).toMatchObject({
    ...{
      base: sales.actual,
      lastYear: october?.actual,
      entry: sales.entry,
      due: day("2026-10-31"),
    },
  });
  expect(filled(target(metric).actual)).toBe(false);
  expect(await days()).toEqual([day("2026-10-01"), day("2026-10-31"), day("2026-10-01")]);
  const promised = example.rows("KPI_Promises").filter((row) => filled(row.promise));
  expect(promised.map((row) => row.promise)).toEqual(
    expect.arrayContaining(decided.map((row) => row.what))
  );
  expect(example.rows("KPI_Decisions").filter((row) => filled(row.what))).toEqual([]);
  const tasks = example.rows("KPI_Tasks").filter((row) => filled(row.task));
  expect(tasks.filter((row) => filled(row.finish))).toEqual([]);
  expect(tasks.length).toBeGreaterThan(0);

  const range = example.client.book.tables().find(({ name }) => name === "KPI_Targets")!;
  const at = { row: range.range.row + 1, rows: 1, columns: 1 };
  const [header] = example.client.book.read(range.sheetId, { ...range.range, rows: 1 });
  const actual = header.findIndex(({ value }) => value === "Actual");
  example.client.book.write(range.sheetId, { ...at, column: range.range.column + actual }, [
    [777_000],
  ]);
  await example.client.book.settled();
  await close();
  expect(past("2026-10-01").find((row) => row.subject === metric)).toMatchObject({
    actual: 777_000,
  });
  expect(target(metric)).toMatchObject({ base: 777_000 });
  expect(past("2026-09-01")).toEqual(kept);
  expect(example.rows("KPI_History").filter((row) => filled(row.period)).length).toBe(
    before + kept.length + past("2026-10-01").length
  );
  expect((await days())[0]).toBe(day("2026-11-01"));
  expect(example.errors()).toEqual([]);
});

/** what stands in the review beside the metric */
const finding = (metric: string) =>
  String(example.rows("KPI_ReviewFacts").find((row) => row.metric === metric)?.finding);

/** leaves a finding blank, as a review has it that nobody has written yet */
async function blankFindings(): Promise<void> {
  const { book } = example.client;
  const { sheetId, range } = book.tables().find(({ name }) => name === "KPI_ReviewFacts")!;
  const [header] = book.read(sheetId, { ...range, rows: 1 });
  const column = range.column + header.findIndex(({ value }) => value === "Our finding");
  const place = { row: range.row + 1, column, rows: range.rows - 1, columns: 1 };
  book.write(
    sheetId,
    place,
    Array.from({ length: range.rows - 1 }, () => [null])
  );
  await book.settled();
}

test("the review is filled with the month's figures in words, and what people wrote stays", async () => {
  const { metric } = example.rows("KPI_Targets")[0];
  const written = finding(String(metric));
  expect(written).not.toBe("");
  await close();
  expect(finding(String(metric))).toBe(written);
  await workbook.takeBackClose();

  await blankFindings();
  const before = contents();
  const { findings } = await workbook.previewClose();
  expect(findings).toBeGreaterThan(0);
  await close();
  expect(finding(String(metric))).toMatch(
    /^Total sales: 960,000 yuan against a target of 1,200,000 yuan/
  );
  expect((await workbook.previewClose()).closedBefore).toBe(false);
  await workbook.takeBackClose();
  await example.client.book.settled();
  expect(contents()).toEqual(before);
});

test("the same order closes once; it is taken back as long as nobody wrote over it", async () => {
  const before = all();
  const { stamp } = await workbook.previewClose();
  await workbook.closeMonth({ stamp, removeFinished: true });
  const closed = example.rows("KPI_History");
  await expect(workbook.closeMonth({ stamp, removeFinished: true })).rejects.toMatchObject({
    code: "changedMeanwhile",
  });
  expect(example.rows("KPI_History")).toEqual(closed);

  const { sheetId, range } = example.client.book
    .tables()
    .find(({ name }) => name === "KPI_History")!;
  const last = closed.findLastIndex((row) => filled(row.period));
  const place = { row: range.row + 1 + last, column: range.column + 6, rows: 1, columns: 1 };
  const [[{ value }]] = example.client.book.read(sheetId, place);
  example.client.book.write(sheetId, place, [[-1]]);
  await expect(workbook.takeBackClose()).rejects.toMatchObject({
    code: "changedMeanwhile",
    facts: { sheet: "Past periods" },
  });
  example.client.book.write(sheetId, place, [[value]]);
  await workbook.takeBackClose();
  await example.client.book.settled();
  expect(all()).toEqual(before);
  expect(await days()).toEqual(september);
  await expect(workbook.takeBackClose()).rejects.toMatchObject({ code: "gone" });
});

test("a period that was opened again is brought up to date in the past, not written a second time", async () => {
  await close();
  const kept = past("2026-09-01");
  const cells = settingsCells();
  example.client.book.write(cells.sheetId, cells.start, [[day("2026-09-01")]]);
  example.client.book.write(cells.sheetId, cells.end, [[day("2026-09-30")]]);
  await example.client.book.settled();
  expect(await workbook.previewClose()).toMatchObject({ closedBefore: true });
  await close();
  expect(past("2026-09-01")).toHaveLength(kept.length);
});

/** where the period stands on the settings sheet */
function settingsCells() {
  const { book } = example.client;
  const sheet = book.sheets().find(({ name }) => name === "Settings")!;
  const used = book.usedRange(sheet.id, true)!;
  const of = (value: number) => {
    const lines = book.read(sheet.id, used);
    const row = lines.findIndex((line) => line.some((cell) => cell.value === value));
    const column = lines[row].findIndex((cell) => cell.value === value);
    return { row: used.row + row, column: used.column + column, rows: 1, columns: 1 };
  };
  return { sheetId: sheet.id, start: of(day("2026-10-01")), end: of(day("2026-10-31")) };
}

test.each([
  [1, "before"],
  [2, "before"],
  [8, "before"],
  [8, "after"],
] as const)(
  "where request %i fails, %s it was carried out, all is as it was",
  async (which, when) => {
    const before = contents();
    const { stamp } = await workbook.previewClose();
    example.client.host.failBatch(which, { code: "GeneralException", message: "injected", when });
    await expect(workbook.closeMonth({ stamp, removeFinished: true })).rejects.toMatchObject({
      code: "refused",
      facts: expect.not.objectContaining({ leftBehind: expect.anything() }) as unknown,
    });
    await example.client.book.settled();
    expect(contents()).toEqual(before);
    expect(await days()).toEqual(september);
  }
);
