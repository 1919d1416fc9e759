import * as fc from "fast-check";
import {
  fromEngine,
  toEngine,
  withoutTable,
  type FormulaTable,
} from "../../../src/workbench/book/formula/translate";
import { join, tokenize } from "../../../src/workbench/book/formula/tokens";

const sales: FormulaTable = {
  number: 0,
  name: "KPI_Sales",
  columns: [
    { id: 1, name: "Name" },
    { id: 2, name: "Actual" },
    { id: 3, name: "Target %" },
    { id: 4, name: "目标" },
    { id: 5, name: "a[b]#'c" },
  ],
};
const other: FormulaTable = { number: 30, name: "Other", columns: [{ id: 1, name: "x(1)" }] };
const tables = [sales, other];

describe("a formula of a cell in KPI_Sales", () => {
  test.each([
    ["=[@Actual]*2", "=XTableDataA[[#This Row],[col2]]*2", "=[@Actual]*2"],
    ["=[@[Target %]]", "=XTableDataA[[#This Row],[col3]]", "=[@[Target %]]"],
    ["=[@目标]", "=XTableDataA[[#This Row],[col4]]", "=[@目标]"],
    ["=KPI_Sales[@Actual]", "=XTableDataA[[#This Row],[col2]]", "=[@Actual]"],
    ["=kpi_sales[[#This Row],[actual]]", "=XTableDataA[[#This Row],[col2]]", "=[@Actual]"],
    ["=SUM([@Actual]:[@目标])", undefined, "=SUM([@Actual]:[@目标])"],
    ["=SUM([@[Actual]:[目标]])", "=SUM(XTableDataA[[#This Row],[col2]:[col4]])", undefined],
    ["=[Actual]", "=XTableDataA[col2]", "=KPI_Sales[Actual]"],
    ["=COUNTA([@])", "=COUNTA(XTableDataA[[#This Row],[col1]:[col5]])", "=COUNTA([@])"],
    ["=[@[a'[b']'#''c]]", "=XTableDataA[[#This Row],[col5]]", "=[@[a'[b']'#''c]]"],
    ["=Other[@[x(1)]]", "=XTableDataAE[[#This Row],[col1]]", "=Other[@[x(1)]]"],
    ["=SUM(KPI_Sales[Actual])", "=SUM(XTableDataA[col2])", undefined],
    ["=SUM(KPI_Sales[[Actual]:[目标]])", "=SUM(XTableDataA[[col2]:[col4]])", undefined],
    ["=ROWS(KPI_Sales)", "=ROWS(XTableDataA[#Data])", undefined],
    ["=ROWS(KPI_Sales[])", "=ROWS(XTableDataA[#Data])", "=ROWS(KPI_Sales)"],
    ["=ROWS(KPI_Sales[#All])", "=ROWS(XTableAllA[#All])", undefined],
    ["=KPI_Sales[[#Headers],[Actual]]", "=XTableDataA[[#Headers],[col2]]", undefined],
    ["=KPI_Sales[[#Totals],[Actual]]", "=XTableTotalsA[col2]", undefined],
    ["=KPI_Sales[#Totals]", "=XTableTotalsA[#Data]", undefined],
    ["=KPI_Sales[[#Headers],[#Data],[Actual]]", "=XTableDataA[[#All],[col2]]", undefined],
    ["=KPI_Sales[[#All],[Actual]:[目标]]", "=XTableAllA[[#All],[col2]:[col4]]", undefined],
    ["=_xlfn.XLOOKUP(1,A1:A2,B1:B2)", "=XLOOKUP(1,A1:A2,B1:B2)", "=XLOOKUP(1,A1:A2,B1:B2)"],
    ["=_xlfn._xlws.FILTER(A1:A2,B1:B2)", "=FILTER(A1:A2,B1:B2)", "=FILTER(A1:A2,B1:B2)"],
    ['=IF(A1="[@Actual]",1,2)', '=IF(A1="[@Actual]",1,2)', undefined],
    ['="say ""KPI_Sales"""', '="say ""KPI_Sales"""', undefined],
    ["='KPI_Sales'!A1+KPI_Sales!B2", "='KPI_Sales'!A1+KPI_Sales!B2", undefined],
    ["='It''s [@x]'!A1", "='It''s [@x]'!A1", undefined],
    ["=KPI_Sales(1)", "=KPI_Sales(1)", undefined],
    ["=Unknown[Actual]", "=Unknown[Actual]", undefined],
    ["=KPI_Sales[No such]", "=KPI_Sales[No such]", undefined],
    ["=1.5E+3+A1", "=1.5E+3+A1", undefined],
  ])("%s", (excel, stored, shown = excel) => {
    const engine = toEngine(excel, tables, sales);
    if (stored !== undefined) expect(engine).toBe(stored);
    expect(fromEngine(engine, tables, sales)).toBe(shown);
  });
});

test("outside of a table this row names its table", () => {
  expect(toEngine("=[@Actual]", tables)).toBe("=[@Actual]");
  expect(fromEngine("=XTableDataA[[#This Row],[col2]]", tables)).toBe("=KPI_Sales[@Actual]");
});

test("a table or a column that is gone reads #REF!", () => {
  expect(fromEngine("=SUM(XTableDataA[col2])", [other])).toBe("=SUM(#REF!)");
  expect(fromEngine("=SUM(XTableDataA[col9])", tables)).toBe("=SUM(#REF!)");
  expect(withoutTable("=XTableDataA[col2]+XTableDataAE[col1]", 0)).toBe(
    "=#REF!+XTableDataAE[col1]"
  );
});

test("tokens together are the formula, whatever it is", () => {
  const piece = fc.constantFrom(
    ..."=+'\"[]@#!(),:.$A1 目".split(""),
    "''",
    "KPI_Sales",
    "[@x]",
    "1e5"
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const formula = pieces.join("");
      expect(join(tokenize(formula))).toBe(formula);
    })
  );
});

test("a column of any name can be named, and is shown so that it can be typed again", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const name = `x${text}x`;
      const table = { number: 1, name: "T", columns: [{ id: 7, name }] };
      const engine = "=XTableDataB[[#This Row],[col7]]";
      const shown = fromEngine(engine, [table], table);
      expect(toEngine(shown, [table], table)).toBe(engine);
    })
  );
});
