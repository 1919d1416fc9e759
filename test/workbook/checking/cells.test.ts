/** The cells of sheets that are too large for one answer. */
import { readCells, type UsedCells } from "../../../src/workbook/checking/cells";
import { openClient, type Client } from "../../support/client";

let client: Client;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => client.close());

/** a sheet whose every cell says where it is, from the second row and column on */
function filled(name: string, rows: number, columns: number): UsedCells {
  const { id } = client.book.addSheet(name);
  const range = { row: 1, column: 1, rows, columns };
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      column === 0 ? `="${name}"&${row}` : row * columns + column
    )
  );
  client.book.write(id, range, cells);
  return { id, name, ...range };
}

test("are read in several answers and put together as they lie", async () => {
  const sheets = [filled("Long", 7, 3), filled("Small", 1, 2), filled("Wide", 2, 15)];
  await client.book.settled();
  client.batches.length = 0;
  const found = await client.Excel.run((context) => readCells(context, sheets, 12));
  // 4 + 3 rows of the long one, the small one beside the latter; a wide row stands alone, however wide it is
  expect(client.batches).toHaveLength(4);
  for (const [index, { id, name, row, column, rows, columns }] of sheets.entries()) {
    const read = client.book.read(id, { row, column, rows, columns });
    expect(found[index]).toEqual({
      ...{ id, name, row, column },
      values: read.map((line) => line.map(({ value }) => value)),
      formulas: read.map((line) => line.map(({ formula, value }) => formula ?? value)),
      valueTypes: read.map((line) => line.map((_, at) => (at === 0 ? "String" : "Double"))),
    });
  }
});
