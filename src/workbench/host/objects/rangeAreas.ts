import type { Rect } from "../../book/book";
import { formatAddress, quoteSheet } from "../addresses";
import { invalidArgument } from "../errors";
import { resolveReference } from "../lookup";
import type { Scope } from "../scope";
import { ApiObject, IDENTITY } from "./apiObject";

/** Several blocks of one sheet. */
export class RangeAreas extends ApiObject {
  /** set once the client holds on to them */
  referenceId: string | undefined;

  constructor(
    scope: Scope,
    readonly sheetId: string,
    readonly rects: readonly Rect[]
  ) {
    super(scope);
  }

  /** @param addresses joined by commas, without sheets: "A:P,Q:AG" */
  static at(scope: Scope, sheetId: string, addresses: string): RangeAreas {
    const rects = addresses.split(",").map((address) => {
      const place = resolveReference(scope, address.trim(), sheetId);
      if (!place || place.sheetId !== sheetId) throw invalidArgument();
      return place.rect;
    });
    return new RangeAreas(scope, sheetId, rects);
  }

  override [IDENTITY](): Record<string, unknown> {
    return this.referenceId === undefined ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.host.references.keep(this);
  }

  get address(): string {
    return this.rects.map((rect) => `${this.#sheet}!${formatAddress(rect)}`).join(",");
  }
  get areaCount(): number {
    return this.rects.length;
  }

  get #sheet(): string {
    const { name } = this.host.book.sheets().find(({ id }) => id === this.sheetId)!;
    return quoteSheet(name);
  }
}
