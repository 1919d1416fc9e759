import { useMemo } from "react";
import { Body1, FluentProvider, makeStyles, Subtitle1 } from "@fluentui/react-components";
import type { Language } from "../../locales";
import type { PaneTexts } from "../../locales/pane";
import type { Appearance } from "../appearance";
import { usePageStyles } from "../pageStyles";
import { themeFor } from "../themes";
import { token } from "../token";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: "32px 24px",
    backgroundColor: token("colorNeutralBackground2"),
  },
  text: { maxWidth: "36em", marginInline: "auto" },
  title: { margin: "0 0 12px" },
  steps: { paddingLeft: "24px", lineHeight: "24px" },
});

export interface OutsideProps {
  language: Language;
  words: PaneTexts;
  appearance: Appearance;
}

/** What a browser without Excel shows. */
export default function Outside({ language, words, appearance }: OutsideProps) {
  usePageStyles();
  const theme = useMemo(() => themeFor(appearance, language), [appearance, language]);
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={styles.page} lang={language}>
      <main className={styles.text}>
        <Subtitle1 as="h1" block className={styles.title}>
          {words.outside.title}
        </Subtitle1>
        <Body1>{words.outside.text}</Body1>
        <ol className={styles.steps}>
          {words.outside.steps.map((step) => (
            <li key={step}>
              <Body1>{step}</Body1>
            </li>
          ))}
        </ol>
      </main>
    </FluentProvider>
  );
}
