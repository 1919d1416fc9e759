/** What of the company is read back from a workbook, and what that costs. */
import { templates as real } from "../../src/templates";
import { createWorkbook } from "../../src/workbook/workbook";
import { collect } from "../../src/workbook/collect";
import { talk } from "../../src/workbook/excel";
import { readFacts } from "../../src/workbook/facts";
import { openClient, type Client } from "../support/client";
import { libraryOf } from "./support/templates";

const workbook = createWorkbook(libraryOf(real));
let client: Client;

beforeEach(async () => {
  client = await openClient();
});
afterEach(() => client.close());

test("a workbook without a settings sheet lists no company", async () => {
  const facts = await talk(readFacts);
  expect([facts.company, facts.currency]).toEqual([undefined, undefined]);
});

test("the currency is read with the lists, and a sheet that is added alone counts in it", async () => {
  await workbook.insert("settings", { language: "zh-CN", content: "empty", asOf: 46279 });
  const { book } = client;
  const [sheet] = book.sheets().filter(({ name }) => name === "设置");
  const column = { row: 0, column: 1, rows: 30, columns: 1 };
  const row = book.read(sheet!.id, column).findIndex(([cell]) => cell?.text === "币种单位");
  book.write(sheet!.id, { row, column: 2, rows: 1, columns: 1 }, [["万元"]]);
  const choices = { language: "zh-CN", content: "empty", asOf: 46279 } as const;
  const [plan] = collect(real, "targets", choices, await talk(readFacts));
  const offers = plan!.validations.map(({ rule }) => rule);
  expect(offers).toContainEqual({ kind: "list", source: expect.stringMatching(/^万元,/) });
});

test("the lists are read in the one sync, without blanks, whatever their columns are called", async () => {
  await workbook.insert("settings", { language: "en-US", content: "example", asOf: 46279 });
  const { book } = client;
  const people = book.tables().find(({ name }) => name === "KPI_People")!;
  const row = { ...people.range, row: people.range.row + 2, rows: 1, columns: 1 };
  book.write(people.sheetId, { ...people.range, rows: 1, columns: 1 }, [["Colleague"]]);
  book.write(people.sheetId, row, [[null]]);

  client.batches.length = 0;
  const { company } = await talk(readFacts);
  expect(client.batches).toHaveLength(1);
  expect(company).toEqual({
    people: [
      { name: "Li Ming", role: "Sales manager", region: "Shanghai" },
      { name: "Zhang Wei", role: "Regional lead", region: "Jiangsu" },
      { name: "Chen Jing", role: "Sales consultant", region: "Jiangsu" },
      { name: "Zhao Lei", role: "Sales consultant", region: "Anhui" },
      { name: "Sun Li", role: "Sales consultant", region: "Anhui" },
    ],
    regions: ["Shanghai", "Jiangsu", "Anhui"],
    products: ["Product A", "Product B", "Product C", "Product D"],
    channels: ["Direct", "Dealer", "Online", "Referral"],
  });
});
