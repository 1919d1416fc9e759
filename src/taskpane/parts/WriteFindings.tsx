import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import { habits } from "../../locales/habits";
import { findingsTexts } from "../../locales/findings";
import type { ReviewWritten } from "../../workbook/reviewing/types";
import { counted } from "../fill";
import { usePane } from "../state/PaneContext";
import { useDeed } from "../state/useDeed";
import { TroubleBar } from "./TroubleBar";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  body: { whiteSpace: "normal" },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
  wide: { alignSelf: "stretch", whiteSpace: "normal" },
});

/** Puts the findings into the review sheet, and takes them out again. */
export function WriteFindings() {
  const styles = useStyles();
  const { workbook, language, loop, open, goTo } = usePane();
  const texts = findingsTexts[language];
  const { deed, begin, takeBack } = useDeed<ReviewWritten>();
  const hasReview = loop.state?.held.some(({ template }) => template === "review");

  if (!hasReview) {
    return (
      <div className={styles.part}>
        <Body1>{texts.noReview}</Body1>
        <Button
          className={styles.wide}
          onClick={() => open({ name: "template", template: "review" })}
        >
          {texts.addReview}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.part}>
      {deed.phase !== "done" && (
        <Button
          className={styles.wide}
          appearance="primary"
          disabledFocusable={deed.phase === "working"}
          onClick={() => begin(() => workbook.writeFindings())}
        >
          {texts.write}
        </Button>
      )}
      <div role="status" className={styles.part}>
        {deed.phase === "working" && (
          <ProgressBar aria-label={deed.taking === "back" ? texts.takingBack : texts.writing} />
        )}
        {deed.phase === "takenBack" && <Body1>{texts.takenBack}</Body1>}
        {deed.phase === "done" && <Written result={deed.result} />}
      </div>
      {deed.phase === "done" && (
        <div className={styles.ways}>
          <Button onClick={() => goTo({ sheetName: deed.result.sheetName })}>{texts.show}</Button>
          {deed.result.written > 0 && (
            <Button onClick={() => takeBack(() => workbook.takeBackFindings())}>
              {texts.takeBack}
            </Button>
          )}
        </div>
      )}
      {deed.phase === "failed" && <TroubleBar trouble={deed.trouble} onRetry={deed.retry} />}
    </div>
  );
}

/** What was written, and what was left as it was. */
function Written({ result: { written, kept, homeless } }: { result: ReviewWritten }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = findingsTexts[language];
  const lines = [
    written > 0 ? counted(texts.written, written, language) : texts.nothingNew,
    ...(kept > 0 ? [counted(texts.kept, kept, language)] : []),
    ...(homeless > 0 ? [counted(texts.homeless, homeless, language)] : []),
  ];
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>
        {lines.join(habits[language].betweenSentences)}
      </MessageBarBody>
    </MessageBar>
  );
}
