/** What is agreed with each person: the improvement plan, the appraisal talk, the next post. */
import { developmentTexts } from "../../locales/templates/development";
import { settingsTexts } from "../../locales/templates/settings";
import { paintedWord, typed } from "../build/columns";
import { exampleCompany, readyFor } from "../build/company";
import { dateNumber } from "../build/dates";
import { firstColumn } from "../build/frame";
import { whenFilled, whenNumbers } from "../build/guards";
import { lookedUp } from "../build/lookup";
import { colors, numberFormats } from "../build/look";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "../build/table";
import { examplePeriod } from "../example";
import { exampleCareers, examplePlans, exampleTalks } from "../example/growth";
import type { Choices, Facts, Language, Person } from "../plan";

const planRows = 8;
const peopleRows = 8;
const height = 48;

const dayOf = (day: number) => examplePeriod.start + day - 1;
const nameOf = (position: number, language: Language) =>
  exampleCompany(language).people[position]!.name;

export function improvementTable({ language, content }: Choices, row: number): BuiltTable {
  const { plans: texts, example } = developmentTexts[language];
  const { text, person, date, percent } = typed(language);
  const { behind, onPlan, done } = texts.states;
  const computed = { filling: "computed" as const, horizontal: "Center" as const };
  const gone = "([@{until}]-[@{from}]+1)";
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    person,
    weakness: text,
    from: date,
    until: date,
    achieved: percent(1),
    goal: text,
    measures: text,
    support: person,
    planned: {
      ...computed,
      numberFormat: numberFormats.wholePercent,
      formula: whenNumbers(
        ["from", "until"],
        `IF([@{until}]<[@{from}],"",MAX(0,MIN(1,(KPI_AsOf-[@{from}]+1)/${gone})))`
      ),
    },
    state: {
      ...computed,
      formula: whenNumbers(
        ["planned"],
        `IF([@{achieved}]>=1,"${done}",` +
          `IF([@{achieved}]<[@{planned}]*KPI_Amber,"${behind}","${onPlan}"))`
      ),
      rules: [
        paintedWord("state", behind, colors.badFill, colors.bad),
        paintedWord("state", done, colors.goodFill, colors.good),
      ],
    },
  };
  return buildTable({
    name: "KPI_ImprovementPlans",
    column: firstColumn,
    row,
    columns: columnsWith(texts.columns, specs),
    rows:
      content === "example"
        ? examplePlans.map(({ person: who, support, from, until, achieved }, index) => ({
            values: {
              ...example.plans[index],
              person: nameOf(who, language),
              support: nameOf(support, language),
              from: dayOf(from),
              until: dayOf(until),
              achieved,
            },
            height,
          }))
        : [],
    ready: planRows,
  });
}

/** In an empty workbook a row for everybody, since everybody is to have a talk. */
export function talkTable(
  { language, content }: Choices,
  { names }: Facts,
  people: readonly Person[],
  row: number
): BuiltTable {
  const { talks: texts, example } = developmentTexts[language];
  const { text, person, date } = typed(language);
  const centered = { horizontal: "Center" as const };
  /** what another sheet knows of the person, or else is typed */
  const known = (name: string, list: string): WordlessColumn =>
    names.includes(name)
      ? {
          filling: "offered",
          formula: whenFilled(["person"], lookedUp("[@{person}]", list, name)),
        }
      : { filling: "input" };
  const points = { ...centered, numberFormat: numberFormats.score };
  const { due, planned } = texts.states;
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    person,
    strengths: text,
    date,
    score: { ...points, ...known("KPI_ScoreTotal", "KPI_ScorePerson") },
    feedback: { ...points, ...known("KPI_FeedbackTotal", "KPI_FeedbackPerson") },
    gaps: text,
    agreed: text,
    by: person,
    next: date,
    state: {
      filling: "computed",
      ...centered,
      formula: whenFilled(["next"], `IF([@{next}]<=KPI_AsOf,"${due}","${planned}")`),
      rules: [paintedWord("state", due, colors.warnFill, colors.warn)],
    },
  };
  const rows =
    content === "example"
      ? exampleTalks.map(({ person: who, by, day, next }, index) => ({
          values: {
            ...example.talks[index],
            person: nameOf(who, language),
            by: nameOf(by, language),
            date: dayOf(day),
            next: dayOf(next),
          },
          height,
        }))
      : people.map(({ name }) => ({ values: { person: name } }));
  return buildTable({
    name: "KPI_Talks",
    column: firstColumn,
    row,
    columns: columnsWith(texts.columns, specs),
    rows,
    ready: readyFor(rows.length, peopleRows),
  });
}

export function careerTable(
  { language, content }: Choices,
  people: readonly Person[],
  skills: BuiltTable,
  row: number
): BuiltTable {
  const { careers: texts, example } = developmentTexts[language];
  const { roles } = settingsTexts[language];
  const { text, person, date, suggestion } = typed(language);
  const count = (least: number) =>
    `COUNTIFS(${skills.formula("[{person}]")},[@{person}],` +
    `${skills.formula("[{gap}]")},">=${least}")`;
  const { ready, notYet } = texts.states;
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    person,
    lacks: text,
    readyBy: date,
    open: {
      filling: "computed",
      horizontal: "Center",
      formula: whenFilled(["person"], `IF(${count(0)}=0,"",${count(1)})`),
      rules: [
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({open}),{open}>0)",
          fill: colors.warnFill,
          color: colors.warn,
        },
      ],
    },
    now: {
      filling: "computed",
      wrap: true,
      formula: whenFilled(["person"], lookedUp("[@{person}]", "KPI_PeopleList", "KPI_PeopleRole")),
    },
    next: suggestion(roles),
    steps: text,
    mentor: person,
    state: {
      filling: "computed",
      horizontal: "Center",
      formula: whenFilled(["open", "next"], `IF([@{open}]=0,"${ready}","${notYet}")`),
      rules: [paintedWord("state", ready, colors.goodFill, colors.good)],
    },
  };
  const rows =
    content === "example"
      ? exampleCareers.map(({ person: who, next, mentor, readyBy }, index) => ({
          values: {
            ...example.careers[index],
            person: nameOf(who, language),
            next: roles[next]!,
            mentor: nameOf(mentor, language),
            readyBy: dateNumber(readyBy),
          },
          height,
        }))
      : people.map(({ name }) => ({ values: { person: name } }));
  return buildTable({
    name: "KPI_Careers",
    column: firstColumn,
    row,
    columns: columnsWith(texts.columns, specs),
    rows,
    ready: readyFor(rows.length, peopleRows),
  });
}
