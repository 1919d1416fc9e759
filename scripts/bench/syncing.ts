/**
 * Carries out what users do, on the workbench's host and through Microsoft's own client, and writes down how often each
 * action talks to Excel, with how many bytes, and how long it takes; in a process of its own. The path of the results and
 * the sizes as JSON are its arguments.
 */
import { writeFileSync } from "node:fs";
import { metadata } from "../../src/functions/metadata";
import { templates } from "../../src/templates";
import { tableNames } from "../../src/templates/tables";
import type { Choices, Setup, SetupTarget, TemplateId } from "../../src/templates/plan";
import { Session } from "../../src/workbook/importing/session";
import type { Decisions, RowsToImport } from "../../src/workbook/importing/types";
import { addressOf } from "../../src/workbook/address";
import { createWorkbook } from "../../src/workbook/workbook";
import { saveXlsx } from "../../src/workbench/xlsx";
import { openClient, type Client } from "../../test/support/client";
import { edited, type Edit } from "../../test/workbook/returning/edited";
import type { ActionCost, Size } from "./syncs";

const language = "en-US";
/** 2026-09-18 */
const asOf = 46283;
const month = { start: 46266, end: 46295 };
const choices: Choices = { language, content: "empty", asOf };
const workbook = createWorkbook({ tables: tableNames, load: async () => templates });

/** The sheets that actions work on: what is not touched by any of them would only take time. */
const chosen: TemplateId[] = ["history", "tasks", "review", "scorecard"];
const review = "Review";

const count = <Item>(length: number, item: (at: number) => Item) =>
  Array.from({ length }, (_, at) => item(at));
const person = (at: number) => `Person ${at + 1}`;

function setupOf({ people }: Size): Setup {
  return {
    ...{ title: "Bench", currency: "yuan", ...month },
    ...{ regions: ["North", "South"], products: ["A", "B"], channels: ["Direct"] },
    people: count(people, (at) => ({ name: person(at), role: "", region: "North" })),
  };
}

/** One for each person. */
function targetsOf({ people }: Size): SetupTarget[] {
  return count(people, (at) => ({
    ...{ dimension: "", metric: `Sales of ${person(at)}`, unit: "yuan" },
    ...{ direction: "", mode: "", base: null, entry: 1000 + at, owner: person(at) },
  }));
}

/** A month's orders, evenly over the people and the days. */
function fileOf({ orders, people }: Size): string {
  const lines = count(
    orders,
    (at) => `2026-09-${String(1 + (at % 28)).padStart(2, "0")},S${at},${person(at % people)},${at}`
  );
  return ["Date,Order,Person,Amount", ...lines].join("\n");
}

const decisions: Decisions = {
  ...{ mode: "append", alreadyThere: "update", repeatedOnce: true, names: {}, summedUp: false },
};

/** The worker's part, which talks to nobody. */
async function rowsOf(size: Size): Promise<RowsToImport> {
  const session = new Session();
  session.know(await workbook.readImportTarget(language));
  const { layout } = await session.open({ name: "orders.csv", content: fileOf(size) });
  session.check(layout, decisions);
  return session.rowsToImport();
}

/** The body cells of a column of the targets, as many as there are people. */
function cellsUnder({ book }: Client, header: string, { people }: Size) {
  const { sheetId, range, columns } = book.tables().find(({ name }) => name === "KPI_Targets")!;
  const { name: sheetName } = book.sheets().find(({ id }) => id === sheetId)!;
  const column = range.column + columns.findIndex(({ name }) => name === header);
  const rows = Math.min(people, range.rows - 1);
  return { sheetId, sheetName, range: { row: range.row + 1, column, rows, columns: 1 } };
}

/** Somebody types numbers below each other, beginning with this one. */
async function type(client: Client, header: string, size: Size, from: number): Promise<void> {
  const { sheetId, range } = cellsUnder(client, header, size);
  const numbers = count(range.rows, (at) => [from + at]);
  client.book.write(sheetId, range, numbers);
  await client.book.settled();
}

/** A copy in which somebody has typed what each target reached. */
function filledIn(client: Client, file: Uint8Array, size: Size): Uint8Array {
  const { sheetName, range } = cellsUnder(client, "Actual", size);
  const edits = count(range.rows, (at): Edit => {
    const cell = { row: range.row + at, column: range.column, rows: 1, columns: 1 };
    return { sheetName, address: addressOf(cell), value: 700 + at };
  });
  return edited(file, edits);
}

/** The actions in the order of a user's month, from an empty workbook on. */
async function measure(client: Client, size: Size, files: { bytes: number }) {
  const costs: ActionCost[] = [];
  const { book, batches } = client;
  const cost = async <Result>(action: string, run: () => Promise<Result>): Promise<Result> => {
    await book.settled();
    files.bytes = 0;
    const from = batches.length;
    const started = performance.now();
    const result = await run();
    const milliseconds = performance.now() - started;
    const parts = batches
      .slice(from)
      .map(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
    costs.push({
      ...{ action, syncs: parts.length, milliseconds, fileBytes: files.bytes },
      bytes: parts.flat().reduce((sum, each) => sum + each, 0),
      largest: Math.max(0, ...parts.flat()),
    });
    if (process.env.VERBOSE) console.log(JSON.stringify(costs.at(-1)));
    return result;
  };

  const said = { setup: setupOf(size), targets: targetsOf(size) };
  await cost("set up", () => workbook.setUp({ chosen, choices: { ...choices, ...said } }));
  await cost("insert", () => workbook.insert("pipeline", choices));
  await cost("open the pane", () => workbook.read());
  await cost("read before an import", () => workbook.readImportTarget(language));
  const rows = await rowsOf(size);
  await cost("import", () => workbook.importRows(rows, choices));
  await cost("import the same again", async () => workbook.importRows(await rowsOf(size), choices));
  await type(client, "Actual", size, 500);
  await cost("read warnings", () => workbook.readBoard());
  await cost("check", () => workbook.check());
  await type(client, "Gap", size, 1);
  book.removeName("KPI_TargetValue");
  const findings = await workbook.check();
  await cost("mend", () => workbook.mend(findings));
  await cost("write findings", () => workbook.writeFindings());
  await cost("take back findings", () => workbook.takeBackFindings());
  const { file } = await cost("make a copy", () => workbook.makeCopy("live"));
  await cost("make a review pack", () =>
    workbook.makePack({
      ...{ sheets: [review], formulas: "values", locked: false },
      texts: { header: "Pack", pages: "Page &P of &N" },
      own: { language, pages: [{ kind: "findings", at: 0 }], topics: { [review]: "review" } },
    })
  );
  const returned = filledIn(client, file, size);
  const preview = await cost("read a returned copy", () => workbook.previewReturn(returned));
  const order = { stamp: preview.stamp, changes: preview.changes.map(({ id }) => id) };
  await cost("take in a copy", () =>
    workbook.takeReturned(returned, { ...order, rows: [], comments: [] })
  );
  await cost("take back a copy", () => workbook.takeBackReturned());
  const { stamp } = await cost("preview a closing", () => workbook.previewClose());
  await cost("close the month", () => workbook.closeMonth({ stamp, removeFinished: true }));
  await cost("take back the closing", () => workbook.takeBackClose());
  return costs;
}

async function run(): Promise<void> {
  const [results, sizes] = process.argv.slice(2);
  const files = { bytes: 0 };
  const client = await openClient({
    ...{ locale: language, namespace: "KPI", metadata: metadata(language) },
    saveFile: async (book) => {
      const file = await saveXlsx(book);
      files.bytes += file.length;
      return file;
    },
  });
  // associates the functions with the client's runtime, which is there by now
  await import("../../src/functions");
  await client.host.whenReady();
  const empty = client.book.snapshot();
  const costs: ActionCost[][] = [];
  for (const size of JSON.parse(sizes) as Size[]) {
    client.book.restore(empty);
    costs.push(await measure(client, size, files));
  }
  writeFileSync(results, JSON.stringify(costs));
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  }
);
