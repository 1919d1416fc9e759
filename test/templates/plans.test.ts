/** What must hold for every sheet that is written, in each language, empty and as the example. */
import { templates } from "../../src/templates";
import { columnLetters } from "../../src/templates/build/address";
import { dateNumber } from "../../src/templates/build/dates";
import type { SheetPlan } from "../../src/templates/plan";
import { areaOf, areaOfBlock, areaOfTable, holds, meet, sheetArea } from "./support/areas";
import { everyPlan, planSet } from "./support/plans";

/** A row or a column, counted from 1. */
const lineOf = (line: string): number => Number(line) || areaOf(`${line}1`).left;

/** In characters: what a column takes beside its width, and what one takes whose width nobody has set. */
const cellPadding = 0.71;
const usualWidth = 9.14;

/** Letters of 10 points are printed this much smaller at most. */
const smallestPrint = 0.45;

/** Every column stands on one page, and on pages beside it what is frozen as well. */
function expectToPrint(plan: SheetPlan): void {
  const widths = new Map<number, number>();
  for (const { columns, width, hidden } of plan.columnWidths) {
    const [first, last] = columns.split(":").map(lineOf);
    for (let at = first!; at <= last!; at++) widths.set(at, hidden ? 0 : width + cellPadding);
  }
  const used = Math.max(...plan.formats.map(({ range }) => areaOf(range).right));
  const pages = (plan.print.area ?? `A:${columnLetters(used)}`)
    .split(",")
    .map((area) => area.split(":").map((end) => lineOf(end.replace(/\d+$/, ""))));
  const paper = plan.print.orientation === "Portrait" ? 102 : 149;
  const repeated = plan.print.titleColumns ? lineOf(plan.print.titleColumns.split(":")[1]!) : 0;
  expect([0, plan.freeze.columns]).toContain(repeated);
  let next = 1;
  for (const [first, last] of pages) {
    expect(first).toBe(next);
    next = last! + 1;
    let characters = 0;
    if (first! > 1) for (let at = 1; at <= repeated; at++) characters += widths.get(at)!;
    for (let at = first!; at <= last!; at++) characters += widths.get(at) ?? usualWidth;
    expect(paper / characters).toBeGreaterThan(smallestPrint);
  }
  if (!/\d/.test(plan.print.area ?? "")) expect(next).toBe(used + 1);
}

describe.each(everyPlan)("$title", ({ plan }) => {
  const tableAreas = plan.tables.map((table) => ({ what: table.name, area: areaOfTable(table) }));
  const blockAreas = plan.blocks.map((block) => ({ what: block.at, area: areaOfBlock(block) }));

  test("has a sheet name that Excel takes", () => {
    expect(plan.sheetName).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
    expect(plan.sheetName.toLowerCase()).not.toBe("history");
  });

  test("holds the tables by which it is found again, and no others", () => {
    expect(plan.tables.map(({ name }) => name)).toEqual(templates[plan.template].tables);
  });

  test("keeps every address within the sheet", () => {
    const addresses = [
      ...plan.merges,
      ...plan.formats.map(({ range }) => range),
      ...plan.validations.map(({ range }) => range),
      ...plan.conditionals.map(({ range }) => range),
      ...plan.notes.map(({ cell }) => cell),
      plan.select,
    ].map((address) => ({ what: address, area: areaOf(address) }));
    const outside = [...addresses, ...tableAreas, ...blockAreas].filter(
      ({ area }) => !holds(sheetArea, area)
    );
    expect(outside).toEqual([]);
  });

  test("writes no two things into one cell", () => {
    const areas = [...tableAreas, ...blockAreas];
    const clashes = areas.flatMap((one, index) =>
      areas
        .slice(index + 1)
        .filter((other) => meet(one.area, other.area))
        .map((other) => `${one.what} and ${other.what}`)
    );
    expect(clashes).toEqual([]);
  });

  test("merges no cells of a table, and none twice", () => {
    const merges = plan.merges.map(areaOf);
    const clashes = merges.filter(
      (merge, index) =>
        tableAreas.some(({ area }) => meet(area, merge)) ||
        merges.slice(index + 1).some((other) => meet(other, merge))
    );
    expect(clashes).toEqual([]);
  });

  test("gives every block rows of one length", () => {
    const ragged = plan.blocks.filter(
      ({ values }) => new Set(values.map((row) => row.length)).size !== 1
    );
    expect(ragged).toEqual([]);
  });

  test.each(plan.tables)("$name has unique headers and whole rows", ({ columns, rows }) => {
    const headers = columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.filter((header) => header.trim() === "" || /[\r\n]/.test(header))).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  });

  test.each(plan.tables)("$name leaves computed columns to their formulas", (table) => {
    const typedOver = table.rows.flatMap((row) =>
      row.filter((value, index) => table.columns[index]!.formula && value !== null)
    );
    expect(typedOver).toEqual([]);
  });

  test("has lists and messages as short as Excel wants them", () => {
    for (const { rule, prompt, error } of plan.validations) {
      if (rule.kind === "list") expect(rule.source.length).toBeLessThanOrEqual(255);
      for (const words of [prompt, error]) {
        expect(words?.title.length ?? 0).toBeLessThanOrEqual(32);
        expect(words?.message.length ?? 0).toBeLessThanOrEqual(225);
      }
    }
  });

  test("has one rule at most on what a cell accepts", () => {
    const areas = plan.validations.map(({ range }) => areaOf(range));
    const clashes = areas.filter((one, index) =>
      areas.slice(index + 1).some((other) => meet(one, other))
    );
    expect(clashes).toEqual([]);
  });

  test("says one thing in a note, on a cell that holds something", () => {
    const cells = plan.notes.map(({ cell }) => cell);
    expect(new Set(cells).size).toBe(cells.length);
    const written = [...tableAreas, ...blockAreas];
    const adrift = plan.notes.filter(
      ({ cell, text }) =>
        text.trim() === "" || !written.some(({ area }) => holds(area, areaOf(cell)))
    );
    expect(adrift).toEqual([]);
  });

  test("groups rows and columns apart from each other, and leaves what is frozen alone", () => {
    const lines = (axis: RegExp) =>
      plan.groups
        .filter((group) => axis.test(group))
        .map((group) => group.split(":").map(lineOf))
        .sort(([one], [other]) => one! - other!);
    const rows = lines(/^\d+:\d+$/);
    const columns = lines(/^[A-Z]+:[A-Z]+$/);
    expect(rows.length + columns.length).toBe(plan.groups.length);
    for (const [groups, frozen] of [
      [rows, plan.freeze.rows],
      [columns, plan.freeze.columns],
    ] as const) {
      let before = frozen - 1;
      for (const [first, last] of groups) {
        expect(first).toBeGreaterThan(before + 1);
        expect(last).toBeGreaterThanOrEqual(first!);
        before = last!;
      }
    }
  });

  test("prints all of what it holds, in letters that can be read", () => expectToPrint(plan));

  test("selects a cell to type in and keeps titles and headers in view", () => {
    const open = plan.formats.filter(({ locked }) => locked === false);
    expect(open.some(({ range }) => holds(areaOf(range), areaOf(plan.select)))).toBe(true);
    expect(plan.freeze.rows).toBe(areaOf(plan.tables[0]!.at).top);
    expect(plan.print.titleRows).toMatch(
      new RegExp(`^(1|${plan.freeze.rows}):${plan.freeze.rows}$`)
    );
  });

  test("opens what users type to them and locks what is computed", () => {
    for (const table of plan.tables) {
      const { top, left, bottom } = areaOfTable(table);
      table.columns.forEach(({ header, formula }, index) => {
        const column = { top: top + 1, bottom, left: left + index, right: left + index };
        const lock = plan.formats
          .filter(({ range, locked }) => locked !== undefined && holds(areaOf(range), column))
          .at(-1);
        expect({ header, said: lock !== undefined }).toEqual({ header, said: true });
        if (!formula) expect({ header, locked: lock?.locked }).toEqual({ header, locked: false });
      });
    }
  });
});

test("two years by the month print like a quarter", () => {
  const setup = {
    ...{ people: [], regions: [], products: [], channels: [], title: "", currency: "yuan" },
    ...{ start: dateNumber("2026-01-01"), end: dateNumber("2027-12-31") },
  };
  planSet({ language: "en-US", content: "empty", setup }).forEach(expectToPrint);
});
