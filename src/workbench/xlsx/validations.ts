/** What may be typed into cells: rules, hints and refusals. */
import type { DataValidation } from "hucre/xlsx";
import type { ValidationInfo, ValidationRule } from "../book/book";
import { addressesOf, rectsOf } from "./addresses";
import { fromFileLimit, fromFileOperator, toFileLimit, toFileOperator } from "./operators";

type New = Omit<ValidationInfo, "id">;

const styles = { Stop: "stop", Warning: "warning", Information: "information" } as const;

export function toFileValidation(validation: New): DataValidation {
  const { ranges, rule, ignoreBlanks, prompt, error } = validation;
  return {
    range: addressesOf(ranges),
    ...toFileRule(rule),
    allowBlank: ignoreBlanks,
    ...(prompt && {
      showInputMessage: prompt.show,
      inputTitle: prompt.title,
      inputMessage: prompt.message,
    }),
    // Excel shows its own words where a rule brings none
    showErrorMessage: error?.show ?? true,
    ...(error && {
      errorTitle: error.title,
      errorMessage: error.message,
      errorStyle: styles[error.style],
    }),
  };
}

function toFileRule(
  rule: ValidationRule
): Pick<DataValidation, "type" | "values" | "operator" | "formula1" | "formula2"> {
  // a hint without a rule; hucre's list of types leaves out "none", which it writes all the same
  if (rule.kind === "any") return { type: "none" as DataValidation["type"] };
  if (rule.kind === "list") {
    return rule.source.startsWith("=")
      ? { type: "list", formula1: rule.source.slice(1) }
      : { type: "list", values: rule.source.split(",") };
  }
  if (rule.kind === "custom") return { type: "custom", formula1: toFileLimit(rule.formula) };
  return {
    type: rule.kind,
    operator: toFileOperator(rule.operator),
    formula1: toFileLimit(rule.formula1),
    ...(rule.formula2 !== undefined && { formula2: toFileLimit(rule.formula2) }),
  };
}

export function fromFileValidation(stored: DataValidation): New {
  const style = stored.errorStyle ?? "stop";
  return {
    ranges: rectsOf(stored.range),
    rule: fromFileRule(stored),
    ignoreBlanks: stored.allowBlank ?? false,
    ...((stored.inputTitle ?? stored.inputMessage) !== undefined && {
      prompt: {
        show: stored.showInputMessage ?? false,
        title: stored.inputTitle ?? "",
        message: stored.inputMessage ?? "",
      },
    }),
    error: {
      show: stored.showErrorMessage ?? false,
      title: stored.errorTitle ?? "",
      message: stored.errorMessage ?? "",
      style: style === "stop" ? "Stop" : style === "warning" ? "Warning" : "Information",
    },
  };
}

function fromFileRule(stored: DataValidation): ValidationRule {
  const { type, values, formula1, formula2 } = stored;
  if (type === "list") {
    const source = values ? values.join(",") : `=${formula1 ?? ""}`;
    return { kind: "list", source, inCellDropDown: true };
  }
  if (type === "custom") return { kind: "custom", formula: `=${formula1 ?? ""}` };
  return {
    kind: type,
    operator: fromFileOperator(stored.operator),
    formula1: fromFileLimit(formula1),
    ...(formula2 !== undefined && { formula2: fromFileLimit(formula2) }),
  };
}
