import { Body1, Button, Caption1, makeStyles } from "@fluentui/react-components";
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
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 8px",
    color: token("colorNeutralForeground3"),
  },
  way: {
    color: token("colorBrandForegroundLink"),
    minWidth: 0,
    paddingInline: 0,
    whiteSpace: "normal",
    textAlign: "start",
  },
});

/** One thing the check found: what, where, and the way there; a lost sheet's template can be opened instead. */
export function FindingItem({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { words, language, goTo, open } = usePane();
  const { code, template, sheetName, address, subject, count } = finding;
  const cells = count === undefined ? undefined : counted(words.count.cells, count, language);
  const place = { sheet: sheetName, address };
  return (
    <li className={styles.item}>
      <Body1>{fillSentences(words.finding[code], { subject, cells }).join(" ")}</Body1>
      <div className={styles.foot}>
        <Caption1>
          {sheetName && fill(address ? words.check.placeCell : words.check.place, place)}
        </Caption1>
        {sheetName ? (
          <Button
            className={styles.way}
            appearance="transparent"
            size="small"
            aria-label={fill(words.check.goLabel, place)}
            onClick={() => goTo({ sheetName, address })}
          >
            {words.check.go}
          </Button>
        ) : (
          template && (
            <Button
              className={styles.way}
              appearance="transparent"
              size="small"
              onClick={() => open({ name: "template", template })}
            >
              {fill(words.check.open, { title: words.template[template].title })}
            </Button>
          )
        )}
      </div>
    </li>
  );
}
