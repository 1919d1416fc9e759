/** What the pane and the ribbon may ask of the workbook, in plain data. */
import type { Choices, Language, TemplateId } from "../templates/plan";
import type { Board } from "./board/types";
import type { CloseOrder, ClosePreview } from "./closing/types";
import type { ImportTarget, RowsToImport } from "./importing/types";
import type { Pack, PackOrder } from "./packing/pack";
import type { ReturnOrder, ReturnPreview } from "./returning/types";
import type { ReviewWritten } from "./reviewing/types";
import type { Copy } from "./sharing/copy";
import type { PersonFiles } from "./sharing/personFiles";

/** A template that the workbook holds: found by its table, however its sheet is called now. */
export interface Held {
  template: TemplateId;
  sheetId: string;
  sheetName: string;
  /** version of the template that wrote it; undefined where the record is lost */
  version?: number;
}

export interface LoopState {
  held: Held[];
  sheetNames: string[];
  /** tables whose name is ours to use but which no longer hold (or never held) one of our sheets */
  strangers: { table: string; sheetName: string }[];
  workbookProtected: boolean;
}

export type TroubleCode =
  /** facts: sheet */
  | "sheetNameTaken"
  /** empty, over 31 characters, a forbidden character, or "History"; facts: sheet */
  | "sheetNameBad"
  /** the workbook has a table, or a name, that the template needs for itself; facts: table, sheet */
  | "tableNameTaken"
  /** facts: template, sheet */
  | "alreadyThere"
  | "workbookProtected"
  /** facts: sheet */
  | "sheetProtected"
  | "cellEditing"
  /** facts: needed */
  | "excelTooOld"
  | "notInExcel"
  /** the sheet was deleted or the table lost meanwhile; facts: sheet or table */
  | "gone"
  /** the table is not as it was when the decision was made; facts: sheet */
  | "changedMeanwhile"
  /** a formula was to go into a cell that holds something else; facts: sheet, address, content */
  | "cellTaken"
  /** the formula's result needs cells that are not empty, or not there; facts: sheet, address, blocked */
  | "spillBlocked"
  /** Excel does not take the formula; facts: sheet, formula */
  | "formulaBad"
  /** several blocks of cells are selected, or none */
  | "selectionSplit"
  | "tooLarge"
  /** the file unpacks to more than can be held */
  | "fileTooLarge"
  /** the file is no workbook, or broken */
  | "fileDamaged"
  /** it has a password or a label that encrypts it */
  | "fileProtected"
  | "fileMacros"
  /** the user gave it up; the workbook is as before */
  | "cancelled"
  | "connectionLost"
  /** anything else that Excel refused; facts: excelCode, excelMessage */
  | "refused";

export interface TroubleFacts {
  sheet?: string;
  table?: string;
  template?: TemplateId;
  needed?: string;
  /** A1 address inside the sheet */
  address?: string;
  /** what a cell holds */
  content?: string;
  /** A1 address of the first cell that is in the way */
  blocked?: string;
  formula?: string;
  excelCode?: string;
  excelMessage?: string;
  /** a sheet name that is free, where one helps */
  suggestion?: string;
  /** what could not be taken back, where that failed too */
  leftBehind?: string[];
}

/** Why something could not be done. The words for the user are in src/locales. */
export class Trouble extends Error {
  constructor(
    readonly code: TroubleCode,
    readonly facts: TroubleFacts = {},
    options?: { cause?: unknown }
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
    this.name = "Trouble";
  }
}

/** What an insert would do, worked out before anything is written. */
export interface InsertPreview {
  /** the sheets in the order in which they are written: what the template needs first, itself last */
  sheets: { template: TemplateId; sheetName: string }[];
}

export interface Progress {
  /** 0 to 1 */
  share: number;
  stage: "reading" | "writing" | "finishing" | "takingBack";
}

export interface InsertResult {
  written: Held[];
  /** the one that was asked for */
  main: Held;
}

/** What a set-up is to write. */
export interface SetUpOrder {
  /** what they need comes along; what the workbook has stays as it is */
  chosen: readonly TemplateId[];
  /** choices.sheetName has no meaning here: sheets keep their own names, or take the next free ones */
  choices: Choices;
}

export interface SetUpPreview extends InsertPreview {
  /** what was chosen and is there already */
  kept: Held[];
}

export interface SetUpManner {
  onProgress?: (progress: Progress) => void;
  /** once aborted, what was written is taken back and the Trouble is "cancelled" */
  signal?: AbortSignal;
}

export interface ImportResult {
  sheetId: string;
  sheetName: string;
  added: number;
  removed: number;
  /** in the table, all in all */
  rows: number;
}

export type FindingCode =
  | "tableMissing"
  /** facts: subject is our name for it, now what it is called */
  | "tableRenamed"
  | "nameBroken"
  /** a column was deleted; facts: subject, typed */
  | "columnMissing"
  /** cells of a computed column hold something else; facts: subject is the column, count */
  | "formulaOverwritten"
  | "formulaError"
  /** #NAME? where a KPI function is called; facts: subject, count */
  | "functionUnknown"
  /** a newer version of the template is there */
  | "outdated"
  /** a column that is typed could be computed from what came later; facts: subject, count of the cells that are free */
  | "linkable";

export interface Finding {
  code: FindingCode;
  template?: TemplateId;
  sheetName?: string;
  /** A1 address inside the sheet */
  address?: string;
  /** the table, name, column or error text concerned */
  subject?: string;
  /** what a renamed table is called now */
  now?: string;
  count?: number;
  /** a column that users fill: it can come back, what was in it cannot */
  typed?: true;
  /** the template that brings what is missing */
  insert?: TemplateId;
  /** whether `mend` can put it right */
  mendable?: true;
}

export interface CellPlace {
  sheetName: string;
  /** A1 address inside the sheet, of one cell or of a block */
  address: string;
}

export interface ActiveCell extends CellPlace {
  /** as Excel writes it in English ("=SUM(A1,B1)"); undefined where the cell holds none */
  formula?: string;
}

/** The values of a block, row by row: "" is a blank cell, an error is its text ("#N/A"). */
export type CellValues = (number | string | boolean)[][];

export interface WriteOptions {
  /** what the cell may hold and lose by it, as a formula or a value; it must be blank where this is missing */
  over?: string;
  /** the size of the result, which must find room */
  rows: number;
  columns: number;
}

/** Everything the pane asks of Excel. src/workbook/index.ts is the one that talks to Excel; tests may bring another. */
export interface Workbook {
  read(): Promise<LoopState>;
  /**
   * choices.sheetName names the sheet of `template` itself; sheets that come along keep their own names, or take the
   * next free ones. Throws the Trouble that insert would meet before writing.
   */
  preview(template: TemplateId, choices: Choices): Promise<InsertPreview>;
  /** writes the template and what it needs; throws Trouble with the workbook as it was before */
  insert(
    template: TemplateId,
    choices: Choices,
    onProgress?: (progress: Progress) => void
  ): Promise<InsertResult>;
  /** throws the Trouble that setUp would meet before writing */
  previewSetUp(order: SetUpOrder): Promise<SetUpPreview>;
  /** writes a whole set, in twelve requests at most; throws Trouble with the workbook as it was before */
  setUp(order: SetUpOrder, manner?: SetUpManner): Promise<Held[]>;
  /** activates the sheet and, where given, selects the cell or range */
  goTo(place: { sheetId?: string; sheetName?: string; address?: string }): Promise<void>;
  check(): Promise<Finding[]>;
  /**
   * Puts right what `check` found and called mendable, in one step; what was typed stays, except where it was typed
   * over a computed cell's formula. Throws Trouble with the workbook as it was.
   */
  mend(findings: readonly Finding[], onProgress?: (progress: Progress) => void): Promise<void>;
  /**
   * calls back when Excel has left a request unanswered for 20 seconds, with true, and when it answers again; returns how
   * to stop
   */
  watchAnswers(onChange: (isLate: boolean) => void): () => void;
  /** calls back when sheets or tables come, go or are renamed; returns how to stop */
  watch(onChange: () => void): Promise<() => Promise<void>>;
  /** the block of cells that is selected */
  readSelection(): Promise<CellPlace>;
  readActiveCell(): Promise<ActiveCell>;
  /**
   * What references mean in a formula at `at`: addresses, names, structured references. undefined for one that leads to
   * no cells. Of whole columns and rows only what is in use comes.
   */
  readValues(references: readonly string[], at: CellPlace): Promise<(CellValues | undefined)[]>;
  /** writes a formula into a cell; throws Trouble with the cell as it was */
  writeFormula(place: CellPlace, formula: string, options: WriteOptions): Promise<void>;
  /** what the sheets say, for findings and warnings */
  readBoard(): Promise<Board>;
  /** calls back, within a second, when anything of what `readBoard` reads may have changed; returns how to stop */
  watchCells(onChange: () => void): Promise<() => Promise<void>>;
  /**
   * A copy of the open workbook that computes without the add-in; the workbook itself is not touched. Locked: formulas and
   * the order of the sheets cannot be changed in it, cells to fill in can.
   */
  makeCopy(formulas: "live" | "values", locked?: boolean): Promise<Copy>;
  /** some sheets of the open workbook, in order, ready to print */
  makePack(order: PackOrder): Promise<Pack>;
  /** the people whom the settings list; none where there are no settings */
  readPeople(): Promise<string[]>;
  /**
   * A file for each of these people, all where none are chosen, with only his or her rows, as values; `someone` stands
   * where another person's name stood. Whoever has no row gets no file.
   */
  personCopies(chosen: readonly string[] | undefined, someone: string): Promise<PersonFiles>;
  /** opens a file as a new workbook; Trouble "tooLarge" where it is more than Excel takes at once */
  openCopy(file: Uint8Array): Promise<void>;
  /** what a copy brings that comes back; throws the Trouble of a file that cannot be read */
  previewReturn(file: Uint8Array): Promise<ReturnPreview>;
  /** takes in what was chosen of it, and returns how many cells that wrote; throws Trouble with the workbook as it was */
  takeReturned(file: Uint8Array, order: ReturnOrder): Promise<number>;
  /** puts back what was taken in last; throws Trouble where it was changed since */
  takeBackReturned(): Promise<void>;
  /** calls back when another cell or sheet is selected; returns how to stop */
  watchSelection(onChange: () => void): Promise<() => Promise<void>>;
  /** what an import is checked against; `language` is that of sales data which would have to be inserted first */
  readImportTarget(language: Language): Promise<ImportTarget>;
  /** writes rows into the sales data, which are inserted where there are none; throws Trouble with the table as it was */
  importRows(
    rows: RowsToImport,
    choices: Pick<Choices, "language" | "asOf">,
    onProgress?: (progress: Progress) => void
  ): Promise<ImportResult>;
  /** puts the sales data back as they were before the last import; throws Trouble where they were changed since */
  takeBackImport(): Promise<void>;
  /** what closing the period would keep, change and move on; throws Trouble "gone" where there are no targets */
  previewClose(): Promise<ClosePreview>;
  /** keeps the period's values and opens the next one; throws Trouble with the workbook as it was */
  closeMonth(order: CloseOrder, onProgress?: (progress: Progress) => void): Promise<void>;
  /** lists a year's public holidays on the settings sheet, and returns how many days came; throws Trouble with it as it was */
  addHolidays(year: number): Promise<number>;
  /** takes the days off the settings sheet that were added last; throws Trouble where they were changed since */
  takeBackHolidays(): Promise<void>;
  /** writes the findings into the review sheet; throws Trouble "gone" where there is none, with the sheet as it was */
  writeFindings(): Promise<ReviewWritten>;
  /** puts back what the review held before the findings were written; throws Trouble where it was changed since */
  takeBackFindings(): Promise<void>;
  /** puts back what the last closing changed; throws Trouble where it was changed since */
  takeBackClose(): Promise<void>;
}
