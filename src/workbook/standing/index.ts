/** Attainment, pace, forecast and what is needed a workday, for every target of the workbook. */
import { attainment, elapsed, pace, rag, requiredRate, runRate } from "../../kpi/attainment";
import { countDays, type Calendar } from "../../kpi/dates";
import { isFailure, type Failure } from "../../kpi/failure";
import { exceeds } from "../../kpi/tolerance";
import { amountAt, numberAt, numbersOf, rowsOf, textAt } from "../board/cells";
import { accumulates, directionOf } from "../board/metrics";
import { percent } from "../board/numbers";
import type { Board } from "../board/types";
import { limitsOf } from "../warnings/limits";
import type { Standing, StandingNote, Standings } from "./types";

/** The period in whole days, with the days that count in it. */
interface Clock {
  start: number;
  end: number;
  asOf: number;
  calendar: Calendar;
  gone: number;
}

export function standingsOf(board: Board): Standings {
  const clock = clockOf(board);
  return {
    ...(clock && {
      asOf: clock.asOf,
      gone: clock.gone,
      daysLeft: countDays(Math.max(clock.asOf + 1, clock.start), clock.end, clock.calendar),
    }),
    targets: rowsOf(board, "KPI_MetricList").map((row) => standingOf(board, row, clock)),
  };
}

function clockOf(board: Board): Clock | undefined {
  const [start, end, asOf] = (["KPI_Start", "KPI_End", "KPI_AsOf"] as const).map((name) =>
    numberAt(board, name, 0)
  );
  if (start === undefined || end === undefined || asOf === undefined) return undefined;
  const days = { start: Math.floor(start), end: Math.floor(end), asOf: Math.floor(asOf) };
  const calendar: Calendar = {
    basis: "workdays",
    holidays: numbersOf(board, "KPI_HolidayDates").map(Math.floor),
    makeup: numbersOf(board, "KPI_MakeupDates").map(Math.floor),
  };
  const gone = elapsed(days.start, days.end, days.asOf, calendar);
  return isFailure(gone) ? undefined : { ...days, calendar, gone };
}

function standingOf(board: Board, row: number, clock: Clock | undefined): Standing {
  const unit = textAt(board, "KPI_TargetUnit", row);
  const owner = textAt(board, "KPI_TargetOwner", row);
  const actual = amountAt(board, "KPI_TargetActual", row, unit);
  const target = amountAt(board, "KPI_TargetValue", row, unit);
  const cell = board.KPI_MetricList![row]!;
  const known = {
    subject: textAt(board, "KPI_MetricList", row),
    ...(owner !== "" && { owner }),
    ...(actual && { actual }),
    ...(target && { target }),
    place: cell.place,
  };
  if (!target) return { ...known, note: "noTarget" };
  if (!actual) return { ...known, note: "noActual" };
  const direction = directionOf(board, row);
  const attained = valueOf(attainment(actual.value, target.value, direction));
  const lit = (share: number | undefined) => {
    const light = share === undefined ? undefined : lightOf(board, row, share);
    return light === undefined ? {} : { light };
  };
  const measured = { ...known, ...(attained !== undefined && { attainment: percent(attained) }) };
  const without = (note: StandingNote): Standing => ({ ...measured, ...lit(attained), note });
  if (!accumulates(board, row)) return without(attained === undefined ? "zeroTarget" : "level");
  if (!clock) return without("noPeriod");

  const { start, end, asOf, calendar } = clock;
  const paced = valueOf(pace(actual.value, target.value, start, end, asOf, direction, calendar));
  const landing = valueOf(runRate(actual.value, start, end, asOf, calendar));
  const landed =
    landing === undefined ? undefined : valueOf(attainment(landing, target.value, direction));
  const isBeyond = direction !== "higher" && exceeds(actual.value, target.value);
  // Before the period all of its days are left.
  const from = Math.max(asOf, start - 1);
  const rate = isBeyond
    ? undefined
    : valueOf(requiredRate(actual.value, target.value, end, from, calendar));
  const note = noteOf();
  return {
    ...measured,
    ...(paced !== undefined && { pace: percent(paced) }),
    ...(landing !== undefined && { forecast: { ...actual, value: landing } }),
    ...(landed !== undefined && { forecastShare: percent(landed) }),
    ...(rate !== undefined && { required: { ...target, value: rate } }),
    ...(direction === "lower" && { isMost: true as const }),
    ...lit(paced),
    ...(note && { note }),
  };

  function noteOf(): StandingNote | undefined {
    if (isBeyond) return direction === "lower" ? "exceeded" : "passed";
    if (attained === undefined) return "zeroTarget";
    if (clock!.gone === 0) return "notBegun";
    return rate === undefined && direction !== "lower" ? "over" : undefined;
  }
}

function valueOf(result: number | Failure): number | undefined {
  return isFailure(result) ? undefined : result;
}

/** By the limits of the row, or else those of the settings, as the target sheet lights an attainment. */
function lightOf(board: Board, row: number, share: number): number | undefined {
  const amber = numberAt(board, "KPI_TargetAmber", row) ?? limitsOf(board).amber;
  const green = numberAt(board, "KPI_TargetGreen", row) ?? numberAt(board, "KPI_Green", 0) ?? 1;
  return valueOf(rag(share, amber, green));
}

/** How many targets have each light: green, amber, red. */
export function lightsOf({ targets }: Standings): { light: number; count: number }[] {
  return [1, 0, -1].map((light) => ({
    light,
    count: targets.filter((each) => each.light === light).length,
  }));
}
