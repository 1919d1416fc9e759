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
import { closingTexts } from "../../locales/closing";
import type { ClosePreview } from "../../workbook/closing/types";
import type { Trouble } from "../../workbook/types";
import { fill } from "../fill";
import { CloseForeseen, dayText } from "../parts/CloseForeseen";
import { FollowedHolidayOffer } from "../parts/FollowedHolidayOffer";
import { Loading } from "../parts/Loading";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";

type Closing =
  | { phase: "looking" }
  | { phase: "seen"; preview: ClosePreview; trouble?: Trouble }
  | { phase: "writing"; taking: "forward" | "back" }
  | { phase: "done"; next: ClosePreview["next"]; takenBack?: true; trouble?: Trouble }
  | { phase: "failed"; trouble: Trouble };

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  body: { whiteSpace: "normal" },
  button: { whiteSpace: "normal" },
});

/** Closes a period: first what is kept, changed and moved on, then one button, and the way back. */
export default function CloseMonth() {
  const styles = useStyles();
  const { language, workbook, loop } = usePane();
  const words = closingTexts[language];
  const [closing, setClosing] = useState<Closing>({ phase: "looking" });
  const [removeFinished, setRemoveFinished] = useState(false);
  const hasTargets = loop.state?.held.some(({ template }) => template === "targets") ?? true;

  const look = useCallback(() => {
    workbook.previewClose().then(
      (preview) => setClosing({ phase: "seen", preview }),
      (error) => setClosing({ phase: "failed", trouble: asTrouble(error) })
    );
  }, [workbook]);
  useEffect(() => {
    if (hasTargets) look();
  }, [hasTargets, look]);

  const lookAgain = () => {
    setClosing({ phase: "looking" });
    look();
  };
  const close = (preview: ClosePreview) => {
    setClosing({ phase: "writing", taking: "forward" });
    workbook.closeMonth({ stamp: preview.stamp, removeFinished }).then(
      () => setClosing({ phase: "done", next: preview.next }),
      (error) => setClosing({ phase: "seen", preview, trouble: asTrouble(error) })
    );
  };
  const takeBack = (next: ClosePreview["next"]) => {
    setClosing({ phase: "writing", taking: "back" });
    workbook.takeBackClose().then(
      () => setClosing({ phase: "done", next, takenBack: true }),
      (error) => setClosing({ phase: "done", next, trouble: asTrouble(error) })
    );
  };
  const days = ({ first, last }: ClosePreview["next"]) => ({
    first: dayText(first, language),
    last: dayText(last, language),
  });

  if (!hasTargets) return <Body1>{words.noTargets}</Body1>;
  return (
    <>
      <Body1>{words.lead}</Body1>
      {closing.phase === "looking" && <Loading />}
      {closing.phase === "seen" && (
        <>
          <CloseForeseen
            {...{ words, preview: closing.preview, removeFinished }}
            onRemoveFinished={setRemoveFinished}
          />
          {closing.trouble ? (
            <TroubleBar trouble={closing.trouble} onRetry={lookAgain} />
          ) : (
            <Button
              className={styles.button}
              appearance="primary"
              onClick={() => close(closing.preview)}
            >
              {fill(words.close, days(closing.preview.period))}
            </Button>
          )}
        </>
      )}
      <div role="status" className={styles.part}>
        {closing.phase === "writing" && (
          <>
            <ProgressBar aria-label={words.closing} />
            <Body1>{closing.taking === "back" ? words.takingBack : words.closing}</Body1>
          </>
        )}
        {closing.phase === "done" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody className={styles.body}>
              <MessageBarTitle>{closing.takenBack ? words.takenBack : words.done}</MessageBarTitle>{" "}
              {closing.takenBack
                ? words.takenBackDetail
                : fill(words.doneDetail, days(closing.next))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {closing.phase === "done" && (
        <>
          {closing.trouble && <TroubleBar trouble={closing.trouble} />}
          {closing.takenBack ? (
            <Button className={styles.button} onClick={lookAgain}>
              {words.again}
            </Button>
          ) : (
            <Button className={styles.button} onClick={() => takeBack(closing.next)}>
              {words.takeBack}
            </Button>
          )}
        </>
      )}
      {closing.phase === "done" && !closing.takenBack && <FollowedHolidayOffer />}
      {closing.phase === "failed" && <TroubleBar trouble={closing.trouble} onRetry={lookAgain} />}
    </>
  );
}
