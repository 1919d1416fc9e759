import { useRef, useState, type DragEvent } from "react";
import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
} from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { importingTexts } from "../../locales/importing";
import type { FailureCode } from "../../workbook/importing/failure";
import type { Trouble } from "../../workbook/types";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import type { Importing } from "./useImport";

export interface ChooseFileProps {
  importing: Importing;
  failure?: FailureCode;
  trouble?: Trouble;
}

const useStyles = makeStyles({
  lead: { color: token("colorNeutralForeground2") },
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "24px 12px",
    textAlign: "center",
    border: `2px dashed ${token("colorNeutralStroke1")}`,
    borderRadius: token("borderRadiusLarge"),
    backgroundColor: token("colorNeutralBackground1"),
    "& svg": { fontSize: "32px", color: token("colorBrandForeground1") },
  },
  over: {
    border: `2px dashed ${token("colorBrandStroke1")}`,
    backgroundColor: token("colorBrandBackground2"),
  },
  quiet: { color: token("colorNeutralForeground3") },
  use: { alignSelf: "start" },
  body: { whiteSpace: "normal" },
});

/** A file by dropping or choosing it, or rows by pasting them. */
export function ChooseFile({ importing, failure, trouble }: ChooseFileProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { choose, purpose, privacy, failures } = importingTexts[language];
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const input = useRef<HTMLInputElement>(null);

  const take = async (file: File | undefined) => {
    if (!file) return;
    const content = new Uint8Array(await file.arrayBuffer());
    await importing.open({ name: file.name, content });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <>
      <Body1 className={styles.lead}>{purpose}</Body1>
      {failure && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.body}>
              <MessageBarTitle>{failures[failure].title}</MessageBarTitle>{" "}
              {failures[failure].message}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      {trouble && <TroubleBar trouble={trouble} />}
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <DocumentArrowUpRegular />
        <Body1>{choose.drop}</Body1>
        <Caption1 className={styles.quiet}>{choose.or}</Caption1>
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {choose.button}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
          aria-label={choose.button}
          onChange={({ target }) => void take(target.files?.[0])}
        />
      </div>
      <Field label={choose.paste} hint={choose.pasteHint}>
        <Textarea value={pasted} rows={3} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      {pasted.trim() !== "" && (
        <Button
          className={styles.use}
          onClick={() => void importing.open({ name: choose.pasted, content: pasted })}
        >
          {choose.pasteButton}
        </Button>
      )}
      <Caption1 className={styles.quiet}>{privacy}</Caption1>
    </>
  );
}
