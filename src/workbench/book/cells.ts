/** Values, formulas and formats of cells. */
import {
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { CellInput, CellStyle, CellView, Rect } from "./book";
import type { Engine } from "./engine";
import { bounding, contains } from "./rect";
import { extraOf, fromEngineStyle, hasStyle, toEngineStyle, type ExtraStyle } from "./styles";
import { isErrorValue, textOf, toCell, toEnginePattern, valueOf } from "./values";

/** Between the formulas that users see at a place and those that the engine keeps there. */
export interface Translator {
  toEngine(formula: string, sheetId: string, row: number, column: number): string;
  fromEngine(formula: string, sheetId: string, row: number, column: number): string;
}

export const setRangeValues = "sheet.mutation.set-range-values";

/** An edit in the name of this command changes formats alone; any other takes a formula away that it does not repeat. */
export const setStyle = "sheet.command.set-style";

/** An edit that nobody made: the same formulas, to be understood anew. */
export const refreshed = "book.refreshed";

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export class Cells {
  private refreshes = 0;

  constructor(
    private readonly engine: Engine,
    readonly translator: Translator,
    private readonly messageAt: (
      sheetId: string,
      row: number,
      column: number,
      error: string
    ) => string | undefined,
    private readonly locale: string
  ) {}

  read(sheetId: string, rect: Rect): CellView[][] {
    const sheet = this.engine.sheet(sheetId);
    const spills = this.spills(sheetId);
    const rows: CellView[][] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const views: CellView[] = [];
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        views.push(this.view(sheet, row, column, spills));
      }
      rows.push(views);
    }
    return rows;
  }

  /** @returns false where there was nothing to write */
  write(sheetId: string, rect: Rect, cells: CellInput[][]): boolean {
    this.engine.makeRoom(sheetId, rect);
    const matrix: CellMatrix = {};
    cells.forEach((inputs, down) => {
      inputs.forEach((input, right) => {
        if (input === undefined) return;
        const row = rect.row + down;
        const column = rect.column + right;
        matrix[row] ??= {};
        matrix[row][column] = toCell(input, (formula) =>
          this.translator.toEngine(formula, sheetId, row, column)
        );
      });
    });
    return this.set(sheetId, matrix);
  }

  /** the whole sheet's blocks of spilled values */
  spills(sheetId: string): { row: number; column: number; range: IRange }[] {
    const model = this.engine.injector.get(FormulaDataModel);
    const ranges = model.getArrayFormulaRange()[this.engine.unitId]?.[sheetId];
    const found: { row: number; column: number; range: IRange }[] = [];
    new ObjectMatrix(ranges ?? {}).forValue((row, column, range) => {
      found.push({ row, column, range });
    });
    return found;
  }

  /** The formula that the engine keeps in a cell. */
  engineFormula(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.engine.sheet(sheetId).getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    const model = this.engine.injector.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, sheetId, this.engine.unitId) ?? undefined;
  }

  /** all cells with a formula, as the engine keeps it */
  *formulas(): Generator<{ sheetId: string; row: number; column: number; formula: string }> {
    for (const sheet of this.engine.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const found: { sheetId: string; row: number; column: number; formula: string }[] = [];
      sheet.getCellMatrix().forValue((row, column) => {
        const formula = this.engineFormula(sheetId, row, column);
        if (formula) found.push({ sheetId, row, column, formula });
      });
      yield* found;
    }
  }

  /** Puts other formulas, in the engine's grammar, in the place of those for which `change` gives one. */
  rewriteFormulas(
    change: (formula: string, sheetId: string, row: number, column: number) => string,
    trigger?: string
  ): void {
    const matrices = new Map<string, CellMatrix>();
    for (const { sheetId, row, column, formula } of this.formulas()) {
      const changed = change(formula, sheetId, row, column);
      if (changed === formula) continue;
      const matrix = matrices.get(sheetId) ?? {};
      matrices.set(sheetId, matrix);
      matrix[row] ??= {};
      matrix[row][column] = { f: changed, si: null, v: null };
    }
    for (const [sheetId, matrix] of matrices) this.set(sheetId, matrix, trigger);
  }

  /**
   * The engine keeps to how it first understood a formula's text, even when a name, a function or a table in it has come
   * or changed. Spaces at its end, never shown, make the text a new one.
   */
  refreshFormulas(concerned: (formula: string) => boolean): void {
    this.refreshes = (this.refreshes % 200) + 1;
    const spaces = " ".repeat(this.refreshes);
    this.rewriteFormulas(
      (formula) => (concerned(formula) ? formula.trimEnd() + spaces : formula),
      refreshed
    );
  }

  /**
   * Continues a row downwards as dragging its corner would: formulas move along, formats are copied.
   * Cells that hold something keep it; what is no formula is not copied.
   */
  continueRow(sheetId: string, from: Rect, rows: number): void {
    const sheet = this.engine.sheet(sheetId);
    const lexer = this.engine.injector.get(LexerTreeBuilder);
    const matrix: CellMatrix = {};
    for (let down = 1; down <= rows; down++) {
      const cells: Record<number, ICellData> = (matrix[from.row + down] = {});
      for (let column = from.column; column < from.column + from.columns; column++) {
        const above = sheet.getCellRaw(from.row, column);
        const present = sheet.getCellRaw(from.row + down, column);
        const cell: ICellData = {};
        if (above?.s && !present?.s) cell.s = above.s;
        if (above?.custom && !present?.custom) cell.custom = above.custom;
        const own = this.engineFormula(sheetId, from.row + down, column);
        if (own && Object.keys(cell).length) cell.f = own;
        const formula = this.engineFormula(sheetId, from.row, column);
        if (formula && valueOf(present) === null && !present?.f) {
          cell.f = lexer.moveFormulaRefOffset(formula, 0, down);
        }
        if (Object.keys(cell).length) cells[column] = cell;
      }
    }
    this.set(sheetId, matrix);
  }

  usedRange(sheetId: string, valuesOnly: boolean): Rect | undefined {
    const sheet = this.engine.sheet(sheetId);
    let used: Rect | undefined;
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell) return;
      const filled = valueOf(cell) !== null || cell.f || cell.si;
      if (filled || (!valuesOnly && (cell.s || cell.custom))) {
        used = bounding(used, { row, column, rows: 1, columns: 1 });
      }
    });
    for (const { range } of this.spills(sheetId)) {
      used = bounding(used, {
        row: range.startRow,
        column: range.startColumn,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      });
    }
    return used;
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    const sheet = this.engine.sheet(sheetId);
    const cell = sheet.getCellRaw(row, column);
    const style = this.engine.workbook.getStyles().getStyleByCell(cell);
    return fromEngineStyle(style, (cell?.custom ?? {}) as ExtraStyle);
  }

  setStyle(sheetId: string, rect: Rect, change: CellStyle): void {
    const s = toEngineStyle(change);
    const extra = extraOf(change);
    const hasExtra = Object.keys(extra).length > 0;
    const sheet = this.engine.sheet(sheetId);
    const styles = this.engine.workbook.getStyles();
    const styled = this.each(sheetId, this.clip(sheetId, rect), (row, column) => {
      const cell = sheet.getCellRaw(row, column);
      if (hasExtra) return { s, custom: { ...cell?.custom, ...extra } };
      // the engine takes long to find out that nothing changes
      return hasStyle(styles.getStyleByCell(cell), s) ? undefined : { s };
    });
    this.set(sheetId, styled, setStyle);
  }

  setNumberFormats(sheetId: string, rect: Rect, formats: (string | undefined)[][]): void {
    const styled = this.each(sheetId, rect, (row, column) => {
      const format = formats[row - rect.row]?.[column - rect.column];
      if (format === undefined) return undefined;
      const general = format === "General" || format === "";
      return { s: { n: general ? null : { pattern: toEnginePattern(format) } } };
    });
    this.set(sheetId, styled, setStyle);
  }

  clear(sheetId: string, rect: Rect, what: "all" | "contents" | "formats"): void {
    const contents = { v: null, f: null, si: null, p: null, t: null };
    const formats = { s: null, custom: null };
    const sheet = this.engine.sheet(sheetId);
    const cleared = this.each(sheetId, this.clip(sheetId, rect), (row, column) => {
      if (!sheet.getCellRaw(row, column)) return undefined;
      if (what === "contents") return { ...contents };
      return what === "formats" ? { ...formats } : { ...contents, ...formats };
    });
    this.set(sheetId, cleared, what === "formats" ? setStyle : undefined);
  }

  private view(
    sheet: Worksheet,
    row: number,
    column: number,
    spills: { row: number; column: number; range: IRange }[]
  ): CellView {
    const sheetId = sheet.getSheetId();
    const raw = sheet.getCellRaw(row, column);
    const own = valueOf(raw);
    const formula = this.engineFormula(sheetId, row, column);
    const spill =
      own === null && !formula
        ? spills.find(({ range }) => {
            const rows = range.endRow - range.startRow + 1;
            const columns = range.endColumn - range.startColumn + 1;
            const rect = { row: range.startRow, column: range.startColumn, rows, columns };
            return contains(rect, row, column);
          })
        : undefined;
    const cell = spill ? this.spilledCell(sheetId, row, column) : raw;
    const value = spill ? valueOf(cell) : own;
    const isError = isErrorValue(value, cell);
    const pattern = this.engine.workbook.getStyles().getStyleByCell(raw)?.n?.pattern;
    const view: CellView = { value, text: textOf(value, pattern, this.locale), isError };
    if (formula) view.formula = this.translator.fromEngine(formula, sheetId, row, column);
    if (spill) view.spilledFrom = { row: spill.row, column: spill.column };
    if (isError) {
      const message = this.messageAt(sheetId, row, column, value as string);
      if (message) view.message = message;
    }
    return view;
  }

  private spilledCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const model = this.engine.injector.get(FormulaDataModel);
    return model.getArrayFormulaCellData()[this.engine.unitId]?.[sheetId]?.[row]?.[column];
  }

  private each(
    sheetId: string,
    rect: Rect,
    cellAt: (row: number, column: number) => ICellData | undefined
  ): CellMatrix {
    this.engine.makeRoom(sheetId, rect);
    const matrix: CellMatrix = {};
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = cellAt(row, column);
        if (!cell) continue;
        matrix[row] ??= {};
        matrix[row][column] = cell;
      }
    }
    return matrix;
  }

  private set(sheetId: string, cellValue: CellMatrix, trigger?: string): boolean {
    if (!Object.values(cellValue).some((row) => row && Object.keys(row).length)) return false;
    this.engine.runOn(sheetId, setRangeValues, { cellValue, ...(trigger && { trigger }) });
    return true;
  }

  /** whole rows and columns reach as far as the engine's sheet does */
  private clip(sheetId: string, rect: Rect): Rect {
    const sheet = this.engine.sheet(sheetId);
    const wholeColumns = rect.rows > 100_000;
    const wholeRows = rect.columns > 1_000;
    return {
      ...rect,
      rows: wholeColumns ? Math.max(1, sheet.getRowCount() - rect.row) : rect.rows,
      columns: wholeRows ? Math.max(1, sheet.getColumnCount() - rect.column) : rect.columns,
    };
  }
}
