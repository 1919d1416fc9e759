/** Where targets stand, against figures worked out by hand; September 2026 has 22 workdays, 14 gone by the 18th. */
import { inWords } from "../../../src/workbook/board/inWords";
import type { Board } from "../../../src/workbook/board/types";
import { lightsOf, standingsOf } from "../../../src/workbook/standing";
import type { Standing } from "../../../src/workbook/standing/types";
import { boardOf } from "../support/board";

type Columns = Parameters<typeof boardOf>[0];

const september = 46266;
/** the 20th, a Sunday, is worked in place of the 25th */
const calendar: Columns = {
  KPI_Start: [september],
  KPI_End: [september + 29],
  KPI_AsOf: [september + 17],
  KPI_HolidayDates: [september + 24, "", 46300],
  KPI_MakeupDates: [september + 19],
};

function boardWith(columns: Columns, percent: Parameters<typeof boardOf>[1] = []): Board {
  return boardOf({ ...calendar, ...columns }, percent);
}

/** A target's figures in English: attainment, pace, forecast with its share, needed a workday, light, note. */
function figuresOf(target: Standing): unknown[] {
  const said = (amount: Standing["pace"]) => amount && inWords(amount, "en-US");
  const { attainment, pace, forecast, forecastShare, required, isMost, light, note } = target;
  return [
    said(attainment),
    said(pace),
    said(forecast),
    said(forecastShare),
    required && `${isMost ? "at most " : ""}${said(required)}`,
    light,
    note,
  ];
}

/** One target, by unit, direction, target and actual. */
function figures(
  [unit, direction, target, actual]: [string, string, number | string, number | string],
  more: Columns = {}
): unknown[] {
  const board = boardWith({
    KPI_MetricList: ["Target"],
    KPI_TargetUnit: [unit],
    KPI_TargetDirection: [direction],
    KPI_TargetValue: [target],
    KPI_TargetActual: [actual],
    ...more,
  });
  const { targets } = standingsOf(board);
  return figuresOf(targets[0]);
}

const none = undefined;

test.each<[string, Parameters<typeof figures>[0], unknown[]]>([
  [
    "more is better, ahead of the days",
    ["yuan", "", 1_100_000, 770_000],
    ["70%", "110%", "1,210,000 yuan", "110%", "41,250 yuan", 1, none],
  ],
  [
    "more is better, behind",
    ["orders", "higher", 220, 70],
    ["31.8%", "50%", "110 orders", "50%", "18.75 orders", -1, none],
  ],
  [
    "reached before the end needs nothing more",
    ["orders", "higher", 22, 28],
    ["127.3%", "200%", "44 orders", "200%", "0 orders", 1, none],
  ],
  [
    "fewer is better: what is left of the allowance",
    ["cases", "lower", 22, 7],
    ["168.2%", "150%", "11 cases", "150%", "at most 1.88 cases", 1, none],
  ],
  [
    "fewer is better, and the allowance is used up",
    ["cases", "越低越好", 22, 28],
    ["72.7%", "0%", "44 cases", "0%", none, -1, "exceeded"],
  ],
  [
    "as close as possible, on its way",
    ["cases", "target", 22, 14],
    ["63.6%", "100%", "22 cases", "100%", "1 case", 1, none],
  ],
  [
    "as close as possible, and beyond it already",
    ["cases", "target", 22, 28],
    ["72.7%", "0%", "44 cases", "0%", none, -1, "passed"],
  ],
  [
    "a rate has its attainment alone",
    ["%", "", 40, 30],
    ["75%", none, none, none, none, -1, "level"],
  ],
  ["days are a level", ["天", "lower", 30, 24], ["120%", none, none, none, none, 1, "level"]],
  ["no target", ["orders", "", "", 5], [none, none, none, none, none, none, "noTarget"]],
  ["no actual", ["orders", "", 5, ""], [none, none, none, none, none, none, "noActual"]],
  [
    "a target of nothing",
    ["cases", "lower", 0, 0],
    [none, none, "0 cases", none, "at most 0 cases", none, "zeroTarget"],
  ],
])("%s", (_, target, expected) => {
  expect(figures(target)).toEqual(expected);
});

test("satisfaction is a level, complaints in cases are counted", () => {
  const board = boardWith({
    KPI_MetricList: ["Score", "Complaints", "投诉"],
    KPI_TargetDimension: ["Customer satisfaction", "Customer satisfaction", "客户满意度"],
    KPI_TargetUnit: ["", "cases", "件"],
    KPI_TargetValue: [5, 22, 22],
    KPI_TargetActual: [4, 14, 14],
  });
  expect(standingsOf(board).targets.map(({ note }) => note)).toEqual(["level", none, none]);
});

test("a percentage by its format is a level too, whatever its unit", () => {
  const board = boardWith(
    {
      KPI_MetricList: ["Share"],
      KPI_TargetValue: [0.4],
      KPI_TargetActual: [0.3],
    },
    ["KPI_TargetValue"]
  );
  expect(standingsOf(board).targets.map(({ note }) => note)).toEqual(["level"]);
});

test("the light follows the limits of the row, or else those of the settings", () => {
  const pace = 0.9;
  const target: Parameters<typeof figures>[0] = ["orders", "", 220, 140 * pace];
  const light = (more: Columns) => figures(target, more)[5];
  expect(light({})).toBe(0);
  expect(light({ KPI_Green: [0.9] })).toBe(1);
  expect(light({ KPI_Amber: [0.95] })).toBe(-1);
  expect(light({ KPI_Amber: [0.95], KPI_TargetAmber: [0.85] })).toBe(0);
  expect(light({ KPI_TargetGreen: [0.9] })).toBe(1);
  expect(light({ KPI_TargetAmber: [0.9], KPI_TargetGreen: [0.5] })).toBe(undefined);
});

test("before the first workday there is no pace, and all days are left", () => {
  const before = { KPI_AsOf: [september - 3] };
  expect(figures(["orders", "", 220, 0], before)).toEqual([
    ...["0%", none, none, none, "10 orders", none, "notBegun"],
  ]);
});

test("after the last day only what is reached needs nothing", () => {
  const after = { KPI_AsOf: [september + 40] };
  expect(figures(["orders", "", 220, 110], after)).toEqual([
    ...["50%", "50%", "110 orders", "50%", none, -1, "over"],
  ]);
  expect(figures(["orders", "", 220, 220], after)).toEqual([
    ...["100%", "100%", "220 orders", "100%", "0 orders", 1, none],
  ]);
  expect(figures(["cases", "lower", 22, 11], after)[6]).toBeUndefined();
});

test("without a period there is still the attainment", () => {
  expect(figures(["orders", "", 220, 110], { KPI_End: [] })).toEqual([
    ...["50%", none, none, none, none, -1, "noPeriod"],
  ]);
});

test("an empty workbook has no targets; a blank row is none", () => {
  expect(standingsOf({})).toEqual({ targets: [] });
  const board = boardWith({ KPI_MetricList: ["", "Orders", ""], KPI_TargetValue: ["", 220, ""] });
  expect(standingsOf(board)).toMatchObject({
    asOf: september + 17,
    gone: 14 / 22,
    daysLeft: 8,
    targets: [{ subject: "Orders", place: { sheetName: "KPI_MetricList", address: "B6" } }],
  });
});

test("lights are counted", () => {
  const board = boardWith({
    KPI_MetricList: ["A", "B", "C", "D"],
    KPI_TargetValue: [220, 220, 220, ""],
    KPI_TargetActual: [140, 70, 20, 1],
  });
  expect(lightsOf(standingsOf(board))).toEqual([
    { light: 1, count: 1 },
    { light: 0, count: 0 },
    { light: -1, count: 2 },
  ]);
});
