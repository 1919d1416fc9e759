/** The findings as a page of a pack: the sentences that the pane shows, by what they are about. */
import { findingsTexts } from "../../locales/findings";
import { packingTexts } from "../../locales/packing";
import type { Language } from "../../locales";
import type { findingsOf } from "../findings";
import { sentenceOf } from "../findings/sentence";
import type { OwnCell, OwnPage } from "./ownPage";

const widths = [6, 84];

export function findingsPage(
  found: ReturnType<typeof findingsOf>,
  language: Language,
  title: string
): OwnPage {
  const words = packingTexts[language].findings;
  const rows: (OwnCell | undefined)[][] = [[{ look: "title", value: words.title }]];
  if (title !== "") rows.push([{ look: "lead", value: title }]);
  if (found.length === 0) rows.push([], [{ look: "lead", value: words.nothing }]);
  for (const { group, statements } of found) {
    rows.push([]);
    rows.push(
      widths.map((_, at): OwnCell => ({
        look: "section",
        ...(at === 0 && { value: findingsTexts[language].group[group] }),
      }))
    );
    statements.forEach((statement, index) =>
      rows.push([
        { look: "count", value: index + 1 },
        { look: "text", value: sentenceOf(statement, language) },
      ])
    );
  }
  return { sheetName: words.sheetName, widths, rows };
}
