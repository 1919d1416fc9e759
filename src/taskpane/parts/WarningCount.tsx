import { Button, makeStyles } from "@fluentui/react-components";
import { AlertRegular } from "@fluentui/react-icons/svg/alert";
import { warningsTexts } from "../../locales/warnings";
import { counted } from "../fill";
import { usePane } from "../state/PaneContext";
import { useWarnings } from "../state/useWarnings";

const useStyles = makeStyles({ way: { alignSelf: "stretch", whiteSpace: "normal" } });

/** How many warnings there are, as the way to them. Where there are none, or none can be read, nothing is shown. */
export default function WarningCount() {
  const styles = useStyles();
  const { language, open } = usePane();
  const { warnings } = useWarnings();
  const count = warnings?.groups.reduce((sum, group) => sum + group.warnings.length, 0) ?? 0;
  if (count === 0) return null;
  return (
    <Button
      className={styles.way}
      icon={<AlertRegular />}
      onClick={() => open({ name: "warnings" })}
    >
      {counted(warningsTexts[language].count, count, language)}
    </Button>
  );
}
