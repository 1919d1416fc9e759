import { Body1, makeStyles } from "@fluentui/react-components";
import type { FunctionId } from "../../functions/catalogue";
import { fill } from "../fill";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { errorTexts } from "./ErrorList";
import { ResultValue } from "./ResultValue";
import type { ParameterTexts } from "./texts";
import type { Previewed } from "./usePreview";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px", minHeight: "28px" },
  quiet: { color: token("colorNeutralForeground2") },
  code: { fontWeight: token("fontWeightSemibold"), color: token("colorStatusDangerForeground1") },
});

export interface PreviewedResultProps {
  id: FunctionId;
  previewed: Previewed;
  parameters: readonly ParameterTexts[];
}

/** What the formula would give now, or why that cannot be said yet. */
export function PreviewedResult({ id, previewed, parameters }: PreviewedResultProps) {
  const styles = useStyles();
  const { words, language } = usePane();
  const quiet = (text: string) => <Body1 className={styles.quiet}>{text}</Body1>;
  const content = () => {
    switch (previewed.kind) {
      case "missing": {
        const names = previewed.at.map((at) => parameters[at].name);
        const list = new Intl.ListFormat(language).format(names);
        return quiet(fill(words.functions.missing, { names: list }));
      }
      case "incomplete":
        return quiet(words.functions.badFormula);
      case "excelOnly":
        return quiet(words.functions.excelOnly);
      case "reading":
        return quiet(words.functions.reading);
      case "leadsNowhere":
        return quiet(fill(words.functions.leadsNowhere, previewed));
      case "unread":
        return <TroubleBar trouble={previewed.trouble} />;
      case "computed": {
        const { evaluation } = previewed;
        if (evaluation.ok) return <ResultValue id={id} result={evaluation.value} />;
        return (
          <>
            <Body1 className={styles.code}>{errorTexts[evaluation.code]}</Body1>
            <Body1>{evaluation.message}</Body1>
          </>
        );
      }
    }
  };
  return (
    <div role="status" className={styles.part}>
      {content()}
    </div>
  );
}
