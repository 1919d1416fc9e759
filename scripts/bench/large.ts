/** How long the functions that take or give many cells need, and how that grows with the rows. */
import { definitionOf, type FunctionId } from "../../src/functions/catalogue";
import { isFailure } from "../../src/kpi/failure";

export interface Timing {
  id: FunctionId;
  size: string;
  milliseconds: number;
  /** at most; what the project promises */
  goal: number;
  /** the power of the rows by which the time grows: 1 linear, 2 quadratic; undefined where only one size was timed */
  growth?: number;
}

type Cell = number | string;
type Column = Cell[][];

/** A column of cells, as Excel hands over a range. */
function column(rows: number, cell: (row: number) => Cell): Column {
  return Array.from({ length: rows }, (_, row) => [cell(row)]);
}

/** The same scattered whole numbers from 1 to `most` every time. */
function scattered(rows: number, most: number, salt = 1): Column {
  return column(rows, (row) => 1 + ((Math.imul(row + salt, 2654435761) >>> 0) % most));
}

const names = (rows: number) => column(rows, (row) => `Item ${row}`);
const evenWeights = (rows: number) => column(rows, () => 1 / rows);
const rising = (rows: number) => column(rows, (row) => row);

const byRows: Partial<Record<FunctionId, (rows: number) => unknown[]>> = {
  FUNNEL: (rows) => [names(rows), scattered(rows, 1e6)],
  BOTTLENECK: (rows) => [names(rows), scattered(rows, 1e6)],
  FUNNELPLAN: (rows) => [1200000, 25000, column(rows, () => 1)],
  CURVE: (rows) => [rows / 2 + 0.5, rising(rows), scattered(rows, 100)],
  SCORECARD: (rows) => [evenWeights(rows), scattered(rows, 120)],
  PERSPECTIVES: (rows) => [names(rows), evenWeights(rows), scattered(rows, 120)],
  GRADE: (rows) => [rows / 2, rising(rows), names(rows)],
  FEEDBACK360: (rows) => [names(rows), scattered(rows, 100), names(rows), evenWeights(rows)],
  COMMISSION: (rows) => [rows, rising(rows), column(rows, () => 0.1)],
  STRETCH: (rows) => [130, scattered(rows, 200)],
  ALLOCATE: (rows) => [123456789, scattered(rows, 1000)],
  SEASONALITY: (rows) => [scattered(rows, 1000), 10],
  GAPSHARE: (rows) => [scattered(rows, 1000), scattered(rows, 1500, 7)],
  PVM: (rows) => [
    scattered(rows, 1000),
    scattered(rows, 90, 3),
    scattered(rows, 1000, 5),
    scattered(rows, 90, 7),
  ],
  PARETO: (rows) => [names(rows), scattered(rows, 1e6)],
  RFM: (rows) => [scattered(rows, 365), scattered(rows, 40, 3), scattered(rows, 1e6, 5)],
};

/** The shortest of `times` runs, after as many that do not count, each begun without the garbage of the one before. */
function millisecondsOf(id: FunctionId, args: readonly unknown[], times: number): number {
  const definition = definitionOf(id);
  if (!definition) throw new Error(`No function ${id}`);
  const measured = Array.from({ length: 2 * times }, () => {
    globalThis.gc?.();
    const started = performance.now();
    const result = definition.call(args);
    const taken = performance.now() - started;
    if (isFailure(result)) throw new Error(`${id}: ${result.reason}`);
    return taken;
  });
  return Math.min(...measured.slice(times));
}

/** what the growth is told by: both beyond what a processor keeps close, where a smaller list looks too quick */
const few = 100_000;
const many = 400_000;
const runs = 5;
const listGoal = 300;

const tenYears = [120000000, 46023, 49675, "day"];
const side = 1000;
const square = [123456789, scattered(side, 1000), scattered(side, 1000, 3)];

export function timeLargeInputs(): Timing[] {
  const lists = Object.entries(byRows).map(([key, argsFor]) => {
    const id = key as FunctionId;
    const milliseconds = millisecondsOf(id, argsFor(few), runs);
    const after = millisecondsOf(id, argsFor(many), runs);
    return {
      id,
      size: `${few.toLocaleString("en-US")} rows`,
      milliseconds,
      goal: listGoal,
      growth: Math.log(after / milliseconds) / Math.log(many / few),
    };
  });
  return [
    ...lists,
    {
      id: "PHASE",
      size: "ten years by day",
      milliseconds: millisecondsOf("PHASE", tenYears, runs),
      goal: listGoal,
    },
    {
      id: "CASCADE",
      size: "1,000 × 1,000",
      milliseconds: millisecondsOf("CASCADE", square, 3),
      goal: 2000,
    },
  ];
}
