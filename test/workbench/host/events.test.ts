import { openClient, type Client } from "../../support/client";

let client: Client;
let heard: Record<string, unknown>[];

beforeEach(async () => {
  client = await openClient();
  heard = [];
});
afterEach(() => client.close());

/** resolves when an event has come for which nothing was heard before, or after `patience` milliseconds without one */
async function nextEvent(
  cause: () => unknown,
  patience = 20_000
): Promise<Record<string, unknown>> {
  const before = heard.length;
  await cause();
  for (const end = Date.now() + patience; heard.length === before && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return heard[before] ?? {};
}

/** what the args hold beside functions */
async function hear(args: object): Promise<void> {
  heard.push(JSON.parse(JSON.stringify(args)) as Record<string, unknown>);
}

const cell = { row: 0, column: 0, rows: 1, columns: 1 };

type Source = OfficeExtension.EventHandlers<unknown>;

describe("events", () => {
  const cases: [
    string,
    (context: Excel.RequestContext) => Source,
    (client: Client) => unknown,
    Record<string, unknown>,
  ][] = [
    [
      "worksheet.onChanged",
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().onChanged,
      ({ book }) => book.write(book.activeSheet(), cell, [[1]], "user"),
      { type: "WorksheetChanged", changeType: "RangeEdited", address: "A1", source: "Local" },
    ],
    [
      "worksheet.onChanged, for a colleague's typing",
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().onChanged,
      ({ book }) => book.write(book.activeSheet(), cell, [[1]], "colleague"),
      { type: "WorksheetChanged", address: "A1", source: "Remote", triggerSource: "Unknown" },
    ],
    [
      "worksheets.onChanged",
      ({ workbook }) => workbook.worksheets.onChanged,
      ({ book }) => book.write(book.activeSheet(), cell, [[1]], "user"),
      { type: "WorksheetChanged", address: "A1" },
    ],
    [
      "worksheets.onAdded",
      ({ workbook }) => workbook.worksheets.onAdded,
      ({ book }) => book.addSheet("New"),
      { type: "WorksheetAdded", source: "Local" },
    ],
    [
      "worksheets.onDeleted",
      ({ workbook }) => workbook.worksheets.onDeleted,
      ({ book }) => book.removeSheet(book.sheets()[1]!.id),
      { type: "WorksheetDeleted" },
    ],
    [
      "worksheets.onActivated",
      ({ workbook }) => workbook.worksheets.onActivated,
      ({ book }) => book.activate(book.sheets()[1]!.id),
      { type: "WorksheetActivated" },
    ],
    [
      "worksheets.onNameChanged",
      ({ workbook }) => workbook.worksheets.onNameChanged,
      ({ book }) => book.renameSheet(book.sheets()[1]!.id, "Renamed"),
      { type: "WorksheetNameChanged", nameBefore: "Second", nameAfter: "Renamed" },
    ],
    [
      "worksheet.onSelectionChanged",
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().onSelectionChanged,
      ({ book }) => book.select(book.activeSheet(), { row: 1, column: 1, rows: 2, columns: 2 }),
      { type: "WorksheetSelectionChanged", address: "B2:C3" },
    ],
    [
      "worksheet.onCalculated",
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().onCalculated,
      async ({ book }) => {
        book.write(book.activeSheet(), { ...cell, column: 1 }, [["=A1+1"]], "user");
        await book.settled();
      },
      { type: "WorksheetCalculated" },
    ],
    [
      "tables.onAdded",
      ({ workbook }) => workbook.tables.onAdded,
      ({ book }) =>
        book.addTable(book.activeSheet(), { row: 9, column: 0, rows: 2, columns: 2 }, "T"),
      { type: "TableAdded" },
    ],
    [
      "table.onChanged",
      ({ workbook }) => workbook.tables.getItem("Sales").onChanged,
      ({ book }) =>
        book.write(book.activeSheet(), { row: 1, column: 3, rows: 1, columns: 1 }, [[5]], "user"),
      { type: "TableChanged", changeType: "RangeEdited", address: "D2" },
    ],
    [
      "workbook.onSelectionChanged",
      ({ workbook }) => workbook.onSelectionChanged,
      ({ book }) => book.select(book.activeSheet(), cell),
      {},
    ],
  ];

  it.each(cases)("%s", async (...[, source, cause, expected]) => {
    client.book.addSheet("Second");
    const range = { row: 0, column: 3, rows: 3, columns: 2 };
    client.book.addTable(client.book.activeSheet(), range, "Sales");
    await client.Excel.run(async (context) => {
      source(context).add((args) => hear(args as object));
      await context.sync();
    });
    const event = await nextEvent(() => cause(client));
    expect(heard).toHaveLength(1);
    expect(event).toMatchObject(expected);
  });
});

it("finds the range of a change", async () => {
  let tell: (address: string) => void = () => undefined;
  const found = new Promise<string>((resolve) => (tell = resolve));
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (args) => {
      await client.Excel.run(async (other) => {
        const range = args.getRange(other).load("address");
        await other.sync();
        tell(range.address);
      });
    });
    await context.sync();
  });
  client.book.write(client.book.activeSheet(), cell, [[1]], "user");
  expect(await found).toBe("Sheet1!A1");
});

it("falls silent when the handler is taken away", async () => {
  const handler = await client.Excel.run(async (context) => {
    const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(hear);
    await context.sync();
    return added;
  });
  await client.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await nextEvent(() => client.book.write(client.book.activeSheet(), cell, [[1]], "user"), 300);
  expect(heard).toEqual([]);
});
