import { useCallback, useEffect, useState } from "react";
import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
} from "@fluentui/react-components";
import type { Finding, Trouble } from "../../workbook/types";
import { counted } from "../fill";
import { FindingItem } from "../parts/FindingItem";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";

type Checking =
  | { phase: "running" }
  | { phase: "done"; findings: Finding[] }
  | { phase: "failed"; trouble: Trouble };

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  body: { whiteSpace: "normal" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  again: { alignSelf: "start" },
});

/** Looks through the workbook as soon as the page opens, and says what it found. */
export default function Check() {
  const styles = useStyles();
  const { words, language, workbook, loop } = usePane();
  const [checking, setChecking] = useState<Checking>({ phase: "running" });
  const look = useCallback(
    () =>
      workbook.check().then(
        (findings) => setChecking({ phase: "done", findings }),
        (error) => setChecking({ phase: "failed", trouble: asTrouble(error) })
      ),
    [workbook]
  );
  useEffect(() => void look(), [look]);
  const again = () => {
    setChecking({ phase: "running" });
    void look();
  };

  const empty = loop.state?.held.length === 0;
  return (
    <>
      <div role="status" className={styles.part}>
        {checking.phase === "running" && (
          <>
            <ProgressBar aria-label={words.check.running} />
            <Body1>{words.check.running}</Body1>
          </>
        )}
        {checking.phase === "done" && checking.findings.length === 0 && (
          <MessageBar intent={empty ? "info" : "success"} layout="multiline">
            <MessageBarBody className={styles.body}>
              <MessageBarTitle>{empty ? words.check.nothing : words.check.fine}</MessageBarTitle>{" "}
              {empty ? words.check.nothingDetail : words.check.fineDetail}
            </MessageBarBody>
          </MessageBar>
        )}
        {checking.phase === "done" && checking.findings.length > 0 && (
          <Body1>{counted(words.check.found, checking.findings.length, language)}</Body1>
        )}
      </div>
      {checking.phase === "done" && checking.findings.length > 0 && (
        <ul className={styles.list}>
          {checking.findings.map((finding) => (
            <FindingItem key={JSON.stringify(finding)} finding={finding} />
          ))}
        </ul>
      )}
      {checking.phase === "failed" && <TroubleBar trouble={checking.trouble} onRetry={again} />}
      {checking.phase !== "failed" && (
        <Button
          className={styles.again}
          disabledFocusable={checking.phase === "running"}
          onClick={again}
        >
          {words.check.again}
        </Button>
      )}
    </>
  );
}
