import type { NameInfo } from "../../book/book";
import { formatAddress, quoteSheet } from "../addresses";
import { ApiError, invalidArgument } from "../errors";
import { checkFormula } from "../formulas";
import { findName, nameTarget } from "../lookup";
import { checkNotTaken, checkObjectName } from "../objectNames";
import type { Scope } from "../scope";
import { ApiCollection, ApiObject, IDENTITY, ITEMS } from "./apiObject";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

const LONGEST_COMMENT = 255;

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends ApiCollection<NamedItem> {
  constructor(
    scope: Scope,
    readonly sheetId?: string
  ) {
    super(scope);
  }

  [ITEMS](): NamedItem[] {
    return this.host.book
      .names()
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map(({ name }) => this.#item(name));
  }

  getItem(name: unknown): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw new ApiError("ItemNotFound");
    return item;
  }

  getItemOrNullObject(name: unknown): NamedItem | null {
    const found = findName(this.host, String(name), this.sheetId);
    return found && found.sheetId === this.sheetId ? this.#item(found.name) : null;
  }

  /** @param reference a range, or a formula; a text without "=" is a constant */
  add(name: unknown, reference: unknown, comment: unknown = ""): NamedItem {
    const checked = checkObjectName(name);
    checkNotTaken(this.host, checked, this.sheetId);
    const formula = asFormula(this.host, reference);
    const note = checkComment(comment ?? "");
    const info: NameInfo = { name: checked, formula, comment: note, visible: true };
    if (this.sheetId !== undefined) info.sheetId = this.sheetId;
    this.host.book.setName(info);
    return this.#item(checked);
  }

  #item(name: string): NamedItem {
    return new NamedItem(this.host, name, this.sheetId);
  }
}

export class NamedItem extends ApiObject {
  static override readonly navigation = ["worksheet", "worksheetOrNullObject"];

  constructor(
    scope: Scope,
    readonly key: string,
    readonly sheetId?: string
  ) {
    super(scope);
  }

  override [IDENTITY](): Record<string, unknown> {
    return { _Id: this.#info().name };
  }

  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheet;
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.sheetId === undefined ? null : new Worksheet(this.host, this.sheetId);
  }

  get name(): string {
    return this.#info().name;
  }
  get scope(): string {
    return this.sheetId === undefined ? "Workbook" : "Worksheet";
  }
  get type(): string {
    return this.#content().type;
  }
  get value(): unknown {
    return this.#content().value;
  }
  get formula(): string {
    return this.#info().formula;
  }
  set formula(formula: unknown) {
    this.#change({ formula: asFormula(this.host, formula) });
  }
  get comment(): string {
    return this.#info().comment;
  }
  set comment(comment: unknown) {
    this.#change({ comment: checkComment(comment) });
  }
  get visible(): boolean {
    return this.#info().visible;
  }
  set visible(visible: unknown) {
    this.#change({ visible: Boolean(visible) });
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ApiError("ItemNotFound");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const target = nameTarget(this.host, this.#info());
    return target ? new Range(this.host, target.sheetId, target.rect) : null;
  }

  delete(): void {
    this.host.book.removeName(this.#info().name, this.sheetId);
  }

  #info(): NameInfo {
    const info = this.host.book
      .names()
      .find(({ name, sheetId }) => sheetId === this.sheetId && name === this.key);
    if (!info) throw new ApiError("ItemNotFound");
    return info;
  }

  #change(change: Partial<NameInfo>): void {
    this.host.book.setName({ ...this.#info(), ...change });
  }

  /** a range's value is its address; a constant's is itself; what would have to be computed shows its formula */
  #content(): { type: string; value: unknown } {
    const range = this.getRangeOrNullObject();
    if (range) return { type: "Range", value: range.address };
    const text = this.#info().formula.slice(1);
    if (text.includes("#REF!")) return { type: "Error", value: "#REF!" };
    if (/^-?\d+(\.\d+)?$/.test(text)) return { type: "Double", value: Number(text) };
    if (/^(TRUE|FALSE)$/i.test(text)) return { type: "Boolean", value: /^T/i.test(text) };
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
    return { type: "String", value: quoted ? quoted[1]!.replaceAll('""', '"') : `=${text}` };
  }
}

function asFormula(scope: Scope, reference: unknown): string {
  if (reference instanceof Range) {
    const sheet = quoteSheet(reference.worksheet.name);
    return `=${sheet}!${formatAddress(reference.rect, true)}`;
  }
  if (typeof reference === "number") return `=${reference}`;
  if (typeof reference !== "string" || reference === "") throw invalidArgument();
  if (!reference.startsWith("=")) return `="${reference.replaceAll('"', '""')}"`;
  checkFormula(scope, reference);
  return reference;
}

function checkComment(comment: unknown): string {
  if (typeof comment !== "string" || comment.length > LONGEST_COMMENT) throw invalidArgument();
  return comment;
}
