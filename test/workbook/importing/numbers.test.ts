import fc from "fast-check";
import { decimalMarkOf, readNumber, unitOf } from "../../../src/workbook/importing/numbers";

test.each([
  ["0", 0],
  ["-12.50", -12.5],
  ["+3", 3],
  ["1,234,567.89", 1234567.89],
  ["1 234.5", 1234.5],
  ["1’234", 1234],
  ["12,3456", 123456],
  ["¥1,200.00", 1200],
  ["￥ 1200", 1200],
  ["-¥80", -80],
  ["¥-80", -80],
  ["1200 CNY", 1200],
  ["$ (1,000.5)", -1000.5],
  ["(¥3)", -3],
  ["1,000-", -1000],
  ["−5", -5],
  ["１２３．５", 123.5],
  ["12.5%", 0.125],
  ["1.2E+03", 1200],
  ["3 件", 3],
  ["25pcs", 25],
])("%s is a number", (text, value) => {
  expect(readNumber(text, ".")).toEqual({ value, inYuan: false });
});

test.each([
  ["1.2万", 12000],
  ["3万元", 30000],
  ["0.35亿", 35000000],
  ["-2.5萬", -25000],
  ["500元", 500],
  ["¥1,200.00元", 1200],
  ["(8千元)", -8000],
])("%s names its unit", (text, value) => {
  expect(readNumber(text, ".")).toEqual({ value, inYuan: true });
});

test.each(["", " ", "-", "—", "N/A", "无", "#N/A"])("%p is a blank", (text) => {
  expect(readNumber(text, ".")).toBeNull();
});

test.each(["一", "12a", "1,23", "1.2.3", "2026-09-01", "=1+1", "1,,000", "%", "万"])(
  "%s is no number",
  (text) => {
    expect(readNumber(text, ".")).toBeUndefined();
  }
);

test.each([
  ["1.234,50", 1234.5],
  ["1.234", 1234],
  ["0,5", 0.5],
  ["-12", -12],
  ["1 234,5 €", 1234.5],
])("%s with a decimal comma", (text, value) => {
  expect(readNumber(text, ",")).toEqual({ value, inYuan: false });
});

test.each([
  [["1,234.5"], "."],
  [["1.234,5"], ","],
  [["100", "12,5"], ","],
  [["0.125"], "."],
  [["1,234", "5,000"], "."],
  [["1.234.567"], ","],
  [["1,234,567"], "."],
  [["12", "700"], undefined],
  [["1.234"], undefined],
])("the decimal mark of %j", (texts, mark) => {
  expect(decimalMarkOf(texts)).toBe(mark);
});

test("what can be read in two ways is read as the rest of the file writes", () => {
  expect(decimalMarkOf(["1,234"], ",")).toBe(",");
  expect(decimalMarkOf(["1.234"], ",")).toBe(",");
});

test.each([
  ["金额（万元）", 1e4],
  ["金额(元)", 1],
  ["回款【亿】", 1e8],
  ["Amount (RMB)", 1],
  ["Amount (ten thousand yuan)", 1e4],
  ["金额", undefined],
  ["金额（含税）", undefined],
])("the unit that %s states", (header, unit) => {
  expect(unitOf(header)).toBe(unit);
});

const amount = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);
/** as programs write an amount */
const formats: Record<string, (value: number) => string> = {
  plain: (value) => String(value),
  thousands: (value) => value.toLocaleString("en-US", { maximumFractionDigits: 2 }),
  german: (value) => value.toLocaleString("de-DE", { maximumFractionDigits: 2 }),
  yuan: (value) => value.toLocaleString("zh-CN", { style: "currency", currency: "CNY" }),
  accounting: (value) =>
    value.toLocaleString("en-US", {
      style: "currency",
      currency: "USD",
      currencySign: "accounting",
    }),
};

test.each(Object.entries(formats))("an amount written as %s is read back", (name, format) => {
  fc.assert(
    fc.property(amount, (value) => {
      const decimal = name === "german" ? "," : ".";
      expect(readNumber(format(value), decimal)?.value).toBe(value || 0);
    })
  );
});
