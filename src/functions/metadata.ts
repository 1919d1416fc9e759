/** The functions as Excel reads them before any code runs: functions.json, one for each language. */
import type { Language } from "../locales";
import { functionErrors } from "../locales/functionErrors";
import { functionTexts } from "../locales/functions";
import { catalogue, type FunctionId, type ParameterName } from "./catalogue";

interface ParameterMetadata {
  name: string;
  description: string;
  /** "any": Excel would turn texts and TRUE into numbers otherwise, before a function could refuse them */
  type: "any";
  dimensionality: "scalar" | "matrix";
  optional?: true;
}

interface FunctionMetadata {
  /** what functions.js is associated by; never changes, in no language */
  id: string;
  /** what users type; the same in every language, so that a workbook computes in all of them */
  name: string;
  description: string;
  parameters: ParameterMetadata[];
  result: { type: "any"; dimensionality: "scalar" | "matrix" };
}

export interface Metadata {
  functions: FunctionMetadata[];
}

function parameterDescription(language: Language, id: FunctionId, name: ParameterName): string {
  const { functions, parameters } = functionTexts[language];
  const own: Partial<Record<ParameterName, string>> = functions[id].parameters ?? {};
  return own[name] ?? parameters[name];
}

/** The content of functions.json in a language, after Microsoft's schema of custom functions metadata. */
export function metadata(language: Language): Metadata {
  const { parameterName } = functionErrors[language];
  return {
    functions: catalogue.map(({ id, parameters, result }) => ({
      id,
      name: id,
      description: functionTexts[language].functions[id].description,
      parameters: parameters.map(({ name, list, optional }) => ({
        name: parameterName(name as ParameterName, id),
        description: parameterDescription(language, id, name as ParameterName),
        type: "any",
        dimensionality: list ? "matrix" : "scalar",
        ...(optional && { optional }),
      })),
      result: { type: "any", dimensionality: result },
    })),
  };
}
