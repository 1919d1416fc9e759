/** Data validation, between Excel's rules and the engine's. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import type { Rect, ValidationInfo, ValidationOperator, ValidationRule } from "./book";
import { toRange, toRect, type Engine } from "./engine";
import { overlap, without } from "./rect";

const operators: Record<ValidationOperator, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const errorStyles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

export class Validations {
  private count = 0;

  constructor(private readonly engine: Engine) {}

  all(sheetId: string): ValidationInfo[] {
    return this.rules(sheetId).map(fromEngineRule);
  }

  set(sheetId: string, validation: Omit<ValidationInfo, "id">): void {
    for (const rect of validation.ranges) this.clear(sheetId, rect);
    if (validation.rule.kind === "any" && !validation.prompt) return;
    let uid: string;
    do uid = `validation${++this.count}`;
    while (this.rules(sheetId).some((rule) => rule.uid === uid));
    this.engine.runOn(sheetId, AddDataValidationMutation.id, {
      rule: { uid, ...toEngineRule(validation) },
    });
  }

  /** Rules over the last row of `above` reach down over `rows` more. */
  extendDown(sheetId: string, above: Rect, rows: number): void {
    for (const rule of this.rules(sheetId)) {
      const rects = extended(rule.ranges.map(toRect), above, rows);
      if (rects) this.setRanges(sheetId, rule, rects);
    }
  }

  /** Numbers the rules from the start again, once the old ones are gone. */
  reset(): void {
    this.count = 0;
  }

  private clear(sheetId: string, rect: Rect): void {
    for (const rule of this.rules(sheetId)) {
      const rects = rule.ranges.map(toRect);
      if (!rects.some((other) => overlap(other, rect))) continue;
      const left = rects.flatMap((other) => without(other, rect));
      if (left.length) this.setRanges(sheetId, rule, left);
      else this.engine.runOn(sheetId, RemoveDataValidationMutation.id, { ruleId: rule.uid });
    }
  }

  private setRanges(sheetId: string, rule: ISheetDataValidationRule, rects: Rect[]): void {
    this.engine.runOn(sheetId, UpdateDataValidationMutation.id, {
      ruleId: rule.uid,
      payload: { type: UpdateRuleType.RANGE, payload: rects.map(toRange) },
    });
  }

  private rules(sheetId: string): ISheetDataValidationRule[] {
    return this.engine.injector.get(DataValidationModel).getRules(this.engine.unitId, sheetId);
  }
}

/** The ranges with those parts that end in the last row of `above` made longer; undefined where none does. */
export function extended(rects: Rect[], above: Rect, rows: number): Rect[] | undefined {
  const last = above.row + above.rows - 1;
  const parts: Rect[] = [];
  let found = false;
  for (const rect of rects) {
    const common = overlap(rect, { ...above, row: last, rows: 1 });
    if (!common || rect.row + rect.rows - 1 !== last) {
      parts.push(rect);
    } else if (common.columns === rect.columns) {
      parts.push({ ...rect, rows: rect.rows + rows });
      found = true;
    } else {
      parts.push(rect, { ...common, row: last + 1, rows });
      found = true;
    }
  }
  return found ? parts : undefined;
}

function toEngineRule({ ranges, rule, ignoreBlanks, prompt, error }: Omit<ValidationInfo, "id">) {
  return {
    ranges: ranges.map(toRange),
    ...toEngineCondition(rule),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt?.show ?? false,
    promptTitle: prompt?.title,
    prompt: prompt?.message,
    showErrorMessage: error?.show ?? true,
    errorTitle: error?.title,
    error: error?.message,
    errorStyle: errorStyles[error?.style ?? "Stop"],
    // tells a rule with a message of its own from one without
    bizInfo: { hasPrompt: !!prompt, hasError: !!error },
  };
}

function toEngineCondition(rule: ValidationRule) {
  switch (rule.kind) {
    case "any":
      return { type: DataValidationType.ANY };
    case "list":
      return {
        type: DataValidationType.LIST,
        formula1: rule.source,
        showDropDown: rule.inCellDropDown,
      };
    case "custom":
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
    default:
      return {
        type: rule.kind,
        operator: operators[rule.operator],
        formula1: String(rule.formula1),
        formula2: rule.formula2 === undefined ? undefined : String(rule.formula2),
      };
  }
}

function fromEngineRule(rule: ISheetDataValidationRule): ValidationInfo {
  const info: ValidationInfo = {
    id: rule.uid,
    ranges: rule.ranges.map(toRect),
    rule: fromEngineCondition(rule),
    ignoreBlanks: rule.allowBlank ?? true,
  };
  const { hasPrompt, hasError } = (rule.bizInfo ?? {}) as Record<string, boolean | undefined>;
  if (hasPrompt ?? rule.prompt) {
    info.prompt = {
      show: rule.showInputMessage ?? true,
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
    };
  }
  if (hasError ?? rule.error) {
    info.error = {
      show: rule.showErrorMessage ?? true,
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
      style: nameOf(errorStyles, rule.errorStyle) ?? "Stop",
    };
  }
  return info;
}

function fromEngineCondition(rule: ISheetDataValidationRule): ValidationRule {
  const { formula1 = "", formula2 } = rule;
  switch (rule.type) {
    case DataValidationType.LIST:
    case DataValidationType.LIST_MULTIPLE:
      return { kind: "list", source: formula1, inCellDropDown: rule.showDropDown ?? true };
    case DataValidationType.CUSTOM:
      return { kind: "custom", formula: formula1 };
    case DataValidationType.WHOLE:
    case DataValidationType.DECIMAL:
    case DataValidationType.DATE:
    case DataValidationType.TIME:
    case DataValidationType.TEXT_LENGTH:
      return {
        kind: rule.type,
        operator: nameOf(operators, rule.operator) ?? "Between",
        formula1: numberOrText(formula1),
        ...(formula2 === undefined ? {} : { formula2: numberOrText(formula2) }),
      };
    default:
      return { kind: "any" };
  }
}

function numberOrText(text: string): string | number {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

function nameOf<Name extends string, Value>(
  names: Record<Name, Value>,
  value: Value | undefined
): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}
