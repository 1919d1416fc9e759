/** Blocks of cells as rows of the set-up. */
import {
  isBlock,
  pastedBlock,
  personRows,
  takenBlock,
  targetRows,
} from "../../../src/taskpane/setup/block";

test("what Excel puts on the clipboard is read cell by cell, blank rows left out", () => {
  expect(pastedBlock('Ann\tLead\r\n\t\r\n"Bob\nBee"\tSales "Pro"\r\n')).toEqual([
    ["Ann", "Lead"],
    ["Bob Bee", 'Sales "Pro"'],
  ]);
});

test.each([
  ["Ann", false],
  ["Ann\r\n", false],
  ["Ann\tLead", true],
  ["Ann\nBob", true],
])("%j is a block: %s", (text, expected) => {
  expect(isBlock(text)).toBe(expected);
});

test("people are taken without the headings of their list", () => {
  const block = takenBlock([
    ["姓名", "岗位", "区域"],
    ["李明", "销售经理", ""],
    ["", "", ""],
    ["王芳", "", "上海"],
  ]);
  expect(personRows(block, ["Name", "姓名"])).toEqual([
    { name: "李明", role: "销售经理", region: "" },
    { name: "王芳", role: "", region: "上海" },
  ]);
});

test.each<[string, (string | number)[][], boolean, object]>([
  ["two columns", [["Sales", 120]], false, { metric: "Sales", unit: "", base: "", value: "120" }],
  ["three", [["Sales", 80, 120]], false, { unit: "", base: "80", value: "120" }],
  [
    "five",
    [["Rate", "%", 0.9, 0.95, "Ann"]],
    false,
    { unit: "%", base: "90%", value: "95%", owner: "Ann" },
  ],
  ["a metric of a known unit", [["Known", 0.95]], false, { unit: "%", value: "95%" }],
  ["four", [["Rate", "%", 0.9, 0.95]], false, { unit: "%", base: "90%", value: "95%" }],
  ["a growth", [["Sales", 80, 0.25]], true, { base: "80", value: "25%" }],
  [
    "headings",
    [
      ["Metric", "Target"],
      ["Sales", 120],
    ],
    false,
    { metric: "Sales", value: "120" },
  ],
])("targets are taken from %s", (_, values, growth, row) => {
  const rows = targetRows(takenBlock(values), growth, (metric) => (metric === "Known" ? "%" : ""));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject(row);
});
