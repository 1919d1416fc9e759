/** One page: every measurement beside what it is measured by, and whether it meets its goal. */
import { catalogue } from "../../src/functions/catalogue";
import { measureCalls, type Calls } from "./calls";
import { measureCells, type CellSpeed } from "./engine";
import { timeLargeInputs, type Timing } from "./large";
import { aligned, perSecond } from "./table";

/** a function of single cells may take this many times what it takes written by hand */
const mostTimesByHand = 3;
/** ten times the rows may take this many times as long; n log n takes 12.5 times */
const mostGrowth = 14;

const mark = (met: boolean) => (met ? "✓" : "✗");
const times = (ratio: number) => `${ratio.toFixed(1)}×`;

const ofSingleCells = new Set<string>(
  catalogue
    .filter(({ result, parameters }) => result === "scalar" && !parameters.some(hasToBeAList))
    .map(({ id }) => id)
);

function hasToBeAList({ list, optional }: { list: boolean; optional: boolean }): boolean {
  return list && !optional;
}

function callRow({ id, own, byHand, like }: Calls): string[] {
  const slower = byHand && byHand / own;
  const goal = slower && ofSingleCells.has(id) ? mark(slower <= mostTimesByHand) : "";
  return [
    id,
    perSecond(own),
    byHand ? perSecond(byHand) : "",
    slower ? times(slower) : "",
    goal,
    like ? `${like.name} ${perSecond(like.theirs)}` : "",
    like ? times(like.theirs / like.own) : "",
  ];
}

function largeRow({ id, size, milliseconds, goal, growth }: Timing): string[] {
  const taken = `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
  return [
    id,
    size,
    taken,
    `${mark(milliseconds < goal)} < ${goal}`,
    growth ? `${times(growth)} ${mark(growth <= mostGrowth)}` : "",
  ];
}

function cellRow({ id, custom, twin }: CellSpeed): string[] {
  return [id, perSecond(custom), perSecond(twin), times(twin / custom)];
}

export async function bench(): Promise<string> {
  const calls = await measureCalls();
  const large = timeLargeInputs();
  const cells = await measureCells();
  return [
    `Calls a second; by hand: how many times as fast the hand-written function is (✓ at most ${mostTimesByHand} for`,
    "functions of single cells); formulajs: what it has of the kind, and how many times as fast that is",
    "",
    aligned([["function", "calls", "by hand", "", "", "formulajs", ""], ...calls.map(callRow)]),
    "",
    `Large inputs; growth: the time of 100,000 rows over that of 10,000 (✓ at most ${mostGrowth}; memory that outgrows`,
    "the processor's cache can double it, and a function that walks its rows twice nested would come to 100)",
    "",
    aligned([["function", "size", "time", "goal", "growth"], ...large.map(largeRow)]),
    "",
    "Cells a second in the workbench's engine, 2,000 cells: as a custom function, and as the native twin",
    "",
    aligned([["function", "custom", "twin", ""], ...cells.map(cellRow)]),
  ].join("\n");
}
