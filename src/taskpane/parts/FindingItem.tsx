import { Body1, Button, Caption1, makeStyles } from "@fluentui/react-components";
import { habits } from "../../locales/habits";
import { checkingTexts } from "../../locales/checking";
import type { Finding } from "../../workbook/types";
import { counted, fill, fillSentences } from "../fill";
import { usePane } from "../state/PaneContext";
import { token } from "../token";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "10px 12px",
    backgroundColor: token("colorNeutralBackground1"),
    border: `1px solid ${token("colorNeutralStroke2")}`,
    borderLeft: `3px solid ${token("colorStatusWarningBorderActive")}`,
    borderRadius: token("borderRadiusMedium"),
  },
  quiet: { color: token("colorNeutralForeground3") },
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 16px" },
  way: {
    color: token("colorBrandForegroundLink"),
    minWidth: 0,
    paddingInline: 0,
    whiteSpace: "normal",
    textAlign: "start",
  },
});

export interface FindingItemProps {
  finding: Finding;
  disabled: boolean;
  onMend: () => void;
}

/** One thing the check found: what, where, what mending it does, and the ways: there, to mend it, or to add what is missing. */
export function FindingItem({ finding, disabled, onMend }: FindingItemProps) {
  const styles = useStyles();
  const { words, language, goTo, open } = usePane();
  const texts = checkingTexts[language];
  const { code, template, sheetName, address, subject, now, count, insert, mendable, typed } =
    finding;
  const facts = {
    subject,
    now,
    cells: count === undefined ? undefined : counted(words.count.cells, count, language),
    title: template && words.template[template].title,
  };
  const place = { sheet: sheetName, address };
  const between = habits[language].betweenSentences;
  const mending = [
    ...fillSentences(texts.mend[code], facts),
    ...(typed ? [texts.typedColumn] : []),
  ].join(between);
  return (
    <li className={styles.item}>
      <Body1>{fillSentences(texts.finding[code], facts).join(between)}</Body1>
      {sheetName && (
        <Caption1 className={styles.quiet}>
          {fill(address ? words.check.placeCell : words.check.place, place)}
        </Caption1>
      )}
      {(mendable || code === "formulaError") && (
        <Caption1 className={styles.quiet}>{mendable ? mending : texts.handsOnly}</Caption1>
      )}
      <div className={styles.ways}>
        {mendable && (
          <Button
            className={styles.way}
            appearance="transparent"
            size="small"
            disabledFocusable={disabled}
            aria-label={`${texts.mendOne}: ${[subject, sheetName].filter(Boolean).join(", ")}`}
            onClick={onMend}
          >
            {texts.mendOne}
          </Button>
        )}
        {insert && (
          <Button
            className={styles.way}
            appearance="transparent"
            size="small"
            onClick={() => open({ name: "template", template: insert })}
          >
            {fill(texts.add, { title: words.template[insert].title })}
          </Button>
        )}
        {sheetName && !insert && (
          <Button
            className={styles.way}
            appearance="transparent"
            size="small"
            aria-label={fill(words.check.goLabel, place)}
            onClick={() => goTo({ sheetName, address })}
          >
            {words.check.go}
          </Button>
        )}
      </div>
    </li>
  );
}
