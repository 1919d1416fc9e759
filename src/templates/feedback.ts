import { commonTexts } from "../locales/templates/common";
import { feedbackTexts } from "../locales/templates/feedback";
import { cellAt } from "./build/address";
import { typed } from "./build/columns";
import { companyOf, exampleCompany, readyFor } from "./build/company";
import { firstColumn, frame, headerRow, headingBeside } from "./build/frame";
import { numberFormats } from "./build/look";
import { columnNames } from "./build/names";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type RowSpec,
  type WordlessColumn,
} from "./build/table";
import { criteria, exampleRatings, type RaterRole } from "./example/ratings";
import { exampleCustomer } from "./example/salesRows";
import { feedbackSummary, raterWeights, weightTotal } from "./parts/feedbackSummary";
import type { Choices, Facts, Language, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 60;

/** Marks by managers, peers, reports, customers and people themselves; beside it what they add up to per person. */
export const feedback: Template = {
  id: "feedback",
  version: 3,
  needs: ["settings"],
  tables: tableNames.feedback,
  plan(choices, facts) {
    const { language } = choices;
    const texts = feedbackTexts[language];
    const table = ratingTable(choices, facts);
    const weights = raterWeights(language, table.lastColumn + 2, table);
    const { people } = companyOf(choices, facts);
    const summary = feedbackSummary(language, people.length, weights.lastColumn + 2, table);
    return frame(
      {
        template: "feedback",
        version: feedback.version,
        choices,
        texts,
        tabColor: "#6D4C91",
        frozenColumns: 3,
        facts: true,
        legend: ["input", "computed"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn, headerRow + 1),
        pagesAfter: [table.lastColumn],
      },
      table,
      weights,
      headingBeside(table.lastColumn + 2, weights.lastColumn, texts.weights.section),
      weightTotal(weights),
      summary,
      headingBeside(weights.lastColumn + 2, summary.lastColumn, texts.summary.section),
      {
        names: [
          ...columnNames(weights, { KPI_RaterRole: "role", KPI_RaterWeight: "weight" }),
          ...columnNames(summary, {
            KPI_FeedbackPerson: "person",
            KPI_FeedbackTotal: "total",
            KPI_FeedbackWeakest: "weakest",
          }),
        ],
      }
    );
  },
};

function ratingTable(choices: Choices, facts: Facts): BuiltTable {
  const { language, content } = choices;
  const texts = feedbackTexts[language];
  const { text, person, whole } = typed(language);
  const mark: WordlessColumn = {
    ...whole(1, 5),
    width: 12,
    rules: [{ kind: "icons", set: "ThreeTrafficLights1", amber: 3, green: 4 }],
  };
  const marks = criteria.map((id) => `[@{${id}}]`).join(",");
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    person: { ...person, width: 15 },
    role: {
      width: 14,
      horizontal: "Center",
      validation: {
        rule: { kind: "list", source: "=KPI_RaterRole" },
        strictness: "stop",
        error: commonTexts[language].refused.list,
      },
    },
    rater: { ...text, width: 20 },
    results: mark,
    customers: mark,
    teamwork: mark,
    initiative: mark,
    skill: mark,
    score: {
      filling: "computed",
      width: 11,
      horizontal: "Center",
      numberFormat: numberFormats.score,
      formula: `=IF(COUNT(${marks})=0,"",20*SUM(${marks})/COUNT(${marks}))`,
      rules: [{ kind: "dataBar", color: "#C9B8DC", min: 0, max: 100 }],
    },
    strength: { ...text, width: 32 },
    advice: { ...text, width: 32 },
  };
  const rows = content === "example" ? exampleRows(language) : openRows(choices, facts);
  return buildTable({
    name: "KPI_Feedback",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows,
    ready: readyFor(rows.length, readyRows),
  });
}

/** For each person a row of every role, to be filled. */
function openRows(choices: Choices, facts: Facts): RowSpec[] {
  const { roles } = feedbackTexts[choices.language];
  return companyOf(choices, facts).people.flatMap(({ name }) =>
    (Object.keys(roles) as RaterRole[]).map((id) => ({
      values: { person: name, role: roles[id], rater: id === "self" ? name : null },
    }))
  );
}

function exampleRows(language: Language): RowSpec[] {
  const { roles, example } = feedbackTexts[language];
  const { people } = exampleCompany(language);
  return exampleRatings.map(({ person, role, rater, marks }, index) => {
    const begins = exampleRatings[index - 1]?.person !== person;
    return {
      values: {
        person: people[person]!.name,
        role: roles[role],
        rater: role === "customer" ? exampleCustomer(rater, language) : people[rater]!.name,
        ...Object.fromEntries(criteria.map((id, at) => [id, marks[at]!])),
        ...(begins && example[person]),
      },
      ...(begins && { height: 32 }),
    };
  });
}
