import { ApiError, invalidArgument } from "../errors";
import { parseAddress } from "../addresses";
import { ApiObject } from "./apiObject";
import { Application } from "./application";
import { DocumentProperties } from "./documentProperties";
import { NamedItemCollection } from "./namedItem";
import { Range } from "./range";
import { SettingCollection } from "./setting";
import { TableCollection } from "./tableCollection";
import { WorkbookProtection } from "./protection";
import { WorksheetCollection } from "./worksheetCollection";

/** The root of every batch. */
export class Workbook extends ApiObject {
  static override readonly navigation = [
    "application",
    "worksheets",
    "tables",
    "names",
    "settings",
    "protection",
    "properties",
  ];

  get application(): Application {
    return new Application(this.host);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }
  get tables(): TableCollection {
    return new TableCollection(this.host);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.host);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.host);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.host);
  }

  get name(): string {
    return "Book.xlsx";
  }
  get readOnly(): boolean {
    return false;
  }
  get isDirty(): boolean {
    return true;
  }
  get autoSave(): boolean {
    return true;
  }

  getSelectedRange(): Range {
    const { sheetId, ranges } = this.host.book.selection();
    const [range, ...more] = ranges;
    if (!range || more.length > 0) throw new ApiError("InvalidSelection");
    return new Range(this.host, sheetId, range);
  }

  getActiveCell(): Range {
    const { sheetId, ranges } = this.host.book.selection();
    const { row, column } = ranges[0] ?? { row: 0, column: 0 };
    return new Range(this.host, sheetId, { row, column, rows: 1, columns: 1 });
  }

  /** Excel on the web's own way to open a new workbook; the file comes in base 64 */
  createAndOpenWorkbook(file: unknown): void {
    if (typeof file !== "string" || !this.host.openFile) throw invalidArgument();
    this.host.openFile(Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0)));
  }

  _RemoveReference(id: string): void {
    this.host.references.release(id);
  }

  _RemoveAllReferences(): void {
    this.host.references.releaseAll();
  }

  _GetReferenceCount(): number {
    return this.host.references.count;
  }

  _GetObjectByReferenceId(id: string): ApiObject {
    return this.host.references.get(id);
  }

  _GetRangeForEventByReferenceId(id: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw new ApiError("ItemNotFound");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    const [sheetId = "", address = ""] = id.split("|");
    const parsed = parseAddress(address);
    const isThere = this.host.book.sheets().some((sheet) => sheet.id === sheetId);
    return parsed && isThere ? new Range(this.host, sheetId, parsed.rect) : null;
  }
}
