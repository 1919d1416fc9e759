import type { Progress } from "../../src/workbook/types";
import { createWorkbook } from "../../src/workbook/workbook";
import { requestLimit } from "../../src/workbook/write/packing";
import { openClient } from "../support/client";
import type { Client } from "../support/client";
import { content } from "./support/content";
import { choices, libraryOf, templates, withLargeTargets } from "./support/templates";

// Each test opens a client and a spreadsheet engine of its own.
jest.setTimeout(60_000);

const workbook = createWorkbook(libraryOf(templates));
let client: Client;

beforeEach(async () => {
  client = await openClient();
  const { book } = client;
  const [mine] = book.sheets();
  book.renameSheet(mine.id, "Mine");
  book.write(mine.id, { row: 0, column: 0, rows: 1, columns: 2 }, [["Turnover", 5]]);
});
afterEach(() => client.close());

/** what a cell of a sheet holds */
function cell(sheetName: string, row: number, column: number) {
  const sheet = client.book.sheets().find(({ name }) => name === sheetName)!;
  return client.book.read(sheet.id, {
    row: row - 1,
    column: column - 1,
    rows: 1,
    columns: 1,
  })[0][0];
}

function sheet(name: string) {
  return content(client.book).sheets.find((each) => each.name === name)!;
}

test("groups are written where Excel lets add-ins group", async () => {
  const grouped = createWorkbook(
    libraryOf({
      ...templates,
      targets: {
        ...templates.targets,
        plan: (...given) => ({
          ...templates.targets.plan(...given),
          groups: ["8:12", "D:E"],
        }),
      },
    })
  );
  await grouped.insert("targets", choices);
  const [, , { id }] = client.book.sheets();
  const level = (axis: "row" | "column", at: number) => client.book.outlineLevel(id, axis, at);
  expect([6, 7, 11, 12].map((row) => level("row", row))).toEqual([0, 1, 1, 0]);
  expect([2, 3, 4, 5].map((column) => level("column", column))).toEqual([0, 1, 1, 0]);

  const older = await openClient({ apiVersions: { ExcelApi: "1.9" }, gating: true });
  try {
    await grouped.insert("targets", choices);
    const [, , targets] = older.book.sheets();
    expect(older.book.outlineLevel(targets.id, "row", 8)).toBe(0);
  } finally {
    await older.close();
  }
});

test("a template and what it needs are written, and told with where they are", async () => {
  const result = await workbook.insert("tasks", choices);
  expect(client.book.sheets().map(({ name }) => name)).toEqual([
    "Mine",
    "Settings",
    "Targets",
    "Status",
    "Tasks",
  ]);
  expect(result.written.map(({ template }) => template)).toEqual([
    "settings",
    "targets",
    "status",
    "tasks",
  ]);
  const tasks = client.book.sheets().find(({ name }) => name === "Tasks")!;
  expect(result.main).toEqual({
    template: "tasks",
    sheetId: tasks.id,
    sheetName: "Tasks",
    version: 3,
  });
  expect(client.book.activeSheet()).toBe(tasks.id);
});

test("everything that a plan says is in the sheet", async () => {
  await workbook.insert("targets", choices);
  const { cells: _, ...parts } = sheet("Targets");
  expect(parts).toMatchSnapshot();
  expect(client.book.names()).toMatchSnapshot();
});

test("values, texts that look like something else, and formulas come out as meant", async () => {
  await workbook.insert("targets", choices);
  await client.book.settled();
  expect(cell("Targets", 5, 2).value).toBe("Sales");
  expect(cell("Targets", 6, 2).value).toBe("3-4");
  expect(cell("Targets", 2, 2)).toMatchObject({ value: "=not a formula" });
  expect(cell("Targets", 2, 2).formula).toBeUndefined();
  expect(cell("Targets", 2, 3).value).toBe(130);
  expect(cell("Targets", 2, 4).value).toBe(choices.asOf);
  expect(cell("Targets", 5, 5).value).toBeCloseTo(2 / 3);
  expect(cell("Targets", 6, 5).formula).toBe("=[@Actual]/[@Target]");
});

test("a formula may name a table of a sheet that comes later", async () => {
  const early = {
    ...templates,
    settings: {
      ...templates.settings,
      plan: (...args: Parameters<typeof templates.settings.plan>) => {
        const plan = templates.settings.plan(...args);
        const block = { at: "B9", values: [["=SUM(KPI_Targets[Target])"]] };
        return { ...plan, blocks: [...plan.blocks, block] };
      },
    },
  };
  await createWorkbook(libraryOf(early)).insert("targets", choices);
  expect(cell("Settings", 9, 2).value).toBe(130);
});

test("the user's sheet and its cells are as they were", async () => {
  const before = sheet("Mine");
  await workbook.insert("tasks", choices);
  expect(sheet("Mine")).toEqual(before);
});

test("what was written is found again, however its sheet is called", async () => {
  const { main } = await workbook.insert("targets", choices);
  client.book.renameSheet(main.sheetId, "My plan");
  const state = await workbook.read();
  expect(state.held).toContainEqual({ ...main, sheetName: "My plan" });
  expect(state.strangers).toEqual([]);
  expect(state.sheetNames).toEqual(["Mine", "Settings", "My plan"]);
  expect(state.workbookProtected).toBe(false);
});

test("reading takes one sync", async () => {
  await workbook.read();
  expect(client.batches).toHaveLength(1);
});

test("an insert takes four syncs at most, in requests no larger than Excel takes", async () => {
  const text = "目标设定".repeat(1_000);
  const large = createWorkbook(libraryOf(withLargeTargets(25, text)));
  await large.insert("targets", choices);
  const sizes = client.batches.map(({ requestBytes }) => requestBytes);
  expect(sizes.length).toBeLessThanOrEqual(4);
  expect(Math.max(...sizes)).toBeLessThan(requestLimit);
  expect(Math.min(...sizes.slice(-2))).toBeGreaterThan(requestLimit / 10);
  expect(cell("Targets", 25, 30).value).toBe(text);
});

test("more than two requests hold is refused before anything is written", async () => {
  const before = content(client.book);
  const huge = createWorkbook(libraryOf(withLargeTargets(50, "x".repeat(10_000))));
  await expect(huge.insert("targets", choices)).rejects.toMatchObject({ code: "tooLarge" });
  expect(content(client.book)).toEqual(before);
});

test("the preview names the sheets that the insert then writes", async () => {
  const preview = await workbook.preview("status", { ...choices, sheetName: "Now" });
  const { written } = await workbook.insert("status", { ...choices, sheetName: "Now" });
  expect(preview.sheets).toEqual(
    written.map(({ template, sheetName }) => ({ template, sheetName }))
  );
});

test("progress goes forward, from reading to the end", async () => {
  const seen: Progress[] = [];
  await workbook.insert("targets", choices, (progress) => seen.push(progress));
  const shares = seen.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(new Set(seen.map(({ stage }) => stage))).toEqual(
    new Set(["reading", "writing", "finishing"])
  );
});

test("a second insert pressed at once sees what the first one wrote", async () => {
  const [first, second] = await Promise.allSettled([
    workbook.insert("targets", choices),
    workbook.insert("targets", choices),
  ]);
  expect(first.status).toBe("fulfilled");
  expect(second).toMatchObject({ reason: { code: "alreadyThere" } });
});

test("a name of the workbook's own is kept or repointed as the plan says", async () => {
  const names = [
    { name: "KPI_AsOf", formula: "=Mine!$B$1" },
    { name: "KPI_Owners", formula: "=Mine!$A$1" },
  ];
  for (const each of names) client.book.setName({ ...each, comment: "", visible: true });
  await workbook.insert("settings", choices);
  const formulas = Object.fromEntries(
    client.book.names().map(({ name, formula }) => [name, formula.replaceAll("'", "")])
  );
  expect(formulas).toMatchObject({ KPI_AsOf: "=Settings!$C$2", KPI_Owners: "=Mine!$A$1" });
});
