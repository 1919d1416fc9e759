/**
 * Whatever these writing actions meet on their way, at each request in turn: the workbook is as before or the
 * deed is done, the user is told which trouble it was, nothing is sent twice, and what a colleague types stays.
 */
import type { Book, Scalar } from "../../src/workbench/book/book";
import type { HeldAnswer } from "../../src/workbench/host/faults";
import { Trouble } from "../../src/workbook/types";
import { createWorkbook } from "../../src/workbook/workbook";
import { openClient, type Client } from "../support/client";
import { content, type SheetContent } from "./support/content";
import { templates } from "./support/light";
import { libraryOf } from "./support/templates";

// Each action runs some twenty times.
jest.setTimeout(240_000);

const workbook = createWorkbook(libraryOf(templates));
const choices = { language: "en-US", content: "example", asOf: 46283 } as const;
let client: Client;

/** Workbooks to begin with: restoring one takes the longer the more it holds. */
const begun: Partial<Record<"targets" | "month", unknown>> = {};

interface Action {
  name: string;
  /** brings the workbook to where the action begins, and makes it ready */
  prepare: () => Promise<() => Promise<unknown>>;
  /** with the whole month's sheets, where more is needed than the targets */
  month?: true;
  /** the sheet that a colleague deletes meanwhile; "added" is the one that the action adds */
  sheet: string;
  /** the requests after whose answers a colleague's edit counts: before the last look it may be what is to be changed */
  editable?: "afterLook" | "never";
}

const actions: Action[] = [
  {
    name: "insert",
    sheet: "added",
    editable: "never",
    prepare: async () => () => workbook.insert("strategy", choices),
  },
  {
    name: "mend",
    sheet: "Target setting",
    editable: "afterLook",
    prepare: async () => {
      type("KPI_Targets", "Gap", 1, 7);
      client.book.removeName("KPI_TargetValue");
      const table = client.book.tables().find(({ name }) => name === "KPI_TargetChanges")!;
      client.book.changeTable(table.id, { name: "Changes" });
      await client.book.settled();
      const findings = await workbook.check();
      return () => workbook.mend(findings);
    },
  },
  {
    name: "write a formula",
    sheet: "Mine",
    prepare: async () => () =>
      workbook.writeFormula({ sheetName: "Mine", address: "C3" }, "=SUM(A1,B1)", {
        rows: 1,
        columns: 1,
      }),
  },
  {
    name: "write findings",
    month: true,
    sheet: "Review",
    prepare: async () => () => workbook.writeFindings(),
  },
  {
    name: "take back findings",
    month: true,
    sheet: "Review",
    prepare: async () => {
      await workbook.writeFindings();
      return () => workbook.takeBackFindings();
    },
  },
];

beforeAll(async () => {
  client = await openClient();
  const { book } = client;
  book.renameSheet(book.sheets()[0].id, "Mine");
  await workbook.setUp({ chosen: ["targets"], choices });
  await book.settled();
  begun.targets = book.snapshot();
  await workbook.setUp({ chosen: ["history", "tasks", "review"], choices });
  await book.settled();
  begun.month = book.snapshot();
});
afterAll(() => client.close());

const sheetId = (name: string) => client.book.sheets().find((sheet) => sheet.name === name)!.id;

function type(table: string, header: string, row: number, value: Scalar): void {
  const { sheetId: id, range, columns } = client.book.tables().find(({ name }) => name === table)!;
  const column = range.column + columns.findIndex(({ name }) => name === header);
  client.book.write(id, { row: range.row + 1 + row, column, rows: 1, columns: 1 }, [[value]]);
}

type State = ReturnType<typeof content>;

/** What the workbook holds, with formulas for what computes: their values follow. */
async function state(): Promise<State> {
  await client.book.settled();
  const { sheets, ...rest } = content(client.book);
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, cells: plain(sheet.cells) })) };
}

function plain(cells: SheetContent["cells"]): SheetContent["cells"] {
  return Object.fromEntries(
    Object.entries(cells as Record<string, { value: unknown; formula?: string }>)
      .map(
        ([at, { value, formula, ...look }]) => [at, { ...look, holds: formula ?? value }] as const
      )
      .filter(([, { holds, ...look }]) => holds !== null || Object.keys(look).length > 0)
  );
}

/** The workbook at the action's beginning, and the action. */
async function ready(action: Action): Promise<() => Promise<unknown>> {
  client.book.restore(begun[action.month ? "month" : "targets"]);
  await client.book.settled();
  return action.prepare();
}

/** How often the action talks to Excel, and between which states of the workbook it leads. */
async function undisturbed(action: Action) {
  const run = await ready(action);
  const before = await state();
  const from = client.batches.length;
  await run();
  const syncs = client.batches.length - from;
  return { syncs, before, after: await state() };
}

/** The trouble that it was; undefined where all went well. Anything else that is thrown fails the test. */
async function troubleOf(attempt: Promise<unknown>): Promise<Trouble | undefined> {
  try {
    await attempt;
    return undefined;
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
}

const kinds = [
  { when: "before", code: "ConnectionFailure", told: "connectionLost" },
  { when: "midway", code: "GeneralException", told: "refused" },
  { when: "after", code: "RequestAborted", told: "connectionLost" },
] as const;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

describe.each(actions)("$name", (action) => {
  let syncs: number;
  let before: State;
  let after: State;

  beforeAll(async () => {
    ({ syncs, before, after } = await undisturbed(action));
    expect(after).not.toEqual(before);
  });

  test("a fault at each request leaves it as before or done, and is told", async () => {
    let run = await ready(action);
    for (let sync = 1; sync <= syncs; sync++) {
      for (const { when, code, told } of kinds) {
        client.host.failBatch(sync, { code, message: "injected", when });
        const trouble = await troubleOf(run());
        const at = { sync, when };
        expect({ ...at, told: trouble?.code }).toEqual({ ...at, told });
        expect({ ...at, left: trouble?.facts.leftBehind }).toEqual({ ...at, left: undefined });
        const now = await state();
        if (same(now, after)) run = await ready(action);
        else expect({ ...at, ...now }).toEqual({ ...at, ...before });
      }
    }
  });

  test("answers that come after 30 seconds are waited for, and nothing is sent twice", async () => {
    const run = await ready(action);
    const clock = takeClock();
    try {
      const from = client.batches.length;
      let answer: HeldAnswer | undefined = client.host.holdAnswer(1);
      const attempt = run().finally(() => (answer = undefined));
      for (let sync = 1; sync <= syncs; sync++) {
        await answer?.due;
        clock.passes(30_000);
        const next: HeldAnswer | undefined = sync < syncs ? client.host.holdAnswer(1) : undefined;
        answer?.send();
        answer = next;
      }
      await attempt;
      expect(client.batches.length - from).toBe(syncs);
      expect(await state()).toEqual(after);
    } finally {
      clock.giveBack();
    }
  });

  test("a sheet that is deleted meanwhile takes nothing else with it", async () => {
    const harm = (book: Book) => {
      const names = before.sheets.map(({ name }) => name);
      const found = book
        .sheets()
        .find(({ name }) =>
          action.sheet === "added" ? !names.includes(name) : name === action.sheet
        );
      if (found) book.removeSheet(found.id);
      return found !== undefined;
    };
    for (const sync of gaps(syncs)) {
      const { trouble, harmed } = await disturbed(action, sync, harm);
      if (!harmed) continue;
      const now = others(await state(), action.sheet, before);
      const at = { sync, told: trouble?.code, left: trouble?.facts.leftBehind };
      const done = trouble === undefined;
      expect({ ...at, ...now }).toEqual({
        ...at,
        ...others(done ? after : before, action.sheet, before),
      });
    }
  });

  test("what a colleague types meanwhile stays", async () => {
    if (action.editable === "never") return;
    const cell = firstChanged(before, after);
    const read = () => client.book.read(sheetId(cell.sheet), cell.range)[0][0].value;
    const chosen = action.editable === "afterLook" ? [syncs - 1] : gaps(syncs);
    for (const sync of chosen) {
      const { trouble } = await disturbed(action, sync, (book) => {
        book.write(sheetId(cell.sheet), cell.range, [[4711]]);
        return true;
      });
      const at = { sync, told: trouble?.code };
      expect({ ...at, holds: read() }).toEqual({ ...at, holds: 4711 });
      if (!trouble) continue;
      expect(["changedMeanwhile", "cellTaken"]).toContain(trouble.code);
      client.book.write(sheetId(cell.sheet), cell.range, [[cell.held]]);
      const now = await state();
      expect({ ...at, ...withoutLook(now, cell) }).toEqual({ ...at, ...withoutLook(before, cell) });
    }
  });
});

/** After whose answer somebody else does something: the first, and those around the last look before the writing. */
function gaps(syncs: number): number[] {
  return [...new Set([1, syncs - 2, syncs - 1])].filter((sync) => sync > 0 && sync < syncs);
}

/** Runs the action, with something done to the workbook before the answer to one of its requests comes. */
async function disturbed(action: Action, sync: number, harm: (book: Book) => boolean) {
  const run = await ready(action);
  const answer = client.host.holdAnswer(sync);
  const attempt = troubleOf(run());
  await answer.due;
  const harmed = harm(client.book);
  await client.book.settled();
  answer.send();
  const trouble = await attempt;
  await client.book.settled();
  return { trouble, harmed };
}

/** What the other sheets hold, as far as it does not speak of the one that is gone. */
function others({ sheets }: State, gone: string, before: State) {
  const names = before.sheets.map(({ name }) => name);
  return Object.fromEntries(
    sheets
      .filter(({ name }) => (gone === "added" ? names.includes(name) : name !== gone))
      .map(({ name, cells }) => [
        name,
        Object.fromEntries(
          Object.entries(cells as Record<string, { holds?: unknown }>)
            .map(([at, { holds }]) => [at, holds] as const)
            .filter(([, holds]) => !["", "="].includes(String(holds ?? "").slice(0, 1)))
        ),
      ])
  );
}

interface Changed {
  sheet: string;
  at: string;
  range: { row: number; column: number; rows: 1; columns: 1 };
  /** what it held before */
  held: Scalar;
}

/** A cell without a formula that the action fills or empties. */
function firstChanged(before: State, after: State): Changed {
  for (const { name, cells } of after.sheets) {
    const old = before.sheets.find((sheet) => sheet.name === name)?.cells;
    for (const at of Object.keys({ ...old, ...cells })) {
      const [held, holds] = [old, cells].map(
        (each) => (each as Record<string, { holds?: Scalar }>)?.[at]?.holds ?? null
      );
      if (!old || held === holds) continue;
      const [row, column] = at
        .slice(1)
        .split("C")
        .map((each) => Number(each) - 1);
      return { sheet: name, at, range: { row, column, rows: 1, columns: 1 }, held };
    }
  }
  throw new Error("the action changes no cell");
}

/** Without the looks of a cell into which the test has typed. */
function withoutLook(now: State, { sheet, at }: Changed): State {
  return {
    ...now,
    sheets: now.sheets.map((each) => {
      if (each.name !== sheet) return each;
      const { [at]: _, ...cells } = each.cells;
      return { ...each, cells };
    }),
  };
}

/** Timers that are set from now on can be let run out at once, as if so many milliseconds had passed. */
function takeClock() {
  const { setTimeout: own, clearTimeout: stop } = globalThis;
  const set = new Map<unknown, { run: () => void; delay: number }>();
  const timer = (call: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    const run = () => {
      set.delete(id);
      call(...args);
    };
    const id = own(run, delay);
    set.set(id, { run, delay });
    return id;
  };
  globalThis.setTimeout = Object.assign(timer, own) as unknown as typeof own;
  return {
    passes(milliseconds: number) {
      for (const [id, { run, delay }] of [...set]) {
        if (delay > milliseconds) continue;
        stop(id as ReturnType<typeof own>);
        run();
      }
    },
    giveBack: () => void (globalThis.setTimeout = own),
  };
}
