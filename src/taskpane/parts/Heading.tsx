import type { Ref } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { PaneTexts } from "../../locales/pane";
import type { Page } from "../state/page";
import { usePane } from "../state/PaneContext";
import { token } from "../token";
import { isTool } from "../tools";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", gap: "4px" },
  back: { marginLeft: "-8px", flexShrink: 0 },
  title: {
    // Fluent's subtitle1; its own object of typography would bring every token's name into the first page's script
    fontSize: token("fontSizeBase500"),
    fontWeight: token("fontWeightSemibold"),
    lineHeight: token("lineHeightBase500"),
    margin: 0,
    paddingTop: "2px",
    borderRadius: token("borderRadiusMedium"),
    ":focus": { outlineStyle: "none" },
  },
});

/** The page's title, which takes the focus when the page opens, and the way back from a template or a function. */
export function Heading({ page, ref }: { page: Page; ref: Ref<HTMLHeadingElement> }) {
  const styles = useStyles();
  const { words, open, insertion } = usePane();
  const back = wayBack(page, words);
  return (
    <div className={styles.row}>
      {back && (
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={back.label}
          disabled={insertion.phase === "working"}
          onClick={() => open(back.page)}
        />
      )}
      <h1 className={styles.title} ref={ref} tabIndex={-1}>
        {titleOf(page, words)}
      </h1>
    </div>
  );
}

function wayBack(page: Page, words: PaneTexts): { label: string; page: Page } | undefined {
  if (page.name === "template" || page.name === "setUp" || isTool(page.name))
    return { label: words.nav.back, page: { name: "home" } };
  if (page.name !== "functions" || page.id === undefined) return undefined;
  return { label: words.functions.back, page: { name: "functions", search: page.search } };
}

function titleOf(page: Page, words: PaneTexts): string {
  switch (page.name) {
    case "home":
      return words.home.title;
    case "setUp":
      return words.home.setUp;
    case "template":
      return words.template[page.template].title;
    case "functions":
      return page.id ? `KPI.${page.id}` : words.functions.title;
    case "check":
      return words.check.title;
    case "help":
      return words.help.title;
    default:
      return words.tool[page.name];
  }
}
