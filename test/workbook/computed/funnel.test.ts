/** A funnel that nobody counts by hand is counted from the deals of the opportunity list, added after it. */
import { deals, dealStages, type Deal } from "../../../src/templates/example/deals";
import { workbook } from "../../../src/workbook";
import type { Client } from "../../support/client";
import { errorsIn, openWithFunctions } from "../support/example";

jest.setTimeout(120_000);

const asOf = 46283;
const stages = 7;
const [need, negotiation, contract, service] = [3, 5, 6, 7];

let client: Client;
beforeAll(async () => {
  client = await openWithFunctions("en-US");
  const choices = { language: "en-US", asOf } as const;
  await workbook.insert("funnel", { ...choices, content: "empty" });
  await workbook.insert("pipeline", { ...choices, content: "example" });
});
afterAll(() => client.close());

/** a table's column by its header */
function column(table: string, header: string): unknown[] {
  const { range, sheetId } = client.book.tables().find(({ name }) => name === table)!;
  const [headers, ...rows] = client.book.read(sheetId, range);
  const at = headers!.findIndex(({ text }) => text === header);
  return rows.map((row) => row[at]!.value);
}

async function write(name: string, value: number): Promise<void> {
  const { book } = client;
  const { formula } = book.names().find((each) => each.name === name)!;
  const [, sheet, letter, row] = /^='?([^'!]+)'?!\$([A-Z])\$(\d+)$/.exec(formula)!;
  const { id } = book.sheets().find((each) => each.name === sheet)!;
  const at = { row: Number(row) - 1, column: letter!.charCodeAt(0) - 65, rows: 1, columns: 1 };
  book.write(id, at, [[value]]);
  await book.settled();
}

/** A stage of the list as one of the funnel; a lost deal counts by the stage before. */
function funnelStage(stage: number): number {
  const { rate } = dealStages[stage]!;
  if (rate === 1) return contract;
  return rate === 0 ? need : Math.min(negotiation, need + stage);
}
function reached({ before, stage, since, close }: Deal, day: number): number {
  const { rate } = dealStages[stage]!;
  if (since > day || rate === 0) return funnelStage(before);
  return rate === 1 && close <= day ? service : funnelStage(stage);
}

function expected(day: number): { counts: number[]; amounts: number[] } {
  const counts = Array.from({ length: stages }, () => 0);
  const amounts = [...counts];
  for (const deal of deals) {
    for (let stage = 0; stage < reached(deal, day); stage++) {
      counts[stage]!++;
      amounts[stage]! += deal.amount;
    }
  }
  return { counts, amounts };
}

test.each([
  ["on the as-of date", asOf],
  ["twelve days earlier, when some had not come so far", asOf - 12],
])("counts and amounts are those of the deals, %s", async (_, day) => {
  await write("KPI_AsOf", day);
  const { counts, amounts } = expected(day);
  expect(column("KPI_Funnel", "Deals that got here")).toEqual(counts);
  expect(column("KPI_Funnel", "Reached")).toEqual(counts);
  expect(column("KPI_Funnel", "Amount of these deals")).toEqual(amounts);
  expect(errorsIn(client)).toEqual([]);
});

test("what was won or lost before the period counts no more", async () => {
  await write("KPI_AsOf", asOf);
  await write("KPI_Start", asOf - 4);
  const left = deals.filter(
    ({ stage, since }) => dealStages[stage]!.rate !== 0 || since >= asOf - 4
  );
  expect(column("KPI_Funnel", "Deals that got here")[0]).toBe(left.length);
});

test("counts that are typed come first", async () => {
  const { book } = client;
  const { range, sheetId } = book.tables().find(({ name }) => name === "KPI_FunnelEntries")!;
  const row = { row: range.row + 1, column: range.column + 2, rows: 1, columns: 3 };
  book.write(sheetId, row, [[9, 6, 4]]);
  await book.settled();
  expect(column("KPI_Funnel", "Reached")).toEqual([9, 6, 4, 0, 0, 0, 0]);
  expect(errorsIn(client)).toEqual([]);
});
