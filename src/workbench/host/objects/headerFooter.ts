import type { PageSetup } from "../../book/book";
import { ApiError, invalidArgument } from "../errors";
import type { Scope } from "../scope";
import { ApiObject } from "./apiObject";

const LONGEST = 255;

/** One header and footer for all pages; others for the first or for even pages are not kept here. */
export class HeaderFooterGroup extends ApiObject {
  static override readonly navigation = ["defaultForAllPages"];

  constructor(
    host: Scope,
    readonly sheetId: string
  ) {
    super(host);
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.host, this.sheetId);
  }

  get state(): string {
    return "Default";
  }
  set state(state: unknown) {
    if (state !== "Default") throw new ApiError("UnsupportedOperation");
  }
}

export class HeaderFooter extends ApiObject {
  constructor(
    host: Scope,
    readonly sheetId: string
  ) {
    super(host);
  }

  get leftHeader(): string {
    return this.#page().header.left;
  }
  set leftHeader(text: unknown) {
    this.#set("header", "left", text);
  }
  get centerHeader(): string {
    return this.#page().header.center;
  }
  set centerHeader(text: unknown) {
    this.#set("header", "center", text);
  }
  get rightHeader(): string {
    return this.#page().header.right;
  }
  set rightHeader(text: unknown) {
    this.#set("header", "right", text);
  }
  get leftFooter(): string {
    return this.#page().footer.left;
  }
  set leftFooter(text: unknown) {
    this.#set("footer", "left", text);
  }
  get centerFooter(): string {
    return this.#page().footer.center;
  }
  set centerFooter(text: unknown) {
    this.#set("footer", "center", text);
  }
  get rightFooter(): string {
    return this.#page().footer.right;
  }
  set rightFooter(text: unknown) {
    this.#set("footer", "right", text);
  }

  #page(): PageSetup {
    return this.host.book.sheetProperties(this.sheetId).page;
  }

  #set(place: "header" | "footer", part: "left" | "center" | "right", text: unknown): void {
    if (typeof text !== "string" || text.length > LONGEST) throw invalidArgument();
    const page = this.#page();
    const changed = { ...page, [place]: { ...page[place], [part]: text } };
    this.host.book.setSheetProperties(this.sheetId, { page: changed });
  }
}
