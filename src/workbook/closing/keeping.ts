/** The values of a period as rows of the past periods: one per metric and one per person. */
import { historyTexts } from "../../locales/templates/history";
import type { CellValue } from "../../templates/plan";
import { asText } from "../actuals/cells";
import type { Block } from "../blocks";
import type { ColumnOf, Reading } from "./reading";
import type { Change } from "../exchange";
import { changesOf, copyOf } from "./sheetRows";
import type { KeptValue } from "./types";

type History = Block<ColumnOf<"KPI_History">>;

export interface KeptRow {
  kind: "metric" | "person";
  subject: string;
  target: number | null;
  actual: number | null;
  attainment: number | null;
  score: number | null;
  rank: number | null;
  /** how the target sheet shows the values */
  format?: string;
}

const number = (value: CellValue): number | null => (typeof value === "number" ? value : null);
const isError = (value: CellValue) => typeof value === "string" && value.startsWith("#");

/** What is worth keeping: a row without any number is not. */
export function keptRows(reading: Reading) {
  const rows = [...metricRows(reading), ...personRows(reading)];
  return {
    rows: rows.filter(({ actual, score }) => actual !== null || score !== null),
    metrics: metricValues(reading),
    people: rows.filter(({ kind, score }) => kind === "person" && score !== null).length,
    unreadable: unreadable(reading),
  };
}

function metricRows({ blocks, cap }: Reading): KeptRow[] {
  const block = blocks.KPI_Targets;
  if (!block) return [];
  const { metric, target, actual, attainment } = block.slots;
  return block.values.flatMap((values, row) => {
    if (values[metric] === "") return [];
    const share = number(values[attainment]);
    return [
      {
        kind: "metric" as const,
        subject: String(values[metric]),
        target: number(values[target]),
        actual: number(values[actual]),
        attainment: share,
        score: share === null ? null : Math.round(1_000 * Math.min(cap ?? share, share)) / 10,
        rank: null,
        format: block.numberFormats[row][actual],
      },
    ];
  });
}

function metricValues({ blocks }: Reading): KeptValue[] {
  const block = blocks.KPI_Targets;
  if (!block) return [];
  const { metric, unit, target, actual } = block.slots;
  return block.values
    .filter((values) => values[metric] !== "" && typeof values[actual] === "number")
    .map((values) => ({
      subject: String(values[metric]),
      unit: String(values[unit]),
      target: number(values[target]),
      actual: number(values[actual]),
    }));
}

/** Persons with their scores; target and actual come from the breakdown where it has a row of that name. */
function personRows({ blocks }: Reading): KeptRow[] {
  const block = blocks.KPI_ScoreSummary;
  if (!block) return [];
  const { person, total, rank } = block.slots;
  return block.values.flatMap((values) => {
    const subject = String(values[person]);
    if (subject === "" || isError(subject)) return [];
    return [
      {
        kind: "person" as const,
        subject,
        ...broken(blocks.KPI_Breakdown, subject),
        score: number(values[total]),
        rank: number(values[rank]),
      },
    ];
  });
}

function broken(block: Block<ColumnOf<"KPI_Breakdown">> | undefined, subject: string) {
  const rows = block?.values.filter((values) => values[block.slots.item] === subject) ?? [];
  if (!block || rows.length !== 1) return { target: null, actual: null, attainment: null };
  const { target, actual, attainment } = block.slots;
  return {
    target: number(rows[0][target]),
    actual: number(rows[0][actual]),
    attainment: number(rows[0][attainment]),
  };
}

function unreadable({ blocks: { KPI_Targets: targets, KPI_ScoreSummary: scores } }: Reading) {
  const inTargets = targets?.values.flatMap((values) => {
    const { target, actual, attainment } = targets.slots;
    return [values[target], values[actual], values[attainment]];
  });
  const inScores = scores?.values.flatMap((values) => [
    values[scores.slots.total],
    values[scores.slots.rank],
  ]);
  return [...(inTargets ?? []), ...(inScores ?? [])].filter(isError).length;
}

const isDay = (value: CellValue, day: number) =>
  typeof value === "number" && Math.floor(value) === day;

/** Whether the past periods hold anything of the period that begins on that day. */
export function isOfPeriod(block: History, first: number): boolean {
  return block.values.some((values) => isDay(values[block.slots.period], first));
}

/** Rows of the period that are there already are brought up to date; the others follow the last one. */
export function historyRows(block: History, kept: readonly KeptRow[], first: number) {
  const { slots, language } = block;
  const cells = copyOf(block);
  let end = block.values.length;
  while (end > 0 && block.values[end - 1].every((value) => value === "")) end--;
  const formats: { row: number; column: number; format: string }[] = [];
  for (const { format, ...row } of kept) {
    const words = Object.values(historyTexts).map(({ kinds }) => kinds[row.kind]);
    const found = block.values.findIndex(
      (values) =>
        isDay(values[slots.period], first) &&
        words.includes(String(values[slots.kind])) &&
        String(values[slots.subject]) === row.subject
    );
    const at = found < 0 ? end++ : found;
    const line = (cells[at] ??= new Array<CellValue>(block.width).fill(""));
    line[slots.period] = first;
    if (found < 0) line[slots.kind] = historyTexts[language].kinds[row.kind];
    line[slots.subject] = asText(row.subject);
    for (const id of ["target", "actual", "attainment", "score", "rank"] as const) {
      line[slots[id]] = row[id] ?? "";
    }
    if (format && format !== "General") {
      for (const id of ["target", "actual"] as const) {
        formats.push({ row: block.row + at, column: block.column + slots[id], format });
      }
    }
  }
  const changes: Change[] = changesOf(block, cells);
  return { changes, formats, size: Math.max(end, block.values.length) };
}
