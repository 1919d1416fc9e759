/**
 * Whatever a writing action meets on its way, at each request in turn: the workbook is as before or the deed is done,
 * the user is told which trouble it was, nothing is sent twice, and what a colleague types stays.
 */
import type { Book, Scalar } from "../../../src/workbench/book/book";
import type { HeldAnswer } from "../../../src/workbench/host/faults";
import { Trouble } from "../../../src/workbook/types";
import { createWorkbook } from "../../../src/workbook/workbook";
import { openClient, type Client } from "../../support/client";
import { content, type SheetContent } from "../support/content";
import { templates } from "./few";
import { libraryOf } from "../support/templates";
import { takeClock } from "./clock";
import { freeze } from "./frozen";
import { hastenComputing } from "./hastened";

export const workbook = createWorkbook(libraryOf(templates));
export const choices = { language: "en-US", content: "example", asOf: 46283 } as const;

export interface Action {
  name: string;
  /** brings the workbook to where the action begins, and makes it ready */
  prepare: (client: Client) => Promise<() => Promise<unknown>>;
  /** done once it cannot be done again, even where the workbook is as before: it takes something back */
  once?: true;
  /** the sheet that a colleague deletes meanwhile; "added" is the one that the action adds */
  sheet: string;
  /** it begins with writing a sheet, as inserting does: each request meets one kind of fault in turn, not all of them */
  long?: true;
  /** a colleague's edit counts from the last look on: before that it may be what is to be changed */
  editable?: "afterLook";
}

interface Prepared {
  action: Action;
  run: () => Promise<unknown>;
  snapshot: unknown;
  active: string;
  /** it was done, and cannot be done again */
  spent: boolean;
}

export const sheetId = ({ book }: Client, name: string) =>
  book.sheets().find((sheet) => sheet.name === name)!.id;

type State = ReturnType<typeof content>;

const texts = new WeakMap<object, string>();
const textOf = (state: object) => {
  const text = texts.get(state) ?? JSON.stringify(state);
  texts.set(state, text);
  return text;
};
const same = (one: object, other: object) => textOf(one) === textOf(other);

/** Comparing texts is much faster; where they differ, the comparison shows in what. */
function expectSame(at: object, now: object, expected: object): void {
  if (!same(now, expected)) expect({ ...at, ...now }).toEqual({ ...at, ...expected });
}

const kinds = [
  { when: "before", code: "ConnectionFailure", told: "connectionLost" },
  { when: "midway", code: "GeneralException", told: "refused" },
  { when: "after", code: "RequestAborted", told: "connectionLost" },
] as const;

/** Tests of the actions, all of which begin with the workbook that `begin` makes. */
export function sweep(begin: (client: Client) => Promise<void>, actions: readonly Action[]): void {
  // Each action runs some thirty times.
  jest.setTimeout(120_000);
  let client: Client;
  let begun: unknown;
  /** the last action that was made ready: to begin it once more is cheaper from there */
  let prepared: Prepared | undefined;

  beforeAll(async () => {
    hastenComputing();
    client = await openClient();
    await begin(client);
    await client.book.settled();
    freeze(client.book);
    await client.book.settled();
    begun = client.book.snapshot();
  });
  afterAll(() => client.close());

  /** The workbook at the action's beginning, and the action. */
  const ready = async (action: Action) => {
    if (prepared?.action !== action || prepared.spent) {
      client.book.restore(begun);
      await client.book.settled();
      const run = await action.prepare(client);
      await client.book.settled();
      const { book } = client;
      prepared = {
        action,
        run,
        snapshot: book.snapshot(),
        active: book.activeSheet(),
        spent: false,
      };
    } else {
      client.book.restore(prepared.snapshot);
      client.book.activate(prepared.active);
      await client.book.settled();
    }
    const { run } = prepared;
    return async () => {
      await run();
      if (prepared && action.once) prepared.spent = true;
    };
  };
  const state = () => stateOf(client.book);

  /** Runs the action, with something done to the workbook before the answer to one of its requests comes. */
  const disturbed = async (action: Action, sync: number, harm: (book: Book) => boolean) => {
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
  };

  describe.each(actions)("$name", (action) => {
    let syncs: number;
    let before: State;
    let after: State;

    beforeAll(async () => {
      const run = await ready(action);
      before = await state();
      const from = client.batches.length;
      await run();
      syncs = client.batches.length - from;
      after = await state();
      expect(same(after, before)).toBe(false);
    });

    test("a fault at each request leaves it as before or done, and is told", async () => {
      let run = await ready(action);
      for (let sync = 1; sync <= syncs; sync++) {
        for (const { when, code, told } of action.long ? [kinds[sync % kinds.length]] : kinds) {
          client.host.failBatch(sync, { code, message: "injected", when });
          const trouble = await troubleOf(run());
          const at = { sync, when };
          expect({ ...at, told: trouble?.code }).toEqual({ ...at, told });
          expect({ ...at, left: trouble?.facts.leftBehind }).toEqual({ ...at, left: undefined });
          const now = await state();
          if (same(now, after)) run = await ready(action);
          else expectSame(at, now, before);
        }
      }
    });

    test("a connection that stays lost is told with what may have stayed", async () => {
      let run = await ready(action);
      for (let sync = 1; sync <= syncs; sync += action.long ? 3 : 1) {
        const answer = client.host.holdAnswer(sync);
        const attempt = troubleOf(run());
        await answer.due;
        client.host.faults.connectionLost = true;
        answer.send();
        const trouble = await attempt;
        client.host.faults.connectionLost = false;
        const done = trouble === undefined;
        const now = await state();
        const at = { sync, told: trouble?.code };
        if (!same(now, done ? after : before)) {
          expect({ ...at, left: trouble?.facts.leftBehind }).toEqual({
            ...at,
            left: expect.any(Array),
          });
        }
        if (!done) expect(at.told).toBe("connectionLost");
        if (!same(now, before)) run = await ready(action);
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
        expectSame({}, await state(), after);
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
        expectSame(at, now, others(done ? after : before, action.sheet, before));
      }
    });

    test("what a colleague types meanwhile stays", async () => {
      const adds = action.sheet === "added";
      const cells = adds ? freeCells(client, before) : firstChanged(before, after);
      const type = (content: (cell: Typed) => Scalar) => {
        for (const cell of cells)
          client.book.write(sheetId(client, cell.sheet), cell.range, [[content(cell)]]);
        return true;
      };
      const hold = () =>
        cells.map(
          ({ sheet, range }) => client.book.read(sheetId(client, sheet), range)[0][0].value
        );
      const first = action.editable === "afterLook" ? syncs - 1 : 1;
      for (let sync = first; sync < syncs; sync += action.long ? 3 : 1) {
        const { trouble } = await disturbed(action, sync, () => type(() => 4711));
        const at = { sync, told: trouble?.code };
        expect({ ...at, hold: hold() }).toEqual({ ...at, hold: cells.map(() => 4711) });
        if (trouble) expect(["changedMeanwhile", "cellTaken"]).toContain(trouble.code);
        else if (!adds) continue;
        type(({ held }) => held);
        const now = await state();
        expectSame(at, withoutLooks(now, cells), withoutLooks(trouble ? before : after, cells));
      }
    });

    if (action.sheet !== "added") return;
    test("a sheet that a colleague adds meanwhile under a name that is needed stays", async () => {
      const names = before.sheets.map(({ name }) => name);
      const added = after.sheets.map(({ name }) => name).filter((name) => !names.includes(name));
      const cell = { row: 0, column: 0, rows: 1, columns: 1 };
      for (const name of added) {
        for (const sync of gaps(syncs)) {
          const { trouble, harmed } = await disturbed(action, sync, (book) => {
            if (book.sheets().some((sheet) => sheet.name === name)) return false;
            book.write(book.addSheet(name).id, cell, [[4711]]);
            return true;
          });
          if (!harmed) continue;
          const theirs = sheetId(client, name);
          const at = { name, sync, told: trouble?.code };
          expect({ ...at, holds: client.book.read(theirs, cell)[0][0].value }).toEqual({
            ...at,
            holds: 4711,
          });
          expect(trouble?.code).toBe("sheetNameTaken");
          client.book.removeSheet(theirs);
          expectSame(at, await state(), before);
        }
      }
    });
  });
}

/** What the workbook holds, with formulas for what computes: their values follow. */
async function stateOf(book: Book): Promise<State> {
  await book.settled();
  const { sheets, ...rest } = content(book);
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

/** After whose answer somebody else does something: the first, and those around the last look before the writing. */
function gaps(syncs: number): number[] {
  return [...new Set([1, syncs - 2, syncs - 1])].filter((sync) => sync > 0 && sync < syncs);
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

interface Typed {
  sheet: string;
  at: string;
  range: { row: number; column: number; rows: 1; columns: 1 };
  /** what it held before */
  held: Scalar;
}

/** Of each sheet a cell without a formula that the action fills or empties. */
function firstChanged(before: State, after: State): Typed[] {
  const found = after.sheets.flatMap(({ name, cells }) => {
    const old = before.sheets.find((sheet) => sheet.name === name)?.cells;
    if (!old) return [];
    const held = (where: SheetContent["cells"], at: string) =>
      (where as Record<string, { holds?: Scalar }>)[at]?.holds ?? null;
    const at = Object.keys({ ...old, ...cells }).find(
      (each) => held(old, each) !== held(cells, each)
    );
    if (at === undefined) return [];
    const [row, column] = at
      .slice(1)
      .split("C")
      .map((each) => Number(each) - 1);
    const range = { row, column, rows: 1 as const, columns: 1 as const };
    return [{ sheet: name, at, range, held: held(old, at) }];
  });
  if (found.length === 0) throw new Error("the action changes no cell");
  return found;
}

/** Of each sheet a cell below everything that it holds. */
function freeCells(client: Client, { sheets }: State): Typed[] {
  return sheets.map(({ name }) => {
    const used = client.book.usedRange(sheetId(client, name), false);
    const row = used ? used.row + used.rows + 2 : 0;
    const range = { row, column: 0, rows: 1 as const, columns: 1 as const };
    return { sheet: name, at: `R${row + 1}C1`, range, held: null };
  });
}

/** Without the looks of cells into which the test has typed. */
function withoutLooks(now: State, typed: readonly Typed[]): State {
  return {
    ...now,
    sheets: now.sheets.map((each) => {
      const places = typed.filter(({ sheet }) => sheet === each.name).map(({ at }) => at);
      const cells = Object.entries(each.cells).filter(([at]) => !places.includes(at));
      return { ...each, cells: Object.fromEntries(cells) };
    }),
  };
}
