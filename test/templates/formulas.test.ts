/** Every formula that a sheet carries: classic, steady, and about things that exist. */
import { catalogue } from "../../src/functions/catalogue";
import { cellAt } from "../../src/templates/build/address";
import type { SheetPlan } from "../../src/templates/plan";
import { areaOf } from "./support/areas";
import { cellFormulas, mentionsOf, ruleFormulas } from "./support/formulas";
import { everyPlan } from "./support/plans";

/** Functions that Excel 2010, WPS and LibreOffice know and that depend on their arguments alone. */
const classic = [
  ..."ABS AND AVERAGE AVERAGEIFS CHOOSE COUNT COUNTA COUNTIF COUNTIFS DATE DAY IF INDEX INT LARGE".split(
    " "
  ),
  ..."ISNUMBER MATCH MAX MIN MONTH N NA NETWORKDAYS OR RANK ROUND ROW ROWS SUM SUMIF".split(" "),
  ..."SEARCH SUMIFS SUMPRODUCT TEXT WEEKDAY YEAR EOMONTH LARGE MID NOT SMALL TRANSPOSE".split(" "),
];
const ours = catalogue.map(({ id }) => `KPI.${id}`);

const headersIn = (plans: SheetPlan[]) =>
  new Map(
    plans.flatMap(({ tables }) =>
      tables.map(({ name, columns }) => [name, columns.map(({ header }) => header)] as const)
    )
  );

describe.each(everyPlan)("$title", ({ plan, set }) => {
  const known = new Set(set.flatMap(({ names }) => names.map(({ name }) => name)));
  const ownHeaders = headersIn([plan]);

  test("uses classic functions and its own", () => {
    const used = cellFormulas(plan).flatMap(({ formula }) => mentionsOf(formula).functions);
    expect(used.filter((name) => !classic.includes(name) && !ours.includes(name))).toEqual([]);
  });

  test("mentions names that some sheet defines", () => {
    const used = [...cellFormulas(plan).map(({ formula }) => formula), ...ruleFormulas(plan)];
    const unknown = used.flatMap((formula) => mentionsOf(formula).names);
    expect(unknown.filter((name) => !known.has(name))).toEqual([]);
  });

  test("reads the columns of its own tables only, and other sheets by name", () => {
    for (const { formula, table } of cellFormulas(plan)) {
      for (const mentioned of mentionsOf(formula).columns) {
        const headers = ownHeaders.get(mentioned.table || table) ?? [];
        expect(headers).toContain(mentioned.header);
      }
      expect(formula).not.toContain("!");
    }
  });

  test("lets no cell speak of itself", () => {
    for (const { at, values } of plan.blocks) {
      const { top, left } = areaOf(at);
      values.forEach((row, down) =>
        row.forEach((value, across) => {
          if (typeof value !== "string" || !value.startsWith("=")) return;
          const own = cellAt(left + across, top + down);
          const cells = mentionsOf(value).cells.map((cell) => cell.replaceAll("$", ""));
          expect(cells).not.toContain(own);
        })
      );
    }
  });

  test("keeps formulas within Excel's length", () => {
    expect(cellFormulas(plan).filter(({ formula }) => formula.length > 8192)).toEqual([]);
  });

  test("keeps rules to cells, names and classic functions: Excel takes nothing else there", () => {
    for (const formula of ruleFormulas(plan)) {
      const { columns, functions } = mentionsOf(formula);
      expect(columns).toEqual([]);
      expect(functions.filter((name) => !classic.includes(name))).toEqual([]);
    }
  });

  test("names cells of its own sheet and columns of its own tables", () => {
    for (const { name, refersTo } of plan.names) {
      expect(name).toMatch(/^KPI_[A-Za-z]+$/);
      // several cells count by the first of them
      const { columns, cells } = mentionsOf(refersTo.replace(/:\$[A-Z]+\$\d+$/, ""));
      expect(columns.length + cells.length).toBe(1);
      for (const { table, header } of columns) {
        expect(ownHeaders.get(table)).toContain(header);
      }
      for (const cell of cells) {
        expect(cell).toMatch(/^\$[A-Z]+\$\d+$/);
        expect(refersTo.startsWith(`='${plan.sheetName}'!`)).toBe(true);
      }
    }
  });

  test("asks an add-in function nothing about blank cells that it computes from", () => {
    const bare = cellFormulas(plan).filter(
      ({ formula, table }) => table && formula.includes("KPI.") && !formula.startsWith("=IF(")
    );
    expect(bare).toEqual([]);
  });
});
