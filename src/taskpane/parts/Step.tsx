import { CheckmarkFilled } from "@fluentui/react-icons/headless/svg/checkmark";
import type { LoopState } from "../../workbook/types";
import { heldSheet, isBegun, type LoopStep } from "../loop";
import { usePane } from "../state/PaneContext";
import { SheetRow } from "./SheetRow";

export interface StepProps {
  step: LoopStep;
  /** its place in the loop; what all steps share has none */
  number?: number;
  state: LoopState;
  isNext: boolean;
}

/** One step of the loop: what it is for and its sheets. It is checked off once all of them are in the workbook. */
export function Step({ step, number, state, isNext }: StepProps) {
  const { words } = usePane();
  const { title, purpose } = words.step[step.id];
  const begun = isBegun(state, step);
  const complete = step.sheets.every((sheet) => heldSheet(state, sheet));
  const Icon = complete ? CheckmarkFilled : step.icon;
  const mark = ["mark", isNext && "mark-next", begun && "mark-begun"].filter(Boolean).join(" ");
  return (
    <li className="step">
      <div className="rail" aria-hidden>
        <span className={mark}>
          <Icon />
        </span>
        {number && <span className={begun ? "line line-begun" : "line"} />}
      </div>
      <div className="step-text">
        <span className="step-title">
          {number && `${number}. `}
          {title}
        </span>
        <span className="caption purpose">{purpose}</span>
        <ul className="sheets" aria-label={title}>
          {step.sheets.map((template) => (
            <SheetRow key={template} template={template} held={heldSheet(state, template)} />
          ))}
        </ul>
      </div>
    </li>
  );
}
