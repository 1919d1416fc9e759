import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { habits } from "../../locales/habits";
import { importingTexts } from "../../locales/importing";
import { counted, fill } from "../fill";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import type { Importing, Stage } from "./useImport";

const useStyles = makeStyles({
  body: { whiteSpace: "normal" },
  way: { whiteSpace: "normal" },
});

export interface DoneProps {
  importing: Importing;
  done: Extract<Stage, { name: "done" }>;
}

/** What was written, the way to it, and the way back. */
export function Done({ importing, done: { result, trouble, takenBack } }: DoneProps) {
  const styles = useStyles();
  const { language, goTo } = usePane();
  const { done } = importingTexts[language];
  const { added, removed, rows, sheetId, sheetName } = result;
  const told = [
    counted(done.added, added, language),
    ...(removed > 0 ? [counted(done.removed, removed, language)] : []),
    counted(done.total, rows, language),
  ].join(habits[language].betweenSentences);
  return (
    <>
      <div role="status">
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{takenBack ? done.takenBack : done.title}</MessageBarTitle>{" "}
            {takenBack ? done.takenBackDetail : told}
          </MessageBarBody>
        </MessageBar>
      </div>
      {trouble && <TroubleBar trouble={trouble} />}
      <Button className={styles.way} appearance="primary" onClick={() => goTo({ sheetId })}>
        {fill(done.go, { sheet: sheetName })}
      </Button>
      {!takenBack && (
        <Button className={styles.way} onClick={() => void importing.takeBack()}>
          {done.takeBack}
        </Button>
      )}
      <Button className={styles.way} onClick={importing.cancel}>
        {done.again}
      </Button>
    </>
  );
}
