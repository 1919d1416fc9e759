/** What each person can and should be able to do, the training between the two, and the picture per person. */
import { developmentTexts } from "../../locales/templates/development";
import { paintedWord, typed } from "../build/columns";
import { exampleCompany, readyFor } from "../build/company";
import { firstColumn, headerRow } from "../build/frame";
import { whenFilled, whenNumbers } from "../build/guards";
import { lookedUp, nthOf } from "../build/lookup";
import { colors, numberFormats } from "../build/look";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type RowSpec,
  type WordlessColumn,
} from "../build/table";
import { numberFrom } from "../build/checks";
import { examplePeriod } from "../example";
import { exampleSkills, skillIds, usualLevel } from "../example/growth";
import type { Choices, Facts, Person } from "../plan";

const readyRows = 20;
const peopleRows = 12;
const topLevel = 5;

export function skillTable(choices: Choices, people: readonly Person[]): BuiltTable {
  const { language } = choices;
  const { skills: texts } = developmentTexts[language];
  const { text, person, date, whole, suggestion } = typed(language);
  const { met, unplanned, planned, measure, measured } = texts.states;
  const computed = { filling: "computed" as const, horizontal: "Center" as const };
  const level = { ...whole(1, topLevel), width: 13 };
  const mark: WordlessColumn = {
    width: 13,
    horizontal: "Center",
    numberFormat: numberFormats.count,
    validation: numberFrom(0, language, 100),
  };
  const rows = skillRows(choices, people);
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    person: { ...person, width: 15 },
    skill: { ...suggestion(Object.values(texts.names)), width: 26 },
    required: level,
    current: level,
    gap: {
      ...computed,
      width: 13,
      formula: whenNumbers(["required", "current"], "MAX(0,[@{required}]-[@{current}])"),
      rules: [
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({gap}),{gap}>=2)",
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
        { kind: "formula", formula: "={gap}=1", fill: colors.warnFill, color: colors.warn },
      ],
    },
    state: {
      ...computed,
      width: 20,
      formula: whenNumbers(
        ["gap"],
        `IF([@{after}]<>"","${measured}",IF([@{gap}]=0,"${met}",IF([@{date}]="","${unplanned}",` +
          `IF([@{date}]<=KPI_AsOf,"${measure}","${planned}"))))`
      ),
      rules: [
        paintedWord("state", unplanned, colors.badFill, colors.bad),
        paintedWord("state", measure, colors.warnFill, colors.warn),
        paintedWord("state", measured, colors.goodFill, colors.good),
      ],
    },
    training: { ...text, width: 30 },
    coach: { ...person, width: 15 },
    date: { ...date, width: 13 },
    before: mark,
    after: mark,
    effect: {
      ...computed,
      width: 13,
      numberFormat: "+0;-0;0",
      formula: whenNumbers(["before", "after"], "[@{after}]-[@{before}]"),
      rules: [
        { kind: "formula", formula: "=AND(ISNUMBER({effect}),{effect}>0)", color: colors.good },
        { kind: "formula", formula: "=AND(ISNUMBER({effect}),{effect}<=0)", color: colors.bad },
      ],
    },
  };
  return buildTable({
    name: "KPI_Skills",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows,
    ready: readyFor(rows.length, readyRows),
  });
}

/** In an empty workbook each person's usual skills, whose current level is to be filled. */
function skillRows({ language, content }: Choices, people: readonly Person[]): RowSpec[] {
  const { names, trainings } = developmentTexts[language].skills;
  if (content === "empty") {
    return people.flatMap(({ name }) =>
      skillIds.map((id) => ({
        values: { person: name, skill: names[id], required: usualLevel[id] },
      }))
    );
  }
  const team = exampleCompany(language).people;
  return exampleSkills.map(({ person, skill, training, coach, day, ...levels }) => ({
    values: {
      ...levels,
      person: team[person]!.name,
      skill: names[skill],
      required: usualLevel[skill],
      training: training === undefined ? null : trainings[training]!,
      coach: coach === undefined ? null : team[coach]!.name,
      date: day === undefined ? null : examplePeriod.start + day - 1,
    },
  }));
}

/** Skills per person, beside them what the scorecard and the 360 feedback say where the workbook has them. */
export function growthByPerson(
  { language }: Choices,
  { names }: Facts,
  people: number,
  column: number,
  skills: BuiltTable
): BuiltTable {
  const { columns } = developmentTexts[language].growth;
  const person = skills.formula("[{person}]");
  const gap = skills.formula("[{gap}]");
  const own = `${person},[@{person}]`;
  const gaps = (least: number) => `COUNTIFS(${own},${gap},">=${least}")`;
  const largest = [4, 3, 2, 1].reduceRight(
    (next, least) => `IF(${gaps(least)}>0,${least},${next})`,
    "0"
  );
  const first = `INDEX((${person}=[@{person}])*(${gap}=[@{largest}]),0)`;
  const elsewhere = (name: string, list: string): WordlessColumn =>
    names.includes(name)
      ? { formula: whenFilled(["person"], lookedUp("[@{person}]", list, name)) }
      : { filling: "input" };
  const centered = { width: 13, horizontal: "Center" as const };
  const points = { ...centered, numberFormat: numberFormats.score };
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    person: { width: 15, formula: `=${nthOf("KPI_PeopleList", "ROW()-ROW([#{person}])")}` },
    role: { width: 20, formula: `=${nthOf("KPI_PeopleRole", "ROW()-ROW([#{person}])")}` },
    skills: { ...centered, formula: whenFilled(["person"], `COUNTIFS(${own},${gap},">=0")`) },
    open: {
      ...centered,
      formula: whenFilled(["person"], gaps(1)),
      rules: [{ kind: "dataBar", color: "#E6A5A0", min: 0, max: topLevel }],
    },
    largest: { ...centered, formula: whenFilled(["person"], largest) },
    first: {
      width: 26,
      formula:
        `=IF(N([@{largest}])=0,"",` +
        `INDEX(${skills.formula("[{skill}]")},SUMPRODUCT(MATCH(1,${first},0))))`,
    },
    effect: {
      ...points,
      numberFormat: "+0.0;-0.0;0.0",
      formula: whenFilled(
        ["person"],
        `IF(COUNTIFS(${own},${skills.formula("[{effect}]")},">-1000")=0,"",` +
          `AVERAGEIFS(${skills.formula("[{effect}]")},${own}))`
      ),
    },
    score: { ...points, ...elsewhere("KPI_ScoreTotal", "KPI_ScorePerson") },
    grade: { ...centered, ...elsewhere("KPI_ScoreGrade", "KPI_ScorePerson") },
    feedback: { ...points, ...elsewhere("KPI_FeedbackTotal", "KPI_FeedbackPerson") },
    weakest: { width: 20, ...elsewhere("KPI_FeedbackWeakest", "KPI_FeedbackPerson") },
  };
  return buildTable({
    name: "KPI_Growth",
    column,
    row: headerRow,
    columns: columnsWith(columns, specs, "computed"),
    rows: [],
    ready: readyFor(people, peopleRows),
  });
}
