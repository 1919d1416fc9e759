/** One page: every measurement beside what it is measured by, and whether it meets its goal. */
import { catalogue } from "../../src/functions/catalogue";
import { measureCalls, type Calls } from "./calls";
import { measureCells, type CellSpeed } from "./engine";
import { measureImport, type ImportSpeed } from "./importing";
import { timeLargeInputs, type Timing } from "./large";
import { measureCopy, type CopySpeed } from "./sharing";
import { aligned, perSecond } from "./table";

/** a function of single cells may take this many times what it takes written by hand */
const mostTimesByHand = 3;
/** n log n comes to 1.1 between 25,000 and 100,000 rows, memory that outgrows the cache may add as much; n² is 2 */
const mostGrowth = 1.5;
/** milliseconds that an import of 200,000 rows may take, and for which the pane may stand still by it */
const importGoal = { total: 3000, blocked: 100 };
/** milliseconds and megabytes that a copy of 100,000 KPI cells may take */
const copyGoal = { milliseconds: 5000, megabytes: 500 };

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
    growth === undefined ? "" : `n^${growth.toFixed(2)} ${mark(growth <= mostGrowth)}`,
  ];
}

function cellRow({ id, custom, twin }: CellSpeed): string[] {
  return [id, perSecond(custom), perSecond(twin), times(twin / custom)];
}

function importRow(speed: ImportSpeed): string[] {
  const goal = (part: keyof typeof importGoal) =>
    `${speed[part].toFixed(0)} ms ${mark(speed[part] < importGoal[part])} < ${importGoal[part]}`;
  return [
    `${speed.rows.toLocaleString("en-US")} rows, ${(speed.bytes / 1e6).toFixed(0)} MB`,
    `${speed.opened.toFixed(0)} ms`,
    `${speed.checked.toFixed(0)} ms`,
    speed.written.toLocaleString("en-US"),
    goal("total"),
    goal("blocked"),
  ];
}

function copyRow({ cells, bytes, milliseconds, memory }: CopySpeed): string[] {
  const megabytes = memory / 1e6;
  const goal = copyGoal;
  return [
    `${cells.toLocaleString("en-US")} KPI cells, ${(bytes / 1e6).toFixed(1)} MB`,
    `${milliseconds.toFixed(0)} ms ${mark(milliseconds < goal.milliseconds)} < ${goal.milliseconds}`,
    `${megabytes.toFixed(0)} MB ${mark(megabytes < goal.megabytes)} < ${goal.megabytes}`,
  ];
}

/** @param copyingProgram path of the bundled copying.ts */
export async function bench(copyingProgram: string): Promise<string> {
  const copied = measureCopy(copyingProgram);
  const calls = await measureCalls();
  const large = timeLargeInputs();
  const cells = await measureCells();
  const imported = await measureImport();
  return [
    `Calls a second; by hand: how many times as fast the hand-written function is (✓ at most ${mostTimesByHand} for`,
    "functions of single cells); formulajs: what it has of the kind, and how many times as fast that is",
    "",
    aligned([["function", "calls", "by hand", "", "", "formulajs", ""], ...calls.map(callRow)]),
    "",
    `Large inputs, the shortest of several runs; growth: the power of the rows by which the time grows from 25,000 rows`,
    `to 100,000 (✓ at most ${mostGrowth}: n log n is n^1.1, and a function that walks its rows twice nested n^2)`,
    "",
    aligned([["function", "size", "time", "goal", "growth"], ...large.map(largeRow)]),
    "",
    "Cells a second in the workbench's engine, 2,000 cells: as a custom function, and as the native twin",
    "",
    aligned([["function", "custom", "twin", ""], ...cells.map(cellRow)]),
    "",
    "An import in its worker: read, checked and summed up, to the rows that would be written; blocked: the longest time",
    "in which the pane could not have answered",
    "",
    aligned([["file", "read", "checked", "written", "in all", "blocked"], importRow(imported)]),
    "",
    "A copy for colleagues without the add-in, each KPI cell by its plain formula, in a process of its own; memory: its peak",
    "beyond what it held with the file read",
    "",
    aligned([["workbook", "time", "memory"], copyRow(copied)]),
  ].join("\n");
}
