/** Formats that depend on values. */
import { cellRef } from "hucre/xlsx";
import type { CellStyle as FileStyle, ConditionalRule as FileRule } from "hucre/xlsx";
import type { Bound, ConditionalInfo, ConditionalRule } from "../book/book";
import { addressesOf, rectsOf } from "./addresses";
import { fromFileLimit, fromFileOperator, toFileLimit, toFileOperator } from "./operators";
import { fromFileColor, fromFileStyle, toFileColor } from "./styles";

type New = Omit<ConditionalInfo, "id">;
type Cfvo = NonNullable<FileRule["colorScale"]>["cfvo"][number];
type IconCfvo = NonNullable<FileRule["iconSet"]>["cfvo"][number];
type Look = { fill?: string; color?: string; bold?: boolean; italic?: boolean };

/** @param priority 1 wins over 2 */
export function toFileConditional(conditional: New, priority: number): FileRule {
  const first = conditional.ranges[0];
  return {
    range: addressesOf(conditional.ranges),
    priority,
    ...(conditional.stopIfTrue && { stopIfTrue: true }),
    ...toFileRule(conditional.rule, first ? cellRef(first.row, first.column) : "A1"),
  };
}

function toFileRule(
  rule: ConditionalRule,
  firstCell: string
): Omit<FileRule, "range" | "priority"> {
  switch (rule.kind) {
    case "formula":
      return { type: "expression", formula: toFileLimit(rule.formula), ...look(rule) };
    case "cellValue": {
      const limits = [rule.formula1, rule.formula2].filter((limit) => limit !== undefined);
      const operator = toFileOperator(rule.operator);
      return { type: "cellIs", operator, formula: limits.map(toFileLimit), ...look(rule) };
    }
    case "containsText": {
      const text = `"${rule.text.replace(/"/g, '""')}"`;
      const formulas = {
        Contains: `NOT(ISERROR(SEARCH(${text},${firstCell})))`,
        NotContains: `ISERROR(SEARCH(${text},${firstCell}))`,
        BeginsWith: `LEFT(${firstCell},LEN(${text}))=${text}`,
        EndsWith: `RIGHT(${firstCell},LEN(${text}))=${text}`,
      };
      const formula = formulas[rule.operator];
      return { type: textRules[rule.operator], text: rule.text, formula, ...look(rule) };
    }
    case "dataBar":
      return {
        type: "dataBar",
        dataBar: {
          cfvo: [toCfvo(rule.min, "min"), toCfvo(rule.max, "max")],
          color: toFileColor(rule.color),
        },
      };
    case "icons":
      return {
        type: "iconSet",
        iconSet: {
          iconSet: toFileIcons(rule.set),
          cfvo: [
            { type: "percent", value: "0" },
            ...(rule.thresholds.map((threshold) => toCfvo(threshold, "min")) as IconCfvo[]),
          ],
          reverse: rule.reverse,
          showValue: !rule.showIconOnly,
        },
      };
    case "colorScale":
      return {
        type: "colorScale",
        colorScale: {
          cfvo: rule.points.map(({ bound }, index) => toCfvo(bound, index === 0 ? "min" : "max")),
          colors: rule.points.map(({ color }) => toFileColor(color)),
        },
      };
  }
}

const textRules = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

const iconCounts: Record<string, number> = { three: 3, four: 4, five: 5 };

/** "ThreeTrafficLights1" is "3TrafficLights1" in a file. */
function toFileIcons(set: string): string {
  return set.replace(/^(Three|Four|Five)/i, (word) => String(iconCounts[word.toLowerCase()]));
}

function fromFileIcons(set: string): string {
  const words: Record<string, string> = { "3": "Three", "4": "Four", "5": "Five" };
  return set.replace(/^[345]/, (count) => words[count] ?? count);
}

function toCfvo(bound: Bound, automatic: "min" | "max"): Cfvo {
  const types = {
    lowest: "min",
    highest: "max",
    automatic,
    number: "num",
    percent: "percent",
    percentile: "percentile",
    formula: "formula",
  };
  return {
    // hucre's list of types leaves out "formula", which it writes and reads like any other
    type: types[bound.type] as Cfvo["type"],
    ...(bound.value !== undefined && { value: toFileLimit(bound.value) }),
  };
}

function fromCfvo(stored: { type: string; value?: string } | undefined): Bound {
  const types: Record<string, Bound["type"]> = {
    min: "lowest",
    max: "highest",
    num: "number",
    percent: "percent",
    percentile: "percentile",
    formula: "formula",
  };
  return {
    type: types[stored?.type ?? "min"] ?? "automatic",
    ...(stored?.value !== undefined && { value: fromFileLimit(stored.value) }),
  };
}

function look({ fill, color, bold, italic }: Look): { style: FileStyle } {
  return {
    style: {
      ...((color ?? bold ?? italic) && {
        font: {
          ...(color && { color: { rgb: toFileColor(color) } }),
          ...(bold && { bold }),
          ...(italic && { italic }),
        },
      }),
      // in a rule's format, unlike a cell's, the background is the colour that shows
      ...(fill && {
        fill: { type: "pattern", pattern: "solid", bgColor: { rgb: toFileColor(fill) } },
      }),
    },
  };
}

function fromLook(style: FileStyle | undefined): Look {
  const { color, bold, italic } = fromFileStyle(style ?? {});
  const fill = style?.fill?.type === "pattern" ? style.fill : undefined;
  const rgb = fill?.bgColor?.rgb ?? fill?.fgColor?.rgb;
  return {
    ...(rgb && { fill: fromFileColor(rgb) }),
    ...(color && { color }),
    ...(bold && { bold }),
    ...(italic && { italic }),
  };
}

/** undefined for a kind of rule that the workbench has not: top ten, above average, duplicates */
export function fromFileConditional(stored: FileRule): New | undefined {
  const rule = fromFileRule(stored);
  return rule && { ranges: rectsOf(stored.range), rule, stopIfTrue: stored.stopIfTrue ?? false };
}

function fromFileRule(stored: FileRule): ConditionalRule | undefined {
  const [formula1, formula2] = [stored.formula ?? []].flat();
  const { dataBar, iconSet, colorScale } = stored;
  if (stored.type === "expression") {
    return { kind: "formula", formula: `=${formula1 ?? ""}`, ...fromLook(stored.style) };
  }
  if (stored.type === "cellIs") {
    return {
      kind: "cellValue",
      operator: fromFileOperator(stored.operator),
      formula1: fromFileLimit(formula1),
      ...(formula2 !== undefined && { formula2: fromFileLimit(formula2) }),
      ...fromLook(stored.style),
    };
  }
  if (dataBar) {
    return {
      kind: "dataBar",
      color: fromFileColor(dataBar.color),
      gradient: true,
      showValue: true,
      min: fromCfvo(dataBar.cfvo[0]),
      max: fromCfvo(dataBar.cfvo[1]),
    };
  }
  if (iconSet) {
    return {
      kind: "icons",
      set: fromFileIcons(iconSet.iconSet),
      reverse: iconSet.reverse ?? false,
      showIconOnly: iconSet.showValue === false,
      thresholds: iconSet.cfvo.slice(1).map((cfvo) => {
        const { type, value = 0 } = fromCfvo(cfvo);
        const kind =
          type === "percent" || type === "percentile" || type === "formula" ? type : "number";
        return { type: kind, operator: "GreaterThanOrEqual", value };
      }),
    };
  }
  if (colorScale) {
    return {
      kind: "colorScale",
      points: colorScale.cfvo.map((cfvo, index) => ({
        bound: fromCfvo(cfvo),
        color: fromFileColor(colorScale.colors[index] ?? "000000"),
      })),
    };
  }
  const operator = (Object.keys(textRules) as (keyof typeof textRules)[]).find(
    (name) => textRules[name] === stored.type
  );
  return operator
    ? { kind: "containsText", operator, text: stored.text ?? "", ...fromLook(stored.style) }
    : undefined;
}
