/** What the ratings add up to: the weight of each rater's role, and the result per person. */
import { feedbackTexts } from "../../locales/templates/feedback";
import { readyFor } from "../build/company";
import { numberFrom } from "../build/checks";
import { headerRow } from "../build/frame";
import { whenFilled, whenNumbers } from "../build/guards";
import { nthOf } from "../build/lookup";
import { colors, numberFormats } from "../build/look";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "../build/table";
import { criteria, type RaterRole } from "../example/ratings";
import type { Language } from "../plan";

/** Shares of 1, as sales teams usually have them. */
const usualWeights: Record<RaterRole, number> = {
  manager: 0.4,
  peer: 0.2,
  report: 0.05,
  self: 0.1,
  customer: 0.25,
};

const readyRows = 12;

/** How far somebody may rate themselves above the others before it stands out, in points. */
const blindSpot = 10;

export function raterWeights(language: Language, column: number, ratings: BuiltTable): BuiltTable {
  const { weights: texts, roles } = feedbackTexts[language];
  const ids = Object.keys(roles) as RaterRole[];
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    role: { width: 18 },
    weight: {
      width: 11,
      horizontal: "Center",
      numberFormat: numberFormats.wholePercent,
      validation: numberFrom(0, language, 1),
    },
    answers: {
      filling: "computed",
      width: 11,
      horizontal: "Center",
      formula: whenFilled(
        ["role"],
        `COUNTIFS(${ratings.formula("[{role}]")},[@{role}],${ratings.formula("[{score}]")},">0")`
      ),
    },
  };
  return buildTable({
    name: "KPI_RaterRoles",
    column,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows: ids.map((id) => ({ values: { role: roles[id], weight: usualWeights[id] } })),
    // A blank row would reach the function as a role without a name.
    ready: ids.length,
  });
}

/** Over the weights what they add up to; red where that is not the whole. */
export function weightTotal(weights: BuiltTable): Pieces {
  const cell = `${weights.letters("weight")}${headerRow - 1}`;
  return {
    blocks: [{ at: cell, values: [[`=SUM(${weights.formula("[{weight}]")})`]] }],
    formats: [
      {
        range: cell,
        numberFormat: numberFormats.wholePercent,
        bold: true,
        color: colors.good,
        horizontal: "Center",
      },
    ],
    conditionals: [
      {
        range: cell,
        rule: {
          kind: "formula",
          formula: `=ABS(${cell}-1)>0.00005`,
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      },
    ],
  };
}

export function feedbackSummary(
  language: Language,
  people: number,
  column: number,
  ratings: BuiltTable
): BuiltTable {
  const { summary: texts } = feedbackTexts[language];
  const of = (id: string) => ratings.formula(`[{${id}}]`);
  const own = `${of("person")},[@{person}]`;
  const others = `${own},${of("role")},"<>"&[#{self}]`;
  /** "" where nobody has given the mark */
  const mean = (id: string, criteriaOfRows: string) => {
    const count = `COUNTIFS(${criteriaOfRows},${of(id)},">0")`;
    return `IF(${count}=0,"",SUMIFS(${of(id)},${criteriaOfRows})/${count})`;
  };
  const points: WordlessColumn = {
    width: 11,
    horizontal: "Center",
    numberFormat: numberFormats.score,
  };
  /** the header is the word that the ratings are picked by */
  const byRole = (id: RaterRole): WordlessColumn => ({
    ...points,
    formula: whenFilled(["person"], mean("score", `${own},${of("role")},[#{${id}}]`)),
  });
  const byCriterion = (id: string): WordlessColumn => ({
    width: 12,
    horizontal: "Center",
    numberFormat: "0.0",
    formula: whenFilled(["person"], mean(id, others)),
    rules: [{ kind: "dataBar", color: "#C9B8DC", min: 0, max: 5 }],
  });
  const marks = criteria.map((id) => `[@{${id}}]`).join(",");
  const extreme = (pick: "MAX" | "MIN") =>
    `=IF(COUNT(${marks})=0,"",` +
    criteria.reduceRight(
      (next, id) => `IF([@{${id}}]=${pick}(${marks}),[#{${id}}],${next})`,
      '""'
    ) +
    ")";
  const heard = `COUNTIFS(${own},${of("role")},KPI_RaterRole,${of("score")},">0")>0`;
  const scores = `IF(${of("person")}=[@{person}],${of("score")},"")`;
  const raters = `IF(${of("role")}="",INDEX(KPI_RaterRole,1),${of("role")})`;
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    person: { width: 14, formula: `=${nthOf("KPI_PeopleList", "ROW()-ROW([#{person}])")}` },
    answers: {
      width: 10,
      horizontal: "Center",
      formula: whenFilled(["person"], `COUNTIFS(${own},${of("score")},">0")`),
    },
    total: {
      ...points,
      formula:
        `=IF(N([@{answers}])=0,"",IF(SUMPRODUCT(KPI_RaterWeight*(${heard}))=0,"",` +
        `KPI.FEEDBACK360(${raters},${scores},KPI_RaterRole,KPI_RaterWeight)))`,
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 100 }],
    },
    manager: byRole("manager"),
    peer: byRole("peer"),
    report: byRole("report"),
    self: byRole("self"),
    customer: byRole("customer"),
    difference: {
      width: 12,
      horizontal: "Center",
      numberFormat: "+0.0;-0.0;0.0",
      formula: whenNumbers(
        ["self"],
        `IF(COUNTIFS(${others},${of("score")},">0")=0,"",[@{self}]-${mean("score", others)})`
      ),
      rules: [
        {
          kind: "formula",
          formula: `=AND(ISNUMBER({difference}),{difference}>=${blindSpot})`,
          fill: colors.warnFill,
          color: colors.warn,
          bold: true,
        },
      ],
    },
    results: byCriterion("results"),
    customers: byCriterion("customers"),
    teamwork: byCriterion("teamwork"),
    initiative: byCriterion("initiative"),
    skill: byCriterion("skill"),
    strongest: { width: 18, horizontal: "Center", formula: extreme("MAX") },
    weakest: { width: 18, horizontal: "Center", formula: extreme("MIN") },
  };
  return buildTable({
    name: "KPI_FeedbackSummary",
    column,
    row: headerRow,
    columns: columnsWith(texts.columns, specs, "computed"),
    rows: [],
    ready: readyFor(people, readyRows),
  });
}
