import { ApiError } from "../errors";
import { checkStructureOpen } from "../guards";
import { checkSheetName, freeSheetName } from "../sheetNames";
import { ApiCollection, ITEMS } from "./apiObject";
import { SHEET_EVENTS } from "./sheetEvents";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends ApiCollection<Worksheet> {
  static override readonly events = SHEET_EVENTS;

  [ITEMS](): Worksheet[] {
    return this.host.book.sheets().map((sheet) => new Worksheet(this.host, sheet.id));
  }

  override getCount(visibleOnly?: boolean): number {
    return this.#choose(visibleOnly).length;
  }

  getItem(key: unknown): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheet;
  }

  /** @param key name, in any case, or id */
  getItemOrNullObject(key: unknown): Worksheet | null {
    const text = String(key).toLowerCase();
    const sheets = this.host.book.sheets();
    const found =
      sheets.find((sheet) => sheet.id.toLowerCase() === text) ??
      sheets.find((sheet) => sheet.name.toLowerCase() === text);
    return found ? new Worksheet(this.host, found.id) : null;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.book.activeSheet());
  }

  getFirst(visibleOnly?: boolean): Worksheet {
    return this.#choose(visibleOnly)[0]!;
  }

  getLast(visibleOnly?: boolean): Worksheet {
    return this.#choose(visibleOnly).at(-1)!;
  }

  add(name?: unknown): Worksheet {
    checkStructureOpen(this.host);
    const named = name == null ? freeSheetName(this.host) : checkSheetName(this.host, name);
    return new Worksheet(this.host, this.host.book.addSheet(named).id);
  }

  #choose(visibleOnly = false): Worksheet[] {
    return this[ITEMS]().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }
}
