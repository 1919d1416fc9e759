/** From which score which grade, what it does to the bonus, and how the team spreads over the grades. */
import { scorecardTexts } from "../../locales/templates/scorecard";
import { numberFrom } from "../build/checks";
import { typed } from "../build/columns";
import { headerRow } from "../build/frame";
import { whenFilled } from "../build/guards";
import { colors, numberFormats } from "../build/look";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "../build/table";
import type { Language } from "../plan";

/** Grade, lowest score, factor on the bonus, share of the team that one would expect. */
export const usualGrades: readonly [string, number, number, number][] = [
  ["S", 95, 1.5, 0.1],
  ["A", 85, 1.2, 0.2],
  ["B", 70, 1, 0.4],
  ["C", 60, 0.7, 0.2],
  ["D", 0, 0, 0.1],
];

export function gradeBands(language: Language, column: number, summary: BuiltTable): BuiltTable {
  const { grades } = scorecardTexts[language];
  const { text, percent } = typed(language);
  const number: WordlessColumn = {
    filling: "input",
    width: 11,
    horizontal: "Center",
    validation: numberFrom(0, language),
  };
  const total = summary.formula("[{total}]");
  const specs: Record<keyof typeof grades.columns, WordlessColumn> = {
    grade: { ...text, width: 9, horizontal: "Center" },
    from: number,
    factor: number,
    share: { ...percent(1), width: 11 },
    expected: {
      filling: "computed",
      width: 10,
      horizontal: "Center",
      numberFormat: "0.0",
      formula: whenFilled(["grade", "share"], `[@{share}]*COUNT(${total})`),
    },
    people: {
      filling: "computed",
      width: 9,
      horizontal: "Center",
      formula: `=IF([@{grade}]="","",COUNTIF(${summary.formula("[{grade}]")},[@{grade}]))`,
    },
    actualShare: {
      filling: "computed",
      width: 11,
      horizontal: "Center",
      numberFormat: numberFormats.wholePercent,
      formula: `=IF(COUNT(${total})=0,"",N([@{people}])/COUNT(${total}))`,
    },
    difference: {
      filling: "computed",
      width: 12,
      horizontal: "Center",
      numberFormat: "+0%;-0%;0%",
      formula: whenFilled(["share", "actualShare"], "[@{actualShare}]-[@{share}]"),
      rules: [{ kind: "formula", formula: "=N({difference})<>0", color: colors.warn }],
    },
  };
  return buildTable({
    name: "KPI_Grades",
    column,
    row: headerRow,
    columns: columnsWith(grades.columns, specs),
    rows: usualGrades.map(([grade, from, factor, share]) => ({
      values: { grade, from, factor, share },
    })),
    // A blank row would reach the grade function as a band from 0 in desktop Excel.
    ready: usualGrades.length,
  });
}
