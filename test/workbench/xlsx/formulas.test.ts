import { fromFile, toFile } from "../../../src/workbench/xlsx/formulas";

const functions = ["KPI.ATTAINMENT", "KPI.GAP", "KPI.FUNNEL"];
const inTable = { functions, table: "KPI_Targets" };
const outside = { functions };

/** as people read it, as a file keeps it, where it stands */
const pairs: [string, string, typeof outside][] = [
  ["=1+1", "1+1", outside],
  ["=SUM(A1:$B$2)", "SUM(A1:$B$2)", outside],
  ["=KPI.GAP(A1,B1)", "_xldudf_KPI_GAP(A1,B1)", outside],
  ["=IFERROR(KPI.ATTAINMENT(A1,B1),0)", "IFERROR(_xldudf_KPI_ATTAINMENT(A1,B1),0)", outside],
  ['="KPI.GAP(1,2) [@x]"&A1', '"KPI.GAP(1,2) [@x]"&A1', outside],
  ['="say ""XLOOKUP("""', '"say ""XLOOKUP("""', outside],
  ["='It''s [a] sheet'!A1", "'It''s [a] sheet'!A1", outside],
  ["='目标 设定'!B2*2", "'目标 设定'!B2*2", outside],
  ["=[@Actual]", "KPI_Targets[[#This Row],[Actual]]", inTable],
  ["=[@实际]/[@目标]", "KPI_Targets[[#This Row],[实际]]/KPI_Targets[[#This Row],[目标]]", inTable],
  ["=[@[Due date]]", "KPI_Targets[[#This Row],[Due date]]", inTable],
  ["=SUM([@[Q1]:[Q4]])", "SUM(KPI_Targets[[#This Row],[Q1]:[Q4]])", inTable],
  ["=[@[A '[b']]]", "KPI_Targets[[#This Row],[A '[b']]]", inTable],
  ["=COUNTA([@])", "COUNTA(KPI_Targets[#This Row])", inTable],
  ["=KPI_Status[@Gap]", "KPI_Status[[#This Row],[Gap]]", inTable],
  ["=SUM(KPI_Targets[Actual])", "SUM(KPI_Targets[Actual])", inTable],
  ["=ROWS(KPI_Targets[[#Headers],[Actual]])", "ROWS(KPI_Targets[[#Headers],[Actual]])", outside],
  [
    '=IF([@Actual]="","",KPI.GAP([@Actual],[@Target]))',
    'IF(KPI_Targets[[#This Row],[Actual]]="","",_xldudf_KPI_GAP(KPI_Targets[[#This Row],[Actual]],KPI_Targets[[#This Row],[Target]]))',
    inTable,
  ],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)", outside],
  ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))", outside],
  ["=STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)", outside],
  ["=LET(x,A1,y,{1,2},x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,{1,2},_xlpm.x*_xlpm.y)", outside],
  ["=MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))", outside],
  ["=[1]Sheet1!A1", "[1]Sheet1!A1", outside],
  ['=IF(TRUE,KPI_AsOf,"")', 'IF(TRUE,KPI_AsOf,"")', outside],
];

test.each(pairs)("%s is kept as %s", (read, kept, place) => {
  expect(toFile(read, place)).toBe(kept);
});

test.each(pairs)("%s is read back from %s", (read, kept, place) => {
  expect(fromFile(kept, place)).toBe(read);
});

test("a full reference to the own row is read as the short one", () => {
  expect(fromFile("KPI_Targets[[#This Row],[Actual]]", inTable)).toBe("=[@Actual]");
  expect(toFile("=KPI_Targets[[#This Row],[Actual]]", inTable)).toBe(
    "KPI_Targets[[#This Row],[Actual]]"
  );
});

test("a function that no add-in offers now keeps its namespace", () => {
  expect(fromFile("_xldudf_OTHER_MAKE_IT(1)", outside)).toBe("=OTHER.MAKE_IT(1)");
});
