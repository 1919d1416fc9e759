import { ApiError, invalidArgument } from "../errors";
import type { Scope } from "../scope";
import { ApiObject } from "./apiObject";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];
const SELECTION_MODES = ["Normal", "Unlocked", "None"];

function asPassword(password: unknown): string | undefined {
  if (password == null || password === "") return undefined;
  if (typeof password !== "string") throw invalidArgument();
  return password;
}

export class WorksheetProtection extends ApiObject {
  constructor(
    host: Scope,
    readonly sheetId: string
  ) {
    super(host);
  }

  get protected(): boolean {
    return this.#state().protected;
  }
  get options(): unknown {
    return this.protected ? this.#state().options : null;
  }

  protect(options?: unknown, password?: unknown): void {
    if (this.protected) throw new ApiError("InvalidOperation");
    const kept = asPassword(password);
    const state = { protected: true, options: sheetOptions(options) };
    const protection = kept === undefined ? state : { ...state, password: kept };
    this.host.book.setSheetProperties(this.sheetId, { protection });
  }

  unprotect(password?: unknown): void {
    const { password: kept } = this.#state();
    if (kept !== undefined && kept !== asPassword(password)) throw new ApiError("AccessDenied");
    const protection = { protected: false, options: {} };
    this.host.book.setSheetProperties(this.sheetId, { protection });
  }

  #state() {
    return this.host.book.sheetProperties(this.sheetId).protection;
  }
}

function sheetOptions(given: unknown): Record<string, unknown> {
  const wanted = (given ?? {}) as Record<string, unknown>;
  const selectionMode = wanted["selectionMode"] ?? "Normal";
  if (!SELECTION_MODES.includes(String(selectionMode))) throw invalidArgument();
  const flags = OPTIONS.map((option) => [option, wanted[option] === true] as const);
  return { ...Object.fromEntries(flags), selectionMode };
}

/** keeps the workbook's structure: no sheet is added, deleted, renamed, moved or hidden */
export class WorkbookProtection extends ApiObject {
  get protected(): boolean {
    return this.host.book.properties().protection.protected;
  }

  protect(password?: unknown): void {
    if (this.protected) throw new ApiError("InvalidOperation");
    const kept = asPassword(password);
    const protection =
      kept === undefined ? { protected: true } : { protected: true, password: kept };
    this.host.book.setProperties({ protection });
  }

  unprotect(password?: unknown): void {
    const { password: kept } = this.host.book.properties().protection;
    if (kept !== undefined && kept !== asPassword(password)) throw new ApiError("AccessDenied");
    this.host.book.setProperties({ protection: { protected: false } });
  }
}
