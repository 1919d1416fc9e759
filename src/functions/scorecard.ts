import { isFailure } from "../kpi/failure";
import {
  commission,
  curve,
  deduct,
  feedback360,
  grade,
  perspectives,
  score,
  scorecard,
} from "../kpi/scorecard";
import { define } from "./define";
import { defaultGrades, usualGrade } from "./grades";
import { amounts, labels, numbers, sparse, together } from "./lists";
import { blankScores, direction, mode } from "./options";
import { amount, number, optional } from "./parameters";
import { cell } from "./shapes";

export const scorecardFunctions = [
  define({
    id: "SCORE",
    parameters: [
      number("actual"),
      number("target"),
      direction,
      optional(number("floor")),
      optional(number("cap")),
      optional(number("baseline")),
    ],
    result: "scalar",
    example: { args: [130, 100], result: 120 },
    compute: score,
  }),
  define({
    id: "CURVE",
    parameters: [number("value"), numbers("points"), numbers("scores")],
    result: "scalar",
    example: { args: [0.9, [[0.8], [1], [1.2]], [[50], [100], [150]]], result: 75 },
    compute(value, points, scores) {
      const read = together(points, scores);
      return isFailure(read) ? read : curve(value, ...read.items);
    },
  }),
  define({
    id: "DEDUCT",
    parameters: [
      amount("occurrences"),
      amount("points"),
      optional(number("full")),
      optional(number("floor")),
    ],
    result: "scalar",
    example: { args: [3, 10], result: 70 },
    compute: deduct,
  }),
  define({
    id: "SCORECARD",
    parameters: [amounts("weights"), sparse(numbers("scores")), blankScores],
    result: "scalar",
    example: {
      args: [
        [[0.6], [0.4]],
        [[100], [80]],
      ],
      result: 92,
    },
    compute(weights, scores, blanks) {
      const read = together(weights, scores);
      return isFailure(read) ? read : scorecard(...read.items, blanks);
    },
  }),
  define({
    id: "PERSPECTIVES",
    parameters: [
      labels("perspectives"),
      amounts("weights"),
      sparse(numbers("scores")),
      blankScores,
    ],
    result: "matrix",
    example: {
      args: [
        [["Finance"], ["Customer"], ["Finance"]],
        [[0.3], [0.4], [0.3]],
        [[100], [80], [90]],
      ],
      result: [
        ["Finance", 0.6, 95],
        ["Customer", 0.4, 80],
      ],
    },
    compute(names, weights, scores, blanks) {
      const read = together(names, weights, scores);
      if (isFailure(read)) return read;
      const groups = perspectives(...read.items, blanks);
      if (isFailure(groups)) return groups;
      return groups.map((group) => [group.name, group.weight, cell(group.score)]);
    },
  }),
  define({
    id: "GRADE",
    parameters: [number("score"), optional(numbers("thresholds")), optional(labels("grades"))],
    result: "scalar",
    example: { args: [85], result: "B" },
    compute(reached, thresholds, grades) {
      if (!thresholds && !grades) return usualGrade(reached);
      const scale = defaultGrades(thresholds, grades);
      const read = together(scale.thresholds, scale.grades);
      return isFailure(read) ? read : grade(reached, ...read.items);
    },
  }),
  define({
    id: "FEEDBACK360",
    parameters: [labels("raters"), sparse(numbers("scores")), labels("roles"), amounts("weights")],
    result: "scalar",
    example: {
      args: [
        [["Peer"], ["Peer"], ["Self"]],
        [[80], [90], [100]],
        [["Peer"], ["Self"]],
        [[0.8], [0.2]],
      ],
      result: 88,
    },
    compute(raters, scores, roles, weights) {
      const answers = together(raters, scores);
      if (isFailure(answers)) return answers;
      const table = together(roles, weights);
      return isFailure(table) ? table : feedback360(...answers.items, ...table.items);
    },
  }),
  define({
    id: "COMMISSION",
    parameters: [amount("amount"), numbers("thresholds"), numbers("rates"), mode],
    result: "scalar",
    example: { args: [150, [[0], [100]], [[0.1], [0.2]]], result: 20 },
    compute(sold, thresholds, shares, paid) {
      const read = together(thresholds, shares);
      return isFailure(read) ? read : commission(sold, ...read.items, paid);
    },
  }),
] as const;
