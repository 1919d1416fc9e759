/** Validation, conditional formats and explanations. */
import type { ConditionalRule, Validation, ValidationRule } from "../../templates/plan";
import { step } from "./step";
import type { Pass } from "./step";

export const validations: Pass = (plan) =>
  plan.validations.map((validation) =>
    step(
      6,
      ({ sheet }) => {
        applyValidation(sheet.getRange(validation.range).dataValidation, validation);
      },
      validation
    )
  );

function applyValidation(
  target: Excel.DataValidation,
  { rule, strictness, prompt, error }: Validation
): void {
  target.rule = asExcelRule(rule);
  target.ignoreBlanks = true;
  target.errorAlert = {
    showAlert: strictness !== "none",
    style: strictness === "stop" ? "Stop" : "Warning",
    title: error?.title ?? "",
    message: error?.message ?? "",
  };
  if (prompt) target.prompt = { showPrompt: true, ...prompt };
}

function asExcelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "whole":
      return { wholeNumber: between(rule.min, rule.max) };
    case "decimal":
      return { decimal: between(rule.min, rule.max) };
    case "date": {
      // A bound of a date is a Date or a formula, so a serial is written as the formula that gives it.
      const { operator, formula1, formula2 } = between(rule.min, rule.max);
      return {
        date: {
          operator,
          formula1: `=${formula1}`,
          ...(formula2 !== undefined && { formula2: `=${formula2}` }),
        },
      };
    }
  }
}

/** The smallest number that Excel can hold stands in where neither bound is given: any number then. */
const smallest = -1e307;

function between(
  min: number | undefined,
  max: number | undefined
): Pick<Excel.BasicDataValidation, "operator"> & { formula1: number; formula2?: number } {
  if (min !== undefined && max !== undefined) {
    return { operator: "Between", formula1: min, formula2: max };
  }
  if (max !== undefined) return { operator: "LessThanOrEqualTo", formula1: max };
  return { operator: "GreaterThanOrEqualTo", formula1: min ?? smallest };
}

/** Excel puts each new rule before those that are there, so the last one is written first. */
export const conditionals: Pass = (plan) =>
  [...plan.conditionals].reverse().map(({ range, rule }) =>
    step(
      8,
      ({ sheet }) => {
        addConditional(sheet.getRange(range).conditionalFormats, rule);
      },
      rule
    )
  );

function addConditional(target: Excel.ConditionalFormatCollection, rule: ConditionalRule): void {
  switch (rule.kind) {
    case "dataBar": {
      const { dataBar } = target.add("DataBar");
      dataBar.positiveFormat.fillColor = rule.color;
      dataBar.positiveFormat.gradientFill = false;
      if (rule.min !== undefined) {
        dataBar.lowerBoundRule = { type: "Number", formula: `=${rule.min}` };
      }
      if (rule.max !== undefined) {
        dataBar.upperBoundRule = { type: "Number", formula: `=${rule.max}` };
      }
      return;
    }
    case "icons": {
      const { iconSet } = target.add("IconSet");
      iconSet.style = rule.set;
      iconSet.showIconOnly = rule.iconOnly ?? false;
      // The first icon is for what reaches no limit, so its criterion is empty.
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: `=${rule.amber}` },
        { type: "Number", operator: "GreaterThanOrEqual", formula: `=${rule.green}` },
      ];
      return;
    }
    case "formula": {
      const added = target.add("Custom");
      added.custom.rule.formula = rule.formula;
      if (rule.fill !== undefined) added.custom.format.fill.color = rule.fill;
      if (rule.color !== undefined) added.custom.format.font.color = rule.color;
      if (rule.bold !== undefined) added.custom.format.font.bold = rule.bold;
      if (rule.stopIfTrue) added.stopIfTrue = true;
    }
  }
}

/** the longest message that Excel shows beside a selected cell */
const longestPrompt = 255;

/** An explanation is a message that shows while the cell is selected: every Excel has those, and WPS and the web too. */
export const notes: Pass = (plan) =>
  plan.notes.map(({ cell, text }) =>
    step(
      2,
      ({ sheet }) => {
        const message = text.length > longestPrompt ? `${text.slice(0, longestPrompt - 1)}…` : text;
        sheet.getRange(cell).dataValidation.prompt = { showPrompt: true, title: "", message };
      },
      text
    )
  );
