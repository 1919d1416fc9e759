/** The sentences by which functions explain their errors. functions.js carries these, so they stand apart from the descriptions. */
import type { FunctionId, ParameterName } from "../functions/catalogue";
import type { Facts, Failure, Reason } from "../functions/define";
import { inEach, type Language } from ".";

export type ChoiceName = Extract<
  ParameterName,
  "direction" | "basis" | "blanks" | "grain" | "mode"
>;

export interface FunctionErrorTexts {
  /** a parameter's name as Excel shows it while a formula is typed */
  parameterName(name: ParameterName, id: FunctionId): string;
  /** what a parameter with a choice takes */
  choices: Record<ChoiceName, string>;
  /** {argument}, {other} and {choices} stand for parameters' names and options, {position} and the like for facts */
  messages: Record<Reason, string>;
}

export const functionErrors = inEach<FunctionErrorTexts>(
  (language) => require(`./${language}/functionErrors`).functionErrors
);

/** Numbers in a sentence carry no dust of binary fractions. */
function shown(fact: string | number): string {
  return typeof fact === "number" ? String(Number(fact.toPrecision(10))) : fact;
}

/** Why the function `id` gives no result, in a sentence that names the argument. */
export function failureMessage(
  { reason, facts }: Failure,
  id: FunctionId,
  language: Language
): string {
  const { parameterName, choices, messages } = functionErrors[language];
  return messages[reason].replace(/\{(\w+)\}/g, (_, name: keyof Facts | "choices") => {
    if (name === "choices") return choices[facts.argument as ChoiceName];
    const fact = facts[name];
    if (fact === undefined) throw new Error(`The message ${reason} needs the fact ${name}`);
    const isParameter = name === "argument" || name === "other";
    return isParameter ? parameterName(fact as ParameterName, id) : shown(fact);
  });
}
