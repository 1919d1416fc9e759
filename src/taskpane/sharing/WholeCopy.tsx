import { useState } from "react";
import {
  Body1,
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { sharingTexts } from "../../locales/sharing";
import type { Copy } from "../../workbook/sharing/copy";
import type { Trouble } from "../../workbook/types";
import { CopyFindings } from "../parts/CopyFindings";
import { TroubleBar } from "../parts/TroubleBar";
import { saveFile } from "../saveFile";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";

type Formulas = "live" | "values";

type Sharing =
  | { phase: "asking" }
  | { phase: "making" }
  | { phase: "ready"; copy: Copy; opened?: true; trouble?: Trouble }
  | { phase: "failed"; trouble: Trouble };

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { whiteSpace: "normal" },
  body: { whiteSpace: "normal" },
});

/** A copy for colleagues who have no add-in: first what becomes of the formulas, then the file. */
export function WholeCopy() {
  const styles = useStyles();
  const { language, workbook } = usePane();
  const words = sharingTexts[language];
  const [formulas, setFormulas] = useState<Formulas>("live");
  const [locked, setLocked] = useState(false);
  const [sharing, setSharing] = useState<Sharing>({ phase: "asking" });

  const make = () => {
    setSharing({ phase: "making" });
    workbook.makeCopy(formulas, locked).then(
      (copy) => setSharing({ phase: "ready", copy }),
      (error) => setSharing({ phase: "failed", trouble: asTrouble(error) })
    );
  };
  const open = (copy: Copy) =>
    workbook.openCopy(copy.file).then(
      () => setSharing({ phase: "ready", copy, opened: true }),
      (error) => setSharing({ phase: "ready", copy, trouble: asTrouble(error) })
    );

  return (
    <>
      <Body1>{words.lead}</Body1>
      <Field label={words.formulas}>
        <RadioGroup
          value={formulas}
          disabled={sharing.phase === "making"}
          onChange={(_, { value }) => {
            setFormulas(value as Formulas);
            setSharing({ phase: "asking" });
          }}
        >
          <Radio
            value="live"
            label={
              <>
                {words.live}
                <br />
                <small>{words.liveHint}</small>
              </>
            }
          />
          <Radio
            value="values"
            label={
              <>
                {words.values}
                <br />
                <small>{words.valuesHint}</small>
              </>
            }
          />
        </RadioGroup>
      </Field>
      <Checkbox
        checked={locked}
        disabled={sharing.phase === "making"}
        onChange={(_, { checked }) => {
          setLocked(checked === true);
          setSharing({ phase: "asking" });
        }}
        label={
          <>
            {words.lock}
            <br />
            <small>{words.lockHint}</small>
          </>
        }
      />
      {sharing.phase === "asking" && (
        <Button className={styles.button} appearance="primary" onClick={make}>
          {words.make}
        </Button>
      )}
      <div role="status" className={styles.part}>
        {sharing.phase === "making" && (
          <>
            <ProgressBar aria-label={words.making} />
            <Body1>{words.making}</Body1>
          </>
        )}
        {sharing.phase === "ready" && (
          <>
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody className={styles.body}>
                {sharing.opened ? words.opened : words.ready}
              </MessageBarBody>
            </MessageBar>
            <CopyFindings report={sharing.copy.report} />
          </>
        )}
      </div>
      {sharing.phase === "ready" && (
        <>
          {sharing.trouble && <TroubleBar trouble={sharing.trouble} note={words.saveInstead} />}
          <div className={styles.ways}>
            <Button
              className={styles.button}
              appearance="primary"
              onClick={() => void open(sharing.copy)}
            >
              {words.open}
            </Button>
            <Button
              className={styles.button}
              onClick={() => saveFile(sharing.copy.file, `${words.fileName}.xlsx`)}
            >
              {words.save}
            </Button>
            <Button className={styles.button} onClick={make}>
              {words.again}
            </Button>
          </div>
        </>
      )}
      {sharing.phase === "failed" && <TroubleBar trouble={sharing.trouble} onRetry={make} />}
    </>
  );
}
