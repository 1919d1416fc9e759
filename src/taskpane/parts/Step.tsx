import { Button, Caption1, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkFilled } from "@fluentui/react-icons/svg/checkmark";
import type { TemplateId } from "../../templates/plan";
import type { Held } from "../../workbook/types";
import { fill } from "../fill";
import { places } from "../loop";
import { usePane } from "../state/PaneContext";
import { token } from "../token";

export interface StepProps {
  template: TemplateId;
  /** its place in the loop; a sheet that all steps share has none */
  number?: number;
  held?: Held;
  isNext: boolean;
  /** what to say where the workbook does not have it */
  missing: string;
}

const useStyles = makeStyles({
  step: { display: "flex", gap: "12px" },
  rail: { display: "flex", flexDirection: "column", alignItems: "center", flexShrink: 0 },
  mark: {
    width: "32px",
    height: "32px",
    boxSizing: "border-box",
    borderRadius: token("borderRadiusCircular"),
    border: `1px solid ${token("colorNeutralStroke1")}`,
    backgroundColor: token("colorNeutralBackground1"),
    color: token("colorNeutralForeground3"),
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: "18px",
  },
  markNext: {
    border: `2px solid ${token("colorBrandStroke1")}`,
    color: token("colorBrandForeground1"),
  },
  markHeld: {
    border: "none",
    backgroundColor: token("colorBrandBackground"),
    color: token("colorNeutralForegroundOnBrand"),
  },
  line: { flexGrow: 1, width: "2px", backgroundColor: token("colorNeutralStroke2") },
  lineHeld: { backgroundColor: token("colorBrandStroke1") },
  text: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    paddingTop: "5px",
    paddingBottom: "20px",
  },
  title: { fontWeight: token("fontWeightSemibold") },
  purpose: { color: token("colorNeutralForeground2") },
  status: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 8px",
    color: token("colorNeutralForeground3"),
  },
  here: { color: token("colorBrandForeground1") },
  way: { minWidth: 0, marginRight: "-8px", color: token("colorBrandForegroundLink") },
});

/** One sheet of the loop: what it is for, where the workbook has it, and the way to it or to adding it. */
export function Step({ template, number, held, isNext, missing }: StepProps) {
  const styles = useStyles();
  const { words, open, goTo } = usePane();
  const { title, purpose } = words.template[template];
  const Icon = places[template].icon;
  return (
    <li className={styles.step}>
      <div className={styles.rail} aria-hidden>
        <span
          className={mergeClasses(styles.mark, isNext && styles.markNext, held && styles.markHeld)}
        >
          {held ? <CheckmarkFilled /> : <Icon />}
        </span>
        {number && <span className={mergeClasses(styles.line, held && styles.lineHeld)} />}
      </div>
      <div className={styles.text}>
        <span className={styles.title}>
          {number && `${number}. `}
          {title}
        </span>
        <Caption1 className={styles.purpose}>{purpose}</Caption1>
        <div className={styles.status}>
          <Caption1 className={mergeClasses(held && styles.here)}>
            {held ? fill(words.home.here, { sheet: held.sheetName }) : missing}
          </Caption1>
          {held ? (
            <Button
              className={styles.way}
              appearance="transparent"
              size="small"
              aria-label={fill(words.home.goLabel, { sheet: held.sheetName })}
              onClick={() => goTo({ sheetId: held.sheetId })}
            >
              {words.home.go}
            </Button>
          ) : (
            <Button
              className={styles.way}
              appearance="transparent"
              size="small"
              aria-label={fill(words.home.addLabel, { title })}
              onClick={() => open({ name: "template", template })}
            >
              {words.home.add}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
