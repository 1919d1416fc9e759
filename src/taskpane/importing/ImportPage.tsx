import { useEffect, useRef } from "react";
import { Body1, Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { importingTexts } from "../../locales/importing";
import { fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { ChooseFile } from "./ChooseFile";
import { Columns } from "./Columns";
import { Done } from "./Done";
import { Preview } from "./Preview";
import { useImport, type Importing } from "./useImport";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  cancel: { alignSelf: "start" },
});

/** Sales data from a file: choose it, see where its columns go, see what would be written, write it. */
export default function ImportPage() {
  const importing = useImport();
  const { stage } = importing;
  const styles = useStyles();
  // What had the focus is gone with its step; the new one begins at its top.
  const part = useRef<HTMLDivElement>(null);
  const shown = useRef(stage.name);
  useEffect(() => {
    if (shown.current !== stage.name) part.current?.focus();
    shown.current = stage.name;
  }, [stage.name]);
  return (
    <div ref={part} tabIndex={-1} className={styles.part} style={{ outline: "none" }}>
      <Step importing={importing} />
    </div>
  );
}

function Step({ importing }: { importing: Importing }) {
  const { language } = usePane();
  const words = importingTexts[language];
  const { stage, cancel } = importing;
  switch (stage.name) {
    case "choose":
      return <ChooseFile importing={importing} failure={stage.failure} trouble={stage.trouble} />;
    case "reading":
      return <Waiting text={fill(words.reading, { file: stage.file })} onCancel={cancel} />;
    case "columns":
      return <Columns importing={importing} />;
    case "checking":
      return <Waiting text={words.checking} onCancel={cancel} />;
    case "preview":
      return <Preview importing={importing} trouble={stage.trouble} />;
    case "writing":
      return <Waiting text={words.stages[stage.progress.stage]} share={stage.progress.share} />;
    case "done":
      return <Done importing={importing} done={stage} />;
  }
}

interface WaitingProps {
  text: string;
  share?: number;
  onCancel?: () => void;
}

/** Read aloud when it begins. Without a share it is not known how long it takes. */
function Waiting({ text, share, onCancel }: WaitingProps) {
  const styles = useStyles();
  const { language } = usePane();
  const words = importingTexts[language];
  return (
    <>
      <div role="status" className={styles.part}>
        <ProgressBar value={share} aria-label={words.progress} />
        <Body1>{text}</Body1>
      </div>
      {onCancel && (
        <Button className={styles.cancel} onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </>
  );
}
