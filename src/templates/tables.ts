/**
 * The tables by which each template's sheet is found again, however it is renamed or moved; the first one is the main
 * one. They stand apart from the templates so that a workbook can be read before any template is fetched.
 */
import type { TemplateId } from "./plan";

export const tableNames: Readonly<Record<TemplateId, readonly string[]>> = {
  settings: ["KPI_People", "KPI_Holidays", "KPI_MakeupDays", "KPI_Lists"],
  history: ["KPI_History", "KPI_RankMoves", "KPI_Season"],
  indicators: ["KPI_Indicators"],
  voice: ["KPI_Voice", "KPI_VoiceMeasures", "KPI_VoiceByProduct"],
  actuals: ["KPI_Actuals", "KPI_Measures"],
  market: ["KPI_Market", "KPI_MarketMeasures", "KPI_Industry", "KPI_Competitors"],
  targets: ["KPI_Targets", "KPI_TargetChanges"],
  breakdown: ["KPI_Breakdown"],
  process: ["KPI_Process"],
  funnel: ["KPI_Funnel", "KPI_FunnelChannels", "KPI_FunnelEntries"],
  pipeline: ["KPI_Deals", "KPI_DealStages"],
  customers: ["KPI_Customers", "KPI_Segments"],
  status: [
    "KPI_Status",
    "KPI_Causes",
    "KPI_Bridge",
    "KPI_GapProducts",
    "KPI_GapRegions",
    "KPI_GapPeople",
  ],
  tasks: ["KPI_Tasks", "KPI_HelpCases"],
  activities: ["KPI_Activities", "KPI_ActivityByPerson"],
  feedback: ["KPI_Feedback", "KPI_RaterRoles", "KPI_FeedbackSummary"],
  scorecard: ["KPI_Scorecard", "KPI_ScoreSummary", "KPI_Grades", "KPI_Goals", "KPI_Library"],
  person: [
    "KPI_Talk",
    "KPI_TalkLines",
    "KPI_TalkGaps",
    "KPI_TalkGoals",
    "KPI_TalkTasks",
    "KPI_TalkPay",
  ],
  incentive: ["KPI_Incentive", "KPI_Tiers", "KPI_Curve", "KPI_TeamBonus"],
  development: [
    "KPI_Skills",
    "KPI_Growth",
    "KPI_ImprovementPlans",
    "KPI_Talks",
    "KPI_Careers",
    "KPI_Hiring",
    "KPI_TeamEvents",
  ],
  strategy: ["KPI_Strategy"],
  risks: ["KPI_Risks"],
  review: [
    "KPI_ReviewFacts",
    "KPI_Promises",
    "KPI_ReviewLenses",
    "KPI_Decisions",
    "KPI_NextChanges",
  ],
  tracking: ["KPI_Warnings", "KPI_Tracking"],
  dashboard: ["KPI_Dashboard"],
};
