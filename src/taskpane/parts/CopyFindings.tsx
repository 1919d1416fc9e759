import { Body1, Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { sharingTexts } from "../../locales/sharing";
import type { CopyReport } from "../../workbook/sharing/copy";
import { counted, fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { token } from "../token";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "6px" },
  place: {
    color: token("colorBrandForegroundLink"),
    minWidth: 0,
    padding: 0,
    whiteSpace: "normal",
    textAlign: "start",
  },
  body: { whiteSpace: "normal" },
});

/** How many cells of a copy became what, and why some keep their value. */
export function CopyFindings({ report }: { report: CopyReport }) {
  const styles = useStyles();
  const { language, goTo } = usePane();
  const words = sharingTexts[language];
  const { live, values, names, unfinished } = report;
  const way = (sheetName: string, address: string) => (
    <Button
      className={styles.place}
      appearance="transparent"
      size="small"
      onClick={() => goTo({ sheetName, address })}
    >
      {fill(words.firstOne, { sheet: sheetName, address })}
    </Button>
  );
  return (
    <>
      {live === 0 && values.length === 0 && <Body1>{words.none}</Body1>}
      <ul className={styles.list}>
        {live > 0 && <li>{counted(words.liveCells, live, language)}</li>}
        {values.map(({ reason, count, sheetName, address }) => (
          <li key={reason}>
            {fill(words.because, {
              cells: counted(words.valueCells, count, language),
              reason: words.reason[reason],
            })}{" "}
            {reason !== "wanted" && way(sheetName, address)}
          </li>
        ))}
        {names.length > 0 && (
          <li>{fill(words.names, { names: new Intl.ListFormat(language).format(names) })}</li>
        )}
      </ul>
      {unfinished && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            {counted(words.unfinished, unfinished.count, language)}{" "}
            {way(unfinished.sheetName, unfinished.address)}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
