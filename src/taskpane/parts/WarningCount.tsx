import { AlertRegular } from "@fluentui/react-icons/headless/svg/alert";
import { warningsTexts } from "../../locales/warnings";
import { counted } from "../fill";
import { Button } from "../plain/Button";
import { usePane } from "../state/PaneContext";
import { useWarnings } from "../state/useWarnings";

/** How many warnings there are, as the way to them. Where there are none, or none can be read, nothing is shown. */
export default function WarningCount() {
  const { language, open } = usePane();
  const { warnings } = useWarnings();
  const count = warnings?.groups.reduce((sum, group) => sum + group.warnings.length, 0) ?? 0;
  if (count === 0) return null;
  return (
    <Button className="wide" icon={<AlertRegular />} onClick={() => open({ name: "warnings" })}>
      {counted(warningsTexts[language].count, count, language)}
    </Button>
  );
}
