/** Conditional formats: kept in Excel's words here, drawn by the engine, which also moves their ranges. */
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalInfo, ConditionalRule, Rect } from "./book";
import { toRange, toRect, type Engine } from "./engine";
import { toEngineCondition } from "./engineConditions";
import { extended } from "./validations";

export class Conditionals {
  private readonly kept = new Map<string, ConditionalRule>();
  private count = 0;

  constructor(private readonly engine: Engine) {}

  /** the first one wins */
  all(sheetId: string): ConditionalInfo[] {
    return this.rules(sheetId).flatMap((drawn) => {
      const rule = this.ruleOf(drawn);
      if (!rule) return [];
      const { cfId: id, stopIfTrue } = drawn;
      return [{ id, ranges: drawn.ranges.map(toRect), rule, stopIfTrue }];
    });
  }

  add(sheetId: string, conditional: Omit<ConditionalInfo, "id">, first: boolean): ConditionalInfo {
    let id: string;
    do id = `conditional${++this.count}`;
    while (this.engine.workbook.getSheets().some((sheet) => this.has(sheet.getSheetId(), id)));
    const info = structuredClone({ ...conditional, id });
    const before = this.rules(sheetId);
    this.kept.set(id, info.rule);
    this.engine.runOn(sheetId, AddConditionalRuleMutation.id, { rule: drawnRule(info) });
    // the engine puts a new rule before all others
    if (!first && before.length) {
      this.engine.runOn(sheetId, MoveConditionalRuleMutation.id, {
        start: { id, type: "self" },
        end: { id: before[before.length - 1].cfId, type: "after" },
      });
    }
    return structuredClone(info);
  }

  change(sheetId: string, conditional: ConditionalInfo): void {
    this.kept.set(conditional.id, structuredClone(conditional.rule));
    this.engine.runOn(sheetId, SetConditionalRuleMutation.id, { rule: drawnRule(conditional) });
  }

  remove(sheetId: string, id: string): void {
    this.kept.delete(id);
    this.engine.runOn(sheetId, DeleteConditionalRuleMutation.id, { cfId: id });
  }

  /** Rules over the last row of `above` reach down over `rows` more. */
  extendDown(sheetId: string, above: Rect, rows: number): void {
    for (const rule of this.rules(sheetId)) {
      const rects = extended(rule.ranges.map(toRect), above, rows);
      if (!rects) continue;
      this.engine.runOn(sheetId, SetConditionalRuleMutation.id, {
        rule: { ...rule, ranges: rects.map(toRange) },
      });
    }
  }

  reset(): void {
    this.kept.clear();
    this.count = 0;
  }

  private ruleOf(drawn: IConditionFormattingRule): ConditionalRule | undefined {
    const kept = this.kept.get(drawn.cfId);
    const { rule } = drawn;
    const isFormula =
      rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
    if (!isFormula) return structuredClone(kept);
    // the engine lets the formula follow when cells move
    if (kept?.kind === "formula") return { ...kept, formula: rule.value };
    if (kept) return structuredClone(kept);
    return { kind: "formula", formula: rule.value, fill: rule.style.bg?.rgb ?? undefined };
  }

  private has(sheetId: string, id: string): boolean {
    return this.rules(sheetId).some((rule) => rule.cfId === id);
  }

  private rules(sheetId: string): IConditionFormattingRule[] {
    const model = this.engine.injector.get(ConditionalFormattingRuleModel);
    return [...(model.getSubunitRules(this.engine.unitId, sheetId) ?? [])];
  }
}

function drawnRule({ id, ranges, rule, stopIfTrue }: ConditionalInfo): IConditionFormattingRule {
  return {
    cfId: id,
    ranges: ranges.map(toRange),
    stopIfTrue,
    rule: toEngineCondition(rule, ranges),
  };
}
