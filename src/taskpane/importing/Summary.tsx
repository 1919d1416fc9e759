import { makeStyles } from "@fluentui/react-components";
import { importingTexts } from "../../locales/importing";
import { columnIds } from "../../workbook/importing/types";
import type { Checked } from "../../workbook/importing/types";
import { counted, fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { shownDay, shownNumber } from "./figures";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: "4px 16px",
    margin: 0,
    padding: "10px 12px",
    backgroundColor: token("colorNeutralBackground1"),
    border: `1px solid ${token("colorNeutralStroke2")}`,
    borderRadius: token("borderRadiusMedium"),
  },
  label: { color: token("colorNeutralForeground2") },
  value: {
    margin: 0,
    textAlign: "right",
    fontWeight: token("fontWeightSemibold"),
    fontVariantNumeric: "tabular-nums",
    minWidth: 0,
  },
});

/** How many rows, over which days, with which sums: to be compared with what the other system says. */
export function Summary({ checked }: { checked: Checked }) {
  const styles = useStyles();
  const { language } = usePane();
  const { preview, columns } = importingTexts[language];
  const { added, removed, firstDate, lastDate, sums } = checked;
  const count = (n: number) => counted(preview.rows, n, language);
  const facts: [string, string][] = [[preview.added, count(added)]];
  if (removed > 0) facts.push([preview.removed, count(removed)]);
  if (firstDate !== undefined && lastDate !== undefined) {
    const [first, last] = [firstDate, lastDate].map((day) => shownDay(day, language));
    facts.push([preview.period, fill(preview.span, { first, last })]);
  }
  for (const id of columnIds) {
    const sum = sums[id];
    if (sum !== undefined) facts.push([columns.targets[id], shownNumber(sum, language)]);
  }
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label} style={{ display: "contents" }}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
