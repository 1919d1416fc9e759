/** What the sheets of the numbers chain compute from the example, against plain loops over the sample rows. */
import { metadata } from "../../src/functions/metadata";
import { dateNumber } from "../../src/templates/build/dates";
import { exampleSales, type ExampleSale } from "../../src/templates/example/sales";
import type { TemplateId } from "../../src/templates/plan";
import { workbook } from "../../src/workbook";
import { openClient, type Client } from "../support/client";

// A quarter of sales data is written and computed.
jest.setTimeout(120_000);

const sales = exampleSales();
const first = dateNumber("2026-09-01");
const asOf = dateNumber("2026-09-18");
const current = sales.filter(({ date }) => date >= first && date <= asOf);

function sum(rows: readonly ExampleSale[], value: (row: ExampleSale) => number): number {
  let total = 0;
  for (const row of rows) total += value(row);
  return total;
}
const amount = (rows: readonly ExampleSale[]) => sum(rows, (row) => row.amount);

async function openWith(...ids: TemplateId[]): Promise<Client> {
  const client = await openClient({ namespace: "KPI", metadata: metadata("en-US") });
  jest.isolateModules(() => {
    jest.requireActual("../../src/functions");
  });
  await client.host.whenReady();
  for (const id of ids) {
    await workbook.insert(id, { language: "en-US", content: "example", asOf });
  }
  await client.book.settled();
  return client;
}

/** the rows of a table by their headers */
function rowsOf({ book }: Client, name: string): Record<string, unknown>[] {
  const table = book.tables().find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  const [headers, ...rows] = book.read(table.sheetId, table.range);
  return rows.map((row) =>
    Object.fromEntries(row.map(({ value }, i) => [String(headers[i].value), value]))
  );
}

describe("sales data feed the targets", () => {
  let client: Client;
  beforeAll(async () => {
    client = await openWith("actuals", "targets");
  });
  afterAll(() => client.close());

  const distinct = (rows: readonly ExampleSale[], key: (row: ExampleSale) => unknown) =>
    new Set(rows.map(key)).size;
  const known = new Set(sales.filter(({ date }) => date < first).map(({ customer }) => customer));
  const due = sales.filter((row) => row.due >= first && row.due <= asOf);

  test.each([
    ["Sales amount", amount(current)],
    ["Volume", sum(current, ({ quantity }) => quantity)],
    [
      "Customer growth",
      distinct(
        current.filter(({ isNew }) => isNew),
        ({ customer }) => customer
      ),
    ],
    ["Average order value", amount(current) / distinct(current, ({ order }) => order)],
    [
      "Repurchase",
      distinct(
        current.filter(({ customer }) => known.has(customer)),
        ({ customer }) => customer
      ) / known.size,
    ],
    ["Collection", sum(due, ({ collected }) => collected) / amount(due)],
    ["Margin", (amount(current) - sum(current, ({ cost }) => cost)) / amount(current)],
    ["Product A sales", amount(current.filter(({ product }) => product === 0))],
    ["Product C sales", amount(current.filter(({ product }) => product === 2))],
  ])("%s", (measure, expected) => {
    const row = rowsOf(client, "KPI_Measures").find(
      (each) => each["Metric or dimension"] === measure
    );
    expect(row?.["Actual to date"]).toBeCloseTo(expected, 9);
  });

  test("every target of the example has its actual", () => {
    const actuals = rowsOf(client, "KPI_Targets")
      .slice(0, 8)
      .map(({ Actual }) => Actual);
    expect(actuals).toEqual(
      [960_000, 10, 24_000, 0.3, 288_000, 0.96, 3, 0.09].map((value) => expect.closeTo(value, 9))
    );
  });
});
