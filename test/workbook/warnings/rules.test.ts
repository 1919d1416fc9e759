/** What calls for attention and what just does not, rule by rule in both languages, and the cell of each. */
import type { Board } from "../../../src/workbook/board/types";
import { inWords } from "../../../src/workbook/board/inWords";
import { warningsOf } from "../../../src/workbook/warnings";
import { warningSentence } from "../../../src/workbook/warnings/sentence";
import { boardOf } from "../support/board";

const july = 46204;
const august = 46235;
const september = 46266;
const asOf = 46283;

const metrics = {
  KPI_Start: [september],
  KPI_TimeGone: [0.5],
  KPI_Amber: [0.8],
};

interface Case {
  of: string;
  board: Board;
  en: string[];
  zh: string[];
  cells: string[];
  /** beside each sentence */
  who?: (string | undefined)[];
  since?: (string | undefined)[];
}

const cases: Case[] = [
  { of: "an empty workbook warns of nothing", board: {}, en: [], zh: [], cells: [] },
  {
    of: "tasks from the grace days on, the furthest first, without what is finished",
    board: boardOf({
      KPI_AsOf: [asOf],
      KPI_Grace: [3],
      KPI_TaskName: ["Visit", "Train", "Sign", "Done", "Plan"],
      KPI_TaskOwner: ["Li", "", "Sun", "Li", "Li"],
      KPI_TaskProgress: [0.5, 0, 0.2, 1, ""],
      KPI_TaskLag: [3, 6.2, 2.9, 9, "#N/A"],
    }),
    en: ["“Train” is 6 days behind plan.", "“Visit” is 3 days behind plan."],
    zh: ["“Train”落后计划 6 天。", "“Visit”落后计划 3 天。"],
    cells: ["KPI_TaskLag!B6", "KPI_TaskLag!B5"],
    who: [undefined, "Li"],
    since: ["Sep 12, 2026", "Sep 15, 2026"],
  },
  {
    of: "with a grace of no days a task on plan does not warn",
    board: boardOf({ KPI_Grace: [0], KPI_TaskName: ["A", "B"], KPI_TaskLag: [0, 0.6] }),
    en: ["“B” is 1 day behind plan."],
    zh: ["“B”落后计划 1 天。"],
    cells: ["KPI_TaskLag!B6"],
  },
  {
    of: "what adds up is held against its part that is due by now; what is a rate, against its target",
    board: boardOf({
      ...metrics,
      KPI_MetricList: ["Sales", "Orders", "Margin", "Order value", "Days to pay", "Customers"],
      KPI_TargetDimension: ["", "Volume", "Margin", "Average order value", "", ""],
      KPI_TargetUnit: ["yuan", "orders", "%", "yuan", "days", "customers"],
      KPI_TargetDirection: ["higher", "", "", "", "lower", ""],
      KPI_TargetValue: [1_200_000, 100, 40, 20_000, 30, 30],
      KPI_TargetActual: [470_000, 40, 30, 15_000, 50, ""],
      KPI_TargetAttainment: [0.39, 0.4, 0.75, 0.75, 0.33, ""],
      KPI_TargetOwner: ["Li", "Li", "", "Wang", "Zhao", "Li"],
    }),
    en: [
      "Sales: 470,000 yuan so far, 600,000 yuan due by now. Pace is 78.3%, below the limit of 80%.",
      "Margin: 30% against a target of 40%. Attainment is 75%, below the limit of 80%.",
      "Order value: 15,000 yuan against a target of 20,000 yuan. Attainment is 75%, below the limit of 80%.",
      "Days to pay: 50 days against a target of 30 days. Attainment is 33%, below the limit of 80%.",
      "Margin has no owner.",
    ],
    zh: [
      "Sales：实际 47 万元，按进度应完成 60 万元，进度达成率 78.3%，低于黄灯下限 80%。",
      "Margin：实际 30%，目标 40%，完成率 75%，低于黄灯下限 80%。",
      "Order value：实际 1.5 万元，目标 2 万元，完成率 75%，低于黄灯下限 80%。",
      "Days to pay：实际 50 days，目标 30 days，完成率 33%，低于黄灯下限 80%。",
      "Margin还没有责任人。",
    ],
    cells: [
      "KPI_TargetAttainment!B5",
      "KPI_TargetAttainment!B7",
      "KPI_TargetAttainment!B8",
      "KPI_TargetAttainment!B9",
      "KPI_TargetOwner!B7",
    ],
    who: ["Li", undefined, "Wang", "Zhao", undefined],
  },
  {
    of: "a share that is shown as a percentage, with a limit of its own",
    board: boardOf(
      {
        ...metrics,
        KPI_MetricList: ["Collection"],
        KPI_TargetValue: [0.95],
        KPI_TargetActual: [0.9],
        KPI_TargetAttainment: [0.947],
        KPI_TargetAmber: [0.95],
      },
      ["KPI_TargetValue", "KPI_TargetActual"]
    ),
    en: ["Collection: 90% against a target of 95%. Attainment is 94.7%, below the limit of 95%."],
    zh: ["Collection：实际 90%，目标 95%，完成率 94.7%，低于黄灯下限 95%。"],
    cells: ["KPI_TargetAttainment!B5"],
  },
  {
    of: "fewer is better: half of what is allowed may be used up by now",
    board: boardOf({
      ...metrics,
      KPI_MetricList: ["投诉", "退货"],
      KPI_TargetUnit: ["件", "件"],
      KPI_TargetDirection: ["越低越好", "越低越好"],
      KPI_TargetValue: [10, 10],
      KPI_TargetActual: [5, 7],
      KPI_TargetAttainment: [1.5, 1.3],
    }),
    en: ["退货: 7 件 so far, 5 件 due by now. Pace is 60%, below the limit of 80%."],
    zh: ["退货：实际 7 件，按进度应完成 5 件，进度达成率 60%，低于黄灯下限 80%。"],
    cells: ["KPI_TargetAttainment!B6"],
  },
  {
    of: "red in the closed periods before, without a break",
    board: boardOf({
      ...metrics,
      KPI_MetricList: ["Sales", "Orders"],
      KPI_TargetValue: [100, 100],
      KPI_TargetActual: [10, 10],
      KPI_TargetAttainment: [0.1, 0.1],
      KPI_HistorySubject: ["Sales", "Sales", "Orders", "Orders", "Orders"],
      KPI_HistoryPeriod: [july, august, july, august, september],
      KPI_HistoryAttainment: [0.7, 0.79, 0.5, 0.8, 0.1],
    }),
    en: [
      "Sales: 10 so far, 50 due by now. Pace is 20%, below the limit of 80%.",
      "Orders: 10 so far, 50 due by now. Pace is 20%, below the limit of 80%.",
    ],
    zh: [
      "Sales：实际 10，按进度应完成 50，进度达成率 20%，低于黄灯下限 80%。",
      "Orders：实际 10，按进度应完成 50，进度达成率 20%，低于黄灯下限 80%。",
    ],
    cells: ["KPI_TargetAttainment!B5", "KPI_TargetAttainment!B6"],
    since: ["July 2026", "Sep 1, 2026"],
  },
  {
    of: "before the period's first day nothing is due",
    board: boardOf({
      ...metrics,
      KPI_TimeGone: [0],
      KPI_MetricList: ["Sales"],
      KPI_TargetValue: [100],
      KPI_TargetActual: [0],
      KPI_TargetAttainment: [0],
    }),
    en: [],
    zh: [],
    cells: [],
  },
  {
    of: "steps of the funnel from the limit on, the furthest first",
    board: boardOf({
      KPI_LeakLimit: [0.05],
      KPI_StageList: ["Lead", "Visit", "Offer", "Contract", "Service"],
      KPI_StageRate: ["", 0.45, 0.3, 0.22, ""],
      KPI_StandardStage: ["Visit", "Offer", "Contract", "Lead"],
      KPI_StandardRate: [0.5, 0.45, 0.26, 0.9],
      KPI_StandardRole: ["Consultant", "", "", ""],
    }),
    en: [
      "Visit to Offer: 30% go on, usually 45%. That is 15 points fewer.",
      "Lead to Visit: 45% go on, usually 50%. That is 5 points fewer.",
    ],
    zh: [
      "“Visit”到“Offer”的转化率为 30%，平常为 45%，低 15 个百分点。",
      "“Lead”到“Visit”的转化率为 45%，平常为 50%，低 5 个百分点。",
    ],
    cells: ["KPI_StageRate!B7", "KPI_StageRate!B6"],
    who: [undefined, "Consultant"],
  },
  {
    of: "weights that are not 100%, to a hundredth of a percent",
    board: boardOf({
      KPI_ScorePerson: ["Li", "Wang", "Sun", "Zhao"],
      KPI_ScoreWeights: [1, 0.9, "", 1.00001],
    }),
    en: ["The weights of Wang add up to 90% instead of 100%."],
    zh: ["Wang的指标权重合计 90%，应为 100%。"],
    cells: ["KPI_ScoreWeights!B6"],
  },
  {
    of: "a breakdown that is short of its total",
    board: boardOf({
      KPI_MetricList: ["Sales"],
      KPI_TargetUnit: ["元"],
      KPI_TargetOwner: ["Li"],
      KPI_SplitMetric: ["Sales"],
      KPI_SplitTotal: [1_200_000],
      KPI_BreakdownItem: ["A", "B", ""],
      KPI_BreakdownTarget: [700_000, 400_000, ""],
    }),
    en: [
      "The breakdown of Sales adds up to 1,100,000 元, 100,000 元 less than its total of 1,200,000 元.",
    ],
    zh: ["Sales分解合计 110 万元，比总目标 120 万元 少 10 万元。"],
    cells: ["KPI_SplitTotal!B5"],
    who: ["Li"],
  },
  {
    of: "a breakdown that nobody has begun is not wrong, nor one that adds up to the cent",
    board: boardOf({
      KPI_SplitTotal: [0.3],
      KPI_BreakdownItem: ["A", "B"],
      KPI_BreakdownTarget: [0.1, 0.2],
    }),
    en: [],
    zh: [],
    cells: [],
  },
  {
    of: "targets without owner, past due and not reached; the day itself is in time",
    board: boardOf({
      KPI_AsOf: [asOf],
      KPI_MetricList: ["Sales", "Visits", "Orders", "", "Price"],
      KPI_TargetOwner: ["", "Li", "Sun", "", "Li"],
      KPI_TargetDue: [asOf, asOf - 1, asOf - 3, asOf - 9, asOf - 2],
      KPI_TargetAttainment: [0.9, 0.9, 1, "", ""],
    }),
    en: [
      "Sales has no owner.",
      "Visits is past its due date at 90%.",
      "Price is past its due date, and its actual value is not known.",
    ],
    zh: [
      "Sales还没有责任人。",
      "Visits已过完成时限，完成率 90%。",
      "Price已过完成时限，还没有实际值。",
    ],
    cells: ["KPI_TargetOwner!B5", "KPI_TargetDue!B6", "KPI_TargetDue!B9"],
    who: [undefined, "Li", "Li"],
    since: [undefined, "Sep 17, 2026", "Sep 16, 2026"],
  },
  {
    of: "open risks whose review has come, the longest waiting first",
    board: boardOf({
      KPI_AsOf: [asOf],
      KPI_RiskName: ["Price war", "Staff", "Closed", "Later"],
      KPI_RiskOwner: ["Li", "", "Li", "Li"],
      KPI_RiskReview: [asOf, asOf - 2, asOf - 5, asOf + 1],
      KPI_RiskDue: ["due", "due", "", "planned"],
    }),
    en: ["“Staff” was to be looked at again.", "“Price war” was to be looked at again."],
    zh: ["“Staff”已到检查日，尚未检查。", "“Price war”已到检查日，尚未检查。"],
    cells: ["KPI_RiskReview!B6", "KPI_RiskReview!B5"],
    who: [undefined, "Li"],
    since: ["Sep 16, 2026", "Sep 18, 2026"],
  },
  {
    of: "customers without contact for longer than the limit; an order is one, what is planned is none",
    board: boardOf({
      KPI_AsOf: [asOf],
      KPI_ContactDays: [30],
      KPI_CustomerList: ["Alpha", "Beta", "Gamma", "Delta", "Eta"],
      KPI_CustomerLast: [asOf - 40, asOf - 5, "", "", asOf - 60],
      KPI_ActivityCustomer: ["Alpha", "Alpha", "Beta", "Eta", "Delta"],
      KPI_ActivityDate: [asOf - 35, asOf - 50, asOf - 90, asOf - 30, asOf + 2],
      KPI_ActivityPerson: ["Li", "Sun", "Li", "Li", "Li"],
    }),
    en: [
      "No contact with Gamma was ever noted.",
      "No contact with Delta was ever noted.",
      "No contact with Alpha for 35 days.",
    ],
    zh: ["Gamma还没有任何联系记录。", "Delta还没有任何联系记录。", "Alpha已有 35 天没有联系。"],
    cells: ["KPI_CustomerList!B7", "KPI_CustomerList!B8", "KPI_CustomerList!B5"],
    who: [undefined, undefined, "Li"],
    since: [undefined, undefined, "Aug 14, 2026"],
  },
  {
    of: "without activities nothing is said of contacts",
    board: boardOf({
      KPI_AsOf: [asOf],
      KPI_CustomerList: ["Alpha"],
      KPI_CustomerLast: [asOf - 90],
    }),
    en: [],
    zh: [],
    cells: [],
  },
];

test.each(cases)("$of", ({ board, en, zh, cells, who, since }) => {
  const warnings = warningsOf(board, []).groups.flatMap((group) => group.warnings);
  expect(warnings.map((each) => warningSentence(each, "en-US"))).toEqual(en);
  expect(warnings.map((each) => warningSentence(each, "zh-CN"))).toEqual(zh);
  expect(warnings.map(({ place }) => `${place.sheetName}!${place.address}`)).toEqual(cells);
  if (who) expect(warnings.map(({ words }) => words.who)).toEqual(who);
  if (since) {
    expect(warnings.map((each) => each.since && inWords(each.since, "en-US"))).toEqual(since);
  }
});

test("tells which sheets are missing, and which are there and cannot be read", () => {
  const board = boardOf({ KPI_TaskName: [""], KPI_TaskLag: [""], KPI_RiskName: [""] });
  const { missing, unreadable } = warningsOf(board, ["tasks", "risks", "customers"]);
  expect(unreadable).toEqual(["risks", "customers"]);
  expect(missing).toEqual(["targets", "funnel", "process", "scorecard", "breakdown", "activities"]);
});
