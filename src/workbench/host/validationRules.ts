/** Data validation between the API's shapes and the book's, with Excel's limits. */
import type { ValidationInfo, ValidationOperator, ValidationRule } from "../book/book";
import { formatAddress, quoteSheet } from "./addresses";
import { invalidArgument } from "./errors";
import { checkFormula } from "./formulas";
import { Range } from "./objects/range";
import type { Scope } from "./scope";

const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** the book's kinds by the API's keys */
const KIND = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

/** DataValidation.type by the book's kinds */
export const RULE_TYPE: Record<ValidationRule["kind"], string> = {
  any: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export function asRule(scope: Scope, given: unknown): ValidationRule {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const entries = Object.entries(given).filter(([, rule]) => rule != null);
  const [entry, ...more] = entries as [string, Record<string, unknown>][];
  if (!entry) return { kind: "any" };
  if (more.length > 0) throw invalidArgument();
  const [key, rule] = entry;
  if (key === "list") return listRule(scope, rule);
  if (key === "custom") return { kind: "custom", formula: asFormula(scope, rule["formula"]) };
  const kind = KIND[key as keyof typeof KIND];
  if (!kind) throw invalidArgument();
  return comparison(scope, kind, rule);
}

function listRule(scope: Scope, rule: Record<string, unknown>): ValidationRule {
  const inCellDropDown = rule["inCellDropDown"] !== false;
  const { source } = rule;
  if (source instanceof Range) {
    const address = `${quoteSheet(source.worksheet.name)}!${formatAddress(source.rect, true)}`;
    return { kind: "list", source: `=${address}`, inCellDropDown };
  }
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (source.startsWith("="))
    return { kind: "list", source: asFormula(scope, source), inCellDropDown };
  if (source.length > LONGEST_LIST) throw invalidArgument();
  return { kind: "list", source, inCellDropDown };
}

/** a rule takes no structured references: Excel asks for a name or an address there */
function asFormula(scope: Scope, formula: unknown): string {
  if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
  if (
    formula.length > LONGEST_LIST ||
    /\p{L}[\p{L}\p{N}_.]*\[/u.test(formula.replace(/"[^"]*"/g, ""))
  ) {
    throw invalidArgument();
  }
  checkFormula(scope, formula);
  return formula;
}

function comparison(
  scope: Scope,
  kind: (typeof KIND)[keyof typeof KIND],
  rule: Record<string, unknown>
): ValidationRule {
  const operator = rule["operator"] as ValidationOperator;
  if (!OPERATORS.includes(operator)) throw invalidArgument();
  const formula1 = bound(scope, rule["formula1"]);
  if (operator !== "Between" && operator !== "NotBetween") return { kind, operator, formula1 };
  return { kind, operator, formula1, formula2: bound(scope, rule["formula2"]) };
}

function bound(scope: Scope, value: unknown): string | number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value instanceof Range) {
    return `=${quoteSheet(value.worksheet.name)}!${formatAddress(value.rect, true)}`;
  }
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value.startsWith("=") ? asFormula(scope, value) : value;
}

export function ruleOf(rule: ValidationRule): unknown {
  switch (rule.kind) {
    case "any":
      return {};
    case "list":
      return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { kind, ...comparison } = rule;
      return { [kind === "whole" ? "wholeNumber" : kind]: comparison };
    }
  }
}

function texts(given: Record<string, unknown>): { title: string; message: string } {
  const title = given["title"] ?? "";
  const message = given["message"] ?? "";
  if (typeof title !== "string" || title.length > LONGEST_TITLE) throw invalidArgument();
  if (typeof message !== "string" || message.length > LONGEST_MESSAGE) throw invalidArgument();
  return { title, message };
}

export function asPrompt(given: unknown): NonNullable<ValidationInfo["prompt"]> {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const prompt = given as Record<string, unknown>;
  return { show: prompt["showPrompt"] !== false, ...texts(prompt) };
}

const ALERTS = ["Stop", "Warning", "Information"] as const;

export function asErrorAlert(given: unknown): NonNullable<ValidationInfo["error"]> {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const alert = given as Record<string, unknown>;
  const style = (alert["style"] ?? "Stop") as (typeof ALERTS)[number];
  if (!ALERTS.includes(style)) throw invalidArgument();
  return { show: alert["showAlert"] !== false, ...texts(alert), style };
}
