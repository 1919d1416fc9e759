/**
 * The monthly loop as the pane draws it. A template that is added takes its place here, and the pane shows it:
 * as a step of the loop, or among the sheets that all steps share.
 */
import type { FluentIcon } from "@fluentui/react-icons";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { TemplateId } from "../templates/plan";
import type { Held, LoopState } from "../workbook/types";

interface Place {
  part: "step" | "shared";
  icon: FluentIcon;
}

/** In the order of the month. */
export const places: Readonly<Record<TemplateId, Place>> = {
  targets: { part: "step", icon: TargetRegular },
  status: { part: "step", icon: DataTrendingRegular },
  tasks: { part: "step", icon: ClipboardTaskListLtrRegular },
  settings: { part: "shared", icon: SettingsRegular },
};

const all = Object.keys(places) as TemplateId[];

export const steps: readonly TemplateId[] = all.filter((id) => places[id].part === "step");
export const shared: readonly TemplateId[] = all.filter((id) => places[id].part === "shared");

/** The sheet that holds the template, if the workbook has it. */
export function heldSheet(state: LoopState, template: TemplateId): Held | undefined {
  return state.held.find((held) => held.template === template);
}

/** The first step that the workbook does not have yet; undefined when the loop is closed. */
export function nextStep(state: LoopState): TemplateId | undefined {
  return steps.find((step) => !heldSheet(state, step));
}
