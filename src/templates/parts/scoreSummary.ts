/** A row per person: do the weights add up, score by kind and perspective, total, grade, rank. */
import { scorecardTexts } from "../../locales/templates/scorecard";
import { headerRow } from "../build/frame";
import { whenFilled, whenNumbers } from "../build/guards";
import { nthOf } from "../build/lookup";
import { colors, numberFormats } from "../build/look";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "../build/table";
import type { Language } from "../plan";

export function scoreSummary(
  language: Language,
  column: number,
  lines: BuiltTable,
  goals: BuiltTable,
  ready: number
): BuiltTable {
  const { summary } = scorecardTexts[language];
  const line = (id: string) => lines.formula(`[{${id}}]`);
  const goal = (id: string) => goals.formula(`[{${id}}]`);
  const scored = `${line("person")},[@{person}],${line("weighted")},">=0"`;
  /** weighted mean of the lines that have a score so far, of all or of those that meet the criteria */
  const mean = (criteria = "") => {
    const weights = `SUMIFS(${line("weight")},${scored}${criteria})`;
    const sum = `SUMIFS(${line("weighted")},${scored}${criteria})`;
    return `IF(${weights}=0,"",ROUND(${sum}/${weights},6))`;
  };
  const score: WordlessColumn = {
    width: 12,
    horizontal: "Center",
    numberFormat: numberFormats.score,
  };
  /** the header is the word that the lines are picked by */
  const part = (by: string, header: string): WordlessColumn => ({
    ...score,
    formula: whenNumbers(["kpiScore"], mean(`,${line(by)},[#{${header}}]`)),
    rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 120 }],
  });
  const { fine, wrongBefore, wrongAfter } = summary;
  const goalWeights = `SUMIFS(${goal("weight")},${goal("person")},[@{person}],${goal("score")},">=0")`;
  const goalSum =
    `SUMPRODUCT((${goal("person")}=[@{person}])*ISNUMBER(${goal("score")}),` +
    `${goal("weight")},${goal("score")})`;
  const specs: Record<keyof typeof summary.columns, WordlessColumn> = {
    no: { width: 6, horizontal: "Center", formula: "=ROW()-ROW([#{no}])" },
    person: { width: 14, formula: `=${nthOf("KPI_PeopleList", "[@{no}]")}` },
    role: { width: 18, formula: `=${nthOf("KPI_PeopleRole", "[@{no}]")}` },
    weights: {
      width: 10,
      horizontal: "Center",
      numberFormat: numberFormats.wholePercent,
      formula: whenFilled(
        ["person"],
        `IF(COUNTIF(${line("person")},[@{person}])=0,"",` +
          `SUMIFS(${line("weight")},${line("person")},[@{person}]))`
      ),
    },
    check: {
      width: 24,
      horizontal: "Center",
      formula: whenNumbers(
        ["weights"],
        `IF(ABS([@{weights}]-1)<0.00005,"${fine}",` +
          `"${wrongBefore}"&TEXT([@{weights}],"0.0%")&"${wrongAfter}")`
      ),
      rules: [
        {
          kind: "formula",
          formula: `=AND({check}<>"",{check}<>"${fine}")`,
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
        { kind: "formula", formula: `={check}="${fine}"`, color: colors.good },
      ],
    },
    kpiScore: { ...score, formula: `=IF([@{check}]<>"${fine}","",${mean()})` },
    goalScore: {
      ...score,
      formula: whenFilled(["person"], `IF(${goalWeights}=0,"",ROUND(${goalSum}/${goalWeights},6))`),
    },
    total: {
      ...score,
      formula: whenNumbers(
        ["kpiScore"],
        "IF(ISNUMBER([@{goalScore}])," +
          "ROUND((1-KPI_GoalShare)*[@{kpiScore}]+KPI_GoalShare*[@{goalScore}],6),[@{kpiScore}])"
      ),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 120 }],
    },
    grade: {
      width: 9,
      horizontal: "Center",
      formula: whenNumbers(["total"], "KPI.GRADE([@{total}],KPI_GradeFrom,KPI_GradeName)"),
    },
    rank: {
      width: 9,
      horizontal: "Center",
      formula: whenNumbers(["total"], "RANK([@{total}],[{total}])"),
      rules: [
        {
          kind: "formula",
          formula: "={rank}=1",
          fill: colors.goodFill,
          color: colors.good,
          bold: true,
        },
      ],
    },
    finance: part("perspective", "finance"),
    customer: part("perspective", "customer"),
    process: part("perspective", "process"),
    learning: part("perspective", "learning"),
    result: part("kind", "result"),
    effort: part("kind", "effort"),
  };
  return buildTable({
    name: "KPI_ScoreSummary",
    column,
    row: headerRow,
    columns: columnsWith(summary.columns, specs, "computed"),
    rows: [],
    ready,
  });
}
