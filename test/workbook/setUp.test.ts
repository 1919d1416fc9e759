/** A whole set of sheets, written at once: what goes in, what it costs, and how it is given up. */
import { templates as real } from "../../src/templates";
import { collectSet } from "../../src/workbook/collect";
import type { WorkbookFacts } from "../../src/workbook/facts";
import type { Progress, SetUpOrder } from "../../src/workbook/types";
import { createWorkbook } from "../../src/workbook/workbook";
import { openClient, type Client } from "../support/client";
import { content } from "./support/content";
import { choices, libraryOf, templates, withLargeTargets } from "./support/templates";

jest.setTimeout(60_000);

const everything: SetUpOrder = { chosen: ["tasks", "targets"], choices };
const workbook = createWorkbook(libraryOf(templates));
/** wants several requests */
const large = createWorkbook(libraryOf(withLargeTargets(25, "x".repeat(10_000))));
let client: Client;

beforeEach(async () => {
  client = await openClient();
  const [mine] = client.book.sheets();
  client.book.renameSheet(mine.id, "Targets");
});
afterEach(() => client.close());

const sheetNames = () => client.book.sheets().map(({ name }) => name);

test("what was chosen and what it needs is written under free names, as the preview says", async () => {
  const preview = await workbook.previewSetUp(everything);
  const written = await workbook.setUp(everything);
  expect(sheetNames()).toEqual(["Targets", "Settings", "Targets 2", "Status", "Tasks"]);
  expect(preview.kept).toEqual([]);
  expect(preview.sheets).toEqual(
    written.map(({ template, sheetName }) => ({ template, sheetName }))
  );
});

test("what is there stays, and is told", async () => {
  const { main } = await workbook.insert("targets", { ...choices, sheetName: "Plan" });
  expect(await workbook.previewSetUp(everything)).toEqual({
    kept: [main],
    sheets: [
      { template: "status", sheetName: "Status" },
      { template: "tasks", sheetName: "Tasks" },
    ],
  });
  await workbook.setUp(everything);
  expect(sheetNames()).toHaveLength(5);
  await expect(workbook.setUp(everything)).rejects.toMatchObject({ code: "alreadyThere" });
});

test("progress goes forward in steps, through requests that Excel takes", async () => {
  const seen: Progress[] = [];
  client.batches.length = 0;
  await large.setUp(everything, { onProgress: (progress) => seen.push(progress) });
  expect(client.batches.length).toBeGreaterThan(4);
  expect(client.batches.length).toBeLessThanOrEqual(12);
  expect(Math.max(...client.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(5e6);
  const shares = seen.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBeGreaterThan(6);
  expect(shares.at(-1)).toBe(1);
});

test.each([0.2, 0.3, 0.5, 0.8])(
  "given up when it is past %d, everything is taken back",
  async (share) => {
    const before = content(client.book);
    const giveUp = new AbortController();
    const stages: string[] = [];
    const attempt = large.setUp(everything, {
      signal: giveUp.signal,
      onProgress: (progress) => {
        stages.push(progress.stage);
        if (progress.stage !== "reading" && progress.share >= share) giveUp.abort();
      },
    });
    await expect(attempt).rejects.toMatchObject({ code: "cancelled" });
    await expect(attempt).rejects.not.toHaveProperty("facts.leftBehind");
    expect(stages.at(-1)).toBe("takingBack");
    expect(content(client.book)).toEqual(before);
  }
);

test.each([2, 3, 4, 6])("a fault at request %d leaves the workbook as it was", async (request) => {
  const before = content(client.book);
  client.host.failBatch(request, {
    code: "GeneralException",
    message: "injected",
    when: "midway",
  });
  await expect(large.setUp(everything)).rejects.toMatchObject({ code: "refused" });
  expect(content(client.book)).toEqual(before);
});

describe("the settings that count", () => {
  const facts = (change: Partial<WorkbookFacts> = {}): WorkbookFacts => ({
    sheets: [],
    activeSheetId: "",
    tables: [],
    names: [],
    protected: false,
    record: undefined,
    ...change,
  });
  const setup = {
    ...{ people: [], regions: [], products: ["Tea"], channels: [] },
    ...{ title: "", start: 46357, end: 46387, currency: "yuan" },
  };
  const order = { language: "en-US", content: "empty", asOf: 46360, setup } as const;

  /** of a settings sheet */
  const table = {
    ...{ name: "KPI_People", sheetId: "{1}", sheetName: "S" },
    headers: ["Name", "Role", "Region"],
  };

  test("are those of the set-up in a workbook that has none", () => {
    const [settings] = collectSet(real, ["settings"], order, facts());
    const lists = settings!.tables.find(({ name }) => name === "KPI_Lists")!;
    expect(lists.rows[0]).toEqual([null, "Tea", null]);
  });

  test("are the workbook's own where it has some", () => {
    const seen: unknown[] = [];
    const spying = {
      ...real,
      targets: {
        ...real.targets,
        plan: (...[given, known]: Parameters<typeof real.targets.plan>) => {
          seen.push([given.setup, known.company]);
          return real.targets.plan(given, known);
        },
      },
    };
    const company = { people: [], regions: ["North"], products: [], channels: [] };
    collectSet(spying, ["targets"], order, facts({ tables: [table], company }));
    expect(seen.at(-1)).toEqual([undefined, company]);
  });

  test("give targets that come later their last day", () => {
    const target = {
      ...{ dimension: "", metric: "=Visits", unit: "visits", direction: "higher" },
      ...{ mode: "Absolute", base: null, entry: 40 },
    };
    const { setup: _, ...choices } = order;
    const [plan] = collectSet(
      real,
      ["targets"],
      { ...choices, targets: [target] },
      facts({ tables: [table], period: { start: 46_388, end: 46_418 } })
    );
    const { columns, rows } = plan!.tables.find(({ name }) => name === "KPI_Targets")!;
    const cell = (id: string) => rows[0]![columns.findIndex((column) => column.id === id)];
    expect([cell("metric"), cell("entry"), cell("due")]).toEqual(["'=Visits", 40, 46_418]);
  });

  test("a protected workbook is refused before anything is planned", () => {
    expect(() => collectSet(real, ["targets"], order, facts({ protected: true }))).toThrow(
      expect.objectContaining({ code: "workbookProtected" })
    );
  });
});
