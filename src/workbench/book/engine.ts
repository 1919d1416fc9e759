/** The engine under a book: one Univer instance with one workbook, and who is changing it at the moment. */
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IMutationInfo,
  type Injector,
  type IRange,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { Rect, Source } from "./book";
import { knowStylesInAnyOrder } from "./styleLookup";

let books = 0;

export class Engine {
  private unit = "";
  readonly injector: Injector;
  readonly commands: ICommandService;
  private acting?: Source;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  /**
   * The engine's own name for the workbook that is open. Caches that all books of a process share go by it, formulas
   * taken apart among them, so each workbook that is opened has another.
   */
  get unitId(): string {
    return this.unit;
  }

  open(data: Partial<IWorkbookData>): void {
    this.unit = `book${++books}`;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id: this.unitId });
    knowStylesInAnyOrder(this.workbook.getStyles());
  }

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("the book holds no workbook");
    return workbook;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet with id ${sheetId}`);
    return sheet;
  }

  /** Runs a mutation or a command that answers at once. */
  run(id: string, params: object): void {
    if (this.commands.syncExecuteCommand(id, params) === false) {
      throw new Error(`the spreadsheet engine refused ${id}`);
    }
  }

  /** Runs a mutation on one sheet. */
  runOn(sheetId: string, id: string, params: object): void {
    this.run(id, { unitId: this.unitId, subUnitId: sheetId, ...params });
  }

  /** Runs mutations one after the other. */
  runAll(mutations: IMutationInfo[]): void {
    for (const { id, params } of mutations) this.run(id, params);
  }

  /** Whoever causes the changes now: those made outside of a call of the book are the user's. */
  get source(): Source {
    return this.acting ?? "user";
  }

  as<Result>(source: Source, work: () => Result): Result {
    const before = this.acting;
    this.acting = source;
    try {
      return work();
    } finally {
      this.acting = before;
    }
  }

  /** Sheets start small; a place outside makes them larger. */
  makeRoom(sheetId: string, rect: Rect): void {
    const sheet = this.sheet(sheetId);
    const rows = rect.row + rect.rows;
    const columns = rect.column + rect.columns;
    if (rows > sheet.getRowCount()) {
      this.runOn(sheetId, "sheet.mutation.set-worksheet-row-count", { rowCount: rows + 50 });
    }
    if (columns > sheet.getColumnCount()) {
      this.runOn(sheetId, "sheet.mutation.set-worksheet-column-count", {
        columnCount: columns + 5,
      });
    }
  }
}

export function toRange(rect: Rect): IRange {
  return {
    startRow: rect.row,
    startColumn: rect.column,
    endRow: rect.row + rect.rows - 1,
    endColumn: rect.column + rect.columns - 1,
  };
}

export function toRect(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
