import * as fc from "fast-check";
import {
  headerCell,
  thisRow,
  wholeColumn,
  withHeaders,
} from "../../../src/templates/build/references";
import { mentionsOf } from "../support/formulas";

test.each([
  ["Actual", "[@Actual]", "T[Actual]"],
  ["实际值", "[@实际值]", "T[实际值]"],
  ["Due date", "[@[Due date]]", "T[Due date]"],
  ["What: problem", "[@[What: problem]]", "T[[What: problem]]"],
  ["No. #1", "[@[No. '#1]]", "T[[No. '#1]]"],
  ["a[b]@c'd", "[@[a'[b']'@c''d]]", "T[[a'[b']'@c''d]]"],
])("column %s of this row is %s and as a whole %s", (header, cell, whole) => {
  expect(thisRow(header)).toBe(cell);
  expect(wholeColumn("T", header)).toBe(whole);
});

test("a header may hold any character and is read back as it was", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (header) => {
      for (const reference of [
        thisRow(header),
        wholeColumn("T", header),
        headerCell("T", header),
      ]) {
        expect(mentionsOf(`=${reference}`).columns.map((column) => column.header)).toEqual([
          header,
        ]);
      }
    })
  );
});

test("ids in a formula become headers", () => {
  const headers = new Map([
    ["actual", "Actual value"],
    ["no", "No"],
  ]);
  expect(withHeaders('=IF([@{actual}]="",[{actual}],ROW([#{no}]))', "T", headers)).toBe(
    '=IF([@[Actual value]]="",T[Actual value],ROW(T[[#Headers],[No]]))'
  );
});

test("an id that the table does not have is named in the error", () => {
  expect(() => withHeaders("=[@{gone}]", "T", new Map())).toThrow('T has no column "gone"');
});
