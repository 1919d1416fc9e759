import { displayed } from "../../../src/taskpane/preview/numberFormat";
import {
  gapFormat,
  lightFormat,
  moneyFormat,
  numberFormats,
} from "../../../src/templates/build/look";
import type { Choices, Language } from "../../../src/templates/plan";

const lights = lightFormat({ green: "达标", amber: "关注", red: "预警" });
const gap = gapFormat("#,##0", { short: "short", ahead: "ahead", even: "even" });

/** of a workbook that was set up for amounts in this unit */
const money = (language: Language, currency: string) =>
  moneyFormat({
    ...{ language, content: "empty", asOf: 1 },
    setup: {
      ...{ people: [], regions: [], products: [], channels: [] },
      ...{ title: "", start: 1, end: 31, currency },
    },
  });

/** a sheet that is added by itself to a workbook with settings */
const alone: Choices = { language: "zh-CN", content: "empty", asOf: 1 };

test.each([
  [1234.5, undefined, "1234.5"],
  [0.1 + 0.2, "General", "0.3"],
  [46349, numberFormats.date, "2026-11-23"],
  [46349.9, "yyyy/m/d", "2026/11/23"],
  [46027, 'm"月"d"日"', "1月5日"],
  [0.6667, numberFormats.percent, "66.7%"],
  [0.35, numberFormats.wholePercent, "35%"],
  [-0.05, numberFormats.wholePercent, "-5%"],
  [1200000, numberFormats.count, "1,200,000"],
  [0, numberFormats.count, "0"],
  [0, "#,###", ""],
  [-1234.6, numberFormats.count, "-1,235"],
  [-0.2, numberFormats.count, "0"],
  [2.25, "0.00", "2.25"],
  [5, "000", "005"],
  [1200000, money("zh-CN", "元"), "120.0万"],
  [25000, money("zh-CN", "元"), "2.5万"],
  [-25000, money("zh-CN", "元"), "-2.5万"],
  [800, money("zh-CN", "元"), "800"],
  [25000, money("zh-CN", "万元"), "25,000"],
  [80.5, money("zh-CN", "万元"), "80.5"],
  [25000, money("zh-CN", "美元"), "25,000"],
  [1200000, money("en-US", "yuan"), "1,200,000"],
  [25000, moneyFormat({ language: "zh-CN", content: "example", asOf: 1 }), "2.5万"],
  [25000, moneyFormat({ language: "zh-CN", content: "empty", asOf: 1 }), "25,000"],
  [25000, moneyFormat({ ...alone, currency: "元" }), "2.5万"],
  [25000, moneyFormat({ ...alone, currency: "美元" }), "25,000"],
  [25000, moneyFormat({ ...alone, content: "example", currency: "美元" }), "25,000"],
  [1200000, numberFormats.anyUnit, "1,200,000"],
  [-1200000, numberFormats.anyUnit, "-1,200,000"],
  [0.35, numberFormats.anyUnit, "0.35"],
  [30, numberFormats.anyUnit, "30"],
  [400000, gap, "short 400,000"],
  [-400000, gap, "ahead 400,000"],
  [0, gap, "even"],
  [1, lights, "达标"],
  [0, lights, "关注"],
  [-1, lights, "预警"],
])("%f as %s is %j", (value, format, text) => {
  expect(displayed(value, format)).toBe(text);
});
