/** A book as plain JSON: the engine's cells with their formats, and everything that stands beside them. */
import {
  BooleanNumber,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type { Book, BookProperties, ConditionalInfo, NameInfo, Note, ValidationInfo } from "./book";
import type { ChartInfo } from "./chart";
import type { Engine } from "./engine";
import type { SheetOutline } from "./outline";
import type { KeptProperties } from "./sheetProperties";
import { defaultFont, defaultFontSize } from "./styles";
import type { TableRecord } from "./tables";

const version = 1;

interface Rules {
  sheetId: string;
  validations: ValidationInfo[];
  conditionals: ConditionalInfo[];
  notes: Note[];
}

interface Snapshot {
  version: number;
  workbook: Partial<IWorkbookData>;
  kept: Record<string, KeptProperties>;
  properties: BookProperties;
  tables: TableRecord[];
  names: NameInfo[];
  rules: Rules[];
  /** missing in snapshots from before there were charts */
  charts?: ChartInfo[];
  /** by sheet; missing in snapshots from before there were groups */
  outlines?: Record<string, SheetOutline>;
}

/** A workbook in the engine's form; who makes one of it gives it its id. */
export function workbookData(
  sheets: Partial<IWorksheetData>[],
  styles: Record<string, Nullable<IStyleData>> = {}
): Partial<IWorkbookData> {
  return {
    name: "Book1",
    locale: LocaleType.EN_US,
    styles,
    defaultStyle: { ff: defaultFont, fs: defaultFontSize },
    sheetOrder: sheets.map(({ id }) => id as string),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

export function newSheetData(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: 200,
    columnCount: 40,
    // Excel's 15 and 48 points
    defaultRowHeight: 20,
    defaultColumnWidth: 64,
    showGridlines: BooleanNumber.TRUE,
    hidden: BooleanNumber.FALSE,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
  });
}

export function takeSnapshot(
  book: Book,
  engine: Engine,
  beside: {
    kept: Map<string, KeptProperties>;
    tables: TableRecord[];
    properties: BookProperties;
    charts: ChartInfo[];
    outlines: Record<string, SheetOutline>;
    /** as the engine keeps it */
    formulaAt: (sheetId: string, row: number, column: number) => string | undefined;
  }
): Snapshot {
  const styles = new StyleTable(engine);
  const sheets = engine.workbook.getSheets().map((sheet) => {
    const config = sheet.getConfig();
    const cellData: Record<number, Record<number, ICellData>> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = beside.formulaAt(sheet.getSheetId(), row, column);
      const saved = savedCell(cell, styles, formula);
      if (!saved) return;
      cellData[row] ??= {};
      cellData[row][column] = saved;
    });
    return { ...structuredClone({ ...config, cellData: {} }), cellData };
  });
  const rules = book.sheets().map(({ id: sheetId }) => ({
    sheetId,
    validations: book.validations(sheetId),
    conditionals: book.conditionals(sheetId),
    notes: book.notes(sheetId),
  }));
  return structuredClone({
    version,
    workbook: workbookData(sheets, styles.styles),
    kept: Object.fromEntries(beside.kept),
    properties: beside.properties,
    tables: beside.tables,
    names: book.names(),
    rules,
    charts: beside.charts,
    outlines: beside.outlines,
  });
}

export function readSnapshot(snapshot: unknown): Snapshot {
  const saved = snapshot as Snapshot | null;
  if (saved?.version !== version) throw new Error("this is no snapshot of a book");
  return structuredClone(saved);
}

/** without what the engine works out again */
function savedCell(
  cell: Nullable<ICellData>,
  styles: StyleTable,
  formula: string | undefined
): ICellData | undefined {
  if (!cell) return undefined;
  const saved: ICellData = {};
  const style = styles.indexOf(cell);
  if (style !== undefined) saved.s = style;
  if (cell.custom && Object.keys(cell.custom).length) saved.custom = cell.custom;
  if (formula) {
    saved.f = formula.trimEnd();
  } else if (cell.p) {
    saved.p = cell.p;
  } else if (cell.v !== undefined && cell.v !== null) {
    saved.v = cell.v;
    saved.t = cell.t;
  }
  return Object.keys(saved).length ? saved : undefined;
}

/** Numbers the formats in the order in which they are met, so that equal books give equal snapshots. */
class StyleTable {
  readonly styles: Record<string, Nullable<IStyleData>> = {};
  private readonly known = new Map<string, string>();

  constructor(private readonly engine: Engine) {}

  indexOf(cell: ICellData): string | undefined {
    const style = this.engine.workbook.getStyles().getStyleByCell(cell);
    if (!style) return undefined;
    const set = Object.entries(style).filter(([, value]) => value !== null && value !== undefined);
    if (!set.length) return undefined;
    const plain = Object.fromEntries(set.sort(([one], [other]) => (one < other ? -1 : 1)));
    const key = JSON.stringify(plain);
    const index = this.known.get(key) ?? `s${this.known.size + 1}`;
    this.known.set(key, index);
    this.styles[index] = plain;
    return index;
  }
}
