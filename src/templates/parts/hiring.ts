/** Who is to join the team, marked by the same four questions, and what the team does together. */
import { developmentTexts } from "../../locales/templates/development";
import { settingsTexts } from "../../locales/templates/settings";
import { cellAt, fixed } from "../build/address";
import { numberFrom } from "../build/checks";
import { paintedWord, typed } from "../build/columns";
import { exampleCompany } from "../build/company";
import { firstColumn } from "../build/frame";
import { whenNumbers } from "../build/guards";
import { colors, numberFormats } from "../build/look";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "../build/table";
import { examplePeriod } from "../example";
import { exampleCandidates, exampleEvents } from "../example/growth";
import type { Choices, Language } from "../plan";

const readyRows = 8;

const questions = ["selling", "customers", "learning", "team"] as const;

/** Shares of 1, over the columns of the questions. */
const usualWeights = [0.35, 0.25, 0.2, 0.2];

/** Points from which a candidate is taken, and seen again. */
const limits = { take: 80, again: 65 } as const;

/** The questions are the third to sixth column. */
const firstQuestion = firstColumn + 2;

const dayOf = (day: number) => examplePeriod.start + day - 1;

/** `row` is the heading's, which carries the weights. */
export function hiringTable({ language, content }: Choices, row: number): BuiltTable {
  const { hiring: texts, example } = developmentTexts[language];
  const { roles } = settingsTexts[language];
  const { text, person, date, whole, suggestion } = typed(language);
  const { people } = exampleCompany(language);
  const mark = whole(1, 5);
  const { take, again, no } = texts.verdicts;
  const weights = questions.map((_, index) => fixed(cellAt(firstQuestion + index, row)));
  const given = questions.map((id, index) => `ISNUMBER([@{${id}}])*${weights[index]}`).join("+");
  const sum = questions.map((id, index) => `N([@{${id}}])*${weights[index]}`).join("+");
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    candidate: text,
    position: suggestion(roles),
    selling: mark,
    customers: mark,
    learning: mark,
    team: mark,
    comment: text,
    interviewer: person,
    date,
    total: {
      filling: "computed",
      horizontal: "Center",
      numberFormat: numberFormats.score,
      formula: `=IF(${given}=0,"",20*(${sum})/(${given}))`,
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 100 }],
    },
    verdict: {
      filling: "computed",
      horizontal: "Center",
      formula: whenNumbers(
        ["total"],
        `IF([@{total}]>=${limits.take},"${take}",` +
          `IF([@{total}]>=${limits.again},"${again}","${no}"))`
      ),
      rules: [
        paintedWord("verdict", take, colors.goodFill, colors.good),
        paintedWord("verdict", again, colors.warnFill, colors.warn),
        paintedWord("verdict", no, colors.badFill, colors.bad),
      ],
    },
  };
  return buildTable({
    name: "KPI_Hiring",
    column: firstColumn,
    row: row + 1,
    columns: columnsWith(texts.columns, specs),
    rows:
      content === "example"
        ? exampleCandidates.map(({ marks, interviewer, day }, index) => ({
            values: {
              ...example.candidates[index],
              position: roles[2]!,
              ...Object.fromEntries(questions.map((id, at) => [id, marks[at]!])),
              interviewer: people[interviewer]!.name,
              date: dayOf(day),
            },
            height: 32,
          }))
        : [],
    ready: readyRows,
  });
}

/** The weight of each question, over its column; red where they do not add up. */
export function hiringWeights(language: Language, row: number): Pieces {
  const { weight } = developmentTexts[language].hiring;
  const cells = questions.map((_, index) => cellAt(firstQuestion + index, row));
  const range = `${cells[0]}:${cells.at(-1)}`;
  return {
    blocks: [{ at: cellAt(firstQuestion - 1, row), values: [[weight, ...usualWeights]] }],
    formats: [
      { range: cellAt(firstQuestion - 1, row), horizontal: "Right", bold: false },
      {
        range,
        fill: colors.input,
        color: colors.ink,
        border: colors.line,
        numberFormat: numberFormats.wholePercent,
        horizontal: "Center",
        locked: false,
      },
    ],
    validations: [{ range, ...numberFrom(0, language, 1) }],
    conditionals: [
      {
        range,
        rule: {
          kind: "formula",
          formula: `=ABS(SUM(${fixed(range)})-1)>0.00005`,
          fill: colors.badFill,
          color: colors.bad,
        },
      },
    ],
  };
}

export function teamEventTable({ language, content }: Choices, row: number): BuiltTable {
  const { events: texts, example } = developmentTexts[language];
  const { text, person, date, whole, money } = typed(language);
  const { people } = exampleCompany(language);
  const computed = { filling: "computed" as const, horizontal: "Center" as const };
  const count = whole(0, 10_000);
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    date,
    event: text,
    planned: count,
    attended: count,
    share: {
      ...computed,
      numberFormat: numberFormats.wholePercent,
      formula: whenNumbers(
        ["planned", "attended"],
        'IF([@{planned}]=0,"",[@{attended}]/[@{planned}])'
      ),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1 }],
    },
    organiser: person,
    aim: text,
    cost: money,
    perHead: {
      ...computed,
      numberFormat: numberFormats.count,
      formula: whenNumbers(["cost", "attended"], 'IF([@{attended}]=0,"",[@{cost}]/[@{attended}])'),
    },
    mark: {
      filling: "input",
      horizontal: "Center",
      numberFormat: "0.0",
      validation: numberFrom(1, language, 5),
    },
  };
  return buildTable({
    name: "KPI_TeamEvents",
    column: firstColumn,
    row,
    columns: columnsWith(texts.columns, specs),
    rows:
      content === "example"
        ? exampleEvents.map(({ day, organiser, ...figures }, index) => ({
            values: {
              ...example.events[index],
              ...figures,
              date: dayOf(day),
              organiser: people[organiser]!.name,
            },
            height: 32,
          }))
        : [],
    ready: readyRows,
  });
}
