/** What the talk is about: the person's KPIs, largest gaps, goals, tasks and pay, found by the name that was picked. */
import { personTexts } from "../../locales/templates/person";
import { firstColumn } from "../build/frame";
import { whenFilled, whenNumbers } from "../build/guards";
import { lookedUp } from "../build/lookup";
import { colors, numberFormats } from "../build/look";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "../build/table";
import type { Language } from "../plan";

const lineRows = 8;
const goalRows = 3;
const taskRows = 6;

const centered: WordlessColumn = { horizontal: "Center" };
const score: WordlessColumn = { ...centered, numberFormat: numberFormats.score };
const number: WordlessColumn = { horizontal: "Right", numberFormat: numberFormats.anyUnit };
const percent: WordlessColumn = { ...centered, numberFormat: numberFormats.wholePercent };
const nth = (id: string) => `(ROW()-ROW([#{${id}}]))`;

/** The position in `list` of the nth cell for which `where` (1 or 0 for each cell) holds; "" past the last one. */
function nthWhere(where: string, list: string, position: string): string {
  const count = `SUMPRODUCT(${where})`;
  const row = `SUMPRODUCT(LARGE(${where}*ROW(${list}),${count}-${position}+1))`;
  return (
    `=IF(KPI_TalkPerson="","",IF(${position}>${count},"",` +
    `${row}-SUMPRODUCT(MIN(ROW(${list})))+1))`
  );
}

/** What stands in `values` at this row's position; "" where that is blank. */
function at(values: string): string {
  return whenFilled(["no"], `IF(INDEX(${values},[@{no}])="","",INDEX(${values},[@{no}]))`);
}

/** The same in words where the line's unit is percent: one column shows lines of every unit. */
function inUnit(values: string): string {
  const value = `INDEX(${values},[@{no}])`;
  const shown = `IF(INDEX(KPI_LineUnit,[@{no}])="%",TEXT(${value},"0.0%"),${value})`;
  return whenFilled(["no"], `IF(${value}="","",${shown})`);
}

export function talkLines(language: Language, row: number): BuiltTable {
  const { columns } = personTexts[language].lines;
  const isOwn = '(KPI_LinePerson=KPI_TalkPerson)*(KPI_LineKpi<>"")';
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    no: { ...centered, formula: nthWhere(isOwn, "KPI_LinePerson", nth("no")) },
    kpi: { formula: at("KPI_LineKpi") },
    weight: { ...percent, formula: at("KPI_LineWeight") },
    target: { ...number, formula: inUnit("KPI_LineTarget") },
    actual: { ...number, formula: inUnit("KPI_LineActual") },
    attainment: {
      ...percent,
      formula: at("KPI_LineAttainment"),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1.2 }],
    },
    score: { ...score, formula: at("KPI_LineScore") },
    // Rounded, so that equal points compare as equal below.
    missed: {
      ...score,
      numberFormat: "0.0;-0.0;",
      formula: whenNumbers(["weight", "score"], "ROUND(MAX(0,[@{weight}]*(100-[@{score}])),6)"),
    },
    order: {
      ...centered,
      formula: whenNumbers(
        ["missed"],
        'IF([@{missed}]=0,"",1+COUNTIF([{missed}],">"&[@{missed}])' +
          '+COUNTIFS([{missed}],[@{missed}],[{no}],"<"&[@{no}]))'
      ),
      rules: [
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({order}),{order}<=3)",
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      ],
    },
  };
  return buildTable({
    name: "KPI_TalkLines",
    column: firstColumn,
    row,
    columns: columnsWith(columns, specs, "computed"),
    rows: [],
    ready: lineRows,
    headerHeight: 30,
  });
}

/** The three lines that cost the most points. */
export function talkGaps(language: Language, lines: BuiltTable, row: number): BuiltTable {
  const { columns } = personTexts[language].gaps;
  const order = lines.formula("[{order}]");
  const of = (id: string) => `=${lookedUp("[@{no}]", order, lines.formula(`[{${id}}]`))}`;
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    no: { ...centered, formula: "=ROW()-ROW([#{no}])" },
    kpi: { formula: of("kpi") },
    missed: { ...score, formula: of("missed") },
    target: { ...number, formula: of("target") },
    actual: { ...number, formula: of("actual") },
  };
  return buildTable({
    name: "KPI_TalkGaps",
    column: firstColumn,
    row,
    columns: columnsWith(columns, specs, "computed"),
    rows: [],
    ready: 3,
    headerHeight: 30,
  });
}

export function talkGoals(language: Language, row: number): BuiltTable {
  const { columns } = personTexts[language].goals;
  const isOwn = '(KPI_GoalPerson=KPI_TalkPerson)*(KPI_GoalName<>"")';
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    no: { ...centered, formula: nthWhere(isOwn, "KPI_GoalPerson", nth("no")) },
    goal: { wrap: true, formula: at("KPI_GoalName") },
    achieved: { ...percent, formula: at("KPI_GoalAchieved") },
  };
  return buildTable({
    name: "KPI_TalkGoals",
    column: firstColumn,
    row,
    columns: columnsWith(columns, specs, "computed"),
    rows: [{ values: {}, height: 32 }],
    ready: goalRows,
    headerHeight: 30,
  });
}

/** Tasks in whose owner cell the name appears. */
export function talkTasks(language: Language, row: number): BuiltTable {
  const { columns } = personTexts[language].tasks;
  const isOwn = 'ISNUMBER(SEARCH(KPI_TalkPerson,KPI_TaskOwner))*(KPI_TaskName<>"")';
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    no: { ...centered, formula: nthWhere(isOwn, "KPI_TaskOwner", nth("no")) },
    task: { wrap: true, formula: at("KPI_TaskName") },
    due: { ...centered, numberFormat: numberFormats.date, formula: at("KPI_TaskDue") },
    progress: {
      ...percent,
      formula: at("KPI_TaskProgress"),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1 }],
    },
    lag: { ...centered, numberFormat: numberFormats.days, formula: at("KPI_TaskLag") },
    status: { ...centered, formula: at("KPI_TaskStatus") },
  };
  return buildTable({
    name: "KPI_TalkTasks",
    column: firstColumn,
    row,
    columns: columnsWith(columns, specs, "computed"),
    rows: [],
    ready: taskRows,
    headerHeight: 30,
  });
}

export function talkPay(language: Language, row: number): BuiltTable {
  const { columns } = personTexts[language].pay;
  const paid = (values: string): WordlessColumn => ({
    ...centered,
    numberFormat: numberFormats.count,
    formula: `=${lookedUp("KPI_TalkPerson", "KPI_PayPerson", values)}`,
  });
  const specs: Record<keyof typeof columns, WordlessColumn> = {
    currency: { ...centered, formula: '=IF(KPI_Currency="","",KPI_Currency)' },
    total: paid("KPI_PayTotal"),
    commission: paid("KPI_PayCommission"),
    bonus: paid("KPI_PayBonus"),
    team: paid("KPI_PayTeam"),
    penalty: paid("KPI_PayPenalty"),
  };
  return buildTable({
    name: "KPI_TalkPay",
    column: firstColumn,
    row,
    columns: columnsWith(columns, specs, "computed"),
    rows: [],
    ready: 1,
    headerHeight: 30,
  });
}
