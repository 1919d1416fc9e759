import { activitiesTexts } from "../locales/templates/activities";
import { settingsTexts } from "../locales/templates/settings";
import { cellAt } from "./build/address";
import { typed } from "./build/columns";
import { companyOf, readyFor } from "./build/company";
import { firstColumn, frame, headerRow, headingBeside } from "./build/frame";
import { whenFilled } from "./build/guards";
import { nthOf } from "./build/lookup";
import { colors, numberFormats } from "./build/look";
import { columnNames } from "./build/names";
import { within } from "./build/periods";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "./build/table";
import { exampleContacts } from "./example/contacts";
import { exampleCustomer } from "./example/salesRows";
import type { Choices, Language, Template } from "./plan";
import { tableNames } from "./tables";

/** Rows for typing where the team is small. */
const readyRows = 40;
const rowsPerPerson = 2;
const peopleRows = 12;

/** Days from a contact to its follow-up in the example. */
const followUp = 5;

/** Contacts with customers, one a row, and how many of each kind everybody had in the period. */
export const activities: Template = {
  id: "activities",
  version: 3,
  needs: ["settings"],
  tables: tableNames.activities,
  plan(choices, facts) {
    const count = companyOf(choices, facts).people.length;
    const texts = activitiesTexts[choices.language];
    const table = contactTable(choices, Math.max(readyRows, count * rowsPerPerson));
    const beside = table.lastColumn + 2;
    const people = peopleTable(choices.language, beside, readyFor(count, peopleRows));
    return frame(
      {
        template: "activities",
        version: activities.version,
        choices,
        texts,
        tabColor: "#1B7F4B",
        frozenColumns: 2,
        facts: true,
        legend: ["input", "computed"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn, headerRow + 1),
        pagesAfter: [table.lastColumn],
      },
      table,
      {
        names: columnNames(table, {
          KPI_ActivityDate: "date",
          KPI_ActivityPerson: "person",
          KPI_ActivityCustomer: "customer",
          KPI_ActivityKind: "kind",
          KPI_ActivityEffective: "effective",
        }),
      },
      people,
      headingBeside(beside, people.lastColumn, texts.people.section)
    );
  },
};

function contactTable({ language, content }: Choices, ready: number): BuiltTable {
  const texts = activitiesTexts[language];
  const { text, date, person, suggestion, word } = typed(language);
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    date: { ...date, width: 14 },
    person: { ...person, width: 14 },
    customer: { width: 22 },
    kind: { ...suggestion(texts.kinds), wrap: false, width: 15, horizontal: "Center" },
    effective: { ...word(Object.values(texts.yesNo)), width: 11 },
    heard: { ...text, width: 28 },
    result: { ...text, width: 28 },
    next: { ...text, width: 26 },
    due: { ...date, width: 13 },
  };
  return buildTable({
    name: "KPI_Activities",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows: content === "example" ? exampleRows(language) : [],
    ready,
  });
}

function exampleRows(language: Language) {
  const { kinds, yesNo, example } = activitiesTexts[language];
  const { people } = settingsTexts[language].example;
  return exampleContacts().map(({ date, person, customer, kind, effective, words }) => {
    const [heard, result, next] = example[words]!;
    return {
      values: {
        date,
        person: people[person]![0]!,
        customer: exampleCustomer(customer, language),
        kind: kinds[kind]!,
        effective: effective ? yesNo.yes : yesNo.no,
        ...(effective && { heard: heard!, result: result!, next: next!, due: date + followUp }),
      },
    };
  });
}

function peopleTable(language: Language, column: number, ready: number): BuiltTable {
  const { people, kinds, yesNo } = activitiesTexts[language];
  const { section: _, ...texts } = people;
  const count = (more = "") =>
    whenFilled(
      ["person"],
      `COUNTIFS(KPI_ActivityPerson,[@{person}],${within("KPI_ActivityDate")}${more})`
    );
  const number = { width: 13, horizontal: "Center" as const };
  const specs: Record<keyof typeof texts, WordlessColumn> = {
    person: { width: 16, formula: `=${nthOf("KPI_PeopleList", "ROW()-ROW([#{person}])")}` },
    all: { ...number, formula: count() },
    visits: { ...number, formula: count(`,KPI_ActivityKind,"${kinds[0]!}"`) },
    effective: { ...number, formula: count(`,KPI_ActivityEffective,"${yesNo.yes}"`) },
    share: {
      ...number,
      numberFormat: numberFormats.wholePercent,
      formula: '=IF(N([@{all}])=0,"",[@{effective}]/[@{all}])',
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1 }],
    },
  };
  return buildTable({
    name: "KPI_ActivityByPerson",
    column,
    row: headerRow,
    columns: columnsWith(texts, specs, "computed"),
    rows: [],
    ready,
  });
}
