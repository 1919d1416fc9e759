/** The functions as Excel reads them before any code runs: functions.json, one for each language. */
import type { Language } from "../locales";
import { functionErrors, type ChoiceName } from "../locales/functionErrors";
import { functionTexts } from "../locales/functions";
import { catalogue, type FunctionId, type ParameterName } from "./catalogue";

interface ParameterMetadata {
  name: string;
  description: string;
  /** "any": Excel would turn texts and TRUE into numbers otherwise, before a function could refuse them */
  type: "any";
  dimensionality: "scalar" | "matrix";
  optional?: true;
  /** of the choices that Excel offers while the formula is typed; an Excel that knows no enums passes over it */
  customEnumId?: string;
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

interface EnumMetadata {
  id: string;
  type: "string";
  /** the name and the tooltip speak the user's language; the value that goes into the formula is the same in all */
  values: { name: string; stringValue: string; tooltip: string }[];
}

export interface Metadata {
  functions: FunctionMetadata[];
  enums: EnumMetadata[];
}

function parameterDescription(language: Language, id: FunctionId, name: ParameterName): string {
  const { functions, parameters } = functionTexts[language];
  const own: Partial<Record<ParameterName, string>> = functions[id].parameters ?? {};
  return own[name] ?? parameters[name];
}

function enums(language: Language): EnumMetadata[] {
  const { choices } = functionTexts[language];
  return (Object.keys(choices) as ChoiceName[]).map((id) => ({
    id: enumId(id),
    type: "string",
    values: Object.entries(choices[id]).map(([stringValue, text]) => ({ ...text, stringValue })),
  }));
}

function enumId(name: ChoiceName): string {
  return name.toUpperCase();
}

/** The content of functions.json in a language, after Microsoft's schema of custom functions metadata. */
export function metadata(language: Language): Metadata {
  const { parameterName } = functionErrors[language];
  return {
    functions: catalogue.map(({ id, parameters, result }) => ({
      id,
      name: id,
      description: functionTexts[language].functions[id].description,
      parameters: parameters.map(({ name, list, optional, choices }) => ({
        name: parameterName(name as ParameterName, id),
        description: parameterDescription(language, id, name as ParameterName),
        type: "any",
        dimensionality: list ? "matrix" : "scalar",
        ...(optional && { optional }),
        ...(choices && { customEnumId: enumId(name as ChoiceName) }),
      })),
      result: { type: "any", dimensionality: result },
    })),
    enums: enums(language),
  };
}
