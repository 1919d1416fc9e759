import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import { importingTexts } from "../../locales/importing";
import type { Target } from "../../workbook/importing/types";
import { fill } from "../fill";
import { SectionTitle } from "../parts/SectionTitle";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { ColumnRow } from "./ColumnRow";
import { FileFacts } from "./FileFacts";
import type { Importing } from "./useImport";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  remembered: { color: token("colorNeutralForeground2") },
  body: { whiteSpace: "normal" },
});

/** How the file was read, and where each of its columns goes. */
export function Columns({ importing }: { importing: Importing }) {
  const styles = useStyles();
  const { language } = usePane();
  const { columns: words } = importingTexts[language];
  const { layout, views, opened, remembered } = importing.inHand!;
  const missing = missingOf(
    layout.columns.map(({ target }) => target),
    words
  );
  const names = new Intl.ListFormat(language).format(missing);
  return (
    <>
      <FileFacts importing={importing} />
      <SectionTitle>{words.title}</SectionTitle>
      {remembered && <Caption1 className={styles.remembered}>{words.remembered}</Caption1>}
      <ul className={styles.list}>
        {layout.columns.map((column) => {
          const at = opened.layout.columns.findIndex(({ index }) => index === column.index);
          return (
            <ColumnRow
              key={column.index}
              importing={importing}
              column={column}
              view={views[at] ?? { samples: [], confidence: 0 }}
            />
          );
        })}
      </ul>
      <div role="status">
        {missing.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.body}>
              <Body1>{fill(words.missing, { names })}</Body1>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={missing.length > 0}
        onClick={() => void importing.check()}
      >
        {words.next}
      </Button>
    </>
  );
}

/** What no import can do without: a date, and a figure. */
function missingOf(
  targets: (Target | undefined)[],
  { targets: names, figure }: { targets: Record<Target, string>; figure: string }
): string[] {
  const has = (target: Target) => targets.includes(target);
  return [
    ...(has("date") ? [] : [names.date]),
    ...(has("amount") || has("quantity") ? [] : [figure]),
  ];
}
