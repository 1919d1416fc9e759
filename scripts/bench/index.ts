/** One page: every measurement beside what it is measured by, and whether it meets its goal. */
import { catalogue } from "../../src/functions/catalogue";
import { measureCalls, type Calls } from "./calls";
import { measureCells, type CellSpeed } from "./engine";
import { fuzzFunctions, type Fuzzed } from "./fuzzing";
import { measureImport, type ImportSpeed } from "./importing";
import { timeLargeInputs, type Timing } from "./large";
import { measureCopy, type CopySpeed } from "./sharing";
import { measureStart, type Start } from "./starting";
import { largeSize, measureSyncs, smallSize, type ActionGrowth, type Size } from "./syncs";
import { aligned, perSecond } from "./table";

/** a function of single cells may take this many times what it takes written by hand */
const mostTimesByHand = 3;
/** n log n comes to 1.1 between 100,000 and 400,000 rows, memory that outgrows the cache may add as much; n² is 2 */
const mostGrowth = 1.5;
/** milliseconds that an import of 200,000 rows may take, and for which the pane may stand still by it */
const importGoal = { total: 3000, blocked: 100 };
/** milliseconds and megabytes that a copy of 100,000 KPI cells may take */
const copyGoal = { milliseconds: 5000, megabytes: 500 };

/** by which power of a workbook's size the syncs and bytes of an action may grow: in step with it, and not more */
const mostActionGrowth = 1;

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

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} KB`;

const sizeText = ({ people, orders }: Size) =>
  `${people} people and ${orders.toLocaleString("en-US")} orders`;

function syncRow({ action, small, large, power, longer }: ActionGrowth): string[] {
  const both = (show: (cost: typeof small) => string) => [show(small), show(large)];
  return [
    action,
    ...both(({ syncs }) => String(syncs)),
    ...both(({ largest }) => kilobytes(largest)),
    ...both(({ bytes, fileBytes }) => kilobytes(bytes + fileBytes)),
    `n^${power.toFixed(2)} ${mark(power <= mostActionGrowth)}`,
    ...both(({ milliseconds }) => `${milliseconds.toFixed(0)} ms`),
    times(longer),
  ];
}

function startRow(name: string, start: Start): string[] {
  const { requests, bytes, painted, shown, computed } = start;
  const times = [painted, shown, computed].map((taken) => `${taken.toFixed(0)} ms`);
  return [name, String(requests), `${(bytes / 1024).toFixed(0)} KB`, ...times];
}

function fuzzRow({ id, sets, found }: Fuzzed): string[] {
  return [
    id,
    sets.toLocaleString("en-US"),
    found === undefined ? mark(true) : `${mark(false)} ${found}`,
  ];
}

interface Measured {
  lines: string[];
  /** what a later run is compared with, the less the better: ratios, which a slower machine leaves as they are */
  figures?: Record<string, number>;
}

/** A part of the page, by the name that it is asked for by. */
type Part = readonly [name: string, measure: (bundles: string) => Measured | Promise<Measured>];

const figuresOf = (entries: readonly (readonly [string, number | undefined])[]) =>
  Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  );

const parts: readonly Part[] = [
  [
    "copy",
    (bundles) => {
      const copy = measureCopy(`${bundles}/copying.js`);
      return {
        lines: [
          "A copy for colleagues without the add-in, each KPI cell by its plain formula, in a process of its own; memory: its peak",
          "beyond what it held with the file read",
          "",
          aligned([["workbook", "time", "memory"], copyRow(copy)]),
        ],
        figures: { "copy, memory in MB": copy.memory / 1e6 },
      };
    },
  ],
  [
    "calls",
    async () => {
      const calls = await measureCalls();
      return {
        lines: [
          `Calls a second; by hand: how many times as fast the hand-written function is (✓ at most ${mostTimesByHand} for`,
          "functions of single cells); formulajs: what it has of the kind, and how many times as fast that is",
          "",
          aligned([
            ["function", "calls", "by hand", "", "", "formulajs", ""],
            ...calls.map(callRow),
          ]),
        ],
        figures: figuresOf(
          calls.map(({ id, own, byHand }) => [`${id}, times by hand`, byHand && byHand / own])
        ),
      };
    },
  ],
  [
    "large",
    () => {
      const timings = timeLargeInputs();
      return {
        lines: [
          "Large inputs, the shortest of several runs; growth: the power of the rows by which the time grows from 100,000 rows",
          `to 400,000 (✓ at most ${mostGrowth}: n log n is n^1.1, and a function that walks its rows twice nested n^2)`,
          "",
          aligned([["function", "size", "time", "goal", "growth"], ...timings.map(largeRow)]),
        ],
        figures: figuresOf(timings.map(({ id, growth }) => [`${id}, growth`, growth])),
      };
    },
  ],
  [
    "cells",
    async () => {
      const cells = await measureCells();
      return {
        lines: [
          "Cells a second in the workbench's engine, 2,000 cells: as a custom function, and as the native twin",
          "",
          aligned([["function", "custom", "twin", ""], ...cells.map(cellRow)]),
        ],
        figures: figuresOf(
          cells.map(({ id, custom, twin }) => [`${id} in cells, times its twin`, twin / custom])
        ),
      };
    },
  ],
  [
    "import",
    async () => ({
      lines: [
        "An import in its worker: read, checked and summed up, to the rows that would be written; blocked: the longest time",
        "in which the pane could not have answered",
        "",
        aligned([
          ["file", "read", "checked", "written", "in all", "blocked"],
          importRow(await measureImport()),
        ]),
      ],
    }),
  ],
  [
    "start",
    () => {
      const { ours, plain } = measureStart();
      const ratio = (part: keyof Start) => ours[part] / plain[part];
      const compared = (["requests", "bytes", "painted", "shown", "computed"] as const).map(
        (part) => times(ratio(part))
      );
      return {
        lines: [
          "The start in headless Chromium, from the frame's beginning, medians of five loads in turns. The yardstick is a pane of",
          "this project's own with what Microsoft's React template for task panes shows, and a script of one function: the same",
          "packages, site and workbench. Scripts besides Office.js, compressed; painted: anything at all; shown: the first page",
          "",
          aligned([
            ["pane", "scripts", "size", "painted", "shown", "first cell value"],
            startRow("KPI Loop", ours),
            startRow("plain pane", plain),
            ["ours to plain", ...compared],
          ]),
        ],
        figures: {
          "start, size to a plain pane's": ratio("bytes"),
          "start, shown to a plain pane's": ratio("shown"),
          "start, first cell value to a plain script's": ratio("computed"),
        },
      };
    },
  ],
  [
    "syncs",
    (bundles) => {
      const actions = measureSyncs(`${bundles}/syncing.js`);
      const sized = (what: string) => [what, "large"];
      return {
        lines: [
          `What a user does, with ${sizeText(smallSize)} in the workbook, and with ${sizeText(largeSize)}:`,
          "syncs, which are round trips to Excel; the largest request or answer; all bytes, with those of a file that Excel hands",
          `over; growth: the power of the workbook's size by which syncs or bytes grow (✓ at most ${mostActionGrowth}: no worse than`,
          "linear); the time, most of which the workbench takes to write and compute what Excel would",
          "",
          aligned([
            [
              "action",
              ...[...sized("syncs"), ...sized("most"), ...sized("bytes"), "growth"],
              ...[...sized("time"), ""],
            ],
            ...actions.map(syncRow),
          ]),
        ],
        figures: Object.fromEntries(
          actions.flatMap(({ action, large: { syncs, bytes, fileBytes } }) => [
            [`${action}, syncs`, syncs],
            [`${action}, KB`, (bytes + fileBytes) / 1000],
          ])
        ),
      };
    },
  ],
  [
    "fuzz",
    () => ({
      lines: [
        "Functions handed whatever may stand in cells: every result is a value or a documented error, the same when asked again,",
        "and the arguments are as they were",
        "",
        aligned([["function", "argument sets", ""], ...fuzzFunctions().map(fuzzRow)]),
      ],
    }),
  ],
];

interface Request {
  /** the folder of the bundled programs */
  bundles: string;
  /** the parts to measure; all where none is named */
  asked: readonly string[];
  show(text: string): void;
}

/** Measures the parts that are asked for and shows each when it is done; gives the figures to compare later runs with. */
export async function bench({ bundles, asked, show }: Request): Promise<Record<string, number>> {
  const unknown = asked.filter((name) => !parts.some(([part]) => part === name));
  if (unknown.length)
    throw new Error(`No part ${unknown.join(", ")}; there are ${parts.map(([name]) => name)}`);
  const all: Record<string, number> = {};
  for (const [name, measure] of parts) {
    if (asked.length && !asked.includes(name)) continue;
    const { lines, figures } = await measure(bundles);
    show([...lines, ""].join("\n"));
    Object.assign(all, figures);
  }
  return all;
}
