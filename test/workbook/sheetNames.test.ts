import fc from "fast-check";
import {
  freeSheetName,
  isSheetName,
  isTaken,
  mendedSheetName,
} from "../../src/workbook/sheetNames";

test.each(["Targets", "目标设定", "Q3 'plan' 2026", "a".repeat(31), "History 2", "🎯", "Sheet!"])(
  "%j can be a sheet's name",
  (name) => expect(isSheetName(name)).toBe(true)
);

test.each([
  "",
  "   ",
  "a".repeat(32),
  "a:b",
  "a\\b",
  "a/b",
  "a?b",
  "a*b",
  "a[b",
  "a]b",
  "'a",
  "a'",
  "History",
  "HISTORY",
  "a\nb",
])("%j cannot", (name) => expect(isSheetName(name)).toBe(false));

const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter(isSheetName);
const anything = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom("History", "'''", "[]", "a'b".repeat(20))
);

test("a free name is free, allowed, and the wanted one where that is free", () => {
  fc.assert(
    fc.property(name, fc.array(name), fc.boolean(), (wanted, others, own) => {
      const taken = own ? [wanted.toUpperCase(), ...others] : others;
      const free = freeSheetName(wanted, taken);
      expect(isTaken(free, taken)).toBe(false);
      expect(isSheetName(free)).toBe(true);
      if (!isTaken(wanted, taken)) expect(free).toBe(wanted);
    })
  );
});

test("the number goes up until the name is free", () => {
  expect(freeSheetName("Targets", ["targets", "Targets 2", "Other"])).toBe("Targets 3");
});

test("a long name gives way to the number", () => {
  const long = "x".repeat(31);
  expect(freeSheetName(long, [long])).toBe(`${"x".repeat(29)} 2`);
});

test("a bad name is mended into one that Excel takes", () => {
  fc.assert(
    fc.property(anything, (bad) => expect(isSheetName(mendedSheetName(bad, "Targets"))).toBe(true))
  );
});

test.each([
  ["Q3: targets/plan", "Q3 targets plan"],
  ["'Targets'", "Targets"],
  ["???", "Fallback"],
  ["History", "Fallback"],
  ["a".repeat(40), "a".repeat(31)],
])("%j is mended into %j", (bad, mended) => {
  expect(mendedSheetName(bad, "Fallback")).toBe(mended);
});
