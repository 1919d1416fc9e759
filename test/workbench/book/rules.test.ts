import type { Injector } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type {
  CellStyle,
  ConditionalRule,
  ValidationInfo,
  ValidationRule,
} from "../../../src/workbench/book/book";
import { at, disposeBooks, newBook } from "./support";

afterEach(disposeBooks);

const validationRules: ValidationRule[] = [
  { kind: "list", source: "higher,lower,target", inCellDropDown: true },
  { kind: "list", source: "=KPI_Owners", inCellDropDown: false },
  { kind: "list", source: "=Sheet1!$A$1:$A$5", inCellDropDown: true },
  { kind: "whole", operator: "GreaterThan", formula1: 0 },
  { kind: "decimal", operator: "Between", formula1: 0, formula2: 1.5 },
  { kind: "date", operator: "GreaterThanOrEqualTo", formula1: "=KPI_Start" },
  { kind: "time", operator: "NotEqualTo", formula1: 0.5 },
  { kind: "textLength", operator: "LessThanOrEqualTo", formula1: 31 },
  { kind: "custom", formula: "=COUNTIF($A$1:$A$9,A1)=1" },
];

const message = { title: "Owner", message: "Pick a name from the list." };

test.each(validationRules)("the validation %j is kept", (rule) => {
  const book = newBook();
  const sheet = book.activeSheet();
  const validation: Omit<ValidationInfo, "id"> = {
    ranges: [at("A1:A5"), at("C1:C5")],
    rule,
    ignoreBlanks: false,
    prompt: { show: true, ...message },
    error: { show: true, ...message, style: "Warning" },
  };
  book.setValidation(sheet, validation);
  expect(book.validations(sheet)).toEqual([{ ...validation, id: expect.any(String) }]);
});

test("a new validation takes the place of the old where they meet", () => {
  const book = newBook();
  const sheet = book.activeSheet();
  const whole: ValidationRule = { kind: "whole", operator: "EqualTo", formula1: 1 };
  book.setValidation(sheet, { ranges: [at("A1:A9")], rule: whole, ignoreBlanks: true });
  const custom: ValidationRule = { kind: "custom", formula: "=TRUE" };
  book.setValidation(sheet, { ranges: [at("A4:A5")], rule: custom, ignoreBlanks: true });
  book.setValidation(sheet, { ranges: [at("A9")], rule: { kind: "any" }, ignoreBlanks: true });
  expect(book.validations(sheet).map(({ ranges, rule }) => [rule.kind, ranges])).toEqual([
    ["whole", [at("A1:A3"), at("A6:A8")]],
    ["custom", [at("A4:A5")]],
  ]);
});

test("cells are held against their rules later, and those that are gone by then are left alone", async () => {
  const book = newBook();
  const sheet = book.activeSheet();
  const list: ValidationRule = { kind: "list", source: "a,b", inCellDropDown: true };
  book.setValidation(sheet, { ranges: [at("A1")], rule: list, ignoreBlanks: true });
  const { engine } = book as unknown as { engine: { injector: Injector; unitId: string } };
  const service = engine.injector.get(SheetsDataValidationValidatorService);
  const first = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const validated = (unit: string, sheetId: string) =>
    service.validatorRanges(unit, sheetId, [first]);
  expect((await validated(engine.unitId, sheet)).flat()).toHaveLength(1);
  expect(await validated(engine.unitId, "gone")).toEqual([]);
  expect(await validated("gone", sheet)).toEqual([]);
});

const conditionalRules: ConditionalRule[] = [
  { kind: "formula", formula: "=$B1<0.8", fill: "#FFC7CE", color: "#9C0006", bold: true },
  { kind: "cellValue", operator: "LessThan", formula1: 0.8, fill: "#FFC7CE" },
  { kind: "cellValue", operator: "Between", formula1: 0, formula2: 1, color: "#9C0006" },
  { kind: "cellValue", operator: "EqualTo", formula1: '="late"', bold: true },
  { kind: "cellValue", operator: "NotBetween", formula1: "=$H$1", formula2: 5, bold: true },
  { kind: "containsText", operator: "BeginsWith", text: "逾期", fill: "#FFEB9C" },
  {
    kind: "dataBar",
    color: "#63BE7B",
    gradient: false,
    showValue: true,
    min: { type: "automatic" },
    max: { type: "number", value: 1 },
  },
  {
    kind: "icons",
    set: "ThreeTrafficLights1",
    reverse: false,
    showIconOnly: true,
    thresholds: [
      { type: "number", operator: "GreaterThanOrEqual", value: 0 },
      { type: "number", operator: "GreaterThan", value: 1 },
    ],
  },
  {
    kind: "colorScale",
    points: [
      { bound: { type: "lowest" }, color: "#F8696B" },
      { bound: { type: "percentile", value: 50 }, color: "#FFEB84" },
      { bound: { type: "highest" }, color: "#63BE7B" },
    ],
  },
];

test.each(conditionalRules)("the conditional format %j is kept", (rule) => {
  const book = newBook();
  const sheet = book.activeSheet();
  const added = book.addConditional(sheet, { ranges: [at("B1:B9")], rule, stopIfTrue: true });
  expect(added).toMatchObject({ ranges: [at("B1:B9")], rule, stopIfTrue: true });
  expect(book.conditionals(sheet)).toEqual([added]);
});

test("conditional formats keep their order, are changed and removed", () => {
  const book = newBook();
  const sheet = book.activeSheet();
  const add = (text: string, first?: boolean) =>
    book.addConditional(
      sheet,
      {
        ranges: [at("A1")],
        rule: { kind: "containsText", operator: "Contains", text },
        stopIfTrue: false,
      },
      first
    );
  const texts = () =>
    book.conditionals(sheet).map(({ rule }) => rule.kind === "containsText" && rule.text);
  const [one] = [add("1"), add("2"), add("3")];
  add("0", true);
  expect(texts()).toEqual(["0", "1", "2", "3"]);
  book.changeConditional(sheet, {
    ...one,
    rule: { kind: "containsText", operator: "Contains", text: "one" },
  });
  book.removeConditional(sheet, book.conditionals(sheet)[2].id);
  expect(texts()).toEqual(["0", "one", "3"]);
});

test("notes are set, replaced and removed", () => {
  const book = newBook();
  const sheet = book.activeSheet();
  const note = { row: 0, column: 2, text: "实际 ÷ 目标", author: "KPI Loop" };
  book.setNote(sheet, { ...note, text: "first" });
  book.setNote(sheet, note);
  book.setNote(sheet, { ...note, row: 5 });
  expect(book.notes(sheet)).toEqual([note, { ...note, row: 5 }]);
  book.removeNote(sheet, 0, 2);
  expect(book.notes(sheet)).toEqual([{ ...note, row: 5 }]);
});

const styles: CellStyle[] = [
  { fontName: "Microsoft YaHei", fontSize: 14, bold: true, italic: true, underline: true },
  { color: "#FF0000", fill: "#FFF2CC" },
  { horizontal: "Center", vertical: "Center", wrap: true, indent: 2 },
  { horizontal: "CenterAcrossSelection", vertical: "Distributed" },
  { horizontal: "General", vertical: "Bottom" },
  { locked: false, numberFormat: "0.0%" },
  {
    borders: {
      top: { color: "#000000", style: "Thin" },
      left: { color: "#AAAAAA", style: "Thick" },
    },
  },
];

test.each(styles)("the format %j is read back, whatever was set before", (style) => {
  const book = newBook();
  const sheet = book.activeSheet();
  const plain = book.style(sheet, 9, 9);
  book.setStyle(sheet, at("A1:B2"), style);
  expect(book.style(sheet, 1, 1)).toEqual({ ...plain, ...style });
  const before = { ...plain, ...style };
  book.setStyle(sheet, at("B2"), { bold: true });
  expect(book.style(sheet, 1, 1)).toEqual({ ...before, bold: true });
  expect(book.style(sheet, 0, 0)).toEqual(before);
});

test("a border is taken away", () => {
  const book = newBook();
  const sheet = book.activeSheet();
  const line = { color: "#000000", style: "Thin" } as const;
  book.setStyle(sheet, at("A1"), { borders: { top: line, bottom: line } });
  book.setStyle(sheet, at("A1"), { borders: { top: null } });
  expect(book.style(sheet, 0, 0).borders).toEqual({ bottom: line });
});
