import type { ExampleSale } from "../../../../src/templates/example/sales";
import { filled, type Row } from "../../support/rows";
import {
  down,
  onceFilled,
  type Expectation,
  type ExpectedPart,
  type Shown,
} from "../../support/expected";
import {
  amountOf,
  gapOf,
  ofTarget,
  people,
  products,
  quantityOf,
  regionOf,
  regions,
  rowsWith,
  sold,
  soldBetween,
  start,
  sum,
} from "./september";

/** August, of as many months as the period has */
const before = soldBetween(start - 31, start - 1);
const target = 1_200_000;

/** What the target sheet says of each metric, and how each compares with other values. */
function gaps(shown: Shown): ExpectedPart[] {
  const metrics = rowsWith(shown, "KPI_Targets", "metric");
  const from = (id: string) => (_: Row, index: number) => metrics[index]?.[id] ?? "";
  const gapTo = (index: number, other: unknown) => {
    const { target: wanted, direction } = metrics[index];
    return gapOf(Number(other), Number(wanted), direction);
  };
  const gap = (index: number) => gapTo(index, metrics[index].actual);
  const more = (id: string) => (_: Row, index: number) =>
    filled(metrics[index]?.[id] ?? "") ? gap(index) - gapTo(index, metrics[index][id]) : "";
  const lacking = metrics.map(({ attainment }) => Math.max(0, 1 - Number(attainment)));
  const copied = [
    ...["dimension", "metric", "unit", "direction", "actual", "target", "attainment"],
    ...["light", "base", "lastYear", "industry"],
  ];
  return [
    {
      table: "KPI_Status",
      columns: {
        no: (_, index) => index + 1,
        ...Object.fromEntries(copied.map((id) => [id, from(id)])),
        gap: (_, index) => (metrics[index] ? gap(index) : ""),
        gapBase: more("base"),
        gapLastYear: more("lastYear"),
        gapIndustry: more("industry"),
        share: (_, index) =>
          metrics[index] ? lacking[index] / sum(lacking, (value) => value) : "",
      },
    },
    { at: "F4", values: [[""]] },
  ];
}

/** Which strategy answers a cause, and how many tasks that has. */
function causes(shown: Shown): ExpectedPart[] {
  const strategies = rowsWith(shown, "KPI_Strategy", "cause");
  const tasks = rowsWith(shown, "KPI_Tasks", "task");
  return [
    {
      table: "KPI_Causes",
      columns: onceFilled("problem", {
        next: ({ no }) => {
          const strategy = strategies.find(({ cause }) => cause === no)!;
          const own = tasks.filter(({ strategyNo }) => strategyNo === strategy.no);
          return `Strategy ${String(strategy.no)} · tasks ${own.length}`;
        },
        attainment: ({ metric }) => ofTarget(shown, metric, "attainment"),
      }),
    },
    { at: "F24", values: [[""]] },
  ];
}

/** From August's sales by volume, mix and price to September's, and on to the target. */
function bridge(): ExpectedPart[] {
  const of = (rows: readonly ExampleSale[], index: number) =>
    rows.filter(({ product }) => product === index);
  const priceOf = (rows: readonly ExampleSale[]) => amountOf(rows) / quantityOf(rows);
  const once = (value: (index: number) => unknown) => (_: Row, index: number) =>
    products[index] ? value(index) : "";
  let moved = 0;
  let price = 0;
  products.forEach((_, index) => {
    const [then, now] = [of(before, index), of(sold, index)];
    moved += (quantityOf(now) - quantityOf(then)) * priceOf(then);
    price += amountOf(now) - priceOf(then) * quantityOf(now);
  });
  const volume = (quantityOf(sold) - quantityOf(before)) * priceOf(before);
  const [then, now] = [amountOf(before), amountOf(sold)];
  const steps = [then, volume, moved - volume, price, now, target - now, target];
  /** value, foot, whole, up, down, missing; undefined where nothing is computed */
  const change = (step: number) => {
    const from = sum(steps.slice(0, step), (value) => value);
    const value = steps[step];
    const foot = Math.min(from, from + value);
    return [value, foot, undefined, Math.max(0, value), Math.max(0, -value), undefined];
  };
  const whole = (value: number) => [value, undefined, value, undefined, undefined, undefined];
  return [
    {
      table: "KPI_Bridge",
      columns: {
        no: (_, index) => index + 1,
        product: (_, index) => products[index] ?? "",
        baseQuantity: once((index) => quantityOf(of(before, index))),
        baseAmount: once((index) => amountOf(of(before, index))),
        basePrice: once((index) => priceOf(of(before, index))),
        quantity: once((index) => quantityOf(of(sold, index))),
        amount: once((index) => amountOf(of(sold, index))),
        price: once((index) => priceOf(of(sold, index))),
      },
    },
    { at: "D40", values: down([start - 31, start - 1, target]) },
    {
      at: "D57",
      values: [
        whole(then),
        change(1),
        change(2),
        change(3),
        whole(now),
        [target - now, now, undefined, 0, undefined, target - now],
        whole(target),
      ],
    },
  ];
}

interface Contributors {
  table: string;
  /** of the list with the largest first */
  at: string;
  names: readonly string[];
  positionOf: (sale: ExampleSale) => number;
  /** where the breakdown has them; by what was sold before elsewhere */
  targets?: readonly number[];
}

const dimensions: readonly Contributors[] = [
  {
    ...{ table: "KPI_GapProducts", at: "P67", names: products },
    positionOf: ({ product }) => product,
    targets: [480_000, 384_000, 120_000, 216_000],
  },
  {
    ...{ table: "KPI_GapRegions", at: "P83", names: regions },
    positionOf: ({ person }) => regionOf[person],
  },
  { table: "KPI_GapPeople", at: "P99", names: people, positionOf: ({ person }) => person },
];

interface Item {
  item: string;
  base: number;
  target: number;
  actual: number;
  gap: number;
  short: number;
}

function itemsOf({ names, positionOf, targets }: Contributors): Item[] {
  return names.map((item, position) => {
    const own = (rows: readonly ExampleSale[]) =>
      amountOf(rows.filter((sale) => positionOf(sale) === position));
    const base = own(before);
    const wanted = targets?.[position] ?? (target * base) / amountOf(before);
    const gap = wanted - own(sold);
    return { item, base, target: wanted, actual: own(sold), gap, short: Math.max(0, gap) };
  });
}

/** Largest first: item, what is missing, its share, the share so far, and the class. */
function sorted(items: readonly Item[]): unknown[][] {
  const whole = sum(items, ({ short }) => short);
  let reached = 0;
  return [...items]
    .sort((one, other) => other.short - one.short)
    .map(({ item, short }, index) => {
      reached += short / whole;
      const isA = index === 0 || reached <= 0.8 + 1e-9;
      return [item, short, short / whole, reached, isA ? "A" : reached <= 0.95 + 1e-9 ? "B" : "C"];
    });
}

function contributors(dimension: Contributors): ExpectedPart[] {
  const items = itemsOf(dimension);
  const of = (id: keyof Item) => (_: Row, index: number) => items[index]?.[id] ?? "";
  return [
    {
      table: dimension.table,
      columns: {
        no: (_, index) => index + 1,
        item: of("item"),
        base: of("base"),
        target: of("target"),
        actual: of("actual"),
        gap: of("gap"),
        short: of("short"),
      },
    },
    { at: dimension.at, values: sorted(items) },
  ];
}

/** The line over the analysis: where most is missing, in each dimension. */
function summary(): ExpectedPart {
  const parts = dimensions.map((dimension) => {
    const [[item, , share]] = sorted(itemsOf(dimension));
    return `${String(item)} ${Math.round(100 * Number(share))}%`;
  });
  const [product, region, person] = parts;
  return {
    at: "C44",
    values: [
      [
        `Most is missing: by product ${product}   |   by region ${region}   |   by person ${person}`,
      ],
    ],
  };
}

export const status: Expectation = (shown) => [
  ...gaps(shown),
  ...causes(shown),
  ...bridge(),
  ...dimensions.flatMap(contributors),
  summary(),
];
