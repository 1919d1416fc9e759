import { useRef, useState, type DragEvent } from "react";
import { Body1, Button, Caption1, makeStyles, mergeClasses } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { token } from "../token";

export interface FileDropProps {
  words: { drop: string; or: string; button: string };
  /** as an input of files has it */
  accept: string;
  onFile: (file: File) => void;
}

const useStyles = makeStyles({
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
});

/** A place to drop a file, and a button to choose one. */
export function FileDrop({ words, accept, onFile }: FileDropProps) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };

  return (
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
      <Body1>{words.drop}</Body1>
      <Caption1 className={styles.quiet}>{words.or}</Caption1>
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {words.button}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={words.button}
        onChange={({ target }) => take(target.files?.[0])}
      />
    </div>
  );
}
