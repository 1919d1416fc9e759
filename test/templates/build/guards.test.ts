import { whenFilled, whenNumbers } from "../../../src/templates/build/guards";

test.each([
  [["actual"], '=IF([@{actual}]="","",KPI.X())'],
  [["actual", "target"], '=IF(OR([@{actual}]="",[@{target}]=""),"",KPI.X())'],
])("a formula that needs %j waits for them", (ids, formula) => {
  expect(whenFilled(ids, "KPI.X()")).toBe(formula);
});

test.each([
  [["actual"], '=IF(ISNUMBER([@{actual}]),KPI.X(),"")'],
  [["actual", "target"], '=IF(AND(ISNUMBER([@{actual}]),ISNUMBER([@{target}])),KPI.X(),"")'],
])("a formula that computes with %j waits for numbers", (ids, formula) => {
  expect(whenNumbers(ids, "KPI.X()")).toBe(formula);
});
