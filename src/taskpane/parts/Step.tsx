import { Caption1, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkFilled } from "@fluentui/react-icons/svg/checkmark";
import type { LoopState } from "../../workbook/types";
import { heldSheet, isBegun, type LoopStep } from "../loop";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { SheetRow } from "./SheetRow";

export interface StepProps {
  step: LoopStep;
  /** its place in the loop; what all steps share has none */
  number?: number;
  state: LoopState;
  isNext: boolean;
}

const useStyles = makeStyles({
  step: { display: "flex", gap: "12px" },
  rail: { display: "flex", flexDirection: "column", alignItems: "center", flexShrink: 0 },
  mark: {
    width: "28px",
    height: "28px",
    boxSizing: "border-box",
    borderRadius: token("borderRadiusCircular"),
    border: `1px solid ${token("colorNeutralStroke1")}`,
    backgroundColor: token("colorNeutralBackground1"),
    color: token("colorNeutralForeground3"),
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: "16px",
  },
  markNext: {
    border: `2px solid ${token("colorBrandStroke1")}`,
    color: token("colorBrandForeground1"),
  },
  markBegun: {
    border: "none",
    backgroundColor: token("colorBrandBackground"),
    color: token("colorNeutralForegroundOnBrand"),
  },
  line: { flexGrow: 1, width: "2px", backgroundColor: token("colorNeutralStroke2") },
  lineBegun: { backgroundColor: token("colorBrandStroke1") },
  text: { flexGrow: 1, minWidth: 0, paddingTop: "4px", paddingBottom: "14px" },
  title: { fontWeight: token("fontWeightSemibold") },
  purpose: { display: "block", color: token("colorNeutralForeground2") },
  sheets: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
});

/** One step of the loop: what it is for and its sheets. It is checked off once all of them are in the workbook. */
export function Step({ step, number, state, isNext }: StepProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { title, purpose } = words.step[step.id];
  const begun = isBegun(state, step);
  const complete = step.sheets.every((sheet) => heldSheet(state, sheet));
  const Icon = complete ? CheckmarkFilled : step.icon;
  return (
    <li className={styles.step}>
      <div className={styles.rail} aria-hidden>
        <span
          className={mergeClasses(
            styles.mark,
            isNext && styles.markNext,
            begun && styles.markBegun
          )}
        >
          <Icon />
        </span>
        {number && <span className={mergeClasses(styles.line, begun && styles.lineBegun)} />}
      </div>
      <div className={styles.text}>
        <span className={styles.title}>
          {number && `${number}. `}
          {title}
        </span>
        <Caption1 className={styles.purpose}>{purpose}</Caption1>
        <ul className={styles.sheets} aria-label={title}>
          {step.sheets.map((template) => (
            <SheetRow key={template} template={template} held={heldSheet(state, template)} />
          ))}
        </ul>
      </div>
    </li>
  );
}
