/** The period as the settings sheet has it, found by the names that formulas use. */
import type { Span } from "../templates/plan";
import { hasValues } from "./named";

const names = { start: "KPI_Start", end: "KPI_End" } as const;

export type PeriodRanges = Record<keyof typeof names, Excel.Range>;

/** Asks for the two dates; a name that is missing, or whose cell was deleted, leads to a null object. */
export function askForPeriod(context: Excel.RequestContext): PeriodRanges {
  const range = (name: string) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values");
  return { start: range(names.start), end: range(names.end) };
}

/** What the cells say once they have come; undefined where they are no two dates in order. */
export function periodIn(ranges: PeriodRanges): Span | undefined {
  const [start, end] = [ranges.start, ranges.end].map(
    (range): unknown => hasValues(range) && range.values[0]?.[0]
  );
  return typeof start === "number" && typeof end === "number" && 0 < start && start <= end
    ? { start, end }
    : undefined;
}
