import type { TemplateId } from "../../src/templates/plan";
import type { Board } from "../../src/workbook/board/types";
import type { CloseOrder, ClosePreview } from "../../src/workbook/closing/types";
import type { ImportTarget, RowsToImport } from "../../src/workbook/importing/types";
import type { Pack, PackOrder } from "../../src/workbook/packing/pack";
import { onSheet } from "../../src/workbook/reference";
import type { ReviewWritten } from "../../src/workbook/reviewing/types";
import type { Copy } from "../../src/workbook/sharing/copy";
import type { ReturnOrder, ReturnPreview } from "../../src/workbook/returning/types";
import type { PersonFiles } from "../../src/workbook/sharing/personFiles";
import { Trouble } from "../../src/workbook/types";
import type {
  ActiveCell,
  CellPlace,
  CellValues,
  Finding,
  Held,
  ImportResult,
  InsertResult,
  LoopState,
  Progress,
  SetUpManner,
  SetUpOrder,
  Workbook,
  WriteOptions,
} from "../../src/workbook/types";

type Place = Parameters<Workbook["goTo"]>[0];
type Insert = Parameters<Workbook["insert"]>;

export function held(template: TemplateId, sheetName: string): Held {
  return { template, sheetName, sheetId: `{${template}}`, version: 1 };
}

/** A workbook that a test can fill, watch and make fail; what it does at once a real one does in a while. */
export class FakeWorkbook implements Workbook {
  state: LoopState;
  findings: Finding[] = [];
  /** the next request of this kind fails with it, once */
  readonly failing: { [K in keyof Workbook]?: Trouble | Error } = {};
  readonly inserts: { template: TemplateId; choices: Insert[1] }[] = [];
  readonly setUps: SetUpOrder[] = [];
  readonly visits: Place[] = [];
  checks = 0;
  readonly mends: (readonly Finding[])[] = [];
  reads = 0;
  /** where set, an insert tells its progress here and waits to be let go */
  pause?: (report: (progress: Progress) => void) => Promise<void>;
  readonly #watchers = new Set<() => void>();
  readonly #cellWatchers = new Set<() => void>();
  readonly #selectionWatchers = new Set<() => void>();
  readonly #answerWatchers = new Set<(isLate: boolean) => void>();
  /** what is selected; its first cell is the active one */
  selected: CellPlace = { sheetName: "Sheet1", address: "B2" };
  /** by their addresses with the sheet */
  readonly cells = new Map<string, string>();
  /** by reference, as it is asked for */
  readonly values = new Map<string, CellValues>();
  readonly valuesAsked: { references: readonly string[]; at: CellPlace }[] = [];
  readonly writes: { place: CellPlace; formula: string; options: WriteOptions }[] = [];
  importTarget: ImportTarget = {
    stamp: "",
    there: false,
    language: "en-US",
    rows: [],
    known: { people: [], regions: [], products: [], channels: [] },
    unit: 1,
  };
  readonly imports: RowsToImport[] = [];
  takenBack = 0;
  closePreview: ClosePreview = {
    stamp: "1",
    period: { first: 46266, last: 46295 },
    next: { first: 46296, last: 46326 },
    asOf: 46295,
    closedBefore: false,
    metrics: [],
    people: 0,
    unreadable: 0,
    bases: [],
    lastYear: [],
    lastYearUnknown: 0,
    typedActuals: 0,
    openTasks: 0,
    finishedTasks: [],
    promises: [],
    promisesLeft: 0,
  };
  readonly closes: CloseOrder[] = [];
  closesTakenBack = 0;
  returnPreview: ReturnPreview = {
    stamp: "1",
    remembers: true,
    tables: 1,
    changes: [],
    rows: [],
    comments: [],
    left: [],
  };
  readonly returns: ReturnOrder[] = [];
  returnsTakenBack = 0;
  /** where set, values wait here until the test lets them go */
  pauseValues?: (references: readonly string[]) => Promise<void>;

  board: Board = {};

  reviewWritten: ReviewWritten = { sheetName: "Review", written: 0, kept: 0, homeless: 0 };
  findingsTakenBack = 0;
  /** years whose holidays were added */
  holidayYears: number[] = [];

  copy: Copy = {
    file: new Uint8Array([80, 75]),
    report: { live: 0, values: [], names: [], unfinished: undefined },
  };
  /** what was asked of the formulas, copy by copy */
  readonly copies: string[] = [];
  pack: Pack = { file: new Uint8Array([80, 75]), live: 0, fixed: 0, unfinished: undefined };
  readonly packs: PackOrder[] = [];
  readonly opened: Uint8Array[] = [];
  people: string[] = [];
  /** whose file there is */
  personFiles: PersonFiles = new Map();

  constructor(state: Partial<LoopState> = {}) {
    this.state = {
      held: [],
      sheetNames: ["Sheet1", ...(state.held ?? []).map(({ sheetName }) => sheetName)],
      strangers: [],
      workbookProtected: false,
      ...state,
    };
  }

  get watchers(): number {
    return this.#watchers.size;
  }

  /** as when the user renames, adds or deletes a sheet */
  change(change: Partial<LoopState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.#watchers) watcher();
  }

  async read() {
    this.reads++;
    this.#mayFail("read");
    return this.state;
  }

  async preview(template: TemplateId, choices: Insert[1]) {
    this.#mayFail("preview");
    return { sheets: this.#missing(template, choices.sheetName ?? template) };
  }

  async insert(
    ...[template, choices, onProgress = () => undefined]: Insert
  ): Promise<InsertResult> {
    this.inserts.push({ template, choices });
    await this.pause?.(onProgress);
    this.#mayFail("insert");
    const written = this.#missing(template, choices.sheetName ?? template).map((sheet) =>
      held(sheet.template, sheet.sheetName)
    );
    this.change({
      held: [...this.state.held, ...written],
      sheetNames: [...this.state.sheetNames, ...written.map(({ sheetName }) => sheetName)],
    });
    return { written, main: written[written.length - 1] };
  }

  async previewSetUp({ chosen }: SetUpOrder) {
    this.#mayFail("previewSetUp");
    const [kept, sheets] = this.#divided(chosen);
    return { kept, sheets };
  }

  async setUp(
    order: SetUpOrder,
    { onProgress = () => undefined, signal }: SetUpManner = {}
  ): Promise<Held[]> {
    this.setUps.push(order);
    await this.pause?.(onProgress);
    this.#mayFail("setUp");
    if (signal?.aborted) throw new Trouble("cancelled");
    const [, missing] = this.#divided(order.chosen);
    const written = missing.map(({ template, sheetName }) => held(template, sheetName));
    this.change({ held: [...this.state.held, ...written] });
    return written;
  }

  watchAnswers(onChange: (isLate: boolean) => void) {
    this.#answerWatchers.add(onChange);
    return () => void this.#answerWatchers.delete(onChange);
  }

  /** as when Excel leaves a request unanswered, or answers again */
  keepWaiting(isLate: boolean): void {
    for (const watcher of this.#answerWatchers) watcher(isLate);
  }

  async readBoard(): Promise<Board> {
    this.#mayFail("readBoard");
    return this.board;
  }

  /** as when somebody types, or a formula gives something else */
  edit(board: Board): void {
    this.board = board;
    for (const watcher of this.#cellWatchers) watcher();
  }

  async watchCells(onChange: () => void) {
    this.#mayFail("watchCells");
    this.#cellWatchers.add(onChange);
    return async () => void this.#cellWatchers.delete(onChange);
  }

  async makeCopy(formulas: "live" | "values", locked = false): Promise<Copy> {
    this.copies.push(locked ? `${formulas}, locked` : formulas);
    this.#mayFail("makeCopy");
    return this.copy;
  }

  async makePack(order: PackOrder): Promise<Pack> {
    this.packs.push(order);
    this.#mayFail("makePack");
    return this.pack;
  }

  async readPeople() {
    this.#mayFail("readPeople");
    return this.people;
  }

  async personCopies(chosen: readonly string[] | undefined) {
    this.#mayFail("personCopies");
    return new Map([...this.personFiles].filter(([name]) => !chosen || chosen.includes(name)));
  }

  async openCopy(file: Uint8Array) {
    this.#mayFail("openCopy");
    this.opened.push(file);
  }

  async goTo(place: Place) {
    this.#mayFail("goTo");
    this.visits.push(place);
  }

  async check() {
    this.checks++;
    this.#mayFail("check");
    return this.findings;
  }

  async mend(findings: readonly Finding[]) {
    this.mends.push(findings);
    this.#mayFail("mend");
    this.findings = this.findings.filter((finding) => !findings.includes(finding));
  }

  async watch(onChange: () => void) {
    this.#mayFail("watch");
    this.#watchers.add(onChange);
    return async () => void this.#watchers.delete(onChange);
  }

  /** as when the user selects something else */
  select(place: CellPlace): void {
    this.selected = place;
    for (const watcher of this.#selectionWatchers) watcher();
  }

  async readSelection() {
    this.#mayFail("readSelection");
    return this.selected;
  }

  async readActiveCell(): Promise<ActiveCell> {
    this.#mayFail("readActiveCell");
    const { sheetName, address } = this.selected;
    const cell = { sheetName, address: address.split(":")[0] };
    const content = this.cells.get(onSheet(cell.sheetName, cell.address));
    return { ...cell, ...(content?.startsWith("=") && { formula: content }) };
  }

  async readValues(references: readonly string[], at: CellPlace) {
    this.valuesAsked.push({ references, at });
    await this.pauseValues?.(references);
    this.#mayFail("readValues");
    return references.map((reference) => this.values.get(reference));
  }

  async writeFormula(place: CellPlace, formula: string, options: WriteOptions) {
    this.writes.push({ place, formula, options });
    this.#mayFail("writeFormula");
    const { sheetName: sheet, address } = place;
    const key = onSheet(sheet, address);
    const content = this.cells.get(key) ?? "";
    if (content !== (options.over ?? "")) {
      throw new Trouble("cellTaken", { sheet, address, content });
    }
    this.cells.set(key, formula);
  }

  async watchSelection(onChange: () => void) {
    this.#mayFail("watchSelection");
    this.#selectionWatchers.add(onChange);
    return async () => void this.#selectionWatchers.delete(onChange);
  }

  async readImportTarget(): Promise<ImportTarget> {
    this.#mayFail("readImportTarget");
    return this.importTarget;
  }

  async importRows(
    rows: RowsToImport,
    _choices: unknown,
    onProgress: (progress: Progress) => void = () => undefined
  ): Promise<ImportResult> {
    this.imports.push(rows);
    await this.pause?.(onProgress);
    this.#mayFail("importRows");
    const removed = rows.stays.filter((stays) => !stays).length;
    const total = rows.stays.length - removed + rows.added.length;
    return {
      sheetId: "{actuals}",
      sheetName: "Orders",
      added: rows.added.length,
      removed,
      rows: total,
    };
  }

  async takeBackImport() {
    this.#mayFail("takeBackImport");
    this.takenBack++;
  }

  async previewClose(): Promise<ClosePreview> {
    this.#mayFail("previewClose");
    return this.closePreview;
  }

  async closeMonth(order: CloseOrder) {
    this.closes.push(order);
    this.#mayFail("closeMonth");
  }

  async takeBackClose() {
    this.#mayFail("takeBackClose");
    this.closesTakenBack++;
  }

  async previewReturn(): Promise<ReturnPreview> {
    this.#mayFail("previewReturn");
    return this.returnPreview;
  }

  async takeReturned(_: Uint8Array, order: ReturnOrder) {
    this.returns.push(order);
    this.#mayFail("takeReturned");
    return order.changes.length;
  }

  async takeBackReturned() {
    this.#mayFail("takeBackReturned");
    this.returnsTakenBack++;
  }

  async writeFindings(): Promise<ReviewWritten> {
    this.#mayFail("writeFindings");
    return this.reviewWritten;
  }

  async addHolidays(year: number) {
    this.#mayFail("addHolidays");
    this.holidayYears.push(year);
    return 13;
  }

  async takeBackHolidays() {
    this.#mayFail("takeBackHolidays");
    this.holidayYears.pop();
  }

  async takeBackFindings() {
    this.#mayFail("takeBackFindings");
    this.findingsTakenBack++;
  }

  get cellWatchers(): number {
    return this.#cellWatchers.size;
  }

  get selectionWatchers(): number {
    return this.#selectionWatchers.size;
  }

  /** what is there, and what would be written */
  #divided(chosen: readonly TemplateId[]): [Held[], { template: TemplateId; sheetName: string }[]] {
    const kept = this.state.held.filter(({ template }) => chosen.includes(template));
    const there = kept.map(({ template }) => template);
    const missing = chosen.filter((template) => !there.includes(template));
    return [kept, missing.map((template) => ({ template, sheetName: `My ${template}` }))];
  }

  /** every template here needs the settings and nothing else */
  #missing(template: TemplateId, sheetName: string) {
    const hasSettings = this.state.held.some((one) => one.template === "settings");
    return [
      ...(hasSettings || template === "settings"
        ? []
        : [{ template: "settings" as const, sheetName: "Settings" }]),
      { template, sheetName },
    ];
  }

  #mayFail(request: keyof Workbook): void {
    const failure = this.failing[request];
    delete this.failing[request];
    if (failure) throw failure;
  }
}
