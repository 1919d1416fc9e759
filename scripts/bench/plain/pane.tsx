/**
 * The yardstick of the pane's start: a pane with what Microsoft's React template for task panes shows (a picture with a
 * title, three lines with icons, a text to be inserted and its button), written for this with the same packages as ours.
 */
import {
  Button,
  Field,
  FluentProvider,
  Textarea,
  makeStyles,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { StrictMode, useState, type JSX } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "center", minHeight: "100vh" },
  head: {
    textAlign: "center",
    paddingBlock: "40px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { display: "flex", alignItems: "center", columnGap: "12px", marginBlock: "16px" },
  text: { marginBlock: "24px", width: "80%" },
});

const lines: [JSX.Element, string][] = [
  [<Ribbon24Regular key="1" />, "Reach more with what you have"],
  [<LockOpen24Regular key="2" />, "Find what is there already"],
  [<DesignIdeas24Regular key="3" />, "Make it look as it should"],
];

function Pane() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  const insert = () =>
    Excel.run(async (context) => {
      context.workbook.getActiveCell().values = [[text]];
      await context.sync();
    });
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <img width="90" height="90" src="/assets/logo-80.png" alt="" />
        <h1>Plain pane</h1>
      </header>
      <ul>
        {lines.map(([icon, line]) => (
          <li className={styles.line} key={line}>
            {icon}
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <Field className={styles.text} size="large" label="The text to be inserted">
        <Textarea size="large" value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Button appearance="primary" size="large" onClick={() => void insert()}>
        Insert text
      </Button>
    </main>
  );
}

void Office.onReady(() => {
  createRoot(document.getElementById("root")!).render(
    <StrictMode>
      <FluentProvider theme={webLightTheme}>
        <Pane />
      </FluentProvider>
    </StrictMode>
  );
});
