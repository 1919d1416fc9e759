import { useCallback, useEffect, useState } from "react";
import { Body1, Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { findingsTexts } from "../../locales/findings";
import { findingsOf } from "../../workbook/findings";
import { sentenceOf } from "../../workbook/findings/sentence";
import type { Board } from "../../workbook/board/types";
import type { Trouble } from "../../workbook/types";
import { SectionTitle } from "../parts/SectionTitle";
import { Statement } from "../parts/Statement";
import { TroubleBar } from "../parts/TroubleBar";
import { WriteFindings } from "../parts/WriteFindings";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";

type Reading =
  { phase: "reading" } | { phase: "read"; board: Board } | { phase: "failed"; trouble: Trouble };

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  again: { alignSelf: "start" },
});

/** Sentences for the review, read from the sheets when the page opens; each leads to the cell it comes from. */
export default function Findings() {
  const styles = useStyles();
  const { workbook, language } = usePane();
  const texts = findingsTexts[language];
  const [reading, setReading] = useState<Reading>({ phase: "reading" });

  const read = useCallback(() => {
    workbook.readBoard().then(
      (board) => setReading({ phase: "read", board }),
      (error) => setReading({ phase: "failed", trouble: asTrouble(error) })
    );
  }, [workbook]);
  useEffect(read, [read]);
  const again = () => {
    setReading({ phase: "reading" });
    read();
  };

  const groups = reading.phase === "read" ? findingsOf(reading.board) : [];
  return (
    <>
      <Body1>{texts.lead}</Body1>
      <div role="status">
        {reading.phase === "reading" && <ProgressBar aria-label={texts.reading} />}
        {reading.phase === "read" && groups.length === 0 && <Body1>{texts.nothing}</Body1>}
      </div>
      {reading.phase === "failed" && <TroubleBar trouble={reading.trouble} onRetry={again} />}
      {groups.length > 0 && <WriteFindings />}
      {groups.map(({ group, statements }) => (
        <section key={group} className={styles.group}>
          <SectionTitle>{texts.group[group]}</SectionTitle>
          <ul className={styles.list}>
            {statements.map((statement) => {
              const { code, place } = statement;
              return (
                <li key={`${code} ${place.sheetName} ${place.address}`}>
                  <Statement sentence={sentenceOf(statement, language)} place={place} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {reading.phase === "read" && (
        <Button className={styles.again} onClick={again}>
          {texts.again}
        </Button>
      )}
    </>
  );
}
