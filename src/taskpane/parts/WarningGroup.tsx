import { useState } from "react";
import { Button, CounterBadge, makeStyles } from "@fluentui/react-components";
import { warningsTexts } from "../../locales/warnings";
import { inWords } from "../../workbook/board/inWords";
import { warningSentence } from "../../workbook/warnings/sentence";
import type { Warning, WarningCode } from "../../workbook/warnings/types";
import { counted, fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { SectionTitle } from "./SectionTitle";
import { Statement } from "./Statement";

/** Shown at once; who wants to see the others asks for them. */
const atOnce = 5;

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", alignItems: "center", gap: "8px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  more: { alignSelf: "start" },
});

/** The warnings of one kind under their title, the most pressing first. */
export function WarningGroup({ title, warnings }: { title: string; warnings: readonly Warning[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = warningsTexts[language];
  const [all, setAll] = useState(false);
  const shown = all ? warnings : warnings.slice(0, atOnce);
  const rest = warnings.length - atOnce;
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <SectionTitle>{title}</SectionTitle>
        <CounterBadge count={warnings.length} color="danger" size="small" />
      </div>
      <ul className={styles.list}>
        {shown.map((warning) => (
          <li key={`${warning.code} ${warning.place.sheetName} ${warning.place.address}`}>
            <Statement
              sentence={warningSentence(warning, language)}
              facts={factsOf(warning, language)}
              place={warning.place}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? texts.fewer : counted(texts.more, rest, language)}
        </Button>
      )}
    </section>
  );
}

/** These say themselves whom they concern, or rest on sheets that name nobody. */
const ownerless: readonly WarningCode[] = ["weightsOff", "noOwner", "noContact", "neverContacted"];

/** Who sees to it, and since when. */
function factsOf({ code, words, since }: Warning, language: keyof typeof warningsTexts): string[] {
  const texts = warningsTexts[language];
  return [
    ...(words.who
      ? [fill(texts.who, { who: words.who })]
      : ownerless.includes(code)
        ? []
        : [texts.nobody]),
    ...(since ? [fill(texts.since, { since: inWords(since, language) })] : []),
  ];
}
