/** What the strip paints, day by day: its rules are worked out here as Excel works them out. */
import { areaOf } from "../support/areas";
import { planOf, planSet } from "../support/plans";

const tasks = planOf(planSet({ language: "en-US", content: "example" }), "tasks");
const strip = tasks.conditionals.filter(({ range }) => areaOf(range).left > 22);
const [body] = strip;
const bars = strip.filter(({ range }) => range === body!.range);

/** the colours by the words of the legend */
const legend = new Map(
  ["Done", "Should be done", "Planned", "Overdue", "As of"].map((word) => {
    const block = tasks.blocks.find(
      ({ at, values }) => at.endsWith("3") && values[0]![0] === word
    )!;
    const { left } = areaOf(block.at);
    const swatch = tasks.formats.find(({ range, fill }) => {
      const area = areaOf(range);
      return (
        fill !== undefined && area.left === left - 1 && area.right === left - 1 && area.top === 3
      );
    });
    return [swatch!.fill, word];
  })
);

interface Moment {
  start: number | "";
  due: number | "";
  progress: number | "";
  asOf: number;
  day: number;
  step: number;
}

/** Excel puts every text above every number, so "" is infinite here. */
function holdsAt(formula: string, moment: Moment): boolean {
  const number = (value: number | "") => (value === "" ? "Infinity" : String(value));
  const script = formula
    .slice(1)
    .replace(/\$M\$4/g, number(moment.step))
    .replace(/\$K\$4/g, number(moment.asOf))
    .replace(/\$I6/g, number(moment.start))
    .replace(/\$J6/g, number(moment.due))
    .replace(/\$O6/g, number(moment.progress))
    .replace(/\b[A-Z]{1,2}\$5/g, number(moment.day))
    .replace(/AND\(/g, "all(")
    .replace(/ISNUMBER\(/g, "Number.isFinite(");
  const evaluate = new Function("all", `return ${script};`) as (
    all: (...conditions: boolean[]) => boolean
  ) => boolean;
  return evaluate((...conditions) => conditions.every(Boolean));
}

function painted(moment: Moment): string {
  const first = bars.find(
    ({ rule }) => rule.kind === "formula" && holdsAt(rule.formula, moment)
  )?.rule;
  return first?.kind === "formula" ? legend.get(first.fill)! : "nothing";
}

/** One letter a column: Done, should be done (L), Planned, Overdue, As of, nothing (.). */
function drawn(task: Omit<Moment, "day">, columns: number): string {
  const letters = new Map([
    ["Should be done", "L"],
    ["nothing", "."],
  ]);
  return Array.from({ length: columns }, (_, index) => {
    const word = painted({ ...task, day: 1 + index * task.step });
    return letters.get(word) ?? word[0];
  }).join("");
}

test("five colours, one rule each", () => {
  expect(legend.size).toBe(5);
  expect(bars.map(({ rule }) => rule.kind === "formula" && legend.get(rule.fill)).sort()).toEqual(
    [...legend.values()].sort()
  );
});

test.each([
  ["behind plan", { start: 3, due: 8, progress: 0.5, asOf: 7 }, "..DDDLLP.."],
  ["ahead of plan", { start: 3, due: 8, progress: 0.5, asOf: 3 }, "..DDDPPP.."],
  ["not begun and not due", { start: 3, due: 8, progress: 0, asOf: 1 }, "A.PPPPPP.."],
  ["not begun though due", { start: 3, due: 5, progress: 0, asOf: 5 }, "..LLL....."],
  ["overdue", { start: 2, due: 4, progress: 2 / 3, asOf: 7 }, ".DDLOOO..."],
  ["done, however late it is", { start: 2, due: 4, progress: 1, asOf: 7 }, ".DDD..A..."],
  ["one day long", { start: 4, due: 4, progress: 0, asOf: 9 }, "...LOOOOO."],
  ["without dates", { start: "", due: "", progress: 0, asOf: 5 }, "....A....."],
  ["without a due date", { start: 3, due: "", progress: 0, asOf: 5 }, "....A....."],
  ["an empty row", { start: "", due: "", progress: "", asOf: 5 }, "....A....."],
] as const)("%s", (_, task, expected) => {
  expect(drawn({ ...task, step: 1 }, 10)).toBe(expected);
});

test.each([
  ["a week each", { start: 9, due: 28, progress: 0.5, asOf: 23 }, ".DDL.."],
  ["a task within one week", { start: 10, due: 11, progress: 0, asOf: 1 }, "AP...."],
] as const)("columns of seven days: %s", (_, task, expected) => {
  expect(drawn({ ...task, step: 7 }, 6)).toBe(expected);
});

test("the strip is bounded", () => {
  const { left, right, top, bottom } = areaOf(body!.range);
  expect(right - left + 1).toBeLessThanOrEqual(62);
  expect((right - left + 1) * (bottom - top + 1)).toBeLessThanOrEqual(1_000);
});
