/** A Book over the Univer engine, the same in Node and in the browser. */
import {
  BooleanNumber,
  Direction,
  IUniverInstanceService,
  type ICommandInfo,
  type IRange,
  type Univer,
} from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import type {
  Book,
  BookEvent,
  BookProperties,
  CellInput,
  CellStyle,
  ConditionalInfo,
  CustomFunction,
  Invoke,
  NameInfo,
  Note,
  Rect,
  SheetInfo,
  SheetProperties,
  Source,
  TableInfo,
  ValidationInfo,
} from "./book";
import { compareCellByCell } from "./blankComparison";
import { rememberPlainTexts } from "./textAsNumber";
import { gatherOwnFormulasOnly } from "./ownFormulasOnly";
import { Calculation, type DirtyCell } from "./calculation";
import type { ChartChange, ChartInfo, NewChart } from "./chart";
import { Charts, type LineChange } from "./charts";
import { Cells } from "./cells";
import { Conditionals } from "./conditionals";
import { CustomFunctions, waitingError } from "./customFunctions";
import { Editing } from "./editing";
import { Engine, toRange, toRect } from "./engine";
import { engineTableName, fromEngine, toEngine, withoutTable } from "./formula/translate";
import { gatherInTrees } from "./gatheringTrees";
import { Names } from "./names";
import { Notes } from "./notes";
import { Outlines, type Axis } from "./outline";
import { waitForCellsOnly } from "./placelessTrees";
import {
  changeProperties,
  newKeptProperties,
  readProperties,
  type KeptProperties,
} from "./sheetProperties";
import { newSheetData, readSnapshot, takeSnapshot, workbookData } from "./snapshot";
import { Tables, type TableChange, type TableOptions, type TableRecord } from "./tables";
import { keepSheetOfTableReferences } from "./tableReferences";
import { validateWhatIsThere } from "./validatingLater";
import { Validations } from "./validations";

/** Excel's points and the engine's pixels, at the usual 96 dots per inch. */
const pointsPerPixel = 0.75;

export class UniverBook implements Book {
  private readonly engine: Engine;
  private readonly cells: Cells;
  private readonly calculation: Calculation;
  private readonly custom: CustomFunctions;
  private readonly tableKeeper: Tables;
  private readonly nameKeeper: Names;
  private readonly validationKeeper: Validations;
  private readonly conditionalKeeper: Conditionals;
  private readonly noteKeeper: Notes;
  private readonly chartKeeper: Charts;
  private readonly outlines = new Outlines();
  private readonly kept = new Map<string, KeptProperties>();
  private bookProperties = newBookProperties();
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private waiting: (() => void)[] = [];
  private sheetCount = 1;
  private readonly movedTables = new Set<number>();
  /** since all was computed last, formulas, sheets, tables or names have come */
  private fresh = true;
  /** everything is being computed once more, because cells were left waiting */
  private insisted = false;

  /**
   * @param univer with its plugins registered and no workbook yet
   * @param locale for the names of months and days in formatted texts: "en-US", "zh-CN"
   */
  constructor(univer: Univer, locale: string) {
    this.engine = new Engine(univer);
    this.engine.open(workbookData([newSheetData("sheet1", "Sheet1")]));
    keepSheetOfTableReferences(this.engine);
    compareCellByCell();
    rememberPlainTexts();
    gatherOwnFormulasOnly();
    gatherInTrees();
    waitForCellsOnly();
    validateWhatIsThere();
    this.custom = new CustomFunctions(this.engine, (cells) => {
      // of cells that are new the engine, asked for those that wait alone, leaves some at what they were
      if (this.fresh) this.calculation.computeAll();
      else this.calculation.computeCells(cells);
      this.release();
    });
    this.calculation = new Calculation(this.engine, (sheetIds) => {
      if (sheetIds.length) this.tell({ type: "calculated", sheetIds });
      this.computeUsesOfMovedTables();
      if (!this.custom.waiting) this.custom.trim();
      this.calculation.whenIdle(() => this.release());
    });
    this.cells = new Cells(
      this.engine,
      {
        toEngine: (formula, ...place) =>
          toEngine(formula, this.records, this.tableKeeper.at(...place)),
        fromEngine: (formula, ...place) =>
          fromEngine(formula.trimEnd(), this.records, this.tableKeeper.at(...place)),
      },
      (...place) => this.custom.message(...place),
      locale
    );
    this.tableKeeper = new Tables(
      this.engine,
      {
        read: (sheetId, row, column) =>
          this.cells.read(sheetId, { row, column, rows: 1, columns: 1 })[0][0],
        write: (sheetId, row, column, text) => {
          this.cells.write(sheetId, { row, column, rows: 1, columns: 1 }, [[`'${text}`]]);
        },
      },
      ({ table, change }) => this.tablesChanged(table, change)
    );
    this.nameKeeper = new Names(this.engine, {
      toEngine: (formula) => toEngine(formula, this.records),
      fromEngine: (formula) => fromEngine(formula, this.records),
    });
    this.validationKeeper = new Validations(this.engine);
    this.conditionalKeeper = new Conditionals(this.engine);
    this.noteKeeper = new Notes(this.engine);
    this.chartKeeper = new Charts(({ chart: { id: chartId, sheetId }, change }) =>
      this.tell({ type: "charts", chartId, sheetId, change, source: this.engine.source })
    );
    new Editing(this.engine, {
      cells: this.cells,
      tables: this.tableKeeper,
      validations: this.validationKeeper,
      conditionals: this.conditionalKeeper,
      onEdit: (sheetId, range, source) => this.tell({ type: "cells", sheetId, range, source }),
    });
    this.engine.commands.onCommandExecuted((command) => this.follow(command));
  }

  private get records(): TableRecord[] {
    return this.tableKeeper?.all() as TableRecord[];
  }

  // sheets

  sheets(): SheetInfo[] {
    return this.engine.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
    }));
  }

  addSheet(name: string, position?: number): SheetInfo {
    this.fresh = true;
    const taken = new Set(this.sheets().map(({ id }) => id));
    let id: string;
    do id = `sheet${++this.sheetCount}`;
    while (taken.has(id));
    this.chartKeeper.sheetBegun(id);
    this.outlines.sheetBegun(id);
    const shown = this.activeSheet();
    this.api(() => {
      this.engine.run("sheet.mutation.insert-sheet", {
        unitId: this.engine.unitId,
        index: position ?? taken.size,
        sheet: newSheetData(id, name),
      });
      // the engine goes to a new sheet, Excel stays where it is
      this.activate(shown);
    });
    return this.sheetInfo(id);
  }

  removeSheet(sheetId: string): void {
    this.api(() => {
      if (this.activeSheet() === sheetId) {
        const others = this.sheets().map(({ id }) => id);
        const at = others.indexOf(sheetId);
        this.activate(others[at + 1] ?? others[at - 1]);
      }
      this.engine.runOn(sheetId, "sheet.command.remove-sheet", {});
    });
    this.kept.delete(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.api(() => this.engine.runOn(sheetId, "sheet.command.set-worksheet-name", { name }));
  }

  moveSheet(sheetId: string, position: number): void {
    const fromOrder = this.sheets().findIndex(({ id }) => id === sheetId);
    this.api(() =>
      this.engine.runOn(sheetId, "sheet.mutation.set-worksheet-order", {
        fromOrder,
        toOrder: position,
      })
    );
  }

  sheetProperties(sheetId: string): SheetProperties {
    return readProperties(this.engine.sheet(sheetId), this.keptOf(sheetId));
  }

  setSheetProperties(sheetId: string, change: Partial<SheetProperties>): void {
    this.api(() => changeProperties(this.engine, sheetId, this.keptOf(sheetId), change));
    this.tell({ type: "sheetChanged", sheetId, source: this.engine.source });
  }

  activeSheet(): string {
    return (
      this.engine.workbook.getActiveSheet(true)?.getSheetId() ??
      this.engine.workbook.getSheets()[0].getSheetId()
    );
  }

  activate(sheetId: string): void {
    this.api(() => this.engine.runOn(sheetId, "sheet.operation.set-worksheet-active", {}));
  }

  selection(): { sheetId: string; ranges: Rect[] } {
    const selections = this.engine.injector.get(SheetsSelectionsService).getCurrentSelections();
    const ranges = selections.map(({ range }) => toRect(range));
    const first = { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheetId: this.activeSheet(), ranges: ranges.length ? ranges : [first] };
  }

  select(sheetId: string, range: Rect): void {
    if (this.activeSheet() !== sheetId) this.activate(sheetId);
    const primary = {
      ...toRange({ ...range, rows: 1, columns: 1 }),
      actualRow: range.row,
      actualColumn: range.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.api(() =>
      this.engine.runOn(sheetId, SetSelectionsOperation.id, {
        selections: [{ range: toRange(range), primary, style: null }],
      })
    );
  }

  // cells

  read(sheetId: string, range: Rect) {
    return this.cells.read(sheetId, range);
  }

  write(sheetId: string, range: Rect, cells: CellInput[][], source: Source = "api"): void {
    this.fresh ||= cells.some((row) => row.some(isFormula));
    this.engine.as(source, () => this.cells.write(sheetId, range, cells));
  }

  usedRange(sheetId: string, valuesOnly: boolean): Rect | undefined {
    return this.cells.usedRange(sheetId, valuesOnly);
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    return this.cells.style(sheetId, row, column);
  }

  setStyle(sheetId: string, range: Rect, change: CellStyle): void {
    this.api(() => this.cells.setStyle(sheetId, range, change));
  }

  setNumberFormats(sheetId: string, range: Rect, formats: (string | undefined)[][]): void {
    this.api(() => this.cells.setNumberFormats(sheetId, range, formats));
  }

  clear(sheetId: string, range: Rect, what: "all" | "contents" | "formats"): void {
    this.api(() => this.cells.clear(sheetId, range, what));
  }

  merges(sheetId: string): Rect[] {
    return this.engine.sheet(sheetId).getMergeData().map(toRect);
  }

  merge(sheetId: string, range: Rect): void {
    this.engine.makeRoom(sheetId, range);
    this.api(() =>
      this.engine.runOn(sheetId, "sheet.mutation.add-worksheet-merge", { ranges: [toRange(range)] })
    );
  }

  unmerge(sheetId: string, range: Rect): void {
    this.api(() =>
      this.engine.runOn(sheetId, "sheet.mutation.remove-worksheet-merge", {
        ranges: [toRange(range)],
      })
    );
  }

  columnWidth(sheetId: string, column: number): number {
    return this.engine.sheet(sheetId).getColumnWidth(column) * pointsPerPixel;
  }

  setColumnWidth(sheetId: string, column: number, count: number, width: number): void {
    const rect = { row: 0, column, rows: 1, columns: count };
    this.onLines(sheetId, rect, "sheet.mutation.set-worksheet-col-width", {
      colWidth: width / pointsPerPixel,
    });
  }

  rowHeight(sheetId: string, row: number): number {
    return this.engine.sheet(sheetId).getRowHeight(row) * pointsPerPixel;
  }

  setRowHeight(sheetId: string, row: number, count: number, height: number): void {
    const rect = { row, column: 0, rows: count, columns: 1 };
    this.onLines(sheetId, rect, "sheet.mutation.set-worksheet-row-height", {
      rowHeight: height / pointsPerPixel,
    });
    // otherwise the engine goes on fitting the height to the text
    this.onLines(sheetId, rect, "sheet.mutation.set-worksheet-row-is-auto-height", {
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }

  columnHidden(sheetId: string, column: number): boolean {
    return !this.engine.sheet(sheetId).getColVisible(column);
  }

  setColumnHidden(sheetId: string, column: number, count: number, hidden: boolean): void {
    const rect = { row: 0, column, rows: 1, columns: count };
    this.onLines(sheetId, rect, `sheet.mutation.set-col-${hidden ? "hidden" : "visible"}`, {});
  }

  rowHidden(sheetId: string, row: number): boolean {
    return !this.engine.sheet(sheetId).getRowVisible(row);
  }

  setRowHidden(sheetId: string, row: number, count: number, hidden: boolean): void {
    const rect = { row, column: 0, rows: count, columns: 1 };
    this.onLines(sheetId, rect, `sheet.mutation.set-row-${hidden ? "hidden" : "visible"}`, {});
  }

  outlineLevel(sheetId: string, axis: Axis, at: number): number {
    return this.outlines.level(sheetId, axis, at);
  }

  changeOutline(sheetId: string, axis: Axis, at: number, count: number, by: 1 | -1): void {
    this.outlines.change(sheetId, axis, at, count, by);
  }

  insertRows(sheetId: string, row: number, count: number): void {
    const columns = this.engine.sheet(sheetId).getColumnCount();
    this.moveCells(sheetId, "sheet.command.insert-row-by-range", {
      range: toRange({ row, column: 0, rows: count, columns }),
      direction: Direction.UP,
    });
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    const columns = this.engine.sheet(sheetId).getColumnCount();
    this.moveCells(sheetId, "sheet.command.remove-row-by-range", {
      range: toRange({ row, column: 0, rows: count, columns }),
    });
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    const rows = this.engine.sheet(sheetId).getRowCount();
    this.moveCells(sheetId, "sheet.command.insert-col-by-range", {
      range: toRange({ row: 0, column, rows, columns: count }),
      direction: Direction.LEFT,
    });
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    const rows = this.engine.sheet(sheetId).getRowCount();
    this.moveCells(sheetId, "sheet.command.remove-col-by-range", {
      range: toRange({ row: 0, column, rows, columns: count }),
    });
  }

  // tables

  tables(): TableInfo[] {
    return this.records.map(tableInfo);
  }

  addTable(sheetId: string, range: Rect, name: string, options?: TableOptions): TableInfo {
    this.engine.makeRoom(sheetId, range);
    return tableInfo(this.api(() => this.tableKeeper.add(sheetId, range, name, options)));
  }

  changeTable(id: string, change: TableChange): void {
    this.api(() => this.tableKeeper.change(id, change));
  }

  removeTable(id: string): void {
    this.api(() => this.tableKeeper.remove(id));
  }

  // names, rules, notes

  names(): NameInfo[] {
    return this.nameKeeper.all();
  }

  setName(info: NameInfo): void {
    this.fresh = true;
    this.api(() => this.nameKeeper.set(info));
    this.computeUsesOf(info.name);
  }

  removeName(name: string, sheetId?: string): void {
    this.api(() => this.nameKeeper.remove(name, sheetId));
    this.computeUsesOf(name);
  }

  validations(sheetId: string): ValidationInfo[] {
    return this.validationKeeper.all(sheetId);
  }

  setValidation(sheetId: string, validation: Omit<ValidationInfo, "id">): void {
    this.api(() => this.validationKeeper.set(sheetId, validation));
  }

  conditionals(sheetId: string): ConditionalInfo[] {
    return this.conditionalKeeper.all(sheetId);
  }

  addConditional(sheetId: string, conditional: Omit<ConditionalInfo, "id">, first = false) {
    return this.api(() => this.conditionalKeeper.add(sheetId, conditional, first));
  }

  changeConditional(sheetId: string, conditional: ConditionalInfo): void {
    this.api(() => this.conditionalKeeper.change(sheetId, conditional));
  }

  removeConditional(sheetId: string, id: string): void {
    this.api(() => this.conditionalKeeper.remove(sheetId, id));
  }

  notes(sheetId: string): Note[] {
    return this.noteKeeper.all(sheetId);
  }

  setNote(sheetId: string, note: Note): void {
    this.api(() => this.noteKeeper.set(sheetId, note));
  }

  removeNote(sheetId: string, row: number, column: number): void {
    this.api(() => this.noteKeeper.remove(sheetId, row, column));
  }

  // charts

  charts(sheetId: string): ChartInfo[] {
    return this.chartKeeper.all(sheetId);
  }

  addChart(chart: NewChart): ChartInfo {
    return this.api(() => this.chartKeeper.add(chart));
  }

  changeChart(id: string, change: ChartChange): void {
    this.api(() => this.chartKeeper.change(id, change));
  }

  removeChart(id: string): void {
    this.api(() => this.chartKeeper.remove(id));
  }

  // the workbook

  properties(): BookProperties {
    return structuredClone(this.bookProperties);
  }

  setProperties(change: Partial<BookProperties>): void {
    Object.assign(this.bookProperties, structuredClone(change));
  }

  // computing

  registerFunctions(functions: CustomFunction[], invoke: Invoke): void {
    this.custom.register(functions, invoke);
    this.computeUsesOf(...functions.map(({ name }) => `${name}(`));
  }

  functions(): CustomFunction[] {
    return this.custom.list();
  }

  recalculate(): void {
    this.calculation.computeAll();
  }

  settled(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  // life

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  snapshot(): unknown {
    return takeSnapshot(this, this.engine, {
      kept: this.kept,
      tables: this.tableKeeper.save(),
      properties: this.bookProperties,
      charts: this.chartKeeper.save(this.sheets().map(({ id }) => id)),
      outlines: this.outlines.save(),
      formulaAt: (...place) => this.cells.engineFormula(...place),
    });
  }

  restore(snapshot: unknown): void {
    this.fresh = true;
    const saved = readSnapshot(snapshot);
    this.api(() => {
      this.tableKeeper.reset();
      this.conditionalKeeper.reset();
      this.validationKeeper.reset();
      this.custom.forgetMessages();
      const instances = this.engine.injector.get(IUniverInstanceService);
      instances.disposeUnit(this.engine.unitId);
      this.engine.open(saved.workbook);
      instances.setCurrentUnitForType(this.engine.unitId);
      this.kept.clear();
      for (const [sheetId, kept] of Object.entries(saved.kept)) this.kept.set(sheetId, kept);
      this.bookProperties = saved.properties;
      this.chartKeeper.restore(saved.charts ?? []);
      this.outlines.restore(saved.outlines ?? {});
      this.tableKeeper.restore(saved.tables);
      for (const name of saved.names) this.nameKeeper.set(name);
      for (const { sheetId, validations, conditionals, notes } of saved.rules) {
        for (const validation of validations) this.validationKeeper.set(sheetId, validation);
        for (const rule of conditionals) this.conditionalKeeper.add(sheetId, rule, false);
        for (const note of notes) this.noteKeeper.set(sheetId, note);
      }
    });
    this.calculation.computeAll();
  }

  dispose(): void {
    this.listeners.clear();
    this.engine.univer.dispose();
  }

  // within

  private get busy(): boolean {
    return this.calculation.busy || this.custom.waiting;
  }

  private release(): void {
    if (this.busy) return;
    if (!this.insisted && this.custom.takeTold().some((cell) => this.stillWaits(cell))) {
      this.insisted = true;
      this.calculation.computeAll();
      return;
    }
    this.insisted = false;
    this.fresh = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  /** Whether the engine, asked to compute a cell again after its answer came, has passed it over. */
  private stillWaits({ sheetId, row, column }: DirtyCell): boolean {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    return sheet?.getCellRaw(row, column)?.v === waitingError;
  }

  /** Has the engine look again at the formulas that hold one of the words. */
  private computeUsesOf(...words: string[]): void {
    const wanted = words.map((word) => word.toUpperCase());
    this.cells.refreshFormulas((formula) => {
      const upper = formula.toUpperCase();
      return wanted.some((word) => upper.includes(word));
    });
  }

  /** Only after a run: one that is under way while a table changes would remember where the table was. */
  private computeUsesOfMovedTables(): void {
    if (!this.movedTables.size) return;
    const extents = ["Data", "All", "Totals"] as const;
    const words = [...this.movedTables].flatMap((number) =>
      extents.map((extent) => engineTableName(number, extent))
    );
    this.movedTables.clear();
    this.computeUsesOf(...words);
  }

  private api<Result>(work: () => Result): Result {
    return this.engine.as("api", work);
  }

  private tell(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private sheetInfo(id: string): SheetInfo {
    const info = this.sheets().find((sheet) => sheet.id === id);
    if (!info) throw new Error(`no sheet with id ${id}`);
    return info;
  }

  private keptOf(sheetId: string): KeptProperties {
    const kept = this.kept.get(sheetId) ?? newKeptProperties();
    this.kept.set(sheetId, kept);
    return kept;
  }

  private onLines(sheetId: string, rect: Rect, mutation: string, params: object): void {
    this.engine.makeRoom(sheetId, rect);
    this.api(() => this.engine.runOn(sheetId, mutation, { ranges: [toRange(rect)], ...params }));
  }

  /** Rows and columns that come or go; the engine moves some things only on the sheet that is shown. */
  private moveCells(
    sheetId: string,
    command: string,
    params: { range: IRange; direction?: Direction }
  ) {
    const shown = this.activeSheet();
    this.api(() => {
      if (shown !== sheetId) this.engine.workbook.setActiveSheet(this.engine.sheet(sheetId));
      try {
        this.engine.runOn(sheetId, command, params);
      } finally {
        if (shown !== sheetId) this.engine.workbook.setActiveSheet(this.engine.sheet(shown));
        this.tableKeeper.cellsMoved();
      }
      this.tell({ type: "cells", sheetId, range: toRect(params.range), source: "api" });
    });
  }

  private tablesChanged(table: TableRecord, change: "added" | "removed" | "changed"): void {
    this.fresh = true;
    if (change === "removed") {
      this.cells.rewriteFormulas((formula) => withoutTable(formula, table.number));
    } else {
      // formulas may have named the table before it was there
      this.cells.rewriteFormulas((formula, ...place) =>
        toEngine(formula, this.records, this.tableKeeper.at(...place))
      );
      this.movedTables.add(table.number);
    }
    const { id: tableId, sheetId } = table;
    this.tell({ type: "tables", tableId, sheetId, change, source: this.engine.source });
  }

  private follow({ id, params }: Readonly<ICommandInfo>): void {
    const { source } = this.engine;
    const { subUnitId: sheetId = "", sheet } = (params ?? {}) as {
      subUnitId?: string;
      sheet?: { id: string };
    };
    const lines = lineChange({ id, params });
    if (lines) {
      this.chartKeeper.linesChanged(lines);
      this.outlines.linesChanged(lines);
    }
    switch (id) {
      case "sheet.mutation.insert-sheet":
        return this.tell({ type: "sheetAdded", sheetId: sheet?.id ?? "", source });
      case "sheet.mutation.remove-sheet":
        return this.tell({ type: "sheetRemoved", sheetId, source });
      case "sheet.mutation.set-worksheet-name":
      case "sheet.mutation.set-worksheet-order":
        return this.tell({ type: "sheetChanged", sheetId, source });
      case SetWorksheetActiveOperation.id:
        return this.tell({ type: "activated", sheetId });
      case SetSelectionsOperation.id: {
        const { selections } = params as ISetSelectionsOperationParams;
        const ranges = selections.map(({ range }) => toRect(range));
        return this.tell({ type: "selection", sheetId, ranges });
      }
    }
  }
}

const lineMutations: Record<string, Pick<LineChange, "axis" | "change">> = {
  "sheet.mutation.insert-row": { axis: "row", change: "inserted" },
  "sheet.mutation.remove-rows": { axis: "row", change: "removed" },
  "sheet.mutation.insert-col": { axis: "column", change: "inserted" },
  "sheet.mutation.remove-col": { axis: "column", change: "removed" },
};

function lineChange({ id, params }: Readonly<ICommandInfo>): LineChange | undefined {
  const kind = lineMutations[id];
  if (!kind) return undefined;
  const { subUnitId: sheetId, range } = params as { subUnitId: string; range: IRange };
  const { row, column, rows, columns } = toRect(range);
  const [at, count] = kind.axis === "row" ? [row, rows] : [column, columns];
  return { sheetId, ...kind, at, count };
}

function newBookProperties(): BookProperties {
  return {
    protection: { protected: false },
    settings: {},
    documentSettings: {},
    properties: {},
    customProperties: {},
  };
}

function tableInfo({ number: _number, nextColumnId: _next, ...info }: TableRecord): TableInfo {
  // copied by hand: it is asked for with every formula that names a table
  return { ...info, range: { ...info.range }, columns: info.columns.map((each) => ({ ...each })) };
}

function isFormula(input: CellInput): boolean {
  return typeof input === "string" && input.startsWith("=");
}
