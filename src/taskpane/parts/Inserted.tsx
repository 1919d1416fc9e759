import { useEffect, useRef } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { InsertResult } from "../../workbook/types";
import { fill } from "../fill";
import { nextStep } from "../loop";
import { usePane } from "../state/PaneContext";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  body: { whiteSpace: "normal" },
  way: { whiteSpace: "normal" },
});

/** What an insert has added, the way to it, and what the loop asks for next. */
export function Inserted({ result: { main, written } }: { result: InsertResult }) {
  const styles = useStyles();
  const { words, language, loop, open, goTo } = usePane();
  // The button that had the focus is gone; the next thing to do takes it.
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus(), []);
  const also = written.filter(({ sheetId }) => sheetId !== main.sheetId);
  const sheets = new Intl.ListFormat(language).format(also.map(({ sheetName }) => sheetName));
  const next = loop.state && nextStep(loop.state);
  return (
    <div className={styles.part}>
      <div role="status">
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{fill(words.insert.done, { sheet: main.sheetName })}</MessageBarTitle>{" "}
            {also.length > 0 && fill(words.insert.doneAlso, { sheets })}
          </MessageBarBody>
        </MessageBar>
      </div>
      <Button
        ref={go}
        className={styles.way}
        appearance="primary"
        onClick={() => goTo({ sheetId: main.sheetId })}
      >
        {fill(words.insert.goTo, { sheet: main.sheetName })}
      </Button>
      {next ? (
        <Button className={styles.way} onClick={() => open({ name: "template", template: next })}>
          {fill(words.home.next, { title: words.template[next].title })}
        </Button>
      ) : (
        <Button className={styles.way} onClick={() => open({ name: "home" })}>
          {words.insert.nothingNext}
        </Button>
      )}
    </div>
  );
}
