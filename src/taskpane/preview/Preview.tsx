import { Caption1, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { SheetPlan } from "../../templates/plan";
import { colors } from "../../templates/build/look";
import { counted, fill } from "../fill";
import { SectionTitle } from "../parts/SectionTitle";
import { usePane } from "../state/PaneContext";
import { pictureOf, type PictureCell } from "./picture";
import { token } from "../token";

const mostRows = 5;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  // Paper is white in every theme, as the sheet will be.
  paper: {
    overflowX: "auto",
    backgroundColor: "#ffffff",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: token("borderRadiusMedium"),
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}` },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: "11px",
    lineHeight: "16px",
    color: "#1f2937",
    // the system paints the paper in its own colour then
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  cell: {
    border: "1px solid #d5dbe3",
    padding: "2px 6px",
    height: "18px",
    minWidth: "36px",
    maxWidth: "130px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "left",
    verticalAlign: "middle",
    fontWeight: token("fontWeightRegular"),
  },
  header: { fontWeight: token("fontWeightSemibold") },
  mark: {
    display: "block",
    textAlign: "center",
    fontStyle: "italic",
    color: "#475569",
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    color: token("colorNeutralForeground2"),
  },
  kind: { display: "inline-flex", alignItems: "center", gap: "4px" },
  swatch: {
    width: "12px",
    height: "12px",
    border: "1px solid #94a3b8",
    forcedColorAdjust: "none",
  },
});

/** What the plan will write, drawn small and in the sheet's own colours. */
export function Preview({ plan }: { plan: SheetPlan }) {
  const styles = useStyles();
  const { words, language } = usePane();
  const picture = pictureOf(plan, mostRows);
  if (!picture) return null;

  const style = ({ fill: backgroundColor, color, align: textAlign }: PictureCell) => ({
    ...{ backgroundColor, color, textAlign },
  });
  const caption = fill(words.preview.caption, { title: words.template[plan.template].title });
  return (
    <section className={styles.part}>
      <SectionTitle>{words.preview.title}</SectionTitle>
      {/* Scrolls sideways, so it must be reachable by keyboard. */}
      <div className={styles.paper} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table} aria-label={caption} lang={plan.language}>
          <thead>
            <tr>
              {picture.header.map((cell) => (
                <th
                  key={cell.text}
                  scope="col"
                  className={mergeClasses(styles.cell, styles.header)}
                  style={style(cell)}
                >
                  {cell.text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {picture.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, index) => (
                  <td
                    key={picture.header[index].text}
                    className={styles.cell}
                    style={style(cell)}
                    title={cell.text || undefined}
                  >
                    {cell.computed ? (
                      <span className={styles.mark} role="img" aria-label={words.filling.computed}>
                        fx
                      </span>
                    ) : (
                      cell.text
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.facts}>
        {(["input", "offered", "computed"] as const).map((filling) => (
          <Caption1 key={filling} className={styles.kind}>
            <span className={styles.swatch} style={{ backgroundColor: colors[filling] }} />
            {words.filling[filling]}
          </Caption1>
        ))}
      </div>
      <Caption1 className={styles.facts}>
        {fill(words.preview.size, {
          tables: counted(words.count.tables, picture.tables, language),
          columns: counted(words.count.columns, picture.columns, language),
        })}
      </Caption1>
    </section>
  );
}
