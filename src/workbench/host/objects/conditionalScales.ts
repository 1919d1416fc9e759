import type { Bound, ConditionalRule } from "../../book/book";
import { invalidArgument } from "../errors";
import { asColor } from "../styles";
import { changeRule, ConditionalPart, ruleOf } from "./conditionalPart";

/** the API's names for where a scale begins or ends */
const BOUNDS: Record<string, Bound["type"]> = {
  Automatic: "automatic",
  LowestValue: "lowest",
  HighestValue: "highest",
  Number: "number",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

const NEEDS_VALUE: readonly Bound["type"][] = ["number", "percent", "percentile", "formula"];

function asBound(given: unknown): Bound {
  const { type, formula } = (given ?? {}) as Record<string, unknown>;
  const known = BOUNDS[String(type)];
  if (!known) throw invalidArgument();
  if (!NEEDS_VALUE.includes(known)) return { type: known };
  return { type: known, value: asValue(formula) };
}

function boundOf({ type, value }: Bound): Record<string, unknown> {
  const name = Object.entries(BOUNDS).find(([, kept]) => kept === type)![0];
  return { type: name, ...(value !== undefined && { formula: String(value) }) };
}

/** "=0.8", "0.8" and 0.8 mean the same; what is no number stays a formula */
function asValue(formula: unknown): string | number {
  if (typeof formula === "number") return formula;
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  const number = Number(formula.replace(/^=/, ""));
  return Number.isFinite(number) ? number : formula;
}

export class DataBarConditionalFormat extends ConditionalPart {
  static override readonly navigation = ["positiveFormat"];

  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.host, this.sheetId, this.formatId);
  }

  get lowerBoundRule(): unknown {
    return boundOf(ruleOf(this, "dataBar").min);
  }
  set lowerBoundRule(rule: unknown) {
    changeRule(this, { kind: "dataBar", min: asBound(rule) });
  }
  get upperBoundRule(): unknown {
    return boundOf(ruleOf(this, "dataBar").max);
  }
  set upperBoundRule(rule: unknown) {
    changeRule(this, { kind: "dataBar", max: asBound(rule) });
  }
  get showDataBarOnly(): boolean {
    return !ruleOf(this, "dataBar").showValue;
  }
  set showDataBarOnly(only: unknown) {
    changeRule(this, { kind: "dataBar", showValue: !only });
  }
}

export class ConditionalDataBarPositiveFormat extends ConditionalPart {
  get fillColor(): string {
    return ruleOf(this, "dataBar").color;
  }
  set fillColor(color: unknown) {
    changeRule(this, { kind: "dataBar", color: asColor(color) });
  }
  get gradientFill(): boolean {
    return ruleOf(this, "dataBar").gradient;
  }
  set gradientFill(gradient: unknown) {
    changeRule(this, { kind: "dataBar", gradient: Boolean(gradient) });
  }
}

type Threshold = Extract<ConditionalRule, { kind: "icons" }>["thresholds"][number];

const ICONS_IN = { Three: 3, Four: 4, Five: 5 };
const ICON_SET = /^(Three|Four|Five)[A-Z]\w*$/;

export class IconSetConditionalFormat extends ConditionalPart {
  get style(): string {
    return ruleOf(this, "icons").set;
  }
  /** a set with another number of icons begins with even steps */
  set style(set: unknown) {
    const size = typeof set === "string" ? ICON_SET.exec(set)?.[1] : undefined;
    if (!size) throw invalidArgument();
    const icons = ICONS_IN[size as keyof typeof ICONS_IN];
    const { thresholds } = ruleOf(this, "icons");
    const fits = thresholds.length === icons - 1;
    const steps = fits ? thresholds : evenSteps(icons);
    changeRule(this, { kind: "icons", set: set as string, thresholds: steps });
  }
  get reverseIconOrder(): boolean {
    return ruleOf(this, "icons").reverse;
  }
  set reverseIconOrder(reverse: unknown) {
    changeRule(this, { kind: "icons", reverse: Boolean(reverse) });
  }
  get showIconOnly(): boolean {
    return ruleOf(this, "icons").showIconOnly;
  }
  set showIconOnly(only: unknown) {
    changeRule(this, { kind: "icons", showIconOnly: Boolean(only) });
  }
  /** one per icon; the first has no threshold */
  get criteria(): unknown {
    const { thresholds } = ruleOf(this, "icons");
    const rest = thresholds.map(({ type, operator, value }) => ({
      type: type.charAt(0).toUpperCase() + type.slice(1),
      operator,
      formula: String(value),
    }));
    return [{}, ...rest];
  }
  set criteria(criteria: unknown) {
    const { thresholds } = ruleOf(this, "icons");
    if (!Array.isArray(criteria) || criteria.length !== thresholds.length + 1)
      throw invalidArgument();
    changeRule(this, { kind: "icons", thresholds: criteria.slice(1).map(asThreshold) });
  }
}

function evenSteps(icons: number): Threshold[] {
  return Array.from({ length: icons - 1 }, (_, step) => ({
    type: "percent",
    operator: "GreaterThanOrEqual",
    value: Math.round((100 * (step + 1)) / icons),
  }));
}

function asThreshold(given: unknown): Threshold {
  const { type, operator, formula } = (given ?? {}) as Record<string, unknown>;
  const known = BOUNDS[String(type)];
  const isType =
    known === "number" || known === "percent" || known === "percentile" || known === "formula";
  if (!isType || (operator !== "GreaterThan" && operator !== "GreaterThanOrEqual")) {
    throw invalidArgument();
  }
  return { type: known, operator, value: asValue(formula) };
}

export class ColorScaleConditionalFormat extends ConditionalPart {
  get threeColorScale(): boolean {
    return ruleOf(this, "colorScale").points.length === 3;
  }
  get criteria(): unknown {
    const points = ruleOf(this, "colorScale").points.map(({ bound, color }) => ({
      ...boundOf(bound),
      color,
    }));
    const [minimum, ...rest] = points;
    return rest.length === 1
      ? { minimum, maximum: rest[0] }
      : { minimum, midpoint: rest[0], maximum: rest[1] };
  }
  set criteria(criteria: unknown) {
    const { minimum, midpoint, maximum } = (criteria ?? {}) as Record<string, unknown>;
    const given = midpoint == null ? [minimum, maximum] : [minimum, midpoint, maximum];
    const points = given.map((point) => ({
      bound: asBound(point),
      color: asColor((point as { color?: unknown } | undefined)?.color),
    }));
    changeRule(this, { kind: "colorScale", points });
  }
}
