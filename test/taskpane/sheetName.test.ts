import fc from "fast-check";
import { nameFault } from "../../src/taskpane/sheetName";
import { freeSheetName, isSheetName, isTaken } from "../../src/workbook/sheetNames";

const typed = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("History", "历史", "目标设定", "'", "a'b", "x".repeat(31), "x".repeat(32))
);

test("a name without fault is exactly one that the workbook takes", () => {
  fc.assert(
    fc.property(typed, fc.array(typed, { maxLength: 4 }), (name, taken) => {
      const takes = isSheetName(name) && !isTaken(name, taken);
      expect(nameFault(name, taken) === undefined).toBe(takes);
    })
  );
});

test("the name that is proposed has no fault", () => {
  const proper = typed.filter(isSheetName);
  fc.assert(
    fc.property(proper, fc.array(proper), (name, taken) => {
      expect(nameFault(freeSheetName(name, taken), taken)).toBeUndefined();
    })
  );
});
