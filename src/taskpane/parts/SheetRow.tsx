import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import type { TemplateId } from "../../templates/plan";
import type { Held } from "../../workbook/types";
import { fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { token } from "../token";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "8px", minHeight: "28px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  missing: { color: token("colorNeutralForeground3") },
  here: { display: "block", color: token("colorBrandForeground1") },
  way: {
    minWidth: 0,
    flexShrink: 0,
    marginRight: "-8px",
    color: token("colorBrandForegroundLink"),
  },
});

/** One sheet of a step: where the workbook has it and the way there, or the way to adding it. */
export function SheetRow({ template, held }: { template: TemplateId; held?: Held }) {
  const styles = useStyles();
  const { words, open, goTo } = usePane();
  const { title } = words.template[template];
  const renamed = held && held.sheetName !== title;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <span className={held ? undefined : styles.missing}>{title}</span>
        {renamed && (
          <Caption1 className={styles.here}>
            {fill(words.home.here, { sheet: held.sheetName })}
          </Caption1>
        )}
      </span>
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
    </li>
  );
}
