import fc from "fast-check";
import { cell, table } from "./cases";

const ten = [101, 110] as const;

table("PLANNED", [
  [[...ten, 105], 0.5],
  [[...ten, 100], 0],
  [[...ten, 101], 0.1],
  [[...ten, 110], 1],
  [[...ten, 150], 1],
  [[101, 101, 101], 1],
  [[101.9, 110.1, 105.5], 0.5],
  [[110, 101, 105], "#VALUE!"],
  [[...ten], "#N/A"],
  [["1 Sep", 110, 105], "#VALUE!"],
]);

table("LAG", [
  [[...ten, 0.5, 105], 0],
  [[...ten, 0.2, 105], 3],
  [[...ten, 0.25, 105], 2.5],
  [[...ten, 0.9, 105], 0],
  [[...ten, 0, 100], 0],
  [[...ten, 0, 101], 1],
  [[...ten, 0.5, 120], 15],
  [[...ten, 1, 150], 0],
  [[...ten, 1, 150, 113], 3],
  [[...ten, 1, 150, 108], 0],
  [[...ten, 0.5, 120, 105], 15],
  [[...ten, 0.1 + 0.2, 103], 0],
  [[...ten, 1.1, 105], "#VALUE!"],
  [[...ten, -0.1, 105], "#VALUE!"],
  [[...ten, "done", 105], "#VALUE!"],
  [[...ten, 1, 105, "yes"], "#VALUE!"],
  [[110, 101, 0.5, 105], "#VALUE!"],
  [[...ten, null, 105], "#N/A"],
]);

table("TASKSTATUS", [
  [[...ten, 1, 150], 2],
  [[...ten, 0.5, 105], 1],
  [[...ten, 0, 100], 1],
  [[...ten, 0.3, 105], 0],
  [[...ten, 0.2, 105], -1],
  [[...ten, 0.2, 105, 4], 0],
  [[...ten, 0.4, 105, 1], -1],
  [[...ten, 0.4, 105, 0], -1],
  [[...ten, 0.5, 105, 0], 1],
  [[...ten, 0.4, 105, -1], "#VALUE!"],
  [[...ten, 2, 105], "#VALUE!"],
  [[110, 101, 0.5, 105], "#VALUE!"],
  [[...ten, 0.4], "#N/A"],
]);

test("a task on its planned progress is never behind", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60000 }),
      fc.nat(300),
      fc.nat(300),
      (start, days, gone) => {
        const due = start + days;
        const asOf = Math.min(due, start + gone);
        const progress = cell("PLANNED", start, due, asOf);
        expect(cell("LAG", start, due, progress, asOf)).toBe(0);
        expect(cell("TASKSTATUS", start, due, progress, asOf)).toBe(progress === 1 ? 2 : 1);
      }
    )
  );
});

test("an open task falls behind by a day a day after its due date", () => {
  const progress = fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), progress, (days, late, done) => {
      const lagOn = (asOf: number) => cell("LAG", 100, 100 + days, done, asOf) as number;
      expect(lagOn(101 + days + late) - lagOn(100 + days + late)).toBeCloseTo(1, 9);
    })
  );
});
