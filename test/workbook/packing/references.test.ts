/** Whether a formula reads what is left out: told from its text, and in doubt it does. */
import { readsAny } from "../../../src/workbook/packing/references";

const reads = readsAny({
  sheets: ["Settings", "It's 3rd", "目标 2026", "Q1"],
  tables: ["KPI_Tasks"],
  names: ["KPI_AsOf", "Best.rate"],
});

test.each([
  ["Settings!A1"],
  ["SUM(settings!$A$1:$B$2)"],
  ["'It''s 3rd'!A1*2"],
  ["'目标 2026'!C3"],
  ["IF(A1>0,KPI_Tasks[Done],0)"],
  ["kpi_asof-1"],
  ["1+Best.rate"],
  ["SUM(Jan:Mar!B2)"],
  ["SUM('Jan:Mar'!B2)"],
  ['"["&Settings!A1&"]"'],
  ['INDIRECT("A1")'],
  ['"x"&Q1!A1'],
  ["Tbl['#x]+'It''s 3rd'!A1"],
])("%s does", (formula) => expect(reads(formula)).toBe(true));

test.each([
  ["A1+B2"],
  ['"Settings!A1 and KPI_AsOf"'],
  ["'My Settings'!A1"],
  ["My_Settings!A1"],
  ["'[other.xlsx]Settings'!A1"],
  ["KPI_AsOfDate"],
  ["SUM(Plan!A1:Plan!B2)"],
  ["Plan!$A$1:Plan!$B$2"],
  ["SUM(KPI_TasksDone[Settings Q])"],
  ["Best.rates+Q12"],
  ["KPI_Done[[#This Row],[Q1]]+[@Settings]"],
])("%s does not", (formula) => expect(reads(formula)).toBe(false));
