import { useState } from "react";
import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
} from "@fluentui/react-components";
import { importingTexts } from "../../locales/importing";
import type { FailureCode } from "../../workbook/importing/failure";
import type { Trouble } from "../../workbook/types";
import { FileDrop } from "../parts/FileDrop";
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
  quiet: { color: token("colorNeutralForeground3") },
  use: { alignSelf: "start" },
  body: { whiteSpace: "normal" },
});

/** A file by dropping or choosing it, or rows by pasting them. */
export function ChooseFile({ importing, failure, trouble }: ChooseFileProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { choose, purpose, privacy, failures } = importingTexts[language];
  const [pasted, setPasted] = useState("");

  const take = async (file: File) => {
    const content = new Uint8Array(await file.arrayBuffer());
    await importing.open({ name: file.name, content });
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
      <FileDrop
        words={choose}
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
        onFile={(file) => void take(file)}
      />
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
