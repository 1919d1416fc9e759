/** What the sheets of the numbers chain compute from the example, against plain loops over the sample rows. */
import { metadata } from "../../src/functions/metadata";
import { dateNumber } from "../../src/templates/build/dates";
import { exampleSales, type ExampleSale } from "../../src/templates/example/sales";
import { deals, dealStages } from "../../src/templates/example/deals";
import { funnelEntries, stageIds } from "../../src/templates/example/funnel";
import { exampleCustomer } from "../../src/templates/example/salesRows";
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

let client: Client;

/** the templates under test; what they need comes along */
const sheets: readonly TemplateId[] = ["actuals", "breakdown", "funnel", "pipeline", "customers"];

beforeAll(async () => {
  client = await openClient({ namespace: "KPI", metadata: metadata("en-US") });
  jest.isolateModules(() => {
    jest.requireActual("../../src/functions");
  });
  await client.host.whenReady();
  for (const id of sheets) {
    await workbook.insert(id, { language: "en-US", content: "example", asOf });
  }
  await client.book.settled();
});
afterAll(() => client.close());

/** the rows of a table by their headers */
function rowsOf(name: string): Record<string, unknown>[] {
  const { book } = client;
  const table = book.tables().find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  const [headers, ...rows] = book.read(table.sheetId, table.range);
  return rows.map((row) =>
    Object.fromEntries(row.map(({ value }, i) => [String(headers[i].value), value]))
  );
}

describe("sales data feed the targets", () => {
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
    const row = rowsOf("KPI_Measures").find((each) => each["Metric or dimension"] === measure);
    expect(row?.["Actual to date"]).toBeCloseTo(expected, 9);
  });

  test("every target of the example has its actual", () => {
    const actuals = rowsOf("KPI_Targets")
      .slice(0, 8)
      .map(({ Actual }) => Actual);
    expect(actuals).toEqual(
      [960_000, 10, 24_000, 0.3, 288_000, 0.96, 3, 0.09].map((value) => expect.closeTo(value, 9))
    );
  });
});

describe("the breakdown by product and week", () => {
  const products = ["Product A", "Product B", "Product C", "Product D"];
  const weights = [0.4, 0.32, 0.1, 0.18];
  /** Monday to Friday, less 25 September, plus Sunday the 20th, week by week */
  const workdays = [4, 5, 6, 4, 3];
  const rows = () => rowsOf("KPI_Breakdown").slice(0, products.length);
  const cells = () => rows().map((row) => workdays.map((_, i) => Number(row[`Period ${i + 1}`])));

  test("shares 1.2 million out by weight, every row and column to the step of 100", () => {
    expect(rows().map(({ Item }) => Item)).toEqual(products);
    expect(rows().map(({ Target }) => Target)).toEqual([480_000, 384_000, 120_000, 216_000]);
    const columns = workdays.map((_, i) => cells().reduce((total, row) => total + row[i], 0));
    expect(columns.reduce((total, column) => total + column)).toBe(1_200_000);
    columns.forEach((column, i) => {
      expect(Math.abs(column - (1_200_000 * workdays[i]) / 22)).toBeLessThanOrEqual(100);
    });
    cells().forEach((row, r) =>
      row.forEach((cell, i) => {
        expect(cell % 100).toBe(0);
        expect(Math.abs(cell - (1_200_000 * weights[r] * workdays[i]) / 22)).toBeLessThanOrEqual(
          200
        );
      })
    );
  });

  test("holds each product's sales against it, and says which one lags", () => {
    products.forEach((_, product) => {
      const sold = amount(current.filter((row) => row.product === product));
      const { Target, Actual, Attainment } = rows()[product];
      expect(Actual).toBe(sold);
      expect(Attainment).toBeCloseTo(sold / Number(Target), 9);
    });
    const attainments = rows().map(({ Attainment }) => Number(Attainment));
    expect(attainments.indexOf(Math.min(...attainments))).toBe(2);
  });

  test("knows what is due by the as-of date", () => {
    rows().forEach((row, r) => {
      const [one, two, three] = cells()[r];
      // five of the third week's seven days have gone
      expect(row["Due by now"]).toBeCloseTo(one + two + (three * 5) / 7, 6);
    });
  });

  test("warns in both directions where a cell is changed by hand", async () => {
    const { book } = client;
    const { sheetId, range } = book.tables().find(({ name }) => name === "KPI_Breakdown")!;
    const headers = book.read(sheetId, { ...range, rows: 1 })[0].map(({ value }) => value);
    const column = range.column + headers.indexOf("Period 1");
    const cell = { row: range.row + 1, column, rows: 1, columns: 1 };
    const before = Number(book.read(sheetId, cell)[0][0].value);
    book.write(sheetId, cell, [[before + 500]]);
    await book.settled();
    expect(rows()[0]["Row check"]).toBe(-500);
    expect(book.read(sheetId, { ...cell, row: range.row - 1 })[0][0].value).toBe(-500);
  });
});

/** the cells to the right of a word on a sheet */
function after(word: string, sheetName: string): unknown[] {
  const { book } = client;
  const sheet = book.sheets().find(({ name }) => name === sheetName)!;
  for (const row of book.read(sheet.id, book.usedRange(sheet.id, true)!)) {
    const at = row.findIndex(({ value }) => value === word);
    if (at >= 0) return row.slice(at + 1).map(({ value }) => value);
  }
  throw new Error(`no "${word}" on ${sheetName}`);
}

describe("the funnel", () => {
  const reached = stageIds.map((_, stage) =>
    funnelEntries.reduce((total, { counts }) => total + counts[stage], 0)
  );

  test("adds up what was entered, and converts step by step", () => {
    const rows = rowsOf("KPI_Funnel");
    expect(rows.map(({ Reached }) => Reached)).toEqual(reached);
    expect(reached[5]).toBe(new Set(current.map(({ order }) => order)).size);
    rows.forEach((row, stage) => {
      expect(row["Overall conversion"]).toBeCloseTo(reached[stage] / reached[0], 9);
      if (stage === 0) expect(row["Step conversion"]).toBe("");
      else expect(row["Step conversion"]).toBeCloseTo(reached[stage] / reached[stage - 1], 9);
    });
  });

  test("works 1.2 million at 25,000 back through the usual conversions", () => {
    const needed = [48];
    for (const rate of [0.6, 0.62, 0.65, 0.65, 0.7]) needed.unshift(Math.ceil(needed[0] / rate));
    const rows = rowsOf("KPI_Funnel");
    expect(rows.map((row) => row["Needed for the target"])).toEqual([...needed, ""]);
    expect(rows.map((row) => row["Still needed"])).toEqual([
      ...needed.map((count, stage) => count - reached[stage]),
      "",
    ]);
  });

  test("tells what a contract cost by source", () => {
    const channel = (position: number) => funnelEntries.filter((row) => row.channel === position);
    rowsOf("KPI_FunnelChannels")
      .slice(0, 4)
      .forEach((row, position) => {
        const spend = channel(position).reduce((total, entry) => total + entry.spend, 0);
        const contracts = channel(position).reduce((total, { counts }) => total + counts[5], 0);
        expect(row["Acquisition cost"]).toBeCloseTo(spend / contracts, 9);
      });
  });

  test("finds the leak at the proposal: everywhere, and in Anhui alone", () => {
    expect(after("Bottleneck", "Sales funnel")[0]).toBe("Proposal");
    expect(after("Leaks at", "Sales funnel").slice(0, 3)).toEqual(["", "", "Proposal"]);
  });
});

describe("the opportunities", () => {
  const open = deals
    .map((deal) => ({ ...deal, rate: dealStages[deal.stage].rate }))
    .filter(({ rate }) => rate > 0 && rate < 1);
  const total = (list: typeof open, weigh: boolean) =>
    list.reduce((so, { amount: each, rate }) => so + each * (weigh ? rate : 1), 0);
  const missing = 1_200_000 - amount(current);

  test.each([
    ["Open amount", total(open, false)],
    ["Weighted", total(open, true)],
    [
      "Committed",
      total(
        open.filter(({ rate }) => rate >= 0.7),
        false
      ),
    ],
    [
      "Commit and best case",
      total(
        open.filter(({ rate }) => rate >= 0.5),
        false
      ),
    ],
    ["Missing to target", missing],
    ["Coverage", total(open, false) / missing],
    [
      "Forecast",
      amount(current) +
        total(
          open.filter(({ close }) => close <= dateNumber("2026-09-30")),
          true
        ),
    ],
  ])("%s", (label, expected) => {
    expect(after(label, "Opportunities")[0]).toBeCloseTo(expected, 6);
  });

  test("each fall into a category by their win rate", () => {
    const words = ["Pipeline", "Pipeline", "Best case", "Commit", "Won", "Lost"];
    const rows = rowsOf("KPI_Deals").slice(0, deals.length);
    expect(rows.map(({ Category }) => Category)).toEqual(deals.map(({ stage }) => words[stage]));
    expect(rows.map((row) => row["Days in stage"])).toEqual(deals.map(({ since }) => asOf - since));
  });
});

describe("the customer classes", () => {
  const bought = sales.filter(({ date }) => date <= asOf);
  const customers = [...new Set(bought.map(({ customer }) => customer))].map((id) => {
    const own = bought.filter(({ customer }) => customer === id);
    let last = 0;
    for (const { date } of own) last = Math.max(last, date);
    return {
      name: exampleCustomer(id, "en-US"),
      recency: asOf - last,
      frequency: own.length,
      amount: amount(own),
    };
  });
  const score = (isWorse: (other: (typeof customers)[number]) => boolean) =>
    Math.min(5, 1 + Math.floor((5 * customers.filter(isWorse).length) / (customers.length - 1)));
  const rows = () => {
    const all = rowsOf("KPI_Customers");
    return customers.map((customer) => ({
      customer,
      row: all.find(({ Customer }) => Customer === customer.name)!,
    }));
  };

  test("know each customer's last order, lines, amount and scores", () => {
    expect(customers).toHaveLength(50);
    for (const { customer, row } of rows()) {
      const { name, recency, frequency, amount: total } = customer;
      expect([name, row["Days since"], row["Order lines"], row["Amount so far"]]).toEqual([
        name,
        recency,
        frequency,
        total,
      ]);
      expect([name, row.R, row.F, row.M]).toEqual([
        name,
        score((other) => other.recency > recency),
        score((other) => other.frequency < frequency),
        score((other) => other.amount < total),
      ]);
    }
  });

  test("call those A who bring 80% together, largest first", () => {
    const whole = customers.reduce((total, each) => total + each.amount, 0);
    for (const { customer, row } of rows()) {
      const upTo = customers
        .filter(({ amount: other }) => other >= customer.amount)
        .reduce((total, each) => total + each.amount, 0);
      const expected = upTo / whole <= 0.8 ? "A" : upTo / whole <= 0.95 ? "B" : "C";
      expect([customer.name, row.ABC]).toEqual([customer.name, expected]);
    }
  });

  test("lose nobody between the classes", () => {
    const classes = rowsOf("KPI_Segments");
    const total = (header: string) => classes.reduce((so, row) => so + Number(row[header]), 0);
    expect(total("Customers in it")).toBe(50);
    expect(total("Their amount")).toBe(amount(bought));
  });
});
