/** What the sheets' numbers give in sentences, case by case in both languages, and the cell of each. */
import type { Board } from "../../../src/workbook/board/types";
import { findingsOf } from "../../../src/workbook/findings";
import { sentenceOf } from "../../../src/workbook/findings/sentence";
import { boardOf } from "../support/board";

const september = 46266;
const august = 46235;
const july = 46204;

const cases: [string, Board, en: string[], zh: string[], cells: string[]][] = [
  ["an empty workbook says nothing", {}, [], [], []],
  [
    "targets below and met, blanks and errors left out",
    boardOf({
      KPI_MetricList: ["Sales", "Customers", "", "Visits", "Orders"],
      KPI_TargetValue: [1_200_000, 20, "", 40, 10],
      KPI_TargetActual: [900_000, 21, "", "", 5],
      KPI_TargetAttainment: [0.75, 1.05, "", "", "#N/A"],
    }),
    [
      "Sales: 900,000 against a target of 1,200,000. Attainment is 75%, 25 points short.",
      "Customers: 21 against a target of 20. Attainment is 105%.",
    ],
    [
      "Sales：实际 900,000，目标 1,200,000，完成率 75%，差 25 个百分点。",
      "Customers：实际 21，目标 20，完成率 105%。",
    ],
    ["KPI_TargetAttainment!B5", "KPI_TargetAttainment!B6"],
  ],
  [
    "a metric in percent",
    boardOf(
      {
        KPI_MetricList: ["Margin"],
        KPI_TargetValue: [0.4],
        KPI_TargetActual: [0.384],
        KPI_TargetAttainment: [0.96],
      },
      ["KPI_TargetValue", "KPI_TargetActual"]
    ),
    ["Margin: 38.4% against a target of 40%. Attainment is 96%, 4 points short."],
    ["Margin：实际 38.4%，目标 40%，完成率 96%，差 4 个百分点。"],
    ["KPI_TargetAttainment!B5"],
  ],
  [
    "values in the units of the target sheet, yuan by ten thousands in Chinese",
    boardOf({
      KPI_MetricList: ["Sales", "Revenue", "Orders", "Share"],
      KPI_TargetUnit: ["元", "yuan", "orders", "%"],
      KPI_TargetValue: [1_200_000, 250_000_000, 10, 40],
      KPI_TargetActual: [900_000, 9_999, 1, 38.4],
      KPI_TargetAttainment: [0.75, 0.1, 0.1, 0.96],
      KPI_SplitMetric: ["Sales"],
      KPI_BreakdownItem: ["A"],
      KPI_BreakdownGap: [300_000],
    }),
    [
      "Sales: 900,000 元 against a target of 1,200,000 元. Attainment is 75%, 25 points short.",
      "Revenue: 9,999 yuan against a target of 250,000,000 yuan. Attainment is 10%, 90 points short.",
      "Orders: 1 order against a target of 10 orders. Attainment is 10%, 90 points short.",
      "Share: 38.4% against a target of 40%. Attainment is 96%, 4 points short.",
      "A is 300,000 元 short, 100% of the total gap.",
    ],
    [
      "Sales：实际 90 万元，目标 120 万元，完成率 75%，差 25 个百分点。",
      "Revenue：实际 9,999 元，目标 2.5 亿元，完成率 10%，差 90 个百分点。",
      "Orders：实际 1 orders，目标 10 orders，完成率 10%，差 90 个百分点。",
      "Share：实际 38.4%，目标 40%，完成率 96%，差 4 个百分点。",
      "A差 30 万元，占总差额的 100%。",
    ],
    [
      "KPI_TargetAttainment!B5",
      "KPI_TargetAttainment!B6",
      "KPI_TargetAttainment!B7",
      "KPI_TargetAttainment!B8",
      "KPI_BreakdownGap!B5",
    ],
  ],
  [
    "the three largest shortfalls of four, shares of the total gap; what is ahead counts against it",
    boardOf({
      KPI_BreakdownItem: ["A", "B", "C", "D", "E"],
      KPI_BreakdownGap: [100, 400, -200, 200, 300],
    }),
    [
      "B is 400 short, 50% of the total gap.",
      "E is 300 short, 37.5% of the total gap.",
      "D is 200 short, 25% of the total gap.",
    ],
    ["B差 400，占总差额的 50%。", "E差 300，占总差额的 37.5%。", "D差 200，占总差额的 25%。"],
    ["KPI_BreakdownGap!B6", "KPI_BreakdownGap!B9", "KPI_BreakdownGap!B8"],
  ],
  [
    "what is short where the total is ahead",
    boardOf({ KPI_BreakdownItem: ["A", "B"], KPI_BreakdownGap: [100, -900] }),
    ["A is 100 short, which the others make up for."],
    ["A差 100，其余各项的超额已经补上。"],
    ["KPI_BreakdownGap!B5"],
  ],
  [
    "the step furthest below its usual rate, not the one with the lowest rate",
    boardOf({
      KPI_StageList: ["Lead", "Visit", "Offer", "Contract"],
      KPI_StageRate: ["", 0.6, 0.3, 0.25],
      KPI_StandardStage: ["Visit", "Contract", "Offer"],
      KPI_StandardRate: [0.5, 0.26, 0.45],
    }),
    ["Visit to Offer: 30% go on, usually 45%. That is 15 points fewer."],
    ["“Visit”到“Offer”的转化率为 30%，平常为 45%，低 15 个百分点。"],
    ["KPI_StageRate!B7"],
  ],
  [
    "ranks against the last closed period, the furthest move first",
    boardOf({
      KPI_Start: [september],
      KPI_ScorePerson: ["Li", "Wang", "Sun", "New"],
      KPI_ScoreRank: [1, 3, 2, 4],
      KPI_HistoryPeriod: [august, july, august, august, september],
      KPI_HistorySubject: ["Li", "Li", "Wang", "Sun", "Sun"],
      KPI_HistoryRank: [3, 1, 2, 2, 9],
    }),
    ["Li moved up from rank 3 to 1.", "Wang moved down from rank 2 to 3."],
    ["Li从第 3 名升至第 1 名。", "Wang从第 2 名降至第 3 名。"],
    ["KPI_ScoreRank!B5", "KPI_ScoreRank!B6"],
  ],
  [
    "late tasks, the latest first, with and without owner, without what is finished",
    boardOf({
      KPI_TaskName: ["Visit", "Train", "Sign", "Plan", "Done"],
      KPI_TaskOwner: ["Li", "", "Sun", "Sun", "Li"],
      KPI_TaskProgress: [0.5, 0, "", 0.2, 1],
      KPI_TaskLag: [1, 6.2, 0.4, -3, 9],
    }),
    ["“Train” (no owner) is 6 days behind plan.", "“Visit” (Li) is 1 day behind plan."],
    ["“Train”（无责任人）落后计划 6 天。", "“Visit”（Li）落后计划 1 天。"],
    ["KPI_TaskLag!B6", "KPI_TaskLag!B5"],
  ],
  [
    "attainment against the last closed period",
    boardOf({
      KPI_Start: [september],
      KPI_MetricList: ["Sales", "Margin", "Visits"],
      KPI_TargetAttainment: [0.75, 0.98, 0.5],
      KPI_HistoryPeriod: [july, august, august, august],
      KPI_HistorySubject: ["Sales", "Sales", "Margin", "Visits"],
      KPI_HistoryAttainment: [0.7, 0.9, 0.92, 0.5001],
    }),
    [
      "Sales: attainment 75%, down 15 points from 90% in August 2026.",
      "Margin: attainment 98%, up 6 points from 92% in August 2026.",
    ],
    [
      "Sales：完成率 75%，2026年8月为 90%，下降 15 个百分点。",
      "Margin：完成率 98%，2026年8月为 92%，上升 6 个百分点。",
    ],
    ["KPI_TargetAttainment!B5", "KPI_TargetAttainment!B6"],
  ],
];

test.each(cases)("%s", (_, board, english, chinese, cells) => {
  const statements = findingsOf(board).flatMap((group) => group.statements);
  expect(statements.map((each) => sentenceOf(each, "en-US"))).toEqual(english);
  expect(statements.map((each) => sentenceOf(each, "zh-CN"))).toEqual(chinese);
  expect(statements.map(({ place }) => `${place.sheetName}!${place.address}`)).toEqual(cells);
});
