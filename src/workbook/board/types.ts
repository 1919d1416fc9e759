/** What the workbook's sheets say, as plain data: the columns and cells behind our names. */
import type { CellPlace } from "../types";

/** The names that are read; each stands for one column of a table, or for one cell. */
export const boardNames = [
  "KPI_Start",
  "KPI_End",
  "KPI_AsOf",
  "KPI_Currency",
  "KPI_PeopleList",
  "KPI_PeopleRole",
  "KPI_TimeGone",
  "KPI_Amber",
  "KPI_Green",
  "KPI_Grace",
  "KPI_LeakLimit",
  "KPI_ContactDays",
  "KPI_HolidayDates",
  "KPI_MakeupDates",
  "KPI_MetricList",
  "KPI_TargetDimension",
  "KPI_TargetUnit",
  "KPI_TargetDirection",
  "KPI_TargetValue",
  "KPI_TargetActual",
  "KPI_TargetAttainment",
  "KPI_TargetAmber",
  "KPI_TargetGreen",
  "KPI_TargetDue",
  "KPI_TargetOwner",
  "KPI_SplitMetric",
  "KPI_SplitTotal",
  "KPI_BreakdownItem",
  "KPI_BreakdownTarget",
  "KPI_BreakdownGap",
  "KPI_StageList",
  "KPI_StageRate",
  "KPI_StandardStage",
  "KPI_StandardRate",
  "KPI_StandardRole",
  "KPI_ScorePerson",
  "KPI_ScoreWeights",
  "KPI_ScoreRank",
  "KPI_HistoryPeriod",
  "KPI_HistoryKind",
  "KPI_HistorySubject",
  "KPI_HistoryActual",
  "KPI_HistoryAttainment",
  "KPI_HistoryRank",
  "KPI_TaskName",
  "KPI_TaskOwner",
  "KPI_TaskProgress",
  "KPI_TaskLag",
  "KPI_RiskName",
  "KPI_RiskOwner",
  "KPI_RiskReview",
  "KPI_RiskDue",
  "KPI_CustomerList",
  "KPI_CustomerLast",
  "KPI_ActivityDate",
  "KPI_ActivityPerson",
  "KPI_ActivityCustomer",
] as const;
export type BoardName = (typeof boardNames)[number];

export interface BoardCell {
  /** "" where blank; an error as its text */
  value: number | string | boolean;
  /** the cell shows a share as a percentage */
  percent: boolean;
  place: CellPlace;
}

/** From the first row on; a name that the workbook lacks, or that leads to no cells, is missing. */
export type Board = Partial<Record<BoardName, BoardCell[]>>;
