import { dateNumber } from "../../../../src/templates/build/dates";
import type { Row } from "../../support/rows";
import type { Expectation, ExpectedPart, Shown } from "../../support/expected";
import { amountOf, asOf, end, lightOf, products, sold, start, sum, workdays } from "./september";

const total = 1_200_000;
/** in percent, by product */
const weights = [0.4, 0.32, 0.1, 0.18];
/** parts come in steps of this many yuan */
const unit = 100;

/** The weeks of the period, Monday to Sunday, the first and last one cut off. */
const weeks: { first: number; last: number }[] = [];
for (let first = start; first <= end;) {
  const toSunday = (8 - (first % 7)) % 7;
  const last = Math.min(end, first + toSunday);
  weeks.push({ first, last });
  first = last + 1;
}
const daysOf = (index: number) => workdays(weeks[index].first, weeks[index].last);
/** the part of a week that has gone */
function goneOf(index: number): number {
  const { first, last } = weeks[index];
  return Math.max(0, Math.min(1, (asOf - first + 1) / (last - first + 1)));
}

/** Each part lies within two steps of what its weights would give it, in whole steps. */
function partOf(item: number, week: number): unknown {
  const share = (total * (weights[item] ?? 0) * daysOf(week)) / workdays(start, end);
  return {
    words: `within ${2 * unit} of ${share}, in steps of ${unit}`,
    holds: (value: unknown) =>
      typeof value === "number" && value % unit === 0 && Math.abs(value - share) <= 2 * unit,
  };
}

/** Periods that the table has room for: a month's weeks, wherever it begins. */
const periods = Array.from({ length: 6 }, (_, index) => index);
const periodIds = periods.map((index) => `p${index + 1}`);
const inWeeks = (value: (index: number) => unknown, otherwise: unknown = "") =>
  periods.map((index) => (weeks[index] ? value(index) : otherwise));

/** Table rows, each of which has its row in the block by weight. */
const ready = 12;

/** Over the table: first and last days, and whether the weeks add up; over the block: what has gone, and workdays. */
const heads: ExpectedPart[] = [
  {
    at: "K2",
    values: [
      inWeeks((index) => weeks[index].first),
      inWeeks((index) => weeks[index].last),
      inWeeks(() => 0),
    ],
  },
  { at: "S3", values: [inWeeks(goneOf, 0), inWeeks(daysOf)] },
  {
    at: "S6",
    values: Array.from({ length: ready }, (_, item) => inWeeks((week) => partOf(item, week), 0)),
  },
];

function settings(): ExpectedPart {
  const meaning = "By working days, evenly, or by the season of past years below.";
  return {
    at: "KPI_SplitMetric",
    values: [["Total sales"], [total], [], [], [undefined, meaning], [], [total]],
  };
}

/** The months of three years before, of which the history has the last four; so no year is whole. */
function season(shown: Shown): ExpectedPart[] {
  const past = shown.rows("KPI_History").filter(({ subject }) => subject === "Total sales");
  const years = [2023, 2024, 2025];
  const kept = (year: number, month: number) =>
    past.find(
      ({ period }) => Number(period) === dateNumber(`${year}-${String(month).padStart(2, "0")}-01`)
    )?.actual ?? "";
  return [
    { at: "C31", values: [years] },
    {
      at: "C32",
      values: Array.from({ length: 12 }, (_, month) => years.map((year) => kept(year, month + 1))),
    },
    { at: "F32", values: [[""]] },
  ];
}

export const breakdown: Expectation = (shown) => {
  const soldOf = (item: number) => amountOf(sold.filter(({ product }) => product === item));
  const targetOf = (item: number) => total * weights[item];
  const once = (value: (item: number, row: Row) => unknown) => (row: Row, item: number) =>
    products[item] ? value(item, row) : "";
  const due = (row: Row) =>
    sum(
      periods.filter((index) => weeks[index]),
      (index) => Number(row[periodIds[index]]) * goneOf(index)
    );
  return [
    ...heads,
    {
      table: "KPI_Breakdown",
      columns: {
        item: once((item) => products[item]),
        target: once(targetOf),
        dueNow: once((_, row) => due(row)),
        actual: once(soldOf),
        attainment: once((item) => soldOf(item) / targetOf(item)),
        gap: once((item) => targetOf(item) - soldOf(item)),
        light: once((item) => lightOf(soldOf(item) / targetOf(item))),
        check: once(() => 0),
        ...Object.fromEntries(
          periodIds.map((id, index) => [
            id,
            once((item) => (weeks[index] ? partOf(item, index) : "")),
          ])
        ),
      },
    },
    settings(),
    ...season(shown),
  ];
};
