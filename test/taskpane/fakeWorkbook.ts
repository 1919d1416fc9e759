import type { TemplateId } from "../../src/templates/plan";
import type {
  Finding,
  Held,
  InsertResult,
  LoopState,
  Progress,
  Trouble,
  Workbook,
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
  readonly visits: Place[] = [];
  checks = 0;
  reads = 0;
  /** where set, an insert tells its progress here and waits to be let go */
  pause?: (report: (progress: Progress) => void) => Promise<void>;
  readonly #watchers = new Set<() => void>();

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

  async goTo(place: Place) {
    this.#mayFail("goTo");
    this.visits.push(place);
  }

  async check() {
    this.checks++;
    this.#mayFail("check");
    return this.findings;
  }

  async watch(onChange: () => void) {
    this.#mayFail("watch");
    this.#watchers.add(onChange);
    return async () => void this.#watchers.delete(onChange);
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
