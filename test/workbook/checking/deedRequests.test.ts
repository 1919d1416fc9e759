/** How deeds fit into requests, and that mending in several of them leaves the workbook as before or done. */
import { inRequests } from "../../../src/workbook/checking/deedRequests";
import type { Deed } from "../../../src/workbook/checking/diagnosis";
import { createWorkbook } from "../../../src/workbook/workbook";
import * as packing from "../../../src/workbook/write/packing";
import { openClient, type Client } from "../../support/client";
import { content } from "../support/content";
import { templates } from "../support/light";
import { libraryOf } from "../support/templates";

jest.setTimeout(120_000);

/** how many times heavier everything is taken to be, so that a small workbook needs several requests */
let times = 1;
jest.mock("../../../src/workbook/write/packing", () => {
  const real = jest.requireActual<typeof packing>("../../../src/workbook/write/packing");
  const weight: typeof real.weight = (...args) =>
    Math.min(real.weight(...args) * times, times === 1 ? Infinity : 2_000_000);
  return { ...real, weight };
});
afterEach(() => (times = 1));

const write = (rows: number, text = "=1"): Deed => ({
  kind: "write",
  sheetId: "{1}",
  area: { row: 4, column: 2, rows, columns: 1 },
  formulas: Array.from({ length: rows }, (_, row) => [`${text}+${row}`]),
  before: Array.from({ length: rows }, (_, row) => [row]),
});
const column = (rows: number, formula: string): Deed => ({
  ...{ kind: "addColumn", table: "KPI_Tasks", header: "Late", rows, formula },
  format: { range: "A1" },
});
const record: Deed = {
  kind: "record",
  template: "tasks",
  entry: { version: 1, language: "en-US", tables: {} },
};

test("few deeds make one request, none makes none", () => {
  const deeds = [column(20, "=1"), write(3), record, { ...record, template: "review" } as const];
  expect(inRequests(deeds)).toEqual([deeds]);
  expect(inRequests([])).toEqual([]);
});

test("long columns are cut by rows, which are all there and in order", () => {
  const long = write(9_000, `="${"x".repeat(600)}"`);
  const requests = inRequests([long]);
  expect(requests.length).toBeGreaterThan(1);
  const parts = requests.flat().filter((deed) => deed.kind === "write");
  expect(parts.flatMap(({ formulas }) => formulas)).toEqual("formulas" in long && long.formulas);
  let row = 4;
  for (const { area, formulas, before } of parts) {
    expect(area).toEqual({ row, column: 2, rows: formulas.length, columns: 1 });
    expect(before).toHaveLength(formulas.length);
    row += formulas.length;
  }
});

test("a long column is added once and filled in parts", () => {
  const [first, ...others] = inRequests([column(9_000, `="${"x".repeat(600)}"`)]).flat();
  expect(first).toMatchObject({ kind: "addColumn" });
  expect(others.length).toBeGreaterThan(2);
  let from = "rows" in first ? first.rows : 0;
  for (const part of others) {
    expect(part).toMatchObject({ kind: "fillColumn", header: "Late", from });
    from += "rows" in part ? part.rows : 0;
  }
  expect(from).toBe(9_000);
});

describe("a sheet whose mending takes several requests", () => {
  const workbook = createWorkbook(libraryOf(templates));
  let client: Client;
  let harmed: unknown;
  let before: unknown;
  let after: unknown;
  let syncs: number;

  const tableOf = (name: string) => client.book.tables().find((each) => each.name === name)!;
  function type(header: string, row: number, rows: number): void {
    const { sheetId, range, columns } = tableOf("KPI_Targets");
    const at = range.column + columns.findIndex(({ name }) => name === header);
    client.book.write(
      sheetId,
      { row: range.row + 1 + row, column: at, rows, columns: 1 },
      Array.from({ length: rows }, () => [7])
    );
  }
  /** Runs the mending in small requests. */
  async function mend(): Promise<void> {
    const findings = await workbook.check();
    times = 10_000;
    await workbook.mend(findings);
  }

  beforeAll(async () => {
    client = await openClient();
    await workbook.insert("targets", { language: "en-US", content: "example", asOf: 46283 });
    const { book } = client;
    type("Gap", 1, 1);
    type("Gap", 3, 1);
    type("Attainment", 0, 5);
    const { id, range, sheetId } = tableOf("KPI_Targets");
    book.changeTable(id, { range: { ...range, columns: range.columns - 1 } });
    const last = { ...range, column: range.column + range.columns - 1, columns: 1 };
    book.clear(sheetId, last, "all");
    book.removeName("KPI_TargetValue");
    await book.settled();
    harmed = book.snapshot();
    book.restore(harmed);
    await book.settled();
    before = content(book);
    const checks = 3;
    const from = client.batches.length;
    await mend();
    syncs = client.batches.length - from - checks;
    await book.settled();
    after = content(book);
  });
  beforeEach(async () => {
    client.book.restore(harmed);
    await client.book.settled();
  });
  afterAll(() => client.close());

  test("is mended", async () => {
    expect(syncs).toBeGreaterThan(5);
    await mend();
    times = 1;
    expect(await workbook.check()).toEqual([]);
  });

  test("a fault at any of them leaves it as it was", async () => {
    const findings = await workbook.check();
    for (let sync = 4; sync <= syncs; sync++) {
      const when = sync % 2 ? "midway" : "after";
      client.host.failBatch(sync, { code: "GeneralException", message: "injected", when });
      times = 10_000;
      const at = { sync, when };
      const trouble = await workbook.mend(findings).then(
        () => undefined,
        (error: { code: string; facts: object }) => error
      );
      times = 1;
      await client.book.settled();
      expect({ ...at, code: trouble?.code, facts: trouble?.facts }).toEqual({
        ...at,
        code: "refused",
        facts: expect.not.objectContaining({ leftBehind: expect.anything() }),
      });
      expect({ ...at, now: content(client.book) }).toEqual({ ...at, now: before });
    }
    expect(before).not.toEqual(after);
  });
});
