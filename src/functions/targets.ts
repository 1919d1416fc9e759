import { isFailure } from "../kpi/failure";
import { allocate, cascade, phase, seasonality, smart, stretch } from "../kpi/targets";
import { define } from "./define";
import { amounts, blanksAsZero, complete, numbers, usedLength, withoutBlanks } from "./lists";
import { grain } from "./options";
import { anything, date, number, optional, positive, whole } from "./parameters";
import { block, column } from "./shapes";
import { isNumber, isText } from "./values";

const numberOf = (cell: unknown) => (isNumber(cell) ? cell : undefined);
const textOf = (cell: unknown) => (isText(cell) ? cell : undefined);

const usualStretch = 0.5;
const usualCycle = 12;

export const targetFunctions = [
  define({
    id: "SMART",
    parameters: [
      anything("metric"),
      anything("target"),
      anything("base"),
      anything("objective"),
      anything("due"),
      { ...anything("maxStretch"), optional: true },
    ],
    result: "scalar",
    example: { args: ["Sales", 1200000, 800000, "Growth", 46295], result: "SMART" },
    compute: (metric, target, base, objective, due, maxStretch = usualStretch) =>
      smart(
        {
          metric: textOf(metric),
          target: numberOf(target),
          base: numberOf(base),
          objective: textOf(objective),
          due: numberOf(due),
        },
        numberOf(maxStretch)
      ),
  }),
  define({
    id: "STRETCH",
    parameters: [number("target"), numbers("history")],
    result: "scalar",
    example: { args: [130, [[90], [100], [110]]], result: 3 },
    compute: (target, history) => stretch(target, withoutBlanks(history)),
  }),
  define({
    id: "ALLOCATE",
    parameters: [number("total"), amounts("weights"), optional(positive("unit"))],
    result: "matrix",
    example: { args: [100, [[1], [1], [1]], 1], result: [[34], [33], [33]] },
    compute(total, weights, unit) {
      const parts = allocate(total, blanksAsZero(weights), unit);
      return isFailure(parts) ? parts : block(parts, weights.columns);
    },
  }),
  define({
    id: "PHASE",
    parameters: [
      number("total"),
      date("start"),
      date("end"),
      grain,
      optional(amounts("seasonality")),
      optional(positive("unit")),
    ],
    result: "matrix",
    example: {
      args: [300, 46204, 46295, "month", [[1], [1], [2]], 1],
      result: [
        [46204, 46234, 75],
        [46235, 46265, 75],
        [46266, 46295, 150],
      ],
    },
    compute(total, start, end, cut, weights, unit) {
      const spans = phase(total, start, end, cut, weights && blanksAsZero(weights), unit);
      return isFailure(spans)
        ? spans
        : spans.map(({ first, last, target }) => [first, last, target]);
    },
  }),
  define({
    id: "CASCADE",
    parameters: [
      number("total"),
      amounts("rowWeights"),
      amounts("columnWeights"),
      optional(positive("unit")),
    ],
    result: "matrix",
    example: {
      args: [10, [[1], [1]], [[3, 2]], 1],
      result: [
        [3, 2],
        [3, 2],
      ],
    },
    compute: (total, rowWeights, columnWeights, unit) =>
      cascade(total, blanksAsZero(rowWeights), blanksAsZero(columnWeights), unit),
  }),
  define({
    id: "SEASONALITY",
    parameters: [numbers("history"), optional(whole("cycle"))],
    result: "matrix",
    example: { args: [[[10], [30], [20], [20]], 2], result: [[0.375], [0.625]] },
    compute(history, cycle = usualCycle) {
      // a cycle that has begun is missing its blanks; whole ones after it are the rest of a column
      const length = Math.ceil(usedLength(history) / cycle) * cycle;
      const steps = complete(history, length);
      if (isFailure(steps)) return steps;
      const pattern = seasonality(steps, cycle);
      return isFailure(pattern) ? pattern : column(pattern);
    },
  }),
] as const;
