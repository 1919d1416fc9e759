/** What the table of syncs says of how an action grows. */
import { growthOf, type ActionCost } from "../../../scripts/bench/syncs";

const cost = (change: Partial<ActionCost> = {}): ActionCost => ({
  ...{ action: "check", syncs: 4, largest: 1_000, bytes: 2_000, fileBytes: 0, milliseconds: 50 },
  ...change,
});

const powerOf = (small: Partial<ActionCost>, large: Partial<ActionCost>) =>
  growthOf([cost(small)], [cost(large)], 10)[0].power;

test.each<[what: string, small: Partial<ActionCost>, large: Partial<ActionCost>, power: number]>([
  ["nothing grows", {}, {}, 0],
  ["it becomes less", { bytes: 2_000 }, { bytes: 1_000 }, 0],
  ["bytes in step with the rows", {}, { bytes: 20_000 }, 1],
  ["bytes by their square", {}, { bytes: 200_000 }, 2],
  ["syncs by their square", {}, { syncs: 400 }, 2],
  ["a file counts as bytes", { bytes: 0, fileBytes: 9 }, { bytes: 0, fileBytes: 90 }, 1],
  ["from no sync to ten", { syncs: 0 }, { syncs: 10 }, 1],
])("%s", (_, small, large, power) => {
  expect(powerOf(small, large)).toBeCloseTo(power, 10);
});

test("actions are found by their names, and one that is missing is told", () => {
  const costs = [cost(), cost({ action: "mend", milliseconds: 100 })];
  const grown = growthOf(costs, [cost({ action: "mend", milliseconds: 250 }), cost()], 10);
  expect(grown.map(({ action, longer }) => [action, longer])).toEqual([
    ["check", 1],
    ["mend", 2.5],
  ]);
  expect(() => growthOf(costs, [cost()], 10)).toThrow("mend");
});
