import { whenFilled } from "../../../src/templates/build/guards";

test.each([
  [["actual"], '=IF([@{actual}]="","",KPI.X())'],
  [["actual", "target"], '=IF(OR([@{actual}]="",[@{target}]=""),"",KPI.X())'],
])("a formula that needs %j waits for them", (ids, formula) => {
  expect(whenFilled(ids, "KPI.X()")).toBe(formula);
});
