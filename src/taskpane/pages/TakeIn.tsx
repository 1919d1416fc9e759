import { useState } from "react";
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import { returningTexts } from "../../locales/returning";
import type { ReturnPreview } from "../../workbook/returning/types";
import type { Trouble } from "../../workbook/types";
import { counted } from "../fill";
import { FileDrop } from "../parts/FileDrop";
import { TroubleBar } from "../parts/TroubleBar";
import { Brought } from "../returning/Brought";
import { firstDecisions, openQuestions, orderOf, type Decisions } from "../returning/decisions";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { asTrouble } from "../troubles";

type Returning =
  | { phase: "asking"; trouble?: Trouble }
  | { phase: "working"; doing: "reading" | "taking" | "takingBack" }
  | { phase: "seen"; file: Uint8Array; preview: ReturnPreview; trouble?: Trouble }
  | { phase: "done"; cells: number; takenBack?: true; trouble?: Trouble };

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  quiet: { color: token("colorNeutralForeground3") },
  body: { whiteSpace: "normal" },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { whiteSpace: "normal" },
});

/** Takes in a copy that came back: the file, what it brings, what of it is wanted, and the way back. */
export default function TakeIn() {
  const styles = useStyles();
  const { language, workbook } = usePane();
  const words = returningTexts[language];
  const [returning, setReturning] = useState<Returning>({ phase: "asking" });
  const [decisions, setDecisions] = useState<Decisions>({});

  const look = async (file: Uint8Array) => {
    setReturning({ phase: "working", doing: "reading" });
    try {
      const preview = await workbook.previewReturn(file);
      setDecisions(firstDecisions(preview));
      setReturning({ phase: "seen", file, preview });
    } catch (error) {
      setReturning({ phase: "asking", trouble: asTrouble(error) });
    }
  };
  const take = (file: Uint8Array, preview: ReturnPreview) => {
    setReturning({ phase: "working", doing: "taking" });
    workbook.takeReturned(file, orderOf(preview, decisions)).then(
      (cells) => setReturning({ phase: "done", cells }),
      (error) => setReturning({ phase: "seen", file, preview, trouble: asTrouble(error) })
    );
  };
  const takeBack = (cells: number) => {
    setReturning({ phase: "working", doing: "takingBack" });
    workbook.takeBackReturned().then(
      () => setReturning({ phase: "done", cells, takenBack: true }),
      (error) => setReturning({ phase: "done", cells, trouble: asTrouble(error) })
    );
  };
  const again = () => setReturning({ phase: "asking" });

  return (
    <>
      {returning.phase === "asking" && (
        <>
          <Body1>{words.lead}</Body1>
          {returning.trouble && <TroubleBar trouble={returning.trouble} />}
          <FileDrop
            words={{ drop: words.drop, or: words.or, button: words.choose }}
            accept=".xlsx"
            onFile={(file) => void file.arrayBuffer().then((bytes) => look(new Uint8Array(bytes)))}
          />
          <Caption1 className={styles.quiet}>{words.scope}</Caption1>
          <Caption1 className={styles.quiet}>{words.privacy}</Caption1>
        </>
      )}
      <div role="status" className={styles.part}>
        {returning.phase === "working" && (
          <>
            <ProgressBar aria-label={words[returning.doing]} />
            <Body1>{words[returning.doing]}</Body1>
          </>
        )}
        {returning.phase === "seen" && emptyText(returning.preview) && (
          <Body1>{words[emptyText(returning.preview)!]}</Body1>
        )}
        {returning.phase === "done" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody className={styles.body}>
              {returning.takenBack
                ? words.takenBack
                : counted(words.done, returning.cells, language)}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {returning.phase === "seen" && (
        <>
          <Brought preview={returning.preview} decisions={decisions} onDecide={setDecisions} />
          {returning.trouble ? (
            <TroubleBar trouble={returning.trouble} onRetry={() => void look(returning.file)} />
          ) : (
            <Ways
              preview={returning.preview}
              decisions={decisions}
              onTake={() => take(returning.file, returning.preview)}
              onAgain={again}
            />
          )}
        </>
      )}
      {returning.phase === "done" && (
        <>
          {returning.trouble && <TroubleBar trouble={returning.trouble} />}
          <div className={styles.ways}>
            {!returning.takenBack && (
              <Button className={styles.button} onClick={() => takeBack(returning.cells)}>
                {words.takeBack}
              </Button>
            )}
            <Button className={styles.button} onClick={again}>
              {words.another}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** Which text says that there is nothing to decide. */
function emptyText(preview: ReturnPreview): "notOurs" | "nothing" | undefined {
  if (preview.tables === 0) return "notOurs";
  const { changes, rows, comments, left } = preview;
  return [changes, rows, comments, left].every(({ length }) => length === 0)
    ? "nothing"
    : undefined;
}

interface WaysProps {
  preview: ReturnPreview;
  decisions: Decisions;
  onTake: () => void;
  onAgain: () => void;
}

/** What can be done with a preview: nothing comes in while a question is open. */
function Ways({ preview, decisions, onTake, onAgain }: WaysProps) {
  const styles = useStyles();
  const { language } = usePane();
  const words = returningTexts[language];
  const open = openQuestions(preview, decisions);
  const { changes, rows, comments } = orderOf(preview, decisions);
  const chosen = changes.length + rows.length + comments.length;
  return (
    <>
      {open > 0 && <Caption1>{counted(words.open, open, language)}</Caption1>}
      <div className={styles.ways}>
        {chosen + open > 0 && (
          <Button
            className={styles.button}
            appearance="primary"
            disabled={open > 0}
            onClick={onTake}
          >
            {counted(words.take, chosen, language)}
          </Button>
        )}
        <Button className={styles.button} onClick={onAgain}>
          {words.another}
        </Button>
      </div>
    </>
  );
}
