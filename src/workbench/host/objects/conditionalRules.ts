import type { ValidationOperator } from "../../book/book";
import { invalidArgument } from "../errors";
import { checkFormula } from "../formulas";
import { asColor } from "../styles";
import { ApiObject } from "./apiObject";
import { changeRule, ConditionalPart, ruleOf } from "./conditionalPart";

/** the rules that give their cells a format */
const FORMATTING = ["formula", "cellValue", "containsText"] as const;

abstract class FormattingRule extends ConditionalPart {
  static override readonly navigation: readonly string[] = ["format"];

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.sheetId, this.formatId);
  }
}

export class CustomConditionalFormat extends FormattingRule {
  static override readonly navigation = ["format", "rule"];

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.host, this.sheetId, this.formatId);
  }
}

export class ConditionalFormatRule extends ConditionalPart {
  /** relative to the range's first cell */
  get formula(): string {
    return ruleOf(this, "formula").formula;
  }
  set formula(formula: unknown) {
    changeRule(this, { kind: "formula", formula: checkCondition(this, formula) });
  }
}

const OPERATORS: Record<string, ValidationOperator> = {
  Between: "Between",
  NotBetween: "NotBetween",
  EqualTo: "EqualTo",
  NotEqualTo: "NotEqualTo",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqual: "GreaterThanOrEqualTo",
  LessThanOrEqual: "LessThanOrEqualTo",
};

export class CellValueConditionalFormat extends FormattingRule {
  get rule(): unknown {
    const { operator, formula1, formula2 } = ruleOf(this, "cellValue");
    const known = Object.entries(OPERATORS).find(([, kept]) => kept === operator);
    return { operator: known?.[0], formula1, ...(formula2 !== undefined && { formula2 }) };
  }
  set rule(rule: unknown) {
    const given = (rule ?? {}) as Record<string, unknown>;
    const operator = OPERATORS[String(given["operator"])];
    if (!operator) throw invalidArgument();
    const formula1 = operand(this, given["formula1"]);
    const needsTwo = operator === "Between" || operator === "NotBetween";
    const second = needsTwo ? { formula2: operand(this, given["formula2"]) } : {};
    changeRule(this, { kind: "cellValue", operator, formula1, ...second });
  }
}

const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export class TextConditionalFormat extends FormattingRule {
  get rule(): unknown {
    const { operator, text } = ruleOf(this, "containsText");
    return { operator, text };
  }
  set rule(rule: unknown) {
    const { operator, text } = (rule ?? {}) as Record<string, unknown>;
    const known = TEXT_OPERATORS.find((name) => name === operator);
    if (!known || typeof text !== "string" || text === "") throw invalidArgument();
    changeRule(this, { kind: "containsText", operator: known, text });
  }
}

export class ConditionalRangeFormat extends ConditionalPart {
  static override readonly navigation = ["fill", "font"];

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.host, this.sheetId, this.formatId);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.host, this.sheetId, this.formatId);
  }
}

export class ConditionalRangeFill extends ConditionalPart {
  get color(): string {
    return ruleOf(this, ...FORMATTING).fill ?? "";
  }
  set color(color: unknown) {
    changeRule(this, { fill: asColor(color) });
  }

  clear(): void {
    changeRule(this, { fill: undefined });
  }
}

export class ConditionalRangeFont extends ConditionalPart {
  get color(): string {
    return ruleOf(this, ...FORMATTING).color ?? "";
  }
  set color(color: unknown) {
    changeRule(this, { color: asColor(color) });
  }
  get bold(): boolean {
    return ruleOf(this, ...FORMATTING).bold ?? false;
  }
  set bold(bold: unknown) {
    changeRule(this, { bold: Boolean(bold) });
  }
  get italic(): boolean {
    const rule = ruleOf(this, ...FORMATTING);
    return rule.kind === "formula" && (rule.italic ?? false);
  }
  set italic(italic: unknown) {
    changeRule(this, { kind: ruleOf(this, "formula").kind, italic: Boolean(italic) });
  }
}

/** a condition takes no custom function, no structured reference */
function checkCondition(part: ApiObject, formula: unknown): string {
  if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
  const plain = formula.replace(/"[^"]*"/g, '""');
  const isStructured = /\[/.test(plain);
  const callsCustom = part.host.book
    .functions()
    .some(({ name }) => plain.toUpperCase().includes(`${name}(`));
  if (isStructured || callsCustom) throw invalidArgument();
  checkFormula(part.host, formula);
  return formula;
}

function operand(part: ApiObject, value: unknown): string | number {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value.startsWith("=") ? checkCondition(part, value) : value;
}
