import fc from "fast-check";
import type { CellValue } from "../../src/templates/plan";
import { asTyped, isFormula, keep, pieces } from "../../src/workbook/cells";

describe("a text that Excel would misread is kept a text", () => {
  test.each([
    "3-4",
    "8/1",
    "10%",
    "8月",
    "2026年8月1日",
    "１２",
    "+5",
    "-x",
    "@home",
    "(3)",
    ".5",
    "¥120",
    "$5",
    "Aug 3",
    "sept-2026",
    "TRUE",
    "false",
    "#N/A",
    " 12",
  ])("%j", (text) => expect(asTyped(text)).toBe(`'${text}`));

  test.each([
    "Sales",
    "销售额",
    "Q3",
    "New customers",
    "",
    "'=x",
    "=A1",
    "A-1",
    "Product A from 20% to 40%",
    5,
    true,
    null,
  ])("%j is written as it is", (value) => expect(asTyped(value)).toBe(value));
});

const cell = fc.option(fc.oneof(fc.integer(), fc.constantFrom("text", "=A1", "'=x")), {
  freq: 2,
});
const grid = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 8,
  })
);
const corner = { row: 3, column: 2 };

test("the pieces put every value in its place, once, and nothing else", () => {
  fc.assert(
    fc.property(grid, (values: CellValue[][]) => {
      const written = values.map((row) => row.map((): CellValue => null));
      for (const piece of pieces(corner, values)) {
        expect(piece.values).toHaveLength(piece.area.rows);
        piece.values.forEach((row, y) => {
          expect(row).toHaveLength(piece.area.columns);
          row.forEach((value, x) => {
            if (value === null) return;
            const at = [piece.area.row - corner.row + y, piece.area.column - corner.column + x];
            expect(written[at[0]][at[1]]).toBeNull();
            written[at[0]][at[1]] = value;
          });
        });
      }
      expect(written).toEqual(values);
    })
  );
});

test("formulas and values of a grid are told apart without loss", () => {
  fc.assert(
    fc.property(grid, (values: CellValue[][]) => {
      const formulas = keep(values, isFormula);
      const rest = keep(values, (value) => !isFormula(value));
      const together = formulas.map((row, y) => row.map((value, x) => value ?? rest[y][x]));
      expect(together).toEqual(values);
      expect(rest.flat().some(isFormula)).toBe(false);
    })
  );
});

test("a large block is cut by rows into pieces of half a megabyte", () => {
  const large = Array.from({ length: 200 }, () => Array<string>(10).fill("目标".repeat(500)));
  const found = pieces(corner, large);
  const sizes = found.map((piece) => Buffer.byteLength(JSON.stringify(piece.values)));
  expect(Math.max(...sizes)).toBeLessThan(500_000);
  expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(400_000);
  expect(found.reduce((rows, { area }) => rows + area.rows, 0)).toBe(200);
});

test("empty rows and columns around the values are not written", () => {
  const values = [
    [null, null, null],
    [null, 1, null],
    [null, 2, 3],
    [null, null, null],
    [4, null, null],
  ];
  expect(pieces({ row: 0, column: 0 }, values)).toEqual([
    {
      area: { row: 1, column: 1, rows: 2, columns: 2 },
      values: [
        [1, null],
        [2, 3],
      ],
    },
    { area: { row: 4, column: 0, rows: 1, columns: 1 }, values: [[4]] },
  ]);
});
