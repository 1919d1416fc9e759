/**
 * The monthly loop as the pane draws it: its steps, each with its sheets. A template that is added takes its place
 * in one line here; a step that has no sheet yet is not shown.
 */
import type { FluentIcon } from "@fluentui/react-icons";
import { BranchForkRegular } from "@fluentui/react-icons/headless/svg/branch-fork";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/headless/svg/clipboard-task-list-ltr";
import { DataTrendingRegular } from "@fluentui/react-icons/headless/svg/data-trending";
import { DatabaseRegular } from "@fluentui/react-icons/headless/svg/database";
import { LightbulbRegular } from "@fluentui/react-icons/headless/svg/lightbulb";
import { PulseRegular } from "@fluentui/react-icons/headless/svg/pulse";
import { TargetRegular } from "@fluentui/react-icons/headless/svg/target";
import { TrophyRegular } from "@fluentui/react-icons/headless/svg/trophy";
import { BookOpenRegular } from "@fluentui/react-icons/headless/svg/book-open";
import type { TemplateId } from "../templates/plan";
import type { Held, LoopState } from "../workbook/types";

/** In the order of the month; the last one is no step but what all of them share. */
const icons = {
  target: TargetRegular,
  breakdown: BranchForkRegular,
  status: DataTrendingRegular,
  strategy: LightbulbRegular,
  tasks: ClipboardTaskListLtrRegular,
  track: PulseRegular,
  reward: TrophyRegular,
  review: BookOpenRegular,
  data: DatabaseRegular,
} satisfies Record<string, FluentIcon>;

export type StepId = keyof typeof icons;

/** Where each template belongs. Within a step the first one leads: with its sheet the step counts as begun. */
const places: Readonly<Record<TemplateId, StepId>> = {
  targets: "target",
  market: "target",
  indicators: "target",
  breakdown: "breakdown",
  status: "status",
  funnel: "status",
  pipeline: "status",
  customers: "status",
  voice: "status",
  tasks: "tasks",
  process: "tasks",
  activities: "track",
  scorecard: "reward",
  incentive: "reward",
  person: "reward",
  feedback: "reward",
  strategy: "strategy",
  risks: "track",
  review: "review",
  development: "review",
  tracking: "track",
  dashboard: "review",
  settings: "data",
  actuals: "data",
  history: "data",
};

export interface LoopStep {
  id: StepId;
  icon: FluentIcon;
  /** at least one; the first one leads */
  sheets: readonly TemplateId[];
}

const templates = Object.keys(places) as TemplateId[];

function stepWith(id: StepId): LoopStep {
  return { id, icon: icons[id], sheets: templates.filter((template) => places[template] === id) };
}

export const steps: readonly LoopStep[] = (Object.keys(icons) as StepId[])
  .filter((id) => id !== "data")
  .map(stepWith)
  .filter(({ sheets }) => sheets.length > 0);

export const shared: LoopStep = stepWith("data");

/** The step to which a template belongs. */
export function stepOf(template: TemplateId): StepId {
  return places[template];
}

/** The sheet that holds the template, if the workbook has it. */
export function heldSheet(state: LoopState, template: TemplateId): Held | undefined {
  return state.held.find((held) => held.template === template);
}

export function isBegun(state: LoopState, step: LoopStep): boolean {
  return heldSheet(state, step.sheets[0]) !== undefined;
}

/** The leading sheet of the first step that is not begun; undefined when the loop is closed. */
export function nextStep(state: LoopState): TemplateId | undefined {
  return steps.find((step) => !isBegun(state, step))?.sheets[0];
}
