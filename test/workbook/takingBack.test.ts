import type { Template } from "../../src/templates/plan";
import type { Progress } from "../../src/workbook/types";
import { createWorkbook } from "../../src/workbook/workbook";
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
  book.setName({ name: "KPI_AsOf", formula: "=Mine!$B$1", comment: "mine", visible: true });
});
afterEach(() => client.close());

const whens = ["before", "midway", "after"] as const;

describe.each([
  ["one request", templates, 3],
  ["two requests", withLargeTargets(25, "x".repeat(10_000)), 4],
] as const)("written in %s, a fault leaves the workbook as it was", (_, plans, syncs) => {
  const faults = Array.from({ length: syncs }, (__, index) => index + 1).flatMap((sync) =>
    whens.map((when) => ({ sync, when }))
  );

  test.each(faults)("at sync $sync, $when", async ({ sync, when }) => {
    const { book, host } = client;
    const before = content(book);
    host.failBatch(sync, { code: "GeneralException", message: "injected", when });
    const stages: Progress["stage"][] = [];
    const attempt = createWorkbook(libraryOf(plans)).insert("targets", choices, ({ stage }) =>
      stages.push(stage)
    );
    await expect(attempt).rejects.toMatchObject({
      code: "refused",
      facts: { excelCode: "GeneralException", excelMessage: "injected" },
    });
    await expect(attempt).rejects.not.toHaveProperty("facts.leftBehind");
    expect(content(book)).toEqual(before);
    expect(stages.includes("takingBack")).toBe(sync > 1);
  });
});

test.each([
  ["ConnectionFailure", "connectionLost"],
  ["InvalidOperationInCellEditMode", "cellEditing"],
  ["AccessDenied", "workbookProtected"],
])("%s half way is told as %s, and taken back", async (code, trouble) => {
  const before = content(client.book);
  client.host.failBatch(3, { code, message: "injected", when: "midway" });
  await expect(workbook.insert("targets", choices)).rejects.toMatchObject({ code: trouble });
  expect(content(client.book)).toEqual(before);
});

test("after a failure the same insert succeeds", async () => {
  client.host.failBatch(3, { code: "GeneralException", message: "injected", when: "midway" });
  await expect(workbook.insert("targets", choices)).rejects.toMatchObject({ code: "refused" });
  const { main } = await workbook.insert("targets", choices);
  expect(main.sheetName).toBe("Targets");
});

test("the record of what was there before is put back", async () => {
  await workbook.insert("settings", choices);
  const before = content(client.book);
  client.host.failBatch(3, { code: "GeneralException", message: "injected", when: "after" });
  await expect(workbook.insert("targets", choices)).rejects.toMatchObject({ code: "refused" });
  expect(content(client.book)).toEqual(before);
});

test("what the user added meanwhile stays", async () => {
  const { book, host } = client;
  host.failBatch(3, { code: "GeneralException", message: "injected", when: "after" });
  const attempt = workbook.insert("targets", choices, ({ share }) => {
    if (share !== 0.3) return;
    const added = book.addSheet("Meanwhile");
    book.write(added.id, { row: 0, column: 0, rows: 1, columns: 1 }, [["mine"]]);
    book.setName({ name: "MyName", formula: "=Meanwhile!$A$1", comment: "", visible: true });
  });
  await expect(attempt).rejects.toMatchObject({ code: "refused" });
  expect(book.sheets().map(({ name }) => name)).toEqual(["Mine", "Meanwhile"]);
  expect(book.names().map(({ name }) => name)).toEqual(["KPI_AsOf", "MyName"]);
});

test("a sheet of the same name that the user added meanwhile stays, and is what is told", async () => {
  const { book } = client;
  const attempt = workbook.insert("targets", choices, ({ share }) => {
    if (share === 0.3) book.addSheet("Targets");
  });
  await expect(attempt).rejects.toMatchObject({
    code: "sheetNameTaken",
    facts: { sheet: "Targets", suggestion: "Targets 2" },
  });
  expect(book.sheets().map(({ name }) => name)).toEqual(["Mine", "Targets"]);
});

test("a table of the same name that came meanwhile stays, and is what is told", async () => {
  const { book } = client;
  const [mine] = book.sheets();
  const attempt = workbook.insert("targets", choices, ({ share }) => {
    if (share !== 0.3) return;
    book.write(mine.id, { row: 3, column: 0, rows: 2, columns: 1 }, [["Head"], [1]]);
    book.addTable(mine.id, { row: 3, column: 0, rows: 2, columns: 1 }, "KPI_Targets");
  });
  await expect(attempt).rejects.toMatchObject({
    code: "tableNameTaken",
    facts: { table: "KPI_Targets", sheet: "Mine" },
  });
  expect(book.sheets().map(({ name }) => name)).toEqual(["Mine"]);
  expect(book.tables().map(({ name }) => name)).toEqual(["KPI_Targets"]);
});

test("where taking back is refused as well, what may have stayed is told", async () => {
  const { book, host } = client;
  host.failBatch(3, { code: "ConnectionFailure", message: "injected", when: "after" });
  const attempt = workbook.insert("settings", choices, ({ stage }) => {
    if (stage === "takingBack") {
      host.failBatch(1, { code: "ConnectionFailure", message: "injected", when: "before" });
    }
  });
  await expect(attempt).rejects.toMatchObject({
    code: "connectionLost",
    facts: { leftBehind: ["Settings", "KPI_AsOf", "KPI_Owners"] },
  });
  expect(book.sheets().map(({ name }) => name)).toEqual(["Mine", "Settings"]);
});

test("where some of it could be taken back, only the rest is told", async () => {
  const { book, host } = client;
  host.failBatch(3, { code: "GeneralException", message: "injected", when: "after" });
  const attempt = workbook.insert("settings", choices, ({ stage }) => {
    if (stage === "takingBack") {
      host.failBatch(2, { code: "GeneralException", message: "injected", when: "midway" });
    }
  });
  await expect(attempt).rejects.toHaveProperty("facts.leftBehind");
  expect(book.sheets().map(({ name }) => name)).toContain("Mine");
});

test("a plan that Excel refuses is taken back", async () => {
  const before = content(client.book);
  const targets: Template = {
    ...templates.targets,
    plan: (...args) => ({
      ...templates.targets.plan(...args),
      merges: ["not an address at all"],
    }),
  };
  await expect(
    createWorkbook(libraryOf({ ...templates, targets })).insert("targets", choices)
  ).rejects.toMatchObject({ code: "refused" });
  expect(content(client.book)).toEqual(before);
});
