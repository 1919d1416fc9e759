/** What the pages say about a function, in the pane's language. */
import { namespace, type FunctionId, type ParameterName } from "../../functions/catalogue";
import type { Definition } from "../../functions/define";
import type { Language } from "../../locales";
import { functionErrors, type ChoiceName } from "../../locales/functionErrors";
import { functionTexts, type ChoiceText } from "../../locales/functions";

export type AnyDefinition = Definition<FunctionId>;

export interface ParameterTexts {
  /** as Excel shows it while the formula is typed */
  name: string;
  description: string;
  /** by the word that stands in the formula; undefined where there is no choice */
  choices?: Readonly<Record<string, ChoiceText>>;
}

export function descriptionOf(id: FunctionId, language: Language): string {
  return functionTexts[language].functions[id].description;
}

export function parameterTexts(
  { id, parameters }: AnyDefinition,
  language: Language
): ParameterTexts[] {
  const texts = functionTexts[language];
  const own: Partial<Record<string, string>> = texts.functions[id].parameters ?? {};
  return parameters.map(({ name, choices }) => ({
    name: functionErrors[language].parameterName(name as ParameterName, id),
    description: own[name] ?? texts.parameters[name as ParameterName],
    ...(choices && { choices: texts.choices[name as ChoiceName] }),
  }));
}

/** KPI.GAP(actual, target, [direction]) */
export function signatureOf(definition: AnyDefinition, language: Language): string {
  const names = parameterTexts(definition, language).map(({ name }, at) =>
    definition.parameters[at].optional ? `[${name}]` : name
  );
  return `${namespace}.${definition.id}(${names.join(", ")})`;
}
