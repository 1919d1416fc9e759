import { useState } from "react";
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
import type { Trouble } from "../../workbook/types";
import { counted } from "../fill";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";
import { TroubleBar } from "./TroubleBar";

type Writing =
  | { phase: "ready" | "takenBack" }
  | { phase: "working"; taking: "forward" | "back" }
  | { phase: "done"; result: ReviewWritten }
  | { phase: "failed"; trouble: Trouble; retry: () => void };

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
  const [writing, setWriting] = useState<Writing>({ phase: "ready" });
  const hasReview = loop.state?.held.some(({ template }) => template === "review");

  const write = () => {
    setWriting({ phase: "working", taking: "forward" });
    workbook.writeFindings().then(
      (result) => setWriting({ phase: "done", result }),
      (error) => setWriting({ phase: "failed", trouble: asTrouble(error), retry: write })
    );
  };
  const takeBack = () => {
    setWriting({ phase: "working", taking: "back" });
    workbook.takeBackFindings().then(
      () => setWriting({ phase: "takenBack" }),
      (error) => setWriting({ phase: "failed", trouble: asTrouble(error), retry: takeBack })
    );
  };

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
      {writing.phase !== "done" && (
        <Button
          className={styles.wide}
          appearance="primary"
          disabledFocusable={writing.phase === "working"}
          onClick={write}
        >
          {texts.write}
        </Button>
      )}
      <div role="status" className={styles.part}>
        {writing.phase === "working" && (
          <ProgressBar aria-label={writing.taking === "back" ? texts.takingBack : texts.writing} />
        )}
        {writing.phase === "takenBack" && <Body1>{texts.takenBack}</Body1>}
        {writing.phase === "done" && <Written result={writing.result} />}
      </div>
      {writing.phase === "done" && (
        <div className={styles.ways}>
          <Button onClick={() => goTo({ sheetName: writing.result.sheetName })}>
            {texts.show}
          </Button>
          {writing.result.written > 0 && <Button onClick={takeBack}>{texts.takeBack}</Button>}
        </div>
      )}
      {writing.phase === "failed" && (
        <TroubleBar trouble={writing.trouble} onRetry={writing.retry} />
      )}
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
