/** What a returned copy brings, by tables of cases on two small tables, and as properties of any edits. */
import fc from "fast-check";
import { compare, type Returned } from "../../../src/workbook/returning/compare";
import type { FileCell, FileTable } from "../../../src/workbook/returning/fileTables";
import { markOf, valueMark } from "../../../src/workbook/returning/marks";
import type { OurTable } from "../../../src/workbook/returning/ours";
import type { Shown } from "../../../src/workbook/returning/types";
import type { Snapshot } from "../../../src/workbook/returning/snapshot";

type Value = string | number;
/** a text that begins with "=" is a formula; what it computes follows after a space */
type Rows = Value[][];

const headers = ["Person", "Goal", "Achieved", "Comment", "Score"];
const ids = ["person", "goal", "achieved", "comment", "score"];
const start: Rows = [
  ["Ann", "Sign", 0.5, "", "= 50"],
  ["Ann", "Coach", 0.2, "soon", "= 20"],
  ["Bo", "Sign", "= 0.7", "", "= 70"],
  ["", "", "", "", "= "],
  ["", "", "", "", "= "],
];

const formulaIn = (value: Value) => (String(value).startsWith("=") ? "=A1" : value);
const shownIn = (value: Value): Value => {
  if (typeof value === "number" || !value.startsWith("=")) return value;
  const shown = value.slice(2);
  return shown === "" ? "" : Number(shown);
};

function ours(rows: Rows, table = "KPI_Goals"): OurTable {
  return {
    ...{ table, sheetId: "1", sheetName: "Scorecard", row: 9, column: 1, width: headers.length },
    slots: Object.fromEntries(ids.map((id, at) => [id, at])),
    columns: headers.map((header, at) => ({
      ...{ id: ids[at], header, headers: [header], computes: ids[at] === "score" },
    })),
    values: rows.map((row) => row.map(shownIn)),
    formulas: rows.map((row) => row.map(formulaIn)),
    numberFormats: rows.map((row) => row.map(() => "General")),
  };
}

function cellOf(value: Value): FileCell {
  const computed = String(value).startsWith("=");
  return { value: shownIn(value), computed, isError: String(value).startsWith("#") };
}

function theirs(rows: Rows, heads = headers): FileTable {
  return {
    ...{ name: "KPI_Goals", sheetName: "Copy", row: 19, column: 2, headers: heads },
    cells: rows.map((row) => row.map(cellOf)),
  };
}

function snapshotOf(rows: Rows): Snapshot {
  const marks = rows
    .map((row) => row.map((value) => markOf(cellOf(value))))
    .filter((row) => row.some((mark) => mark !== ""));
  return { tables: { KPI_Goals: { headers, rows: marks } }, comments: [valueMark("known")] };
}

const returned = (rows: Rows, more: Partial<Returned> = {}): Returned => ({
  tables: [theirs(rows)],
  comments: [],
  snapshot: snapshotOf(start),
  ...more,
});

/** the rows with one cell changed */
const withCell = (row: number, column: number, value: Value, rows = start): Rows =>
  rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

const said = (names: readonly Shown[] = []) => names.map(({ value }) => value).join(" · ");

const outcome = (own: Rows, other: Returned) => {
  const { changes, rows, left } = compare([ours(own)], other);
  return {
    changes: changes.map(({ address, theirs: value, kind }) => `${address} ${value} ${kind}`),
    rows: rows.map(({ cells }) => cells.map(({ value }) => value).join(",")),
    left: left.map(({ reason, subject, count }) => `${reason} ${said(subject)} ${count}`),
  };
};
const nothing: Record<"changes" | "rows" | "left", string[]> = { changes: [], rows: [], left: [] };

test.each<[what: string, own: Rows, other: Returned, expected: Partial<typeof nothing>]>([
  ["nothing", start, returned(start), {}],
  ["an entry", start, returned(withCell(0, 2, 0.9)), { changes: ["D10 0.9 clean"] }],
  ["a cleared entry", start, returned(withCell(1, 3, "")), { changes: ["E11  clean"] }],
  ["rows in another order", start, returned([...start].reverse()), {}],
  [
    "an entry in rows that were sorted",
    start,
    returned(withCell(0, 2, 0.9, start).slice(0, 3).reverse()),
    { changes: ["D10 0.9 clean"] },
  ],
  [
    "typed over a formula that may be typed over",
    start,
    returned(withCell(2, 2, 0.9)),
    { changes: ["D12 0.9 clean"] },
  ],
  [
    "both changed the cell",
    withCell(0, 2, 0.6),
    returned(withCell(0, 2, 0.9)),
    { changes: ["D10 0.9 both"] },
  ],
  ["both typed the same", withCell(0, 2, 0.9), returned(withCell(0, 2, 0.9)), {}],
  ["only the workbook changed", withCell(0, 2, 0.6), returned(start), {}],
  ["a number that another program rounded", start, returned(withCell(0, 2, 0.5 + 1e-15)), {}],
  [
    "typed where the workbook computes",
    start,
    returned(withCell(0, 4, 99)),
    { left: ["computed Ann · Sign · Score 1"] },
  ],
  [
    "a cleared formula",
    start,
    returned(withCell(2, 2, "")),
    { left: ["computed Bo · Sign · Achieved 1"] },
  ],
  [
    "an error",
    start,
    returned(withCell(0, 2, "#N/A")),
    { left: ["error Ann · Sign · Achieved 1"] },
  ],
  [
    "a new row",
    start,
    returned([...start.slice(0, 3), ["Cy", "Learn", 0.1, "", "= 10"]]),
    { rows: ["Cy,Learn,0.1"] },
  ],
  [
    "more new rows than there is room for",
    start,
    returned([
      ...start.slice(0, 3),
      ["Cy", "a", 1, "", ""],
      ["Cy", "b", 1, "", ""],
      ["Cy", "c", 1, "", ""],
    ]),
    { rows: ["Cy,a,1", "Cy,b,1"], left: ["noRoom Cy · c 1"] },
  ],
  [
    "a row that the copy lost",
    start,
    returned([start[0], start[2]]),
    { left: ["rowsGone Ann · Coach 1"] },
  ],
  [
    "an entry in a row that the workbook lost",
    [start[0], start[2]],
    returned(withCell(1, 2, 0.9)),
    { left: ["rowUnknown Ann · Coach 1"] },
  ],
  ["no entry in a row that the workbook lost", [start[0], start[2]], returned(start), {}],
  [
    "an entry beside no name",
    start,
    returned(withCell(3, 3, "hello")),
    { left: ["rowUnnamed hello 1"] },
  ],
  [
    "a column that the copy lost",
    start,
    returned(start, {
      tables: [
        theirs(
          start.map((row) => row.filter((_, at) => at !== 3)),
          headers.filter((_, at) => at !== 3)
        ),
      ],
    }),
    { left: ["columnMissing Comment 1"] },
  ],
  [
    "a table that the copy lost",
    start,
    returned(start, { tables: [] }),
    { left: ["tableMissing Scorecard 1"] },
  ],
  [
    "a copy that forgot: every difference is asked",
    start,
    returned(withCell(0, 2, 0.9), { snapshot: undefined }),
    { changes: ["D10 0.9 unknown"] },
  ],
  [
    "a copy of values that forgot tells nothing of what computes",
    withCell(0, 4, "= 55"),
    returned(withCell(0, 4, 50), { snapshot: undefined }),
    {},
  ],
])("%s", (_, own, other, expected) => {
  expect(outcome(own, other)).toEqual({ ...nothing, ...expected });
});

describe("rows that go by the same name", () => {
  const twins: Rows = [
    ["Ann", "Sign", 0.5, "first", "= 50"],
    ["Ann", "Sign", 0.2, "second", "= 20"],
    ["", "", "", "", "= "],
  ];
  const of = (rows: Rows) => returned(rows, { snapshot: snapshotOf(twins) });

  test("the one that is not as any of ours is asked", () => {
    expect(outcome(twins, of(withCell(1, 2, 0.3, twins))).changes).toEqual(["D11 0.3 unknown"]);
  });
  test("two that are not cannot be told apart", () => {
    const both = withCell(0, 2, 0.9, withCell(1, 2, 0.3, twins));
    expect(outcome(twins, of(both))).toEqual({ ...nothing, left: ["rowAmbiguous Ann · Sign 2"] });
  });
  test("one more of them is new", () => {
    expect(outcome(twins, of([...twins, ["Ann", "Sign", 1, "third", ""]])).rows).toEqual([
      "Ann,Sign,1,third",
    ]);
  });
});

describe("comments", () => {
  const comments = [
    { sheetName: "Copy", address: "E20", author: "Ann", text: "Signed on Monday" },
    { sheetName: "Copy", address: "E21", author: "", text: "known" },
    { sheetName: "Elsewhere", address: "A1", author: "Bo", text: "What is this?" },
  ];
  const { comments: found, writes } = compare([ours(start)], returned(start, { comments }));

  test("those that came since are told, with the row that they speak of", () => {
    expect(found.map(({ text, about }) => [text, said(about?.row), about?.remarks])).toEqual([
      ["Signed on Monday", "Ann · Sign", "Comment"],
      ["What is this?", "", undefined],
    ]);
  });
  test("one can go into the table's remarks, with its author", () => {
    expect(writes.get(found[0].id)).toMatchObject([
      { row: 0, column: 3, value: "Ann: Signed on Monday" },
    ]);
    expect(writes.has(found[1].id)).toBe(false);
  });
});

const people = ["Ann", "Bo", "Cy", "Di", "Ed"];
const cell = fc.oneof(
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.constantFrom("", "a", "b")
);
const table = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...people), fc.constantFrom("Sign", "Coach")), {
    selector: ([person, goal]) => person + goal,
    minLength: 1,
  })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) => fc.tuple(cell, cell).map((entries) => [...name, ...entries, "= 1"]))
    )
  )
  .map((rows): Rows => rows);

test("a copy of the workbook as it is brings nothing, however its rows are sorted", () => {
  fc.assert(
    fc.property(
      table.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
      ),
      fc.boolean(),
      ([rows, sorted], remembers) => {
        const snapshot = remembers ? snapshotOf(rows) : undefined;
        expect(outcome(rows, returned(sorted, { snapshot }))).toEqual(nothing);
      }
    )
  );
});

test("what was edited in the copy is what comes, and written it leaves no difference", () => {
  const edits = fc.array(fc.tuple(fc.nat(9), fc.constantFrom(2, 3), cell), { maxLength: 5 });
  fc.assert(
    fc.property(table, edits, (rows, list) => {
      const changed = list.reduce(
        (now, [row, column, value]) => withCell(row % rows.length, column, value, now),
        rows
      );
      const expected = rows.flatMap((cells, row) =>
        cells.flatMap((value, column) =>
          valueMark(changed[row][column]) === valueMark(value)
            ? []
            : [[row, column, changed[row][column]]]
        )
      );
      const snapshot = snapshotOf(rows);
      const { changes, writes } = compare([ours(rows)], returned(changed, { snapshot }));
      expect(changes.every(({ kind }) => kind === "clean")).toBe(true);
      const written = changes.flatMap(({ id }) => writes.get(id) ?? []);
      expect(written.map(({ row, column, value }) => [row, column, value])).toEqual(expected);
      const after = written.reduce(
        (now, { row, column, value }) => withCell(row, column, value as Value, now),
        rows
      );
      expect(outcome(after, returned(changed, { snapshot }))).toEqual(nothing);
    })
  );
});
