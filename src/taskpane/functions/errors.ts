/** Which errors a function can give, found by trying: its example with one or two of its arguments gone wrong. */
import type { ErrorCode, Reason } from "../../kpi/failure";
import { evaluate } from "../../functions/evaluate";
import type { Matrix, Value } from "../../functions/values";
import type { Language } from "../../locales";
import type { AnyDefinition } from "./texts";

export interface PossibleError {
  code: ErrorCode;
  /** a sentence that names the argument */
  message: string;
}

/** Every argument can be blank or of the wrong kind; the pages say so once for all. */
const general: ReadonlySet<Reason> = new Set<Reason>([
  "blank",
  "notNumber",
  "notNumberItem",
  "notDate",
  "notDateItem",
  "notLabelItem",
  "notOneCell",
]);

type Given = Value | Matrix | null;

export function possibleErrors({ id, parameters, example }: AnyDefinition, language: Language) {
  const found = new Map<string, PossibleError>();
  const attempt = (args: readonly Given[]) => {
    const result = evaluate(id, args, language);
    if (result.ok || general.has(result.failure.reason)) return;
    const { reason, facts } = result.failure;
    const key = `${reason} ${facts.argument}`;
    if (!found.has(key)) found.set(key, { code: result.code, message: result.message });
  };

  const usual = parameters.map((_, at): Given => example.args[at] ?? null);
  const wrong = parameters.map(({ list, choices }, at) => wrongs(usual[at], list, choices));
  const spoilt = (args: readonly Given[], at: number, value: Given) => args.with(at, value);
  wrong.forEach((values, at) => {
    for (const value of values) {
      const once = spoilt(usual, at, value);
      attempt(once);
      for (let other = at + 1; other < wrong.length; other += 1) {
        for (const second of wrong[other]) attempt(spoilt(once, other, second));
      }
    }
  });
  return [...found.values()];
}

function wrongs(value: Given, list: boolean, choices: readonly string[] | undefined): Given[] {
  if (choices) return ["?", ...choices];
  if (!list) return [0, -1, typeof value === "number" ? value + 1 : 2];
  const cells = Array.isArray(value) ? value : [[1], [2]];
  const all = (cell: Value): Matrix => cells.map((row) => row.map(() => cell));
  const first = (cell: Value): Matrix => [[cell, ...cells[0].slice(1)], ...cells.slice(1)];
  return [
    all(0),
    first(-5),
    first(2),
    first(""),
    first("?"),
    cells.slice(0, 1),
    [...cells, ...cells],
  ];
}
