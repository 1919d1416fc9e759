import type { ConditionalInfo, ConditionalRule } from "../../book/book";
import { intersection } from "../addresses";
import { ApiError, invalidArgument } from "../errors";
import { checkSheetOpen } from "../guards";
import type { Scope } from "../scope";
import { ApiCollection, ITEMS } from "./apiObject";
import { ConditionalFormat } from "./conditionalFormat";
import type { Range } from "./range";

/** what a new format does until it is told its rule: nothing, or Excel's own default */
const FIRST_RULES: Record<string, ConditionalRule> = {
  Custom: { kind: "formula", formula: "=FALSE" },
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: '="="' },
  ContainsText: { kind: "containsText", operator: "Contains", text: "" },
  DataBar: {
    kind: "dataBar",
    color: "#638EC6",
    gradient: true,
    showValue: true,
    min: { type: "automatic" },
    max: { type: "automatic" },
  },
  IconSet: {
    kind: "icons",
    set: "ThreeTrafficLights1",
    reverse: false,
    showIconOnly: false,
    thresholds: [
      { type: "percent", operator: "GreaterThanOrEqual", value: 33 },
      { type: "percent", operator: "GreaterThanOrEqual", value: 67 },
    ],
  },
  ColorScale: {
    kind: "colorScale",
    points: [
      { bound: { type: "lowest" }, color: "#F8696B" },
      { bound: { type: "percentile", value: 50 }, color: "#FFEB84" },
      { bound: { type: "highest" }, color: "#63BE7B" },
    ],
  },
};

/** The conditional formats that touch a range, the one that wins first. */
export class ConditionalFormatCollection extends ApiCollection<ConditionalFormat> {
  constructor(
    host: Scope,
    readonly range: Range
  ) {
    super(host);
  }

  [ITEMS](): ConditionalFormat[] {
    return this.#here().map(({ id }) => this.#item(id));
  }

  getItem(id: unknown): ConditionalFormat {
    const item = this.getItemOrNullObject(id);
    if (!item) throw new ApiError("ItemNotFound");
    return item;
  }

  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.#here().some((known) => known.id === id) ? this.#item(String(id)) : null;
  }

  getItemAt(index: number): ConditionalFormat {
    const item = this[ITEMS]()[index];
    if (!item) throw invalidArgument();
    return item;
  }

  /** the new one comes before all others */
  add(type: unknown): ConditionalFormat {
    const { sheetId, rect } = this.range;
    checkSheetOpen(this.host, sheetId, "allowFormatCells");
    if (type === "TopBottom" || type === "PresetCriteria")
      throw new ApiError("UnsupportedOperation");
    const rule = FIRST_RULES[String(type)];
    if (!rule) throw invalidArgument();
    const format = { ranges: [rect], rule, stopIfTrue: false };
    return this.#item(this.host.book.addConditional(sheetId, format, true).id);
  }

  clearAll(): void {
    checkSheetOpen(this.host, this.range.sheetId, "allowFormatCells");
    for (const { id } of this.#here()) this.host.book.removeConditional(this.range.sheetId, id);
  }

  #here(): ConditionalInfo[] {
    const { sheetId, rect } = this.range;
    return this.host.book
      .conditionals(sheetId)
      .filter(({ ranges }) => ranges.some((range) => intersection(range, rect)));
  }

  #item(id: string): ConditionalFormat {
    return new ConditionalFormat(this.host, this.range.sheetId, id);
  }
}
