/** What can go wrong in a function beyond what holds for all: found by calling it, and told in its own words. */
import type { ErrorCode, Reason } from "../../kpi/failure";
import type { Language } from "../../locales";
import type { FunctionId } from "../catalogue";
import type { Definition } from "../define";
import { evaluate } from "../evaluate";
import { cellsOf } from "../values";

export interface Trouble {
  code: ErrorCode;
  message: string;
}

/** Told once for all functions. */
const general = new Set<Reason>([
  "blank",
  "blankItem",
  "notNumber",
  "notNumberItem",
  "notDate",
  "notDateItem",
  "notLabelItem",
  "notOneCell",
  "unknownChoice",
  "differentLengths",
  "negative",
  "negativeItem",
  "notFinite",
]);

/** a Saturday: alone it is a period without workdays */
const saturday = 46053;

function scalarTries(example: unknown): unknown[] {
  return [example, null, -1, 0, 2, 1e9, saturday, saturday + 7, "workdays", "zero"];
}

function listTries(example: unknown): unknown[] {
  const cells = cellsOf(example);
  const column = (items: unknown[]) => items.map((item) => [item]);
  const usual = column(cells);
  const none = cells.map(() => (typeof cells[0] === "number" ? 0 : "?"));
  const same = [...cells, cells[0], cells[0]];
  return [
    example,
    usual.slice(0, 1),
    column(none),
    column(same),
    column(cells.map(() => cells[0])),
    column([...cells.slice(1), null]),
    column(cells.map(() => null)),
    column(cells.map((cell) => (typeof cell === "number" ? cell + 1 : cell))),
  ];
}

/** Every two arguments of the example are changed at once, which is what it takes to meet each trouble. */
function* callsAround({ parameters, example }: Definition): Generator<unknown[]> {
  const tries = parameters.map(({ list }, i) => {
    const given = example.args[i] ?? null;
    return list ? listTries(given) : scalarTries(given);
  });
  const asIs: unknown[] = parameters.map((_, i) => example.args[i] ?? null);
  const onWorkdays = parameters.map(({ name }, i) => (name === "basis" ? "workdays" : asIs[i]));
  for (const args of [asIs, onWorkdays])
    for (let i = 0; i < tries.length; i += 1)
      for (let k = i; k < tries.length; k += 1)
        for (const first of tries[i])
          for (const second of tries[k]) yield args.with(k, second).with(i, first);
}

/** One sentence for each reason, in the order in which they are met. */
export function ownTroubles(definition: Definition<FunctionId>, language: Language): Trouble[] {
  const found = new Map<Reason, Trouble>();
  for (const args of callsAround(definition)) {
    const evaluation = evaluate(definition.id, args, language);
    if (evaluation.ok) continue;
    const { code, message, failure } = evaluation;
    if (!general.has(failure.reason) && !found.has(failure.reason))
      found.set(failure.reason, { code, message });
  }
  return [...found.values()];
}
