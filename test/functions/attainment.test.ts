import fc from "fast-check";
import { cell, table } from "./cases";

const february = [46054, 46081] as const; // 2026-02-01, a Sunday, to 2026-02-28
/** the official notice of 2026: 15 to 23 February off, 14 and 28 February at work */
const holidays = [[46068], [46069], [46070], [46071], [46072], [46073], [46074], [46075], [46076]];
const makeup = [[46067], [46081]];

table("ATTAINMENT", [
  [[80, 120], 2 / 3],
  [[120, 80], 1.5],
  [[110, 100, "lower"], 0.9],
  [[90, 100, "lower"], 1.1],
  [[-50, -100], 1.5],
  [[-150, -100], 0.5],
  [[110, 100, "target"], 0.9],
  [[90, 100, "target"], 0.9],
  [[100, 100, "target"], 1],
  [[0, 100], 0],
  [[80, 120, " LOWER "], 4 / 3],
  [[110, 100, "越低越好"], 0.9],
  [[110, 100, "越高越好"], 1.1],
  [[110, 100, "越接近越好"], 0.9],
  [[110, 100, -1], 0.9],
  [[110, 100, 1], 1.1],
  [[110, 100, 0], 0.9],
  [[110, 100, ""], 1.1],
  [[110, 100, null, null], 1.1],
  [[30, 40, null, 20], 0.5],
  [[6, 5, "lower", 8], 2 / 3],
  [[30, 0, null, 20], -0.5],
  [[[[80]], [[120]]], 2 / 3],
  [[5, 0], "#DIV/0!"],
  [[5, 20, null, 20], "#DIV/0!"],
  [[null, 120], "#N/A"],
  [[80, ""], "#N/A"],
  [[80], "#N/A"],
  [[[[null]], 120], "#N/A"],
  [["80", 120], "#VALUE!"],
  [[true, 120], "#VALUE!"],
  [[NaN, 120], "#VALUE!"],
  [[80, 120, "up"], "#VALUE!"],
  [[80, 120, "1"], "#VALUE!"],
  [[80, 120, 2], "#VALUE!"],
  [[80, 120, true], "#VALUE!"],
  [[80, 120, null, "none"], "#VALUE!"],
  [[[[80, 90]], 120], "#VALUE!"],
  [[1e308, 1e-308], "#NUM!"],
  [[5, 1e308, null, -1e308], "#NUM!"],
]);

table("GAP", [
  [[80, 120], 40],
  [[150, 120], -30],
  [[110, 100, "lower"], 10],
  [[90, 100, "lower"], -10],
  [[110, 100, "target"], 10],
  [[90, 100, "target"], 10],
  [[90, null], "#N/A"],
  [["x", 100], "#VALUE!"],
]);

table("RAG", [
  [[1], 1],
  [[1.2], 1],
  [[0.999], 0],
  [[0.8], 0],
  [[0.1 + 0.7], 0],
  [[0.79], -1],
  [[-1], -1],
  [[0.85, 0.9], -1],
  [[0.85, 0.7, 0.85], 1],
  [[0.5, 0.5, 0.5], 1],
  [[0.5, 0.9, 0.8], "#VALUE!"],
  [[0.5, 1.1], "#VALUE!"],
  [[null], "#N/A"],
  [["green"], "#VALUE!"],
]);

table("GROWTHRATE", [
  [[120, 100], 0.2],
  [[80, 100], -0.2],
  [[50, -100], 1.5],
  [[50, 0], "#DIV/0!"],
  [[null, 100], "#N/A"],
]);

table("ELAPSED", [
  [[...february, 46060], 0.25],
  [[...february, 46053], 0],
  [[...february, 46054], 1 / 28],
  [[...february, 46081], 1],
  [[...february, 46100], 1],
  [[46054.75, 46081.2, 46060.999], 0.25],
  [[46054, 46054, 46054], 1],
  [[...february, 46058, "workdays"], 4 / 20],
  [[...february, 46066, "workdays", holidays, makeup], 10 / 16],
  [[...february, 46067, "workdays", holidays, makeup], 11 / 16],
  [[...february, 46075, "工作日", holidays, makeup], 11 / 16],
  [[...february, 46080, "workdays", holidays, makeup], 15 / 16],
  [[...february, 46060, "自然日", holidays, makeup], 0.25],
  // repeats and blanks do not count; a day in both lists is a holiday; a make-up weekday is an ordinary workday
  [[...february, 46058, "workdays", [[46058, 46058, null, ""]], [[46055], [46055]]], 3 / 19],
  [[...february, 46067, "workdays", 46067, 46067], 10 / 20],
  [[46081, 46054, 46060], "#VALUE!"],
  [[46060, 46061, 46061, "workdays"], "#DIV/0!"],
  [[...february, 46060, "months"], "#VALUE!"],
  [[...february, "2026-02-07"], "#VALUE!"],
  [[...february, -1], "#VALUE!"],
  [[...february, 46060, "days", [["May Day"]]], "#VALUE!"],
  [[...february], "#N/A"],
]);

table("PACE", [
  [[30, 100, ...february, 46060], 1.2],
  [[30, 100, ...february, 46060, "lower"], 0.8],
  [[30, 100, ...february, 46060, "target"], 0.8],
  [[50, 80, ...february, 46066, null, "workdays", holidays, makeup], 1],
  [[30, 100, ...february, 46053], "#N/A"],
  [[30, 100, ...february, 46054, null, "workdays"], "#N/A"],
  [[30, 0, ...february, 46060], "#DIV/0!"],
  [[30, 100, 46081, 46054, 46060], "#VALUE!"],
]);

table("RUNRATE", [
  [[30, ...february, 46060], 120],
  [[30, ...february, 46090], 30],
  [[50, ...february, 46066, "workdays", holidays, makeup], 80],
  [[30, ...february, 46053], "#N/A"],
  [[30, 46081, 46054, 46060], "#VALUE!"],
  [[30, 46060, 46061, 46061, "workdays"], "#DIV/0!"],
]);

table("REQUIRED", [
  [[30, 100, 46081, 46067], 5],
  [[50, 80, 46081, 46066, "workdays", holidays, makeup], 5],
  [[100, 100, 46081, 46067], 0],
  [[120, 100, 46081, 46090], 0],
  [[99, 100, 46081, 46081], "#DIV/0!"],
  [[99, 100, 46061, 46059, "workdays"], "#DIV/0!"],
  [[30, 100, 46081], "#N/A"],
]);

test("attainment does not depend on the unit", () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((value) => value !== 0);
  fc.assert(
    fc.property(amount, amount, fc.constantFrom("higher", "lower", "target"), (a, t, direction) => {
      const plain = cell("ATTAINMENT", a, t, direction) as number;
      expect(cell("ATTAINMENT", a * 1000, t * 1000, direction)).toBeCloseTo(plain, 6);
    })
  );
});

test("a period's workdays are those that a calendar counts day by day", () => {
  const day = fc.integer({ min: 36526, max: 73050 });
  const isWorkday = (serial: number) => {
    const weekday = new Date((serial - 25569) * 86_400_000).getUTCDay();
    return weekday !== 0 && weekday !== 6;
  };
  fc.assert(
    fc.property(day, fc.nat(400), fc.nat(400), (start, length, gone) => {
      const days = Array.from({ length: length + 1 }, (_, i) => start + i);
      const workdays = days.filter(isWorkday);
      fc.pre(workdays.length > 0);
      const passed = workdays.filter((serial) => serial <= start + gone).length;
      expect(cell("ELAPSED", start, start + length, start + gone, "workdays")).toBeCloseTo(
        passed / workdays.length,
        12
      );
    })
  );
});
