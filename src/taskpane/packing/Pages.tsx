import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { packingTexts } from "../../locales/packing";
import { fill } from "../fill";
import { SectionTitle } from "../parts/SectionTitle";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { movedUp, pageName } from "./chosen";

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
  const { language } = usePane();
  const words = packingTexts[language];
  const nameOf = (page: string) => pageName(page, language);
  const sign = (text: string, page: string, icon: React.JSX.Element, next: () => string[]) => (
    <Button
      className={styles.sign}
      appearance="subtle"
      size="small"
      icon={icon}
      disabled={disabled}
      aria-label={fill(text, { sheet: nameOf(page) })}
      title={fill(text, { sheet: nameOf(page) })}
      onClick={() => onChange(next())}
    />
  );
  return (
    <>
      <SectionTitle>{words.pages}</SectionTitle>
      <ol className={styles.list} aria-label={words.pages}>
        {pages.map((page, index) => (
          <li key={page} className={`${styles.row} ${styles.numbered}`}>
            <span className={styles.name}>{nameOf(page)}</span>
            {index > 0 && sign(words.up, page, <ArrowUpRegular />, () => movedUp(pages, page))}
            {sign(words.leave, page, <DismissRegular />, () =>
              pages.filter((each) => each !== page)
            )}
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <SectionTitle>{words.others}</SectionTitle>
          <ul className={styles.list} aria-label={words.others}>
            {others.map((page) => (
              <li key={page} className={styles.row}>
                <span className={`${styles.name} ${styles.quiet}`}>{nameOf(page)}</span>
                {sign(words.take, page, <AddRegular />, () => [...pages, page])}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
