import { useEffect, useRef } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { SetupTexts } from "../../locales/setup";
import type { TemplateId } from "../../templates/plan";
import type { Held } from "../../workbook/types";
import { counted, fill } from "../fill";
import { usePane } from "../state/PaneContext";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  way: { whiteSpace: "normal" },
});

/** Where to look first: what the month comes to, and what it aims at. */
const leading: readonly string[] = ["dashboard", "targets"] satisfies (TemplateId | "dashboard")[];

/** That it is all there, and the ways to where work begins. */
export function Done({ written, texts }: { written: readonly Held[]; texts: SetupTexts }) {
  const styles = useStyles();
  const { language, open, goTo } = usePane();
  // The button that had the focus is gone; the next thing to do takes it.
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const found = leading.flatMap((id) => written.find(({ template }) => template === id) ?? []);
  const ways = found.length > 0 ? found : written.slice(-1);
  return (
    <div className={styles.part}>
      <div role="status">
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody style={{ whiteSpace: "normal" }}>
            <MessageBarTitle>{texts.done.title}</MessageBarTitle>{" "}
            {counted(texts.done.written, written.length, language)}
          </MessageBarBody>
        </MessageBar>
      </div>
      {ways.map(({ sheetId, sheetName }, index) => (
        <Button
          key={sheetId}
          ref={index === 0 ? first : undefined}
          className={styles.way}
          appearance={index === 0 ? "primary" : "secondary"}
          onClick={() => goTo({ sheetId })}
        >
          {fill(texts.done.goTo, { sheet: sheetName })}
        </Button>
      ))}
      <Button className={styles.way} onClick={() => open({ name: "home" })}>
        {texts.done.home}
      </Button>
    </div>
  );
}
