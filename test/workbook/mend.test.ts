/** What the user breaks is found, mended in one step, and what was typed stays; a fault leaves the workbook as it was. */
import { metadata } from "../../src/functions/metadata";
import { templates } from "../../src/templates";
import type { TemplateId } from "../../src/templates/plan";
import { recordKey, type WorkbookRecord } from "../../src/workbook/record";
import type { Finding, FindingCode } from "../../src/workbook/types";
import { createWorkbook } from "../../src/workbook/workbook";
import type { TableInfo } from "../../src/workbench/book/book";
import { openClient, type Client } from "../support/client";
import { content } from "./support/content";
import { libraryOf } from "./support/templates";

jest.setTimeout(120_000);

const workbook = createWorkbook(libraryOf(templates));
const choices = { language: "en-US", content: "example", asOf: 46283 } as const;
let client: Client;

async function open(...ids: TemplateId[]): Promise<void> {
  client = await openClient({ namespace: "KPI", metadata: metadata("en-US") });
  jest.isolateModules(() => {
    jest.requireActual("../../src/functions");
  });
  await client.host.whenReady();
  for (const id of ids) await workbook.insert(id, choices);
  await client.book.settled();
}
afterEach(() => client.close());

function table(name: string): TableInfo {
  return client.book.tables().find((each) => each.name === name)!;
}

/** the body of a column, by its header */
function body(name: string, header: string) {
  const { range, columns, sheetId } = table(name);
  const index = columns.findIndex((column) => column.name === header);
  const { row, rows, column } = range;
  return { sheetId, range: { row: row + 1, column: column + index, rows: rows - 1, columns: 1 } };
}

function cells(name: string, header: string): { value: unknown; formula?: string }[] {
  const { sheetId, range } = body(name, header);
  return client.book.read(sheetId, range).map(([{ value, formula }]) => ({ value, formula }));
}

function type(name: string, header: string, row: number, value: string | number | null): void {
  const { sheetId, range } = body(name, header);
  client.book.write(sheetId, { ...range, row: range.row + row, rows: 1 }, [[value]], "user");
}

/** the values of all that users type in the target table */
function typed() {
  const plan = templates.targets.plan(choices, { names: [], tables: [] }).tables[0];
  return plan.columns
    .filter(({ formula, id }) => formula === undefined && id !== "actual")
    .map(({ header }) => cells("KPI_Targets", header));
}

async function mended(code: FindingCode): Promise<Finding[]> {
  const findings = (await workbook.check()).filter((finding) => finding.code === code);
  expect(findings).not.toEqual([]);
  expect(findings.every(({ mendable }) => mendable)).toBe(true);
  await workbook.mend(findings);
  await client.book.settled();
  return findings;
}

describe("with a target sheet", () => {
  beforeEach(() => open("targets"));

  const breaks: [FindingCode, () => void | Promise<void>, Partial<Finding>][] = [
    [
      "formulaOverwritten",
      () => type("KPI_Targets", "Gap", 1, 7),
      { subject: "Gap", count: 1, sheetName: "Target setting" },
    ],
    [
      "formulaOverwritten",
      () => {
        type("KPI_Targets", "Attainment", 0, "=1+1");
        type("KPI_Targets", "Attainment", 3, null);
      },
      { subject: "Attainment", count: 2 },
    ],
    [
      "tableRenamed",
      () => client.book.changeTable(table("KPI_TargetChanges").id, { name: "Changes" }),
      { subject: "KPI_TargetChanges", now: "Changes" },
    ],
    [
      "tableRenamed",
      () => client.book.changeTable(table("KPI_Targets").id, { name: "Mine" }),
      { subject: "KPI_Targets", now: "Mine" },
    ],
    ["nameBroken", () => client.book.removeName("KPI_TargetValue"), { subject: "KPI_TargetValue" }],
    [
      "nameBroken",
      () => {
        const name = client.book.names().find((each) => each.name === "KPI_AsOf")!;
        client.book.setName({ ...name, formula: "=#REF!$C$2" });
      },
      { subject: "KPI_AsOf", template: "settings" },
    ],
  ];

  test.each(breaks)(
    "%s, case %#: found, mended, and nothing typed is lost",
    async (code, harm, facts) => {
      const before = content(client.book);
      const kept = typed();
      await harm();
      await client.book.settled();
      const findings = await mended(code);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject(facts);
      expect(typed()).toEqual(kept);
      expect(await workbook.check()).toEqual([]);
      expect(content(client.book)).toEqual(before);
    }
  );

  test("a name finds its cell where rows were inserted above it", async () => {
    const name = () => client.book.names().find((each) => each.name === "KPI_AsOf")!;
    const sheet = client.book.sheets().find((each) => each.name === "Settings")!;
    client.book.insertRows(sheet.id, 3, 2);
    const { formula } = name();
    client.book.removeName("KPI_AsOf");
    await mended("nameBroken");
    expect(name().formula.replace(/'/g, "")).toBe(formula.replace(/'/g, ""));
  });

  test("a deleted column comes back with its formula", async () => {
    const smart = body("KPI_Targets", "SMART");
    const values = cells("KPI_Targets", "SMART");
    const { range, id } = table("KPI_Targets");
    client.book.changeTable(id, { range: { ...range, columns: range.columns - 1 } });
    client.book.clear(
      smart.sheetId,
      { ...smart.range, row: smart.range.row - 1, rows: smart.range.rows + 1 },
      "all"
    );
    const [finding] = await mended("columnMissing");
    expect(finding).toMatchObject({ subject: "SMART", template: "targets" });
    expect(finding.typed).toBeUndefined();
    expect(cells("KPI_Targets", "SMART")).toEqual(values);
    expect(await workbook.check()).toEqual([]);
  });

  test("a renamed header is no finding, and formulas are mended in its words", async () => {
    const { sheetId, range } = body("KPI_Targets", "Gap");
    const target = body("KPI_Targets", "Target");
    client.book.write(
      target.sheetId,
      { ...target.range, row: target.range.row - 1, rows: 1 },
      [["Goal [all]"]],
      "user"
    );
    await client.book.settled();
    expect(await workbook.check()).toEqual([]);
    const before = client.book.read(sheetId, range);
    type("KPI_Targets", "Gap", 0, 5);
    await mended("formulaOverwritten");
    expect(client.book.read(sheetId, range)).toEqual(before);
  });

  test("what may be typed over is no finding", async () => {
    type("KPI_Targets", "Actual", 0, 5);
    expect(await workbook.check()).toEqual([]);
  });

  test("an older version is brought up to ours", async () => {
    const { record, settings } = recorded();
    const { light: _, ...older } = record.targets!.tables.KPI_Targets;
    const stored: WorkbookRecord = {
      ...record,
      targets: {
        ...record.targets!,
        version: 0,
        tables: { ...record.targets!.tables, KPI_Targets: older },
      },
    };
    client.book.setProperties({ settings: { ...settings, [recordKey]: stored } });
    client.book.removeName("KPI_TargetOwner");
    type("KPI_Targets", "Gap", 0, "=[@Target]-[@Actual]");
    const kept = typed();
    const [finding] = await mended("outdated");
    expect(finding).toMatchObject({ template: "targets", sheetName: "Target setting" });
    expect(typed()).toEqual(kept);
    expect(client.book.names().map(({ name }) => name)).toContain("KPI_TargetOwner");
    expect(cells("KPI_Targets", "Gap")[0].formula).toContain("KPI.GAP");
    expect(recorded().record.targets!.version).toBe(templates.targets.version);
    expect(await workbook.check()).toEqual([]);
  });

  const faults = [
    { sync: 1, when: "before" },
    { sync: 2, when: "after" },
    { sync: 3, when: "before" },
    { sync: 3, when: "midway" },
    { sync: 3, when: "after" },
  ] as const;
  test.each(faults)(
    "a fault at sync $sync, $when, leaves the workbook as it was",
    async ({ sync, when }) => {
      type("KPI_Targets", "Gap", 1, 7);
      client.book.removeName("KPI_TargetValue");
      client.book.changeTable(table("KPI_TargetChanges").id, { name: "Changes" });
      await client.book.settled();
      const findings = await workbook.check();
      const before = content(client.book);
      client.host.failBatch(sync, { code: "GeneralException", message: "injected", when });
      const attempt = workbook.mend(findings);
      await expect(attempt).rejects.toMatchObject({ code: "refused" });
      await expect(attempt).rejects.not.toHaveProperty("facts.leftBehind");
      await client.book.settled();
      expect(content(client.book)).toEqual(before);
    }
  );

  test("a protected sheet is told before anything is written", async () => {
    type("KPI_Targets", "Gap", 1, 7);
    const findings = await workbook.check();
    const { sheetId } = table("KPI_Targets");
    const { protection } = client.book.sheetProperties(sheetId);
    client.book.setSheetProperties(sheetId, { protection: { ...protection, protected: true } });
    await expect(workbook.mend(findings)).rejects.toMatchObject({
      code: "sheetProtected",
      facts: { sheet: "Target setting" },
    });
  });
});

function recorded() {
  const { settings } = client.book.properties();
  return { settings, record: settings[recordKey] as WorkbookRecord };
}

test("targets that came before the sales data can be linked; what was typed stays", async () => {
  await open("targets", "actuals");
  const actuals = () => cells("KPI_Targets", "Actual");
  const before = actuals().filter(({ value }) => value !== null);
  const [finding] = await mended("linkable");
  expect(finding).toMatchObject({ template: "targets", subject: "Actual" });
  expect(actuals().filter(({ formula }) => formula === undefined)).toEqual(before);
  expect(actuals().filter(({ formula }) => formula !== undefined)).toHaveLength(finding.count!);
  expect(await workbook.check()).toEqual([]);
});

test("formulas that were entered before the functions were there are entered again", async () => {
  client = await openClient();
  await workbook.insert("targets", choices);
  await client.book.settled();
  const findings = (await workbook.check()).filter(({ code }) => code === "functionUnknown");
  expect(findings).toMatchObject([
    { template: "settings", subject: "#NAME?", mendable: true },
    { template: "targets", subject: "#NAME?", mendable: true },
  ]);
  const before = content(client.book);
  await workbook.mend(findings);
  await client.book.settled();
  expect(content(client.book)).toEqual(before);
});
