import {
  attainment,
  elapsed,
  growthRate,
  pace,
  rag,
  requiredRate,
  runRate,
} from "../kpi/attainment";
import { gap } from "../kpi/direction";
import { define } from "./define";
import { calendar, calendarOf, direction } from "./options";
import { date, number, optional } from "./parameters";

export const attainmentFunctions = [
  define({
    id: "ATTAINMENT",
    parameters: [number("actual"), number("target"), direction, optional(number("baseline"))],
    result: "scalar",
    example: { args: [90, 120], result: 0.75 },
    compute: attainment,
  }),
  define({
    id: "GAP",
    parameters: [number("actual"), number("target"), direction],
    result: "scalar",
    example: { args: [80, 120], result: 40 },
    compute: gap,
  }),
  define({
    id: "RAG",
    parameters: [number("attainment"), optional(number("amber")), optional(number("green"))],
    result: "scalar",
    example: { args: [0.85], result: 0 },
    compute: rag,
  }),
  define({
    id: "GROWTHRATE",
    parameters: [number("current"), number("previous")],
    result: "scalar",
    example: { args: [120, 100], result: 0.2 },
    compute: growthRate,
  }),
  define({
    id: "ELAPSED",
    parameters: [date("start"), date("end"), date("asOf"), ...calendar],
    result: "scalar",
    example: { args: [46054, 46081, 46060], result: 0.25 },
    compute: (start, end, asOf, basis, holidays, makeup) =>
      elapsed(start, end, asOf, calendarOf(basis, holidays, makeup)),
  }),
  define({
    id: "PACE",
    parameters: [
      number("actual"),
      number("target"),
      date("start"),
      date("end"),
      date("asOf"),
      direction,
      ...calendar,
    ],
    result: "scalar",
    example: { args: [30, 100, 46054, 46081, 46060], result: 1.2 },
    compute: (actual, target, start, end, asOf, wanted, basis, holidays, makeup) =>
      pace(actual, target, start, end, asOf, wanted, calendarOf(basis, holidays, makeup)),
  }),
  define({
    id: "RUNRATE",
    parameters: [number("actual"), date("start"), date("end"), date("asOf"), ...calendar],
    result: "scalar",
    example: { args: [30, 46054, 46081, 46060], result: 120 },
    compute: (actual, start, end, asOf, basis, holidays, makeup) =>
      runRate(actual, start, end, asOf, calendarOf(basis, holidays, makeup)),
  }),
  define({
    id: "REQUIRED",
    parameters: [number("actual"), number("target"), date("end"), date("asOf"), ...calendar],
    result: "scalar",
    example: { args: [30, 100, 46081, 46067], result: 5 },
    compute: (actual, target, end, asOf, basis, holidays, makeup) =>
      requiredRate(actual, target, end, asOf, calendarOf(basis, holidays, makeup)),
  }),
] as const;
