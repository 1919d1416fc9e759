import { Caption1, makeStyles, mergeClasses, Subtitle1 } from "@fluentui/react-components";
import type { FunctionId } from "../../functions/catalogue";
import type { Result } from "../../functions/values";
import { counted } from "../fill";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { shownCell, shownResult } from "./shown";

const mostRows = 8;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "4px" },
  scroll: {
    overflowX: "auto",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: token("borderRadiusMedium"),
    backgroundColor: token("colorNeutralBackground1"),
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}` },
  },
  table: { borderCollapse: "collapse", fontSize: "12px", lineHeight: "16px" },
  cell: {
    border: `1px solid ${token("colorNeutralStroke2")}`,
    padding: "3px 8px",
    height: "16px",
    minWidth: "32px",
    whiteSpace: "nowrap",
    textAlign: "start",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** A result: one value, or the block that spills, its first rows. */
export function ResultValue({ id, result }: { id: FunctionId; result: Result }) {
  const styles = useStyles();
  const { words, language } = usePane();
  if (!Array.isArray(result)) {
    return <Subtitle1>{shownResult(id, result, language)}</Subtitle1>;
  }
  const rest = result.length - mostRows;
  return (
    <div className={styles.part}>
      {/* Scrolls sideways, so it must be reachable by keyboard. */}
      <div className={styles.scroll} role="region" aria-label={words.functions.result} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {result.slice(0, mostRows).map((row, at) => (
              <tr key={at}>
                {row.map((value, column) => (
                  <td
                    key={column}
                    className={mergeClasses(
                      styles.cell,
                      typeof value === "number" && styles.number
                    )}
                  >
                    {shownCell(id, column, value, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && <Caption1>{counted(words.functions.more, rest, language)}</Caption1>}
    </div>
  );
}
