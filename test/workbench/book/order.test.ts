/** Cells are computed after those that they read, wherever these stand and whatever else is in the sheet. */
import fc from "fast-check";
import { columnLetters } from "../../../src/workbook/address";
import { at, disposeBooks, newBook, put, values } from "./support";

afterEach(disposeBooks);

const side = 12;
const area = { row: 0, column: 0, rows: side, columns: side };
const address = (place: number) => `${columnLetters(place % side)}${Math.floor(place / side) + 1}`;

/** Cells of a square in the order in which they are to be computed, each with the ones before it that it adds up. */
const sums = fc
  .shuffledSubarray([...Array(side * side).keys()], { minLength: 30 })
  .chain((places) =>
    fc.tuple(
      fc.constant(places),
      fc.tuple(
        ...places.map((_, index) =>
          fc.uniqueArray(fc.nat({ max: Math.max(0, index - 1) }), { minLength: 1, maxLength: 3 })
        )
      )
    )
  );

test("sums of sums, with a conditional format over all of them", async () => {
  await fc.assert(
    fc.asyncProperty(sums, fc.boolean(), async ([places, reads], rulesFirst) => {
      const book = newBook();
      const sheet = book.activeSheet();
      const cells: (string | null)[][] = Array.from({ length: side }, () =>
        Array<null>(side).fill(null)
      );
      const expected: (number | null)[][] = cells.map((row) => row.map(() => null));
      const found: number[] = [];
      places.forEach((place, index) => {
        const [row, column] = [Math.floor(place / side), place % side];
        const read = index === 0 ? [] : reads[index]!;
        found.push((read.reduce((sum, each) => sum + found[each]!, 0) % 1000) + 1);
        cells[row]![column] =
          `=MOD(${["0", ...read.map((each) => address(places[each]!))].join("+")},1000)+1`;
        expected[row]![column] = found[index]!;
      });
      const addRules = () => {
        for (const formula of ["=A1>$L$12", "=SUM($A1:$F$6)<L$1", "=$A$1=1"])
          book.addConditional(sheet, {
            ranges: [area],
            rule: { kind: "formula", formula, bold: true },
            stopIfTrue: false,
          });
      };
      if (rulesFirst) addRules();
      put(book, sheet, "A1", cells);
      if (!rulesFirst) addRules();
      await book.settled();
      expect(values(book, sheet, `A1:${columnLetters(side - 1)}${side}`)).toEqual(expected);
      disposeBooks();
    }),
    { numRuns: 15 }
  );
});

test("days in a row, each a step after the one before, beside a chart of formatted cells", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  const columns = 42;
  put(book, sheet, "I4", [[46_266]]);
  put(book, sheet, "M4", [[1]]);
  const chain = Array.from({ length: columns }, (_, day) =>
    day === 0 ? "=$I$4" : `=${columnLetters(22 + day - 1)}5+$M$4`
  );
  put(book, sheet, "W5", [chain]);
  book.addConditional(sheet, {
    ranges: [at("W6:BL27")],
    rule: { kind: "formula", formula: "=AND(W$5>=$I$4,W$5<$I$4+9)", fill: "#FFC7CE" },
    stopIfTrue: false,
  });
  await book.settled();
  expect(values(book, sheet, "W5:BL5")).toEqual([chain.map((_, day) => 46_266 + day)]);
});
