import { useMemo, useState } from "react";
import { Body1, Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { mapTexts } from "../../locales/map";
import { templates, templateOrder } from "../../templates";
import { feeds } from "../../templates/feeds";
import type { TemplateId } from "../../templates/plan";
import { fill } from "../fill";
import { heldSheet, shared, steps } from "../loop";
import { MapLinks } from "../parts/MapLinks";
import { MapSheet } from "../parts/MapSheet";
import { usePane } from "../state/PaneContext";
import { token } from "../token";

/** Two lines of a button's text, which grows with the reader's; all rows are as high as the highest, and the arcs beside them. */
const rowHeight = `calc(2 * ${token("lineHeightBase200")} + 2px)`;

const useStyles = makeStyles({
  lead: { color: token("colorNeutralForeground2") },
  graph: { display: "flex", gap: "4px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    flexGrow: 1,
    minWidth: 0,
    display: "grid",
    gridAutoRows: `minmax(${rowHeight}, 1fr)`,
  },
  row: { display: "flex", alignItems: "center" },
  sheet: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    paddingInline: "8px",
    paddingBlock: 0,
    textAlign: "start",
    lineHeight: token("lineHeightBase200"),
    "& > span": { minWidth: 0, overflowWrap: "anywhere" },
  },
  missing: { color: token("colorNeutralForeground3") },
  dot: {
    flexShrink: 0,
    width: "10px",
    height: "10px",
    boxSizing: "border-box",
    marginRight: "8px",
    borderRadius: token("borderRadiusCircular"),
    border: `2px solid ${token("colorNeutralStroke1")}`,
  },
  held: {
    border: `2px solid ${token("colorBrandStroke1")}`,
    backgroundColor: token("colorBrandStroke1"),
  },
});

/** in the order of the loop, after what all of it stands on */
const order: readonly TemplateId[] = [shared, ...steps].flatMap(({ sheets }) => sheets);

/** Which sheet feeds which: the sheets in the loop's order with their links, and one of them in words. */
export default function Map() {
  const styles = useStyles();
  const { words, language, loop } = usePane();
  const texts = mapTexts[language];
  const links = useMemo(
    () =>
      feeds(
        templateOrder.map((id) => templates[id]),
        language
      ),
    [language]
  );
  const [chosen, setChosen] = useState<TemplateId>("targets");
  return (
    <>
      <Body1 className={styles.lead}>{texts.lead}</Body1>
      <MapSheet template={chosen} links={links} onChoose={setChosen} />
      <div className={styles.graph}>
        <ul className={styles.list} aria-label={texts.sheets}>
          {order.map((id) => {
            const { title } = words.template[id];
            const held = loop.state && heldSheet(loop.state, id);
            const takes = links.filter(({ to }) => to === id).length;
            const gives = links.filter(({ from }) => from === id).length;
            const label = fill(texts.summary, { title, takes, gives });
            return (
              <li key={id} className={styles.row}>
                <Button
                  className={mergeClasses(styles.sheet, !held && styles.missing)}
                  appearance={id === chosen ? "secondary" : "subtle"}
                  size="small"
                  aria-pressed={id === chosen}
                  aria-label={held ? label : `${label}, ${texts.missing}`}
                  onClick={() => setChosen(id)}
                >
                  <i className={mergeClasses(styles.dot, held && styles.held)} />
                  <span>{title}</span>
                </Button>
              </li>
            );
          })}
        </ul>
        <MapLinks order={order} links={links} chosen={chosen} />
      </div>
    </>
  );
}
