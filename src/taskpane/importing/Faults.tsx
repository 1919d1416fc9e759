import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { importingTexts } from "../../locales/importing";
import type { Checked } from "../../workbook/importing/types";
import { counted, fill } from "../fill";
import { SectionTitle } from "../parts/SectionTitle";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { saveFaults } from "./saveFaults";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px" },
  item: { overflowWrap: "anywhere" },
  quiet: { color: token("colorNeutralForeground3") },
  save: { alignSelf: "start" },
});

/** as many as are shown; all of them can be saved */
const shown = 8;

/** The rows that cannot come in, with the reason of each. */
export function Faults({ checked: { faults, faultCount } }: { checked: Checked }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = importingTexts[language];
  const { preview } = words;
  if (faultCount === 0) return null;
  return (
    <>
      <SectionTitle>{counted(preview.faults, faultCount, language)}</SectionTitle>
      <ul className={styles.list}>
        {faults.slice(0, shown).map(({ line, column = "", content, reason }) => (
          <li key={line} className={styles.item}>
            <Caption1>
              {fill(content === undefined ? preview.fault : preview.faultContent, {
                line,
                column,
                content,
                reason: words.faults[reason],
              })}
            </Caption1>
          </li>
        ))}
      </ul>
      {faultCount > shown && (
        <Caption1 className={styles.quiet}>
          {counted(preview.faultsMore, faultCount - shown, language)}
        </Caption1>
      )}
      <Button className={styles.save} size="small" onClick={() => void saveFaults(faults, words)}>
        {preview.save}
      </Button>
    </>
  );
}
