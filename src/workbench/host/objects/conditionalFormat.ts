import type { ConditionalInfo, ConditionalRule } from "../../book/book";
import { ApiError, invalidArgument } from "../errors";
import { checkSheetOpen } from "../guards";
import type { Scope } from "../scope";
import { ApiObject, IDENTITY } from "./apiObject";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  TextConditionalFormat,
} from "./conditionalRules";
import {
  ColorScaleConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
} from "./conditionalScales";
import { Range } from "./range";

const TYPE: Record<ConditionalRule["kind"], string> = {
  formula: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
  dataBar: "DataBar",
  icons: "IconSet",
  colorScale: "ColorScale",
};

export class ConditionalFormat extends ApiObject {
  static override readonly navigation = [
    "custom",
    "customOrNullObject",
    "cellValue",
    "cellValueOrNullObject",
    "textComparison",
    "textComparisonOrNullObject",
    "dataBar",
    "dataBarOrNullObject",
    "iconSet",
    "iconSetOrNullObject",
    "colorScale",
    "colorScaleOrNullObject",
  ];

  constructor(
    host: Scope,
    readonly sheetId: string,
    readonly formatId: string
  ) {
    super(host);
  }

  override [IDENTITY](): Record<string, unknown> {
    return { Id: this.#info().id };
  }

  get id(): string {
    return this.#info().id;
  }
  get type(): string {
    return TYPE[this.#info().rule.kind];
  }
  /** 0 wins */
  get priority(): number {
    const { id } = this.#info();
    return this.host.book.conditionals(this.sheetId).findIndex((known) => known.id === id);
  }
  /** new formats come first; the book cannot move them afterwards */
  set priority(priority: unknown) {
    if (!Number.isInteger(priority)) throw invalidArgument();
    if (priority !== this.priority) throw new ApiError("UnsupportedOperation");
  }
  get stopIfTrue(): boolean | null {
    const { rule, stopIfTrue } = this.#info();
    return isScale(rule) ? null : stopIfTrue;
  }
  set stopIfTrue(stop: unknown) {
    const info = this.#open();
    if (isScale(info.rule)) throw new ApiError("InvalidOperation");
    this.host.book.changeConditional(this.sheetId, { ...info, stopIfTrue: Boolean(stop) });
  }

  get custom(): CustomConditionalFormat {
    return found(this.customOrNullObject);
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.#as("formula", CustomConditionalFormat);
  }
  get cellValue(): CellValueConditionalFormat {
    return found(this.cellValueOrNullObject);
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.#as("cellValue", CellValueConditionalFormat);
  }
  get textComparison(): TextConditionalFormat {
    return found(this.textComparisonOrNullObject);
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.#as("containsText", TextConditionalFormat);
  }
  get dataBar(): DataBarConditionalFormat {
    return found(this.dataBarOrNullObject);
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.#as("dataBar", DataBarConditionalFormat);
  }
  get iconSet(): IconSetConditionalFormat {
    return found(this.iconSetOrNullObject);
  }
  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.#as("icons", IconSetConditionalFormat);
  }
  get colorScale(): ColorScaleConditionalFormat {
    return found(this.colorScaleOrNullObject);
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.#as("colorScale", ColorScaleConditionalFormat);
  }

  getRange(): Range {
    return found(this.getRangeOrNullObject());
  }
  getRangeOrNullObject(): Range | null {
    const [rect, ...more] = this.#info().ranges;
    return rect && more.length === 0 ? new Range(this.host, this.sheetId, rect) : null;
  }

  delete(): void {
    this.host.book.removeConditional(this.sheetId, this.#open().id);
  }

  #as<Part>(
    kind: ConditionalRule["kind"],
    Part: new (host: Scope, sheetId: string, formatId: string) => Part
  ): Part | null {
    return this.#info().rule.kind === kind
      ? new Part(this.host, this.sheetId, this.formatId)
      : null;
  }

  #info(): ConditionalInfo {
    const info = this.host.book.conditionals(this.sheetId).find(({ id }) => id === this.formatId);
    if (!info) throw new ApiError("ItemNotFound");
    return info;
  }

  #open(): ConditionalInfo {
    checkSheetOpen(this.host, this.sheetId, "allowFormatCells");
    return this.#info();
  }
}

function isScale({ kind }: ConditionalRule): boolean {
  return kind === "dataBar" || kind === "icons" || kind === "colorScale";
}

function found<T>(part: T | null): T {
  if (part === null) throw new ApiError("ItemNotFound");
  return part;
}
