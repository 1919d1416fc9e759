import fc from "fast-check";
import { cell, column, table } from "./cases";

table("SCORE", [
  [[1e308, 1e308, null, null, null, -1e308], "#NUM!"],
  [[1e308, 1e-308], 120],
  [[80, 100], 80],
  [[130, 100], 120],
  [[-30, 100], 0],
  [[110, 100, "lower"], 90],
  [[59, 100, null, 0.6], 0],
  [[60, 100, null, 0.6], 60],
  [[130, 100, null, null, 1.5], 130],
  [[160, 100, "higher", 0, 1.5], 150],
  [[30, 40, null, null, null, 20], 50],
  [[80, 0], "#DIV/0!"],
  [[80, null], "#N/A"],
  [[80, 100, null, "low"], "#VALUE!"],
]);

const points = column(0.8, 0.8, 1, 1.2);
const payout = column(0, 50, 100, 150);
table("CURVE", [
  [[0, column(-1e308, 1e308), column(0, 100)], "#NUM!"],
  [[0.79, points, payout], 0],
  [[0.8, points, payout], 50],
  [[0.1 + 0.7, points, payout], 50],
  [[0.9, points, payout], 75],
  [[1, points, payout], 100],
  [[1.1, points, payout], 125],
  [[1.5, points, payout], 150],
  [[0.9, column(1.2, 0.8, 1, 0.8), column(150, 0, 100, 50)], 75],
  [[0.5, column(0.8, 0.8), column(10, 20)], 10],
  [[0.8, column(0.8, 0.8), column(10, 20)], 20],
  [[7, column(1), column(42)], 42],
  [[0.5, column(0, 1, null), column(0, 10, null)], 5],
  [[0.5, column(1, 1, 1), column(1, 2, 3)], "#VALUE!"],
  [[0.5, column(0, 1), column(1)], "#VALUE!"],
  [[0.5, column(0, 1), column(1, null)], "#N/A"],
  [[null, points, payout], "#N/A"],
]);

table("DEDUCT", [
  [[0, 10], 100],
  [[3, 10], 70],
  [[11, 10], 0],
  [[3, 10, 60], 30],
  [[9, 10, 60, 20], 20],
  [[-1, 10], "#VALUE!"],
  [[1, -10], "#VALUE!"],
  [[null, 10], "#N/A"],
]);

table("SCORECARD", [
  [[column(0.6, 0.4), column(100, 80)], 92],
  [[column(60, 40), column(100, 80)], 92],
  [[column(0.3333, 0.3333, 0.3333), column(90, 90, 90)], 90],
  [[column(33.33, 33.33, 33.33), column(90, 60, 30)], 60],
  [[column(0.6, 0.4), column(100, null)], 100],
  [[column(0.6, 0.4), column(100, ""), "skip"], 100],
  [[column(0.6, 0.4), column(100, null), "ZERO"], 60],
  [[column(0.6, 0.4), column(null, null), "zero"], 0],
  [[column(0.6, 0.4, null), column(100, 80, null)], 92],
  [[column(0.6, 0.4), column(null, null)], "#N/A"],
  [[column(0.6, 0.4), null], "#N/A"],
  [[column(0.6, null), column(100, 80)], "#N/A"],
  [[column(0.6, 0.3), column(100, 80)], "#VALUE!"],
  [[column(33, 33, 33), column(90, 90, 90)], "#VALUE!"],
  [[column(1.5, -0.5), column(100, 80)], "#VALUE!"],
  [[column(0.6, 0.4), column(100, "80")], "#VALUE!"],
  [[column(0.6, 0.4), column(100)], "#VALUE!"],
  [[column(0.6, 0.4), column(100, 80), "none"], "#VALUE!"],
  [[column(0, 1), column(100, null)], "#DIV/0!"],
]);

const groups = column("Finance", "Customer", "Finance ", "Learning");
table("PERSPECTIVES", [
  [
    [groups, column(0.3, 0.2, 0.3, 0.2), column(100, 80, 90, null)],
    [
      ["Finance", 0.6, 95],
      ["Customer", 0.2, 80],
      ["Learning", 0.2, ""],
    ],
  ],
  [
    [groups, column(30, 20, 30, 20), column(100, 80, null, null), "zero"],
    [
      ["Finance", 0.6, 50],
      ["Customer", 0.2, 80],
      ["Learning", 0.2, 0],
    ],
  ],
  [[groups, column(0.3, 0.2, 0.3, 0.1), column(1, 2, 3, 4)], "#VALUE!"],
  [[groups, column(0.5, 0.5), column(1, 2)], "#VALUE!"],
  [[column("Finance", null), column(0.5, 0.5), column(1, 2)], "#N/A"],
]);

table("GRADE", [
  [[90], "A"],
  [[89.9999999999], "A"],
  [[89], "B"],
  [[70], "C"],
  [[60], "D"],
  [[59], "E"],
  [[-5], "E"],
  [[92, column(85, 95, 0), column("A", "S", "B")], "A"],
  [[1, column(0, 50), column(1, 2)], 1],
  [[95, null, column("优", "良", "中", "及格", "不及格")], "优"],
  [[10, null, column("优", "良", "中", "及格", "不及格")], "不及格"],
  [[86, column(95, 85, 75, 65)], "B"],
  [[50, column(60), column("ok")], "#N/A"],
  [[50, column(60, 70), column("ok")], "#VALUE!"],
  [[50, column(60, "x"), column("ok", "no")], "#VALUE!"],
  [[null], "#N/A"],
]);

const roles = column("manager", "peer", "self");
const weights = column(0.5, 0.3, 0.2);
table("FEEDBACK360", [
  [[column("a", "b"), column(1, 1), column("a", "b"), column(1e308, 1e308)], "#NUM!"],
  [[column("manager", "peer", "Peer ", "self"), column(80, 90, 70, 100), roles, weights], 84],
  [[column("manager", "self"), column(80, 100), roles, weights], 60 / 0.7],
  [[column("manager", "peer"), column(80, null), roles, weights], 80],
  [[column("manager", "boss"), column(80, 90), roles, weights], "#VALUE!"],
  [[column("manager"), column(80), column("manager", "Manager"), column(1, 1)], "#VALUE!"],
  [[column("manager", "peer"), column(null, null), roles, weights], "#N/A"],
  [[column("manager", null), column(80, 90), roles, weights], "#N/A"],
  [[column("manager"), column(80), roles, column(0.5, 0.5)], "#VALUE!"],
  [[column("manager"), column(80), roles, column(0.5, 0.6, -0.1)], "#VALUE!"],
  [[column("manager"), column(80), roles, column(0, 0.5, 0.5)], "#DIV/0!"],
]);

const brackets = column(0, 100, 200);
const rates = column(0.1, 0.15, 0.2);
table("COMMISSION", [
  [[0, brackets, rates], 0],
  [[100, brackets, rates], 10],
  [[150, brackets, rates], 17.5],
  [[250, brackets, rates], 35],
  [[250, column(200, 0, 100), column(0.2, 0.1, 0.15)], 35],
  [[150, brackets, rates, "whole"], 22.5],
  [[99.99, brackets, rates, "全额"], 9.999],
  [[199.9999999999, brackets, rates, "whole"], 40],
  [[150, brackets, rates, "分段累进"], 17.5],
  [[40, column(50), column(0.1)], 0],
  [[40, column(50), column(0.1), "whole"], 0],
  [[60, column(50), column(0.1)], 1],
  [[-1, brackets, rates], "#VALUE!"],
  [[150, brackets, column(0.1, 0.2)], "#VALUE!"],
  [[150, brackets, rates, "half"], "#VALUE!"],
  [[150, null, rates], "#N/A"],
]);

test("a better score never gets a worse grade", () => {
  const grades = ["A", "B", "C", "D", "E"];
  const score = fc.double({ min: -50, max: 150, noNaN: true });
  fc.assert(
    fc.property(score, score, (a, b) => {
      const rank = (value: number) => grades.indexOf(cell("GRADE", value) as string);
      expect(rank(Math.max(a, b))).toBeLessThanOrEqual(rank(Math.min(a, b)));
    })
  );
});

test("the usual grades are those of 90 A, 80 B, 70 C, 60 D, else E", () => {
  const thresholds = column(90, 80, 70, 60, -1e9);
  const grades = column("A", "B", "C", "D", "E");
  const nearLimit = fc
    .tuple(fc.constantFrom(60, 70, 80, 90), fc.double({ min: -3e-9, max: 3e-9, noNaN: true }))
    .map(([limit, off]) => limit + off);
  fc.assert(
    fc.property(fc.oneof(nearLimit, fc.double({ min: -50, max: 150, noNaN: true })), (score) => {
      expect(cell("GRADE", score)).toBe(cell("GRADE", score, thresholds, grades));
    })
  );
});

test("a curve of rising scores rises, and stays between its ends", () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 150 }));
  const pairs = fc.uniqueArray(pair, { minLength: 1, maxLength: 8, selector: ([point]) => point });
  fc.assert(
    fc.property(pairs, fc.nat(250), fc.nat(250), (given, a, b) => {
      const points = column(...given.map(([point]) => point).sort((p, q) => p - q));
      const scores = column(...given.map(([, score]) => score).sort((p, q) => p - q));
      const at = (value: number) => cell("CURVE", value, points, scores) as number;
      expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)) - 1e-9);
      expect(at(a)).toBeGreaterThanOrEqual(scores[0][0]);
      expect(at(a)).toBeLessThanOrEqual(scores[scores.length - 1][0]);
    })
  );
});

test("the weighted score lies between the lowest and the highest score", () => {
  const item = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 120 }));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (items) => {
      const whole = items.reduce((total, [weight]) => total + weight, 0);
      const weights = column(...items.map(([weight]) => weight / whole));
      const scores = items.map(([, score]) => score);
      const total = cell("SCORECARD", weights, column(...scores)) as number;
      expect(total).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(total).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    })
  );
});
