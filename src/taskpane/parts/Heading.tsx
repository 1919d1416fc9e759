import type { Ref } from "react";
import { ArrowLeftRegular } from "@fluentui/react-icons/headless/svg/arrow-left";
import { BookInformationRegular } from "@fluentui/react-icons/headless/svg/book-information";
import type { PaneTexts } from "../../locales/pane";
import { fill } from "../fill";
import { chapterOf } from "../guide";
import { Button } from "../plain/Button";
import type { Page } from "../state/page";
import { usePane } from "../state/PaneContext";
import { isTool } from "../tools";
import { GuideLink } from "./GuideLink";

/** The page's title, which takes the focus when the page opens, and the way back from a template or a function. */
export function Heading({ page, ref }: { page: Page; ref: Ref<HTMLHeadingElement> }) {
  const { words, open, insertion } = usePane();
  const back = wayBack(page, words);
  const title = titleOf(page, words);
  const chapter = chapterOf(page);
  return (
    <div className="heading">
      {back && (
        <Button
          className="back"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={back.label}
          disabled={insertion.phase === "working"}
          onClick={() => open(back.page)}
        />
      )}
      <h1 ref={ref} tabIndex={-1}>
        {title}
      </h1>
      {chapter && (
        <GuideLink
          className="button button-subtle button-bare guide"
          chapter={chapter}
          aria-label={fill(words.nav.guide, { title })}
          title={fill(words.nav.guide, { title })}
        >
          <span className="button-icon">
            <BookInformationRegular />
          </span>
        </GuideLink>
      )}
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
