import { lag, planned, taskStatus } from "../kpi/tasks";
import { define } from "./define";
import { amount, date, optional, share } from "./parameters";

export const taskFunctions = [
  define({
    id: "PLANNED",
    parameters: [date("start"), date("due"), date("asOf")],
    result: "scalar",
    example: { args: [46054, 46063, 46058], result: 0.5 },
    compute: planned,
  }),
  define({
    id: "LAG",
    parameters: [
      date("start"),
      date("due"),
      share("progress"),
      date("asOf"),
      optional(date("finished")),
    ],
    result: "scalar",
    example: { args: [46054, 46063, 0.2, 46058], result: 3 },
    compute: lag,
  }),
  define({
    id: "TASKSTATUS",
    parameters: [
      date("start"),
      date("due"),
      share("progress"),
      date("asOf"),
      optional(amount("grace")),
    ],
    result: "scalar",
    example: { args: [46054, 46063, 0.2, 46058], result: -1 },
    compute: taskStatus,
  }),
] as const;
