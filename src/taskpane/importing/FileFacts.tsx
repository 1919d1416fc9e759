import { Body1, Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { importingTexts } from "../../locales/importing";
import { delimiters, encodings } from "../../workbook/importing/types";
import type { Reading } from "../../workbook/importing/types";
import { counted, fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import type { Importing } from "./useImport";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "baseline" },
  name: { fontWeight: token("fontWeightSemibold"), minWidth: 0, overflowWrap: "anywhere" },
  another: { marginLeft: "auto" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "8px",
  },
  field: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** as many rows as a header may be chosen from */
const offered = 15;

/** Which file it is, and how it was read; every guess can be put right. */
export function FileFacts({ importing }: { importing: Importing }) {
  const styles = useStyles();
  const { language } = usePane();
  const { file: words } = importingTexts[language];
  const { file, opened, layout } = importing.inHand!;
  const { encoding, delimiter, sheet, sheets, rowCount } = opened;
  const readAs = (change: Reading) =>
    void importing.open(file, {
      ...(encoding && { encoding }),
      ...(sheet && { sheet }),
      ...change,
    });
  const rows = Array.from({ length: Math.min(Math.max(offered, layout.headerRow + 1), rowCount) });
  return (
    <>
      <div className={styles.head}>
        <Body1 className={styles.name}>{opened.name}</Body1>
        <Body1>{counted(words.rows, rowCount, language)}</Body1>
        <Button
          className={styles.another}
          size="small"
          appearance="transparent"
          onClick={importing.cancel}
        >
          {words.another}
        </Button>
      </div>
      <div className={styles.fields}>
        {sheets.length > 1 && (
          <Field className={styles.field} label={words.sheet} size="small">
            <Select value={sheet} onChange={(_, { value }) => readAs({ sheet: value })}>
              {sheets.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
        )}
        {encoding && (
          <Field className={styles.field} label={words.encoding} size="small">
            <Select
              value={encoding}
              onChange={(_, { value }) => readAs({ encoding: value as Reading["encoding"] })}
            >
              {encodings.map((each) => (
                <option key={each} value={each}>
                  {words.encodings[each]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {delimiter && (
          <Field className={styles.field} label={words.delimiter} size="small">
            <Select
              value={delimiter}
              onChange={(_, { value }) => readAs({ delimiter: value as Reading["delimiter"] })}
            >
              {delimiters.map((each) => (
                <option key={each} value={each}>
                  {words.delimiters[each]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field className={styles.field} label={words.header} size="small">
          <Select
            value={layout.headerRow}
            onChange={(_, { value }) => void importing.setHeaderRow(Number(value))}
          >
            {rows.map((_, row) => (
              <option key={row} value={row}>
                {fill(words.headerRow, { row: row + 1 })}
              </option>
            ))}
            <option value={-1}>{words.noHeader}</option>
          </Select>
        </Field>
      </div>
    </>
  );
}
