import type { FunctionId } from "../../../src/functions/catalogue";
import type { Value } from "../../../src/functions/values";
import { shownCell, shownResult } from "../../../src/taskpane/functions/shown";

test.each<[FunctionId, Value, string]>([
  ["ATTAINMENT", 2 / 3, "0.6666666667 = 66.7%"],
  ["GROWTHRATE", -0.2, "-0.2 = -20%"],
  ["GAP", 1234567.5, "1,234,567.5"],
  ["AOV", 0.1 + 0.2, "0.3"],
  ["LAG", 2.5, "2.5"],
  ["GRADE", "B", "B"],
])("%s of %p is shown as %s", (id, value, text) => {
  expect(shownResult(id, value, "en-US")).toBe(text);
});

test.each<[FunctionId, number, Value, string]>([
  ["PHASE", 0, 46204, "2026-07-01"],
  ["PHASE", 2, 75, "75"],
  ["FUNNEL", 1, 200, "200"],
  ["FUNNEL", 2, 0.5, "50%"],
  ["FUNNEL", 2, "", ""],
  ["GAPSHARE", 3, 0.125, "12.5%"],
  ["CASCADE", 1, true, "TRUE"],
])("in %s column %i shows %p as %s", (id, column, value, text) => {
  expect(shownCell(id, column, value, "en-US")).toBe(text);
});
