/** Excel's conditional formats as the engine draws them. */
import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IIconSetType,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { Bound, ConditionalRule, Rect, ValidationOperator } from "./book";
import { cellName } from "./formula/cellName";

type CellValueRule = Extract<ConditionalRule, { kind: "cellValue" }>;
type IconRule = Extract<ConditionalRule, { kind: "icons" }>;

const numberOperators = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqualTo: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqualTo: CFNumberOperator.lessThanOrEqual,
} as const;

const signs: Record<Exclude<ValidationOperator, "Between" | "NotBetween">, string> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqualTo: ">=",
  LessThanOrEqualTo: "<=",
};

const textOperators = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
} as const;

const boundTypes: Record<Exclude<Bound["type"], "automatic">, CFValueType> = {
  lowest: CFValueType.min,
  highest: CFValueType.max,
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};

const countWords: Record<string, string> = { Three: "3", Four: "4", Five: "5" };

/** @param ranges where the rule holds; a formula in it speaks of the first one's top left cell */
export function toEngineCondition(
  rule: ConditionalRule,
  ranges: Rect[]
): IConditionalFormattingRuleConfig {
  switch (rule.kind) {
    case "formula":
      return formulaRule(rule.formula, styleOf(rule));
    case "cellValue":
      return cellValueRule(rule, ranges);
    case "containsText":
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: textOperators[rule.operator],
        value: rule.text,
        style: styleOf(rule),
      };
    case "dataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: rule.showValue,
        config: {
          min: boundOf(rule.min, "lowest"),
          max: boundOf(rule.max, "highest"),
          isGradient: rule.gradient,
          positiveColor: rule.color,
          nativeColor: "#FF0000",
        },
      };
    case "icons":
      return iconRule(rule);
    case "colorScale":
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map(({ bound, color }, index) => ({
          index,
          color,
          value: boundOf(bound, index === 0 ? "lowest" : "highest"),
        })),
      };
  }
}

/** The engine compares with numbers alone; everything else becomes a formula about the cell. */
function cellValueRule(rule: CellValueRule, ranges: Rect[]): IConditionalFormattingRuleConfig {
  const { operator, formula1, formula2 } = rule;
  const style = styleOf(rule);
  const first = numberIn(formula1);
  const second = numberIn(formula2);
  const between = operator === "Between" || operator === "NotBetween";
  if (between && first !== undefined && second !== undefined) {
    const kind = operator === "Between" ? CFNumberOperator.between : CFNumberOperator.notBetween;
    return {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.number,
      operator: kind,
      value: [first, second],
      style,
    };
  }
  if (!between && first !== undefined) {
    return {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.number,
      operator: numberOperators[operator],
      value: first,
      style,
    };
  }
  const cell = cellName(ranges[0].row, ranges[0].column);
  const one = operand(formula1);
  const two = operand(formula2 ?? 0);
  if (!between) return formulaRule(`=${cell}${signs[operator]}${one}`, style);
  const inside = `AND(${cell}>=${one},${cell}<=${two})`;
  return formulaRule(operator === "Between" ? `=${inside}` : `=NOT(${inside})`, style);
}

function iconRule(rule: IconRule): IConditionalFormattingRuleConfig {
  const iconType = rule.set.replace(/^(Three|Four|Five)/, (word) => countWords[word]);
  const count = rule.thresholds.length + 1;
  // the engine lists icons from the best to the worst, and asks from the highest threshold down
  const iconId = (rank: number) => String(rule.reverse ? count - 1 - rank : rank);
  const steps = [...rule.thresholds].reverse().map(({ type, operator, value }, rank) => ({
    operator:
      operator === "GreaterThan"
        ? CFNumberOperator.greaterThan
        : CFNumberOperator.greaterThanOrEqual,
    value: boundOf({ type, value }, "lowest"),
    iconType: iconType as IIconSetType,
    iconId: iconId(rank),
  }));
  return {
    type: CFRuleType.iconSet,
    isShowValue: !rule.showIconOnly,
    config: [
      ...steps,
      {
        operator: CFNumberOperator.lessThanOrEqual,
        value: { type: CFValueType.num, value: Number.MAX_SAFE_INTEGER },
        iconType: iconType as IIconSetType,
        iconId: iconId(count - 1),
      },
    ],
  };
}

function formulaRule(formula: string, style: IStyleBase): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula.startsWith("=") ? formula : `=${formula}`,
    style,
  };
}

function boundOf(bound: Bound, automatic: "lowest" | "highest"): IValueConfig {
  const type = boundTypes[bound.type === "automatic" ? automatic : bound.type];
  const number = numberIn(bound.value);
  return bound.value === undefined ? { type } : { type, value: number ?? bound.value };
}

function styleOf(rule: { fill?: string; color?: string; bold?: boolean; italic?: boolean }) {
  const style: IStyleBase = {};
  if (rule.fill) style.bg = { rgb: rule.fill };
  if (rule.color) style.cl = { rgb: rule.color };
  if (rule.bold !== undefined) style.bl = rule.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (rule.italic !== undefined) style.it = rule.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  return style;
}

function numberIn(value: string | number | undefined): number | undefined {
  if (typeof value === "number") return value;
  const text = value?.replace(/^=/, "").trim();
  return text && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function operand(value: string | number): string {
  return typeof value === "number" ? String(value) : `(${value.replace(/^=/, "")})`;
}
