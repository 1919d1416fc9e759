import { gapShare, pareto, pvm, rfm } from "../kpi/diagnosis";
import { fail, isFailure } from "../kpi/failure";
import { define } from "./define";
import { amounts, labels, numbers, sparse, together } from "./lists";
import { direction } from "./options";
import { number, optional, whole } from "./parameters";
import { block, column } from "./shapes";
import type { Matrix, Value } from "./values";

export const diagnosisFunctions = [
  define({
    id: "GAPSHARE",
    parameters: [numbers("actuals"), numbers("targets"), direction],
    result: "matrix",
    example: {
      args: [
        [[80], [90]],
        [[110], [100]],
      ],
      result: [[0.75], [0.25]],
    },
    compute(actuals, targets, wanted) {
      const read = together(actuals, targets);
      if (isFailure(read)) return read;
      const shares = gapShare(...read.items, wanted);
      if (isFailure(shares)) return shares;
      const cells = new Array<Value>(actuals.cells.length).fill("");
      read.positions.forEach((position, i) => (cells[position] = shares[i]));
      return block(cells, actuals.columns);
    },
  }),
  define({
    id: "PVM",
    parameters: [
      numbers("baseVolumes"),
      sparse(numbers("basePrices")),
      numbers("volumes"),
      numbers("prices"),
    ],
    result: "matrix",
    example: {
      args: [[[100]], [[10]], [[110]], [[11]]],
      result: [[100], [0], [110]],
    },
    compute(baseVolumes, basePrices, volumes, prices) {
      const read = together(baseVolumes, basePrices, volumes, prices);
      if (isFailure(read)) return read;
      const [before, pricesBefore] = read.items;
      const unpriced = before.findIndex((sold, i) => sold !== 0 && pricesBefore[i] === undefined);
      if (unpriced !== -1)
        return fail("blankItem", {
          argument: basePrices.argument,
          position: read.positions[unpriced] + 1,
        });
      const effects = pvm(...read.items);
      if (isFailure(effects)) return effects;
      return column([effects.volume, effects.mix, effects.price]);
    },
  }),
  define({
    id: "PARETO",
    parameters: [labels("labels"), amounts("values"), optional(number("a")), optional(number("b"))],
    result: "matrix",
    example: {
      args: [
        [["North"], ["South"], ["West"]],
        [[15], [75], [10]],
      ],
      result: [
        ["South", 75, 0.75, 0.75, "A"],
        ["North", 15, 0.15, 0.9, "B"],
        ["West", 10, 0.1, 1, "C"],
      ],
    },
    compute(names, values, a, b) {
      const read = together(names, values);
      if (isFailure(read)) return read;
      const items = pareto(...read.items, a, b);
      if (isFailure(items)) return items;
      return items.map((item) => [item.label, item.value, item.share, item.cumulative, item.class]);
    },
  }),
  define({
    id: "RFM",
    parameters: [
      numbers("recency"),
      numbers("frequency"),
      numbers("monetary"),
      optional(whole("bins")),
    ],
    result: "matrix",
    example: {
      args: [
        [[10], [40]],
        [[5], [1]],
        [[900], [100]],
      ],
      result: [
        [5, 5, 5, 15],
        [1, 1, 1, 3],
      ],
    },
    compute(recency, frequency, monetary, bins) {
      const read = together(recency, frequency, monetary);
      if (isFailure(read)) return read;
      const rows: Matrix = [];
      rfm(...read.items, bins).forEach((scores, i) => {
        // a row per customer, beside the customer's own: an empty row in between stays empty
        while (rows.length < read.positions[i]) rows.push(["", "", "", ""]);
        rows.push([scores.recency, scores.frequency, scores.monetary, scores.sum]);
      });
      return rows;
    },
  }),
] as const;
