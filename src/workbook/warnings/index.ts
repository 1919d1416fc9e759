/** The early warnings, by rules over what the workbook's sheets say. */
import type { TemplateId } from "../../templates/plan";
import { numberAt } from "../board/cells";
import { date } from "../board/numbers";
import type { Board, BoardName } from "../board/types";
import { customerWarnings } from "./customers";
import { funnelWarnings } from "./funnel";
import { metricWarnings } from "./metrics";
import { riskWarnings } from "./risks";
import { sumWarnings } from "./sums";
import { targetWarnings } from "./targets";
import { taskWarnings } from "./tasks";
import type { Warning } from "./types";

/** In the order in which a manager acts on them. */
export const warningGroups = [
  "tasks",
  "metrics",
  "funnel",
  "targets",
  "sums",
  "risks",
  "customers",
] as const;
export type WarningGroup = (typeof warningGroups)[number];

const rules: Record<WarningGroup, (board: Board) => Warning[]> = {
  tasks: taskWarnings,
  metrics: metricWarnings,
  funnel: funnelWarnings,
  targets: targetWarnings,
  sums: sumWarnings,
  risks: riskWarnings,
  customers: customerWarnings,
};

/** What a group's rules read, sheet by sheet: without these names nothing can be told. */
const sources: Record<WarningGroup, [TemplateId, BoardName[]][]> = {
  tasks: [["tasks", ["KPI_TaskName", "KPI_TaskLag"]]],
  metrics: [["targets", ["KPI_MetricList", "KPI_TargetAttainment"]]],
  funnel: [
    ["funnel", ["KPI_StageList", "KPI_StageRate"]],
    ["process", ["KPI_StandardStage", "KPI_StandardRate"]],
  ],
  targets: [["targets", ["KPI_MetricList", "KPI_TargetOwner", "KPI_TargetDue"]]],
  sums: [
    ["scorecard", ["KPI_ScorePerson", "KPI_ScoreWeights"]],
    ["breakdown", ["KPI_BreakdownTarget", "KPI_SplitTotal"]],
  ],
  risks: [["risks", ["KPI_RiskName", "KPI_RiskReview", "KPI_RiskDue"]]],
  customers: [
    ["customers", ["KPI_CustomerList", "KPI_CustomerLast"]],
    ["activities", ["KPI_ActivityDate", "KPI_ActivityCustomer"]],
  ],
};

export interface Warnings {
  groups: { group: WarningGroup; warnings: Warning[] }[];
  /** sheets that warnings rest on and that the workbook lacks */
  missing: TemplateId[];
  /** sheets that are there, but whose names lead nowhere or came with a later version */
  unreadable: TemplateId[];
}

/** What no date of its own tells, holds for the period that the sheets speak of; a contact that never was, for ever. */
function dated(warning: Warning, board: Board): Warning {
  const start = numberAt(board, "KPI_Start", 0);
  if (warning.since || start === undefined || warning.code === "neverContacted") return warning;
  return { ...warning, since: date(start) };
}

/** `held` are the templates that the workbook has. A group without warnings is left out. */
export function warningsOf(board: Board, held: readonly TemplateId[]): Warnings {
  const blind = warningGroups
    .flatMap((group) => sources[group])
    .filter(([, names]) => names.some((name) => !board[name]))
    .map(([template]) => template);
  const once = [...new Set(blind)];
  return {
    groups: warningGroups
      .map((group) => ({ group, warnings: rules[group](board).map((each) => dated(each, board)) }))
      .filter(({ warnings }) => warnings.length > 0),
    missing: once.filter((template) => !held.includes(template)),
    unreadable: once.filter((template) => held.includes(template)),
  };
}
