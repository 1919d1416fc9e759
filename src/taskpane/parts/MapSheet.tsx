import { Button, Link, makeStyles } from "@fluentui/react-components";
import { mapTexts } from "../../locales/map";
import type { Feed } from "../../templates/feeds";
import type { TemplateId } from "../../templates/plan";
import { fill } from "../fill";
import { heldSheet } from "../loop";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { MapItems } from "./MapItems";
import { SectionTitle } from "./SectionTitle";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    backgroundColor: token("colorNeutralBackground1"),
    border: `1px solid ${token("colorNeutralStroke2")}`,
    borderRadius: token("borderRadiusMedium"),
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
  },
  part: { margin: 0, color: token("colorNeutralForeground3") },
  bar: { paddingLeft: "8px" },
  taken: { borderLeft: `3px solid ${token("colorPaletteMarigoldBorderActive")}` },
  given: { borderLeft: `3px solid ${token("colorBrandStroke1")}` },
  list: { listStyleType: "none", margin: "2px 0 0", padding: 0 },
});

export interface MapSheetProps {
  template: TemplateId;
  links: readonly Feed[];
  onChoose: (template: TemplateId) => void;
}

/** One sheet of the map in words: what it takes from whom, what it gives to whom, and the way to it. */
export function MapSheet({ template, links, onChoose }: MapSheetProps) {
  const styles = useStyles();
  const { words, language, loop, open, goTo } = usePane();
  const texts = mapTexts[language];
  const { title } = words.template[template];
  const held = loop.state && heldSheet(loop.state, template);
  const taken = links.filter(({ to }) => to === template);
  const given = links.filter(({ from }) => from === template);
  return (
    <section className={styles.card} aria-live="polite">
      <div className={styles.head}>
        <SectionTitle>{title}</SectionTitle>
        {held ? (
          <Button
            size="small"
            aria-label={fill(words.home.goLabel, { sheet: held.sheetName })}
            onClick={() => goTo({ sheetId: held.sheetId })}
          >
            {words.home.go}
          </Button>
        ) : (
          <Button
            size="small"
            aria-label={fill(words.home.addLabel, { title })}
            onClick={() => open({ name: "template", template })}
          >
            {words.home.add}
          </Button>
        )}
      </div>
      <div className={`${styles.bar} ${styles.taken}`}>
        <p className={styles.part}>{taken.length > 0 ? texts.takes : texts.takesNothing}</p>
        {list(taken, ({ from }) => from)}
      </div>
      <div className={`${styles.bar} ${styles.given}`}>
        <p className={styles.part}>{given.length > 0 ? texts.gives : texts.givesNothing}</p>
        {list(given, ({ to }) => to)}
      </div>
    </section>
  );

  function list(feeds: readonly Feed[], other: (feed: Feed) => TemplateId) {
    if (feeds.length === 0) return null;
    return (
      <ul className={styles.list}>
        {feeds.map((feed) => (
          <li key={`${feed.from} ${feed.to}`}>
            <Link as="button" onClick={() => onChoose(other(feed))}>
              {words.template[other(feed)].title}
            </Link>
            <MapItems items={feed.items} />
          </li>
        ))}
      </ul>
    );
  }
}
