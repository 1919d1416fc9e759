/** What people write in the review: the four lenses, decisions, last time's promises, changes for the next period. */
import { reviewTexts } from "../../locales/templates/review";
import { targetsTexts } from "../../locales/templates/targets";
import { paintedWord, typed } from "../build/columns";
import { firstColumn, section } from "../build/frame";
import { whenFilled, whenNumbers } from "../build/guards";
import { lookedUp } from "../build/lookup";
import { colors, numberFormats } from "../build/look";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type RowSpec,
} from "../build/table";
import { examplePeriod } from "../example";
import type { Choices } from "../plan";

/** A table under its heading; `row` is the heading's. */
export interface Headed {
  table: BuiltTable;
  pieces: Pieces[];
}

function headed(text: string, row: number, table: BuiltTable): Headed {
  return { table, pieces: [section(firstColumn, row, table.lastColumn, text), table] };
}

const rowHeight = 36;

export function lensTable({ language, content }: Choices, row: number): Headed {
  const { lenses, example } = reviewTexts[language];
  const { text, word } = typed(language);
  const table = buildTable({
    name: "KPI_ReviewLenses",
    column: firstColumn,
    row: row + 1,
    columns: columnsWith(lenses.columns, {
      lens: word(lenses.names),
      planned: text,
      happened: text,
      why: text,
      learned: text,
    }),
    rows: lenses.names.map((lens, index) => ({
      values: { lens, ...(content === "example" && example.lenses[index]) },
      height: 64,
    })),
    ready: 6,
  });
  return headed(lenses.section, row, table);
}

export function decisionTable({ language, content }: Choices, row: number): Headed {
  const { decisions, lenses, example } = reviewTexts[language];
  const { text, person, date, word } = typed(language);
  const [target = "", , team = ""] = lenses.names;
  const rows: RowSpec[] = example.decisions.map((values, index) => ({
    values: {
      ...values,
      lens: index < 2 ? target : team,
      due: values.owner === "" ? null : examplePeriod.end + 7 * (index + 1),
    },
    height: rowHeight,
  }));
  const table = buildTable({
    name: "KPI_Decisions",
    column: firstColumn,
    row: row + 1,
    columns: columnsWith(decisions.columns, {
      kind: word(decisions.kinds),
      what: text,
      lens: word(lenses.names),
      owner: person,
      due: date,
      state: {
        filling: "computed",
        horizontal: "Center",
        wrap: true,
        formula: whenFilled(
          ["what"],
          `IF(OR([@{owner}]="",[@{due}]=""),"${decisions.missing}","${decisions.ready}")`
        ),
        rules: [
          paintedWord("state", decisions.missing, colors.warnFill, colors.warn),
          paintedWord("state", decisions.ready, colors.goodFill, colors.good),
        ],
      },
    }),
    rows: content === "example" ? rows : [],
    ready: 10,
  });
  return headed(decisions.section, row, table);
}

export function promiseTable({ language, content }: Choices, row: number): Headed {
  const { promises, example } = reviewTexts[language];
  const { yes, partly, no } = promises.kept;
  const { text, person, date, word } = typed(language);
  const kept = [yes, partly, null];
  const days = [3, 15, 12];
  const table = buildTable({
    name: "KPI_Promises",
    column: firstColumn,
    row: row + 1,
    columns: columnsWith(promises.columns, {
      promise: text,
      result: text,
      owner: person,
      due: date,
      kept: {
        ...word([yes, partly, no]),
        rules: [
          paintedWord("kept", yes, colors.goodFill, colors.good),
          paintedWord("kept", partly, colors.warnFill, colors.warn),
          paintedWord("kept", no, colors.badFill, colors.bad),
        ],
      },
      late: {
        filling: "computed",
        horizontal: "Center",
        formula: whenFilled(
          ["promise", "due"],
          `IF(AND([@{kept}]="",[@{due}]<KPI_AsOf),"${promises.overdue}","")`
        ),
        rules: [paintedWord("late", promises.overdue, colors.badFill, colors.bad)],
      },
    }),
    rows:
      content === "example"
        ? example.promises.map((values, index) => ({
            values: {
              ...values,
              due: examplePeriod.start + (days[index] ?? 0) - 1,
              kept: kept[index] ?? null,
            },
            height: rowHeight,
          }))
        : [],
    ready: 8,
  });
  return headed(promises.section, row, table);
}

export function changeTable({ language, content }: Choices, row: number): Headed {
  const { next, example } = reviewTexts[language];
  const { text, metric, number } = typed(language);
  const table = buildTable({
    name: "KPI_NextChanges",
    column: firstColumn,
    row: row + 1,
    columns: columnsWith(next.columns, {
      metric,
      change: text,
      reason: text,
      now: {
        filling: "computed",
        numberFormat: numberFormats.anyUnit,
        formula: whenFilled(
          ["metric"],
          lookedUp("[@{metric}]", "KPI_MetricList", "KPI_TargetValue")
        ),
      },
      proposed: number,
      growth: {
        filling: "computed",
        horizontal: "Center",
        numberFormat: numberFormats.percent,
        formula: whenNumbers(["proposed"], `IF(N(${actual})=0,"",[@{proposed}]/${actual}-1)`),
      },
    }),
    rows:
      content === "example"
        ? [
            {
              values: {
                metric: targetsTexts[language].example.rows.customers.metric,
                ...example.next,
                proposed: 18,
              },
              height: rowHeight,
            },
          ]
        : [],
    ready: 6,
  });
  return headed(next.section, row, table);
}

const actual = lookedUp("[@{metric}]", "KPI_MetricList", "KPI_TargetActual");
