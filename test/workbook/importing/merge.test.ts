import fc from "fast-check";
import { merge, repeatedRows } from "../../../src/workbook/importing/merge";
import { sumUp } from "../../../src/workbook/importing/sumUp";
import { columnIds } from "../../../src/workbook/importing/types";
import type { Decisions, Row } from "../../../src/workbook/importing/types";
import { decisions, row } from "./support";

const none = (rows: readonly Row[]) => rows.map(() => false);
const put = (rows: Row[], table: Row[], change: Partial<Decisions> = {}) => {
  const merged = merge(rows, none(rows), table, decisions(change));
  return { ...merged, result: [...table.filter((_, at) => merged.stays[at]), ...merged.added] };
};

const known = row({ date: 46270, order: "A1", product: "A", amount: 10 });
const sameOrder = row({ date: 46270, order: "A1", product: "B", amount: 5 });
const renewed = row({ date: 46270, order: "A1", product: "A", amount: 10, collected: 10 });
const other = row({ date: 46280, order: "A2", amount: 7 });
const later = row({ date: 46300, order: "A3", amount: 9 });

test.each([
  ["a new order comes in", [other], [known], {}, [known, other]],
  ["the very same row comes once", [known, other], [known], {}, [known, other]],
  ["a changed order takes the place of the old", [renewed], [known, other], {}, [other, renewed]],
  ["an order's unchanged lines stay", [known, renewed], [known, sameOrder], {}, [known, renewed]],
  ["a known order is left out", [renewed], [known], { alreadyThere: "leaveOut" }, [known]],
  ["all comes in again", [known], [known], { alreadyThere: "addAgain" }, [known, known]],
  [
    "the days of the file are replaced",
    [renewed, other],
    [known, sameOrder, later],
    { mode: "replacePeriod" },
    [later, renewed, other],
  ],
  ["all is replaced", [other], [known, later], { mode: "replaceAll" }, [other]],
] as [string, Row[], Row[], Partial<Decisions>, Row[]][])(
  "%s",
  (_, rows, table, change, result) => {
    expect(put(rows, table, change).result).toEqual(result);
  }
);

test("what is there is counted, whatever is decided about it", () => {
  const { same, changed, byOrder, inPeriod } = put([known, renewed, other], [known, sameOrder], {
    alreadyThere: "addAgain",
  });
  expect({ same, changed, byOrder, inPeriod }).toEqual({
    same: 1,
    changed: 1,
    byOrder: true,
    inPeriod: 2,
  });
});

test("lines of an order repeat each other by their number, other rows by all they say", () => {
  const rows = [known, sameOrder, known, renewed, renewed];
  expect(repeatedRows(rows, ["1", "1", "2", null, null])).toEqual([
    false,
    true,
    false,
    false,
    true,
  ]);
});

const cell = (values: (string | number | null)[]) => fc.constantFrom(...values);
const anyRow: fc.Arbitrary<Row> = fc
  .record({
    date: cell([46270, 46271, 46280]),
    order: cell(["A", "B", "C", null]),
    person: cell(["王芳", "陈静", null]),
    product: cell(["A", "B"]),
    amount: fc.integer({ min: -500, max: 500 }).map((cents) => cents / 100),
    quantity: cell([1, 2, null]),
  })
  .map((cells) =>
    columnIds.map((id) => (cells as Record<string, string | number | null>)[id] ?? null)
  );
const anyRows = fc.array(anyRow, { maxLength: 20 });

test("a file that comes twice changes nothing the second time", () => {
  fc.assert(
    fc.property(anyRows, anyRows, (rows, table) => {
      const once = put(rows, table).result;
      expect(put(rows, once).result).toEqual(once);
    })
  );
});

test("replacing all forgets what was there", () => {
  fc.assert(
    fc.property(anyRows, anyRows, (rows, table) => {
      expect(put(rows, table, { mode: "replaceAll" }).result).toEqual(rows);
    })
  );
});

const total = (rows: readonly Row[], id: "amount" | "quantity", where: (row: Row) => boolean) =>
  rows.filter(where).reduce((sum, each) => sum + Number(each[columnIds.indexOf(id)] ?? 0), 0);

test("summed up, every person's and product's sums on every day are the same", () => {
  const slots = ["date", "person", "product"].map((id) => columnIds.indexOf(id as "date"));
  fc.assert(
    fc.property(anyRows, (rows) => {
      const few = sumUp(rows);
      for (const each of rows) {
        const alike = (one: Row) => slots.every((slot) => one[slot] === each[slot]);
        expect(few.filter(alike)).toHaveLength(1);
        for (const id of ["amount", "quantity"] as const) {
          expect(total(few, id, alike)).toBeCloseTo(total(rows, id, alike), 6);
        }
      }
    })
  );
});

test("a row of several orders names the first and how many more", () => {
  const rows = ["A", "B", "B", "C"].map((order) => row({ date: 46270, order, amount: 0.1 }));
  expect(sumUp(rows)).toEqual([row({ date: 46270, order: "A +2", amount: 0.4 })]);
});
