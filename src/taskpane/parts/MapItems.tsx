import { useState } from "react";
import { Caption1, Link, makeStyles } from "@fluentui/react-components";
import { habits } from "../../locales/habits";
import { mapTexts } from "../../locales/map";
import { fill } from "../fill";
import { usePane } from "../state/PaneContext";
import { token } from "../token";

const useStyles = makeStyles({
  items: { display: "block", color: token("colorNeutralForeground3") },
  more: { fontSize: "inherit", lineHeight: "inherit" },
});

/** how many things that flow are named before the rest is only counted */
const mostItems = 5;

/** What flows from one sheet to another: columns and cells, all of them once they are asked for. */
export function MapItems({ items }: { items: readonly string[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const [open, setOpen] = useState(false);
  const texts = mapTexts[language];
  const rest = items.length - mostItems;
  if (open || rest <= 1) {
    const all = new Intl.ListFormat(language).format(items);
    return <Caption1 className={styles.items}>{all}</Caption1>;
  }
  return (
    <Caption1 className={styles.items}>
      {fill(texts.first, { items: items.slice(0, mostItems).join(habits[language].betweenItems) })}
      {habits[language].betweenSentences}
      <Link as="button" className={styles.more} onClick={() => setOpen(true)}>
        {fill(texts.more, { n: rest })}
      </Link>
    </Caption1>
  );
}
