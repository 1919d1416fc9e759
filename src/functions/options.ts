/** The parameters that offer a choice, and those of the working calendar, which many functions share. */
import { everyDay, type Basis, type Calendar, type Grain } from "../kpi/dates";
import type { Direction } from "../kpi/direction";
import type { Blanks, CommissionMode } from "../kpi/scorecard";
import { dates } from "./lists";
import { choice, optional, type Options } from "./parameters";

export const directions: Options<Direction> = {
  higher: ["higher", "越高越好", 1],
  lower: ["lower", "越低越好", -1],
  target: ["target", "越接近越好", 0],
};

export const bases: Options<Basis> = {
  days: ["days", "自然日"],
  workdays: ["workdays", "工作日"],
};

const grains: Options<Grain> = {
  day: ["day", "日"],
  week: ["week", "周"],
  month: ["month", "月"],
  quarter: ["quarter", "季"],
  year: ["year", "年"],
};

export const blanks: Options<Blanks> = { skip: ["skip"], zero: ["zero"] };

export const modes: Options<CommissionMode> = {
  marginal: ["marginal", "分段累进"],
  whole: ["whole", "全额"],
};

export const direction = optional(choice("direction", directions));
export const grain = optional(choice("grain", grains));
export const blankScores = optional(choice("blanks", blanks));
export const mode = optional(choice("mode", modes));

/** basis, holidays, makeup: always together and in this order, last in the list */
export const calendar = [
  optional(choice("basis", bases)),
  optional(dates("holidays")),
  optional(dates("makeup")),
] as const;

export function calendarOf(
  basis: Basis = "days",
  holidays: readonly number[] = [],
  makeup: readonly number[] = []
): Calendar {
  return basis === "days" ? everyDay : { basis, holidays, makeup };
}
