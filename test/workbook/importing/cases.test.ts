/**
 * Awkward files as people have them. A folder of cases/ is a case: the file, and in expected.json what is to come of it; for
 * another case add a folder.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Session } from "../../../src/workbook/importing/session";
import { columnIds } from "../../../src/workbook/importing/types";
import type { Reading } from "../../../src/workbook/importing/types";
import { decisions, target } from "./support";

interface Expected {
  /** what the user would have to say first; rarely anything */
  reading?: Reading;
  /** the workbook's amounts are in units of so many yuan; 1 where it is missing */
  unit?: number;
  opened: { encoding?: string; delimiter?: string; sheet?: string; headerRow: number };
  /** by the file's column: its name, or its number from 0 where it has none */
  columns: Record<string, string>;
  fileRows: number;
  extras?: number[];
  faults?: unknown[];
  sums: Record<string, number>;
  /** the rows that go in, by the ids of their columns; dates as Excel counts them */
  rows: Record<string, unknown>[];
}

const folder = join(__dirname, "cases");
const names = readdirSync(folder);

test.each(names)("%s", async (name) => {
  const place = join(folder, name);
  const file = readdirSync(place).find((each) => each !== "expected.json")!;
  expect(existsSync(join(place, "expected.json"))).toBe(true);
  const expected = JSON.parse(readFileSync(join(place, "expected.json"), "utf8")) as Expected;

  const session = new Session();
  session.know(target({ unit: expected.unit ?? 1 }));
  const content = new Uint8Array(readFileSync(join(place, file)));
  const { layout, ...opened } = await session.open({ name: file, content }, expected.reading);
  expect({ ...opened, headerRow: layout.headerRow }).toMatchObject(expected.opened);
  const columns = layout.columns.filter((column) => column.target !== undefined);
  expect(
    Object.fromEntries(columns.map(({ name, index, target }) => [name || String(index), target]))
  ).toEqual(expected.columns);

  const checked = session.check(layout, decisions());
  expect(checked.fileRows).toBe(expected.fileRows);
  expect(checked.extras).toEqual(expected.extras ?? []);
  expect(checked.faults).toEqual(expected.faults ?? []);
  expect(checked.sums).toEqual(expected.sums);
  const rows = session
    .rowsToImport()
    .added.map((row) =>
      Object.fromEntries(columnIds.flatMap((id, at) => (row[at] === null ? [] : [[id, row[at]]])))
    );
  expect(rows).toEqual(expected.rows);
});
