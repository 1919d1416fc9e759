import { isFailure } from "../kpi/failure";
import { bottleneck, funnel, funnelPlan } from "../kpi/funnel";
import { define } from "./define";
import { amounts, complete, labels, rates, together } from "./lists";
import { amount } from "./parameters";
import { cell, column } from "./shapes";

export const funnelFunctions = [
  define({
    id: "FUNNEL",
    parameters: [labels("stages"), amounts("counts")],
    result: "matrix",
    example: {
      args: [
        [["Leads"], ["Visits"], ["Deals"]],
        [[200], [100], [40]],
      ],
      result: [
        ["Leads", 200, "", 1, ""],
        ["Visits", 100, 0.5, 0.5, 100],
        ["Deals", 40, 0.4, 0.2, 60],
      ],
    },
    compute(stages, counts) {
      const read = together(stages, counts);
      if (isFailure(read)) return read;
      const steps = funnel(...read.items);
      if (isFailure(steps)) return steps;
      return steps.map(({ stage, count, conversion, overall, dropOff }) => [
        stage,
        count,
        cell(conversion),
        cell(overall),
        cell(dropOff),
      ]);
    },
  }),
  define({
    id: "BOTTLENECK",
    parameters: [labels("stages"), amounts("counts")],
    result: "scalar",
    example: {
      args: [
        [["Leads"], ["Visits"], ["Deals"]],
        [[200], [100], [40]],
      ],
      result: "Deals",
    },
    compute(stages, counts) {
      const read = together(stages, counts);
      return isFailure(read) ? read : bottleneck(...read.items);
    },
  }),
  define({
    id: "FUNNELPLAN",
    parameters: [amount("target"), amount("averageDeal"), rates("rates")],
    result: "matrix",
    example: { args: [1200000, 25000, [[0.5], [0.4]]], result: [[240], [120], [48]] },
    compute(target, averageDeal, steps) {
      const conversions = complete(steps);
      if (isFailure(conversions)) return conversions;
      const plan = funnelPlan(target, averageDeal, conversions);
      return isFailure(plan) ? plan : column(plan);
    },
  }),
] as const;
