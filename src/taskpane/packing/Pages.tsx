import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { packingTexts } from "../../locales/packing";
import { fill } from "../fill";
import { SectionTitle } from "../parts/SectionTitle";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { movedUp } from "./chosen";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    counterReset: "page",
  },
  row: { display: "flex", alignItems: "center", gap: "4px", minHeight: "32px" },
  numbered: {
    counterIncrement: "page",
    "&::before": {
      content: "counter(page)",
      minWidth: "20px",
      color: token("colorNeutralForeground3"),
    },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: token("colorNeutralForeground3") },
  sign: { flexShrink: 0 },
});

interface PagesProps {
  /** in their order */
  pages: readonly string[];
  others: readonly string[];
  disabled: boolean;
  onChange: (pages: string[]) => void;
}

/** The pages in their order, and the sheets that could be pages too. */
export function Pages({ pages, others, disabled, onChange }: PagesProps) {
  const styles = useStyles();
  const words = packingTexts[usePane().language];
  const sign = (text: string, sheet: string, icon: React.JSX.Element, next: () => string[]) => (
    <Button
      className={styles.sign}
      appearance="subtle"
      size="small"
      icon={icon}
      disabled={disabled}
      aria-label={fill(text, { sheet })}
      title={fill(text, { sheet })}
      onClick={() => onChange(next())}
    />
  );
  return (
    <>
      <SectionTitle>{words.pages}</SectionTitle>
      <ol className={styles.list} aria-label={words.pages}>
        {pages.map((sheet, index) => (
          <li key={sheet} className={`${styles.row} ${styles.numbered}`}>
            <span className={styles.name}>{sheet}</span>
            {index > 0 && sign(words.up, sheet, <ArrowUpRegular />, () => movedUp(pages, sheet))}
            {sign(words.leave, sheet, <DismissRegular />, () =>
              pages.filter((each) => each !== sheet)
            )}
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <SectionTitle>{words.others}</SectionTitle>
          <ul className={styles.list} aria-label={words.others}>
            {others.map((sheet) => (
              <li key={sheet} className={styles.row}>
                <span className={`${styles.name} ${styles.quiet}`}>{sheet}</span>
                {sign(words.take, sheet, <AddRegular />, () => [...pages, sheet])}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
