import { unmet } from "../../../src/workbench/page/requirements";

const has = { ExcelApi: "1.10", SharedRuntime: "1.1" };

test.each([
  ["ExcelApi", "1.9", true],
  ["ExcelApi", "1.10", true],
  ["ExcelApi", "1.11", false],
  ["ExcelApi", "2.0", false],
  ["ExcelApi", "1.10.1", false],
  ["SharedRuntime", "1.1", true],
  ["DialogApi", "1.1", false],
])("%s %s: met is %s", (name, minVersion, met) => {
  expect(unmet([{ name, minVersion }], has)).toEqual(met ? undefined : { name, minVersion });
});

test("the first one that is not met is told", () => {
  const needs = ["1.1", "1.12", "1.13"].map((minVersion) => ({ name: "ExcelApi", minVersion }));
  expect(unmet(needs, has)).toEqual(needs[1]);
});
