import type { Habits } from "../habits";

export const habits: Habits = {
  name: "简体中文",
  // Quotation marks must not come from a Latin face where the system has no Segoe UI.
  font: '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif',
  betweenItems: "、",
  // A full stop brings its own space.
  betweenSentences: "",
  // Between a number and a word our sheets leave a blank.
  days: " 天",
  oneOf: (unit) => unit,
  months: {
    ofDate: 'm"月"',
    // a name of the month whatever the regional setting
    ofNumber: { numberFormat: '0"月"', formula: (number) => number },
    name: (date) => `MONTH(${date})&"月"`,
    nameWithYear: (date) =>
      `IF(MONTH(${date})=1,MOD(YEAR(${date}),100)&"年","")&MONTH(${date})&"月"`,
  },
  largeAmounts: {
    from: 10_000,
    unit: "万",
    // The escaped point stands one digit before the end of the thousands: 1,200,000 → 1200 → 120.0.
    numberFormat: '0\\.0,"万"',
    currencies: /^(元|人民币|yuan|cny|rmb)$/i,
    sizes: [
      { size: 1e8, unit: "亿元" },
      { size: 1e4, unit: "万元" },
      { size: 1, unit: "元" },
    ],
  },
};
