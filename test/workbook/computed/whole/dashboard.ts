import { pastRows } from "../../../../src/templates/example/history";
import { dateNumber } from "../../../../src/templates/build/dates";
import { filled, type Row } from "../../support/rows";
import { down, type Expectation, type ExpectedPart, type Shown } from "../../support/expected";
import {
  amountOf,
  asOf,
  end,
  lightOf,
  mean,
  ofTarget,
  rowsWith,
  sold,
  start,
  sum,
  workdays,
} from "./september";

const metric = "Total sales";
const target = 1_200_000;
const actual = amountOf(sold);
const [all, gone] = [workdays(start, end), workdays(start, asOf)];

const amount = (value: number) => Math.round(value).toLocaleString("en-US");
const percent = (value: number) => `${(100 * value).toFixed(1)}%`;

/** The figures behind the tiles: value, what it is compared with, light. */
function figures(shown: Shown): unknown[][] {
  const tasks = rowsWith(shown, "KPI_Tasks", "task");
  const late = tasks.filter(({ light }) => light === -1).length;
  const behind = tasks.filter(({ light }) => light === 0).length;
  const totals = rowsWith(shown, "KPI_ScoreSummary", "total").map(({ total }) => Number(total));
  const reached = totals.filter((total) => total >= 100).length;
  const isOpen = ({ chance }: Row) => Number(chance) > 0 && Number(chance) < 1;
  const open = rowsWith(shown, "KPI_Deals", "chance").filter(isOpen);
  const openAmount = sum(open, (deal) => Number(deal.amount));
  const expected =
    actual +
    sum(
      open.filter(({ close }) => Number(close) <= end),
      (deal) => Number(deal.amount) * Number(deal.chance)
    );
  const pace = actual / ((target * gone) / all);
  const forecast = (actual / gone) * all;
  const perDay = (target - actual) / (all - gone);
  const light = ofTarget(shown, metric, "light");
  return [
    [target, undefined, undefined],
    [actual, undefined, undefined],
    [actual / target, undefined, light],
    [pace, gone / all, lightOf(pace)],
    [forecast, forecast / target, lightOf(forecast / target)],
    [perDay, all - gone, lightOf(actual / gone / perDay)],
    [target - actual, (target - actual) / target, light],
    [openAmount / (target - actual), openAmount, lightOf(expected / target)],
    [late + behind, late, late > 0 ? -1 : behind > 0 ? 0 : 1],
    [reached, totals.length, lightOf(reached / totals.length)],
  ];
}

/** The same in words, a tile above the other, beside each other from B to P. */
function tiles(rows: readonly unknown[][]): ExpectedPart[] {
  const [pace, forecast, perDay, gap, cover, tasks, people] = rows.slice(3) as number[][];
  const words: [string, string][] = [
    [percent(actual / target), `Done ${amount(actual)} / ${amount(target)}`],
    [percent(pace[0]), `Workdays gone ${percent(pace[1])}`],
    [amount(forecast[0]), `Of target ${percent(forecast[1])}`],
    [amount(perDay[0]), `Workdays left ${perDay[1]}`],
    [amount(gap[0]), `Of target ${percent(gap[1])}`],
    [`${cover[0].toFixed(1)}×`, `Open deals ${amount(cover[1])}`],
    [String(tasks[0]), `To step in ${tasks[1]}`],
    [String(people[0]), `Of people scored ${people[1]}`],
  ];
  const line = (part: 0 | 1) => words.flatMap((tile) => [tile[part], undefined]);
  return [{ at: "B7", values: [line(0), line(1)] }];
}

const monthNames = [
  ...["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];
/** first days of the months from September a year ago to this one */
const months = Array.from({ length: 13 }, (_, index) => {
  const month = ((8 + index) % 12) + 1;
  const year = index < 4 ? 2025 : 2026;
  return {
    first: dateNumber(`${year}-${String(month).padStart(2, "0")}-01`),
    name: monthNames[month - 1],
  };
});

const past = pastRows();
const ofSales = (period: number) =>
  past.find((row) => row.of === "sales" && row.period === period)!;

/** Target and actual of the last twelve months, and the attainment of the twelve that are closed. */
function trends(): ExpectedPart[] {
  const closed = (first: number) => {
    const metrics = past.filter(({ of, period }) => typeof of === "string" && period === first);
    return mean(metrics.map(({ attainment }) => attainment));
  };
  return [
    {
      at: "R35",
      values: months.slice(1).map(({ first, name }) => {
        if (first === start) return [first, name, target, actual];
        const kept = ofSales(first);
        return [first, name, kept.target, kept.actual];
      }),
    },
    {
      at: "R51",
      values: months
        .slice(0, -1)
        .map(({ first, name }) => [first, name, ofSales(first).attainment, closed(first)]),
    },
  ];
}

interface Stage {
  stage: string;
  count: number;
  step: number | "";
}

function funnelOf(shown: Shown): Stage[] {
  return shown.rows("KPI_Funnel").map(({ stage, count, step }) => ({
    stage: String(stage),
    count: Number(count),
    step: filled(step) ? Number(step) : "",
  }));
}

/** Stages with their conversion, in the middle of the widest. */
function funnel(stages: readonly Stage[]): ExpectedPart {
  const widest = Math.max(...stages.map(({ count }) => count));
  return {
    at: "R67",
    values: stages.map(({ stage, count, step }) => [
      step === "" ? stage : `${stage} ${Math.round(100 * step)}%`,
      step,
      count,
      (widest - count) / 2,
    ]),
  };
}

const contributorRows = 9;

function itemsOf(shown: Shown): { item: unknown; gap: number }[] {
  return rowsWith(shown, "KPI_Breakdown", "item")
    .map(({ item, gap }) => ({ item, gap: Number(gap) }))
    .sort((one, other) => other.gap - one.gap);
}

/** Contributors by their gap, the largest first, what is missing apart from what is ahead. */
function contributors(shown: Shown): ExpectedPart {
  const items = itemsOf(shown);
  return {
    at: "R78",
    values: Array.from({ length: contributorRows }, (_, index) => {
      if (!items[index]) return ["", "", "", ""];
      const { item, gap } = items[index];
      return [item, gap, Math.max(0, gap), Math.min(0, gap)];
    }),
  };
}

const perspectives = ["Finance", "Customer", "Internal process", "Learning"];
function perspectiveScores(shown: Shown): number[] {
  const lines = rowsWith(shown, "KPI_Scorecard", "score");
  return perspectives.map((word) =>
    mean(lines.filter(({ perspective }) => perspective === word).map(({ score }) => Number(score)))
  );
}

/** What stands over each chart. */
function lines(shown: Shown): ExpectedPart[] {
  const items = itemsOf(shown);
  const gap = sum(items, (item) => item.gap);
  const stages = funnelOf(shown).filter(({ step }) => step !== "");
  const lowest = stages.reduce((one, other) =>
    Number(other.step) < Number(one.step) ? other : one
  );
  const [before, last] = [months[10], months[11]].map(({ first }) => ofSales(first));
  const change = 100 * (last.attainment - before.attainment);
  const people = rowsWith(shown, "KPI_ScoreSummary", "total").length;
  const scores = perspectiveScores(shown);
  const least = Math.min(...scores);
  const over = (at: string, words: string) => ({ at, values: [[words]] });
  return [
    over(
      "B10",
      `This month ${amount(actual)} / ${amount(target)}, last month ${amount(last.actual)}`
    ),
    over(
      "H10",
      `Largest gap: ${String(items[0].item)} ${amount(items[0].gap)}, ` +
        `share of the gap ${percent(items[0].gap / gap)}`
    ),
    over("N10", `Bottleneck: ${lowest.stage} ${percent(Number(lowest.step))}`),
    over(
      "B25",
      `Last month ${percent(last.attainment)}, change ${change > 0 ? "+" : ""}${change.toFixed(1)} points`
    ),
    over("H25", `Scored ${people} people, the first ${people} shown`),
    over("N25", `Lowest: ${perspectives[scores.indexOf(least)]} ${least.toFixed(1)}`),
  ];
}

/** People by their rank, with their places in the scorecard's list. */
function ranking(shown: Shown): ExpectedPart {
  const ranked = shown
    .rows("KPI_ScoreSummary")
    .map((row, index): Row => ({ ...row, position: index + 1 }))
    .filter(({ rank }) => filled(rank))
    .sort((one, other) => Number(one.rank) - Number(other.rank));
  const of = (value: (row: Row) => unknown) => (_: Row, index: number) =>
    ranked[index] ? value(ranked[index]) : "";
  return {
    table: "KPI_Dashboard",
    columns: {
      place: of(({ rank }) => rank),
      position: of(({ position }) => position),
      person: of(({ rank, person }) => `${String(rank)}. ${String(person)}`),
      score: of(({ total }) => total),
    },
  };
}

/** Targets that do not add up over the days: their attainment alone is told. */
const levels = ["Average order value", "Repurchase rate", "Collection rate", "Discount rate"];

/** A line per target, and the numbers behind it. */
function standings(shown: Shown): ExpectedPart[] {
  const targets = rowsWith(shown, "KPI_Targets", "metric");
  const numbers = targets.map((row): unknown[] => {
    const [goal, done] = [Number(row.target), Number(row.actual)];
    const way = row.direction === "lower" ? -1 : row.direction === "target" ? 0 : 1;
    const start = [row.metric, goal, done];
    if (levels.includes(String(row.metric))) {
      return [...start, 0, way, row.attainment, "", "", "", "", row.light];
    }
    const attained = (value: number, of: number) => 1 - (way * (of - value)) / of;
    const paced = attained(done, (goal * gone) / all);
    const lands = (done / gone) * all;
    const light = lightOf(paced);
    return [
      ...[...start, 1, way, row.attainment, paced, lands, attained(lands, goal)],
      ...[(goal - done) / (all - gone), light],
    ];
  });
  const lines = numbers.map(
    ([name, goal, done, adds, way, own, pace, lands, share, need, light]) => {
      const isShare = targets.find(({ metric }) => metric === name)!.unit === "%";
      const said = (value: unknown) =>
        Number(value) >= 1000
          ? amount(Number(value))
          : String(Math.round(100 * Number(value)) / 100);
      const shownAs = (value: unknown) => (isShare ? percent(Number(value)) : said(value));
      const part = (value: unknown, words: string) => (value === "" ? "—" : words);
      return [
        ...[name, undefined, `${shownAs(done)} / ${shownAs(goal)}`, undefined],
        ...[percent(Number(own)), undefined, part(pace, percent(Number(pace))), undefined],
        ...[part(lands, `${said(lands)} (${percent(Number(share))})`), undefined],
        ...[part(need, `${way === -1 ? "at most " : ""}${said(need)}`), undefined],
        ...[light, undefined, adds === 0 ? "Does not add up over days" : ""],
      ];
    }
  );
  const padded = (rows: unknown[][]) => [
    ...rows,
    ...Array.from({ length: 12 - rows.length }, () =>
      rows[0].map((each) => (each === undefined ? each : ""))
    ),
  ];
  return [
    { at: "R99", values: padded(numbers) },
    { at: "B40", values: [[`All targets, workdays gone ${percent(gone / all)}`]] },
    { at: "B42", values: padded(lines) },
  ];
}

export const dashboard: Expectation = (shown) => {
  const rows = figures(shown);
  return [
    { at: "D4", values: [[metric]] },
    { at: "S21", values: rows },
    ...tiles(rows),
    ...lines(shown),
    ...trends(),
    funnel(funnelOf(shown)),
    contributors(shown),
    ranking(shown),
    { at: "S91", values: down(perspectiveScores(shown)) },
    ...standings(shown),
  ];
};
