/** Works out what closing the period changes in the workbook, from what was read of it. */
import { reviewTexts } from "../../locales/templates/review";
import type { CellValue } from "../../templates/plan";
import { asText } from "../actuals/cells";
import { historyRows, isOfPeriod, keptRows } from "./keeping";
import { nextPeriod, yearBefore } from "./periods";
import { holdsFormula, type Block } from "../blocks";
import type { Cell, ColumnOf, Reading } from "./reading";
import type { Change } from "../exchange";
import { changesOf, copyOf, movedRow, refilled } from "./sheetRows";
import type { ClosePreview, MovedValue } from "./types";

export interface ClosePlan {
  preview: ClosePreview;
  changes: Change[];
  /** rows of the past periods' table once it has room for what is kept, and how the new ones show their numbers */
  history?: { rows: number; formats: { row: number; column: number; format: string }[] };
}

export function planClose(reading: Reading, removeFinished: boolean): ClosePlan {
  const { stamp, period, asOf, blocks, cells } = reading;
  const next = nextPeriod(period);
  const kept = keptRows(reading);
  const history = blocks.KPI_History && historyRows(blocks.KPI_History, kept.rows, period.first);
  const targets = newTargets(reading, next);
  const tasks = blocks.KPI_Tasks && tasksAfter(blocks.KPI_Tasks, period.last, removeFinished);
  const promises = promisesAfter(reading);
  return {
    preview: {
      ...{ stamp, period, next, asOf },
      closedBefore: blocks.KPI_History ? isOfPeriod(blocks.KPI_History, period.first) : false,
      metrics: kept.metrics,
      people: kept.people,
      unreadable: kept.unreadable,
      ...targets.preview,
      openTasks: tasks?.open ?? 0,
      finishedTasks: tasks?.finished ?? [],
      promises: promises?.moved ?? [],
      promisesLeft: promises?.left ?? 0,
    },
    changes: [
      ...(history?.changes ?? []),
      ...targets.changes,
      ...(tasks?.changes ?? []),
      ...(promises?.changes ?? []),
      dayChange(cells.KPI_Start, next.first),
      dayChange(cells.KPI_End, next.last),
      // An as-of date that follows the calendar by a formula goes on doing so.
      ...(String(cells.KPI_AsOf.formula).startsWith("=")
        ? []
        : [dayChange(cells.KPI_AsOf, next.first)]),
    ],
    ...(history && { history: { rows: history.size, formats: history.formats } }),
  };
}

function dayChange({ formula, value: _, ...place }: Cell, day: number): Change {
  return { ...place, before: [formula], after: [day] };
}

function newTargets(reading: Reading, next: ClosePreview["next"]) {
  const block = reading.blocks.KPI_Targets as Block<ColumnOf<"KPI_Targets">>;
  const { metric, unit, base, lastYear, actual, due } = block.slots;
  const cells = copyOf(block);
  const preview = {
    bases: [] as MovedValue[],
    lastYear: [] as MovedValue[],
    lastYearUnknown: 0,
    typedActuals: 0,
  };
  const move = (row: number, column: number, to: number, list: MovedValue[]) => {
    const from = block.values[row][column];
    if (from === to || holdsFormula(block, row, column)) return;
    cells[row][column] = to;
    list.push({
      subject: String(block.values[row][metric]),
      unit: String(block.values[row][unit]),
      from: typeof from === "number" ? from : null,
      to,
    });
  };
  block.values.forEach((values, row) => {
    if (values[metric] === "") return;
    const reached = values[actual];
    if (typeof reached === "number") {
      move(row, base, reached, preview.bases);
      if (!holdsFormula(block, row, actual)) {
        cells[row][actual] = "";
        preview.typedActuals++;
      }
    }
    const before = yearAgo(reading, next, String(values[metric]));
    if (before === undefined) preview.lastYearUnknown++;
    else move(row, lastYear, before, preview.lastYear);
    if (values[due] === reading.period.last && !holdsFormula(block, row, due)) {
      cells[row][due] = next.last;
    }
  });
  return { preview, changes: changesOf(block, cells) };
}

/** What a metric brought a year before the period; undefined where no row, or several, speak of that time. */
function yearAgo(
  { blocks, period }: Reading,
  next: ClosePreview["next"],
  subject: string
): number | undefined {
  const then = yearBefore(next);
  if (then.first === period.first) {
    return keptActual(blocks.KPI_Targets as Block<ColumnOf<"KPI_Targets">>, subject);
  }
  const block = blocks.KPI_History;
  if (!block) return undefined;
  const { slots } = block;
  const rows = block.values.filter((values) => {
    const day = values[slots.period];
    const isThen = typeof day === "number" && day >= then.first && day < then.last + 1;
    return isThen && String(values[slots.subject]) === subject;
  });
  const found = rows.length === 1 ? rows[0] : undefined;
  if (!found || Math.floor(Number(found[slots.period])) !== then.first) return undefined;
  const reached = found[slots.actual];
  return typeof reached === "number" ? reached : undefined;
}

/** The period that is being closed is itself the one a year before, where periods are years. */
function keptActual(block: Block<ColumnOf<"KPI_Targets">>, subject: string): number | undefined {
  const { metric, actual } = block.slots;
  const reached = block.values.find((values) => String(values[metric]) === subject)?.[actual];
  return typeof reached === "number" ? reached : undefined;
}

function tasksAfter(block: Block<ColumnOf<"KPI_Tasks">>, end: number, remove: boolean) {
  const { task, finish } = block.slots;
  const isTask = (values: CellValue[]) => values[task] !== "";
  const isFinished = (values: CellValue[]) => {
    const day = values[finish];
    return isTask(values) && typeof day === "number" && Math.floor(day) <= end;
  };
  const finished = block.values.filter(isFinished).map((values) => String(values[task]));
  const stay = block.values.flatMap((values, row) => (isFinished(values) ? [] : [row]));
  return {
    finished,
    open: block.values.filter(isTask).length - finished.length,
    changes:
      remove && finished.length > 0
        ? changesOf(
            block,
            refilled(
              block,
              stay.map((row) => movedRow(block, row))
            )
          )
        : [],
  };
}

/** Promises that were not kept stay, the decisions join them as far as there is room; what was kept goes. */
function promisesAfter({ blocks: { KPI_Promises: promises, KPI_Decisions: decisions } }: Reading) {
  if (!promises || !decisions) return undefined;
  const { promise, owner, due, kept } = promises.slots;
  const done = Object.values(reviewTexts).map((texts) => texts.promises.kept.yes);
  const rows = promises.values.flatMap((values, row) => {
    if (values[promise] === "" || done.includes(String(values[kept]))) return [];
    const cells = movedRow(promises, row);
    cells[kept] = "";
    return [cells];
  });
  const blank = refilled(promises, []);
  const stay: number[] = [];
  let left = 0;
  decisions.values.forEach((values, row) => {
    const what = values[decisions.slots.what];
    if (what === "") return;
    if (rows.some((cells) => cells[promise] === asText(what))) return;
    if (rows.length === promises.values.length) {
      left++;
      stay.push(row);
      return;
    }
    const cells = [...blank[rows.length]];
    cells[promise] = asText(what);
    cells[owner] = asText(values[decisions.slots.owner]);
    cells[due] = values[decisions.slots.due];
    rows.push(cells);
  });
  const remaining = stay.map((row) => movedRow(decisions, row));
  return {
    moved: rows.map((cells) => String(cells[promise]).replace(/^'/, "")),
    left,
    changes: [
      ...changesOf(promises, refilled(promises, rows)),
      ...changesOf(decisions, refilled(decisions, remaining)),
    ],
  };
}
