/**
 * What follows from cells being edited: the news of it, headers that name columns, and tables that grow when someone
 * types below them. Excel lets a table grow for a user, and not for an add-in.
 */
import type { ICellData, ICommandInfo, IExecutionOptions, Nullable } from "@univerjs/core";
import { SetRangeValuesCommand, type ISetRangeValuesCommandParams } from "@univerjs/sheets";
import type { Rect, Source } from "./book";
import { refreshed, setRangeValues, setStyle, type Cells } from "./cells";
import type { Conditionals } from "./conditionals";
import type { Engine } from "./engine";
import { bounding, overlap } from "./rect";
import type { TableRecord, Tables } from "./tables";
import type { Validations } from "./validations";
import { valueOf } from "./values";

type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

interface Edit {
  unitId: string;
  subUnitId: string;
  cellValue?: CellMatrix;
  /** the command that the edit is a part of */
  trigger?: string;
}

interface Parts {
  cells: Cells;
  tables: Tables;
  validations: Validations;
  conditionals: Conditionals;
  onEdit: (sheetId: string, range: Rect, source: Source) => void;
}

export class Editing {
  private reacting = false;

  constructor(
    private readonly engine: Engine,
    private readonly parts: Parts
  ) {
    engine.commands.beforeCommandExecuted((command) => this.translateTyped(command));
    engine.commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  /** A formula typed into the grid is in Excel's grammar. */
  private translateTyped({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetRangeValuesCommand.id) return;
    const { value, range, subUnitId } = params as ISetRangeValuesCommandParams;
    const sheetId = subUnitId ?? this.engine.workbook.getActiveSheet(true)?.getSheetId();
    if (!sheetId || !value || typeof value !== "object") return;
    const at = range ?? { startRow: 0, startColumn: 0 };
    const translate = (cell: Nullable<ICellData>, row: number, column: number) => {
      if (typeof cell?.f !== "string") return;
      cell.f = this.parts.cells.translator.toEngine(cell.f, sheetId, row, column);
    };
    if (Array.isArray(value)) {
      value.forEach((cells: ICellData[], down) => {
        cells.forEach((cell, right) => translate(cell, at.startRow + down, at.startColumn + right));
      });
    } else if ("f" in value) {
      translate(value as ICellData, at.startRow, at.startColumn);
    } else {
      for (const [row, column, cell] of entries(value as CellMatrix)) translate(cell, row, column);
    }
  }

  private follow({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id !== setRangeValues || options?.onlyLocal || options?.fromFormula) return;
    const edit = params as Edit;
    if (edit.unitId !== this.engine.unitId || !edit.cellValue) return;
    if (edit.trigger === setStyle || edit.trigger === refreshed) return;
    // formulas that follow moved cells; whoever moves them tells of it
    if (edit.trigger && /\.(insert|remove|delete|move)-/.test(edit.trigger)) return;
    const { source } = this.engine;
    let range: Rect | undefined;
    let filled: Rect | undefined;
    for (const [row, column, cell] of entries(edit.cellValue)) {
      const place = { row, column, rows: 1, columns: 1 };
      range = bounding(range, place);
      if (cell?.f || valueOf(cell) !== null) filled = bounding(filled, place);
    }
    if (!range) return;
    if (!this.reacting) this.react(edit.subUnitId, range, source === "user" ? filled : undefined);
    this.parts.onEdit(edit.subUnitId, range, source);
  }

  private react(sheetId: string, range: Rect, typed: Rect | undefined): void {
    this.reacting = true;
    try {
      for (const table of this.parts.tables.all()) {
        if (table.sheetId !== sheetId) continue;
        if (table.showHeaders && overlap(range, { ...table.range, rows: 1 })) {
          this.parts.tables.headersEdited(table);
        }
        if (typed) this.extend(table, typed);
      }
    } finally {
      this.reacting = false;
    }
  }

  private extend(table: TableRecord, typed: Rect): void {
    const { sheetId, range, showTotals } = table;
    const below = { ...range, row: range.row + range.rows, rows: 1 };
    if (showTotals || typed.row !== below.row || !overlap(typed, below)) return;
    const last = { ...below, row: below.row - 1 };
    const { rows } = typed;
    const { tables, cells, validations, conditionals } = this.parts;
    const taken = tables
      .all()
      .some((other) => other !== table && other.sheetId === sheetId && overlap(other.range, below));
    if (taken) return;
    tables.extend(table, rows);
    // a table of headers alone has no row to continue
    if (range.rows > (table.showHeaders ? 1 : 0)) cells.continueRow(sheetId, last, rows);
    validations.extendDown(sheetId, last, rows);
    conditionals.extendDown(sheetId, last, rows);
  }
}

function* entries(
  matrix: CellMatrix
): Generator<[row: number, column: number, cell: Nullable<ICellData>]> {
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      yield [Number(row), Number(column), cell];
    }
  }
}
