/** Management by objectives: what each person has promised beside the KPIs, and how far it is. */
import { scorecardTexts } from "../../locales/templates/scorecard";
import { cellAt, onSheet } from "../build/address";
import { numberFrom } from "../build/checks";
import { typed } from "../build/columns";
import { firstColumn, section } from "../build/frame";
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
import { exampleGoals } from "../examplePeople";
import type { Choices } from "../plan";

/** what part of the total the goals make up, where a person has any */
const usualShare = 0.2;

/** `people` are the example's names in the order of the settings sheet. */
export function goalsTable(
  { language, content }: Choices,
  people: readonly string[],
  row: number,
  ready: number
): BuiltTable {
  const { goals, example } = scorecardTexts[language];
  const { text, person, date, percent } = typed(language);
  const specs: Record<keyof typeof goals.columns, WordlessColumn> = {
    person,
    goal: text,
    measure: text,
    comment: text,
    achieved: percent(1.2),
    weight: { filling: "input", horizontal: "Center", validation: numberFrom(0, language) },
    due: date,
    score: {
      filling: "computed",
      numberFormat: numberFormats.score,
      formula: whenNumbers(["achieved"], "100*[@{achieved}]"),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 120 }],
    },
  };
  return buildTable({
    name: "KPI_Goals",
    column: firstColumn,
    row,
    columns: columnsWith(goals.columns, specs),
    rows:
      content === "example"
        ? exampleGoals.map(({ weight, day, achieved }, index) => ({
            values: {
              person: people[index] ?? null,
              ...example.goals[index],
              weight,
              due: examplePeriod.start + day - 1,
              achieved,
            },
            height: 48,
          }))
        : [],
    ready,
  });
}

/** The goals' heading, with the share that they have in the total at its right end. */
export function goalsHeading(
  { language }: Choices,
  sheetName: string,
  row: number,
  lastColumn: number
): Pieces[] {
  const { goals, summary } = scorecardTexts[language];
  const cell = cellAt(lastColumn, row);
  return [
    section(firstColumn, row, lastColumn, goals.section),
    {
      blocks: [{ at: cellAt(lastColumn - 1, row), values: [[summary.goalShare, usualShare]] }],
      formats: [
        { range: cellAt(lastColumn - 1, row), horizontal: "Right", color: colors.ink, bold: false },
        {
          range: cell,
          fill: colors.input,
          color: colors.ink,
          border: colors.line,
          numberFormat: numberFormats.wholePercent,
          horizontal: "Center",
          locked: false,
        },
      ],
      validations: [{ range: cell, ...numberFrom(0, language, 1) }],
      names: [
        { name: "KPI_GoalShare", refersTo: `=${onSheet(sheetName, cell)}`, whenTaken: "repoint" },
      ],
    },
  ];
}
