import { scorecardTexts } from "../locales/templates/scorecard";
import { settingsTexts } from "../locales/templates/settings";
import { cellAt } from "./build/address";
import { typed } from "./build/columns";
import { companyOf, readyFor } from "./build/company";
import {
  firstColumn,
  foldedRows,
  frame,
  headerRow,
  headingBeside,
  roomBelow,
  section,
} from "./build/frame";
import { whenFilled, whenNumbers } from "./build/guards";
import { lookedUp } from "./build/lookup";
import { colors, numberFormats } from "./build/look";
import { measuredValue, measuringSheets } from "./build/measured";
import { columnNames } from "./build/names";
import { within } from "./build/periods";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type RowSpec,
  type WordlessColumn,
} from "./build/table";
import { exampleFormat } from "./example";
import { exampleScores, kpiMeasures, type KpiId } from "./examplePeople";
import { goalsHeading, goalsTable } from "./parts/goals";
import { gradeBands } from "./parts/gradeBands";
import { kpisOf, libraryTable, libraryTotals, roleIds } from "./parts/kpiLibrary";
import { scoreSummary } from "./parts/scoreSummary";
import type { Choices, Facts, Language, Person, Template } from "./plan";
import { tableNames } from "./tables";

/** for a team that nobody has listed yet */
const usualLines = 40;
const usualPeople = 12;
const usualGoals = 10;

/** What each person is measured by and what came of it; beside it the result per person and the grade bands. */
export const scorecard: Template = {
  id: "scorecard",
  version: 7,
  needs: ["settings", "targets"],
  tables: tableNames.scorecard,
  plan(choices, facts) {
    const others = known(facts);
    const { language } = choices;
    const texts = scorecardTexts[language];
    const { people } = companyOf(choices, facts);
    const rows = lineRows(choices, people, others);
    const ready = readyFor(rows.length, usualLines);
    const goalsRow = headerRow + ready + roomBelow + 1;
    const goals = goalsTable(
      choices,
      examplePeople(language),
      goalsRow + 1,
      readyFor(people.length, usualGoals)
    );
    const libraryRow = goals.lastBodyRow + roomBelow + 1;
    const library = libraryTable(choices, libraryRow + 1);
    const lines = lineTable(choices, library, rows, ready, others);
    const summary = scoreSummary(
      language,
      lines.lastColumn + 2,
      lines,
      goals,
      readyFor(people.length, usualPeople)
    );
    const grades = gradeBands(language, summary.lastColumn + 2, summary);
    return frame(
      {
        template: "scorecard",
        version: scorecard.version,
        choices,
        texts,
        tabColor: "#6D4C91",
        frozenColumns: 4,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn, headerRow + 1),
        pagesAfter: [lines.lastColumn, summary.lastColumn],
      },
      lines,
      summary,
      headingBeside(lines.lastColumn + 2, summary.lastColumn, texts.summary.section),
      grades,
      headingBeside(summary.lastColumn + 2, grades.lastColumn, texts.grades.section),
      foldedRows(headerRow + 1, Math.max(lines.lastBodyRow, summary.lastBodyRow)),
      goals,
      foldedRows(goalsRow + 1, goals.lastBodyRow),
      goalsHeading(choices, choices.sheetName ?? texts.sheetName, goalsRow, goals.lastColumn),
      library,
      section(firstColumn, libraryRow, library.lastColumn, texts.library.section),
      libraryTotals(library, libraryRow),
      foldedRows(libraryRow + 1, library.lastBodyRow),
      {
        names: [
          ...columnNames(library, { KPI_LibraryKpis: "kpi" }),
          ...columnNames(lines, {
            KPI_LinePerson: "person",
            KPI_LineKpi: "kpi",
            KPI_LineUnit: "unit",
            KPI_LineWeight: "weight",
            KPI_LineTarget: "target",
            KPI_LineActual: "actual",
            KPI_LineAttainment: "attainment",
            KPI_LineScore: "score",
            KPI_LinePerspective: "perspective",
          }),
          ...columnNames(summary, {
            KPI_ScorePerson: "person",
            KPI_ScoreRole: "role",
            KPI_ScoreWeights: "weights",
            KPI_ScoreKpi: "kpiScore",
            KPI_ScoreGoal: "goalScore",
            KPI_ScoreTotal: "total",
            KPI_ScoreGrade: "grade",
            KPI_ScoreRank: "rank",
          }),
          ...columnNames(goals, {
            KPI_GoalPerson: "person",
            KPI_GoalName: "goal",
            KPI_GoalAchieved: "achieved",
          }),
          ...columnNames(grades, {
            KPI_GradeFrom: "from",
            KPI_GradeName: "grade",
            KPI_GradeFactor: "factor",
          }),
        ],
      }
    );
  },
};

function examplePeople(language: Language): string[] {
  return settingsTexts[language].example.people.map(([name]) => name as string);
}

/** The library's weight for the person's role: the roles stand in the headers of the library. */
function weightFormula(library: BuiltTable): string {
  const kpis = library.formula("[{kpi}]");
  const byRole = roleIds.reduceRight(
    (otherwise, id) =>
      `IF([@{role}]=${library.formula(`[#{${id}}]`)},` +
      `${lookedUp("[@{kpi}]", kpis, library.formula(`[{${id}}]`))},${otherwise})`,
    '""'
  );
  return whenFilled(["kpi", "role"], byRole);
}

/** What is typed here, or else what `otherwise` gives, or else the team's figure of the same name. */
function ownOrTeam(
  own: string,
  values: string,
  otherwise: (team: string) => string = (team) => team
): string {
  const found = otherwise(lookedUp("[@{kpi}]", "KPI_MetricList", values));
  return whenFilled(["kpi"], `IF([@{${own}}]<>"",[@{${own}}],${found})`);
}

/** Which results the workbook's other sheets know. */
function known(facts: Facts) {
  return {
    sales: facts.tables.includes("KPI_Actuals"),
    share: facts.names.includes("KPI_MarketShare"),
    feedback: facts.names.includes("KPI_FeedbackTotal"),
    sheets: measuringSheets(facts),
  };
}
type Known = ReturnType<typeof known>;

/**
 * A person's sales are counted in the sales data, their feedback comes from the raters; a KPI that is no target of the
 * team may still be measured on a sheet.
 */
function foundElsewhere(
  kpis: Record<"ownSales" | "feedback", string>,
  { sales, feedback, sheets }: Known
): (team: string) => string {
  const sold = `SUMIFS(KPI_ActualAmount,KPI_ActualPerson,[@{person}],${within("KPI_ActualDate")})`;
  const rated = lookedUp("[@{person}]", "KPI_FeedbackPerson", "KPI_FeedbackTotal");
  const when = (there: boolean, kpi: string, value: string, otherwise: string) =>
    there ? `IF([@{kpi}]="${kpi}",${value},${otherwise})` : otherwise;
  return (team) => {
    const counted = measuredValue("[@{kpi}]", sheets);
    const ofTeam =
      sheets.length > 0 ? `IF(COUNTIF(KPI_MetricList,[@{kpi}])>0,${team},${counted})` : team;
    const own = `IF(COUNT(KPI_ActualDate)=0,"",${sold})`;
    return when(sales, kpis.ownSales, own, when(feedback, kpis.feedback, rated, ofTeam));
  };
}

function lineTable(
  { language }: Choices,
  library: BuiltTable,
  rows: RowSpec[],
  ready: number,
  others: Known
): BuiltTable {
  const texts = scorecardTexts[language];
  const { person, number, suggestion } = typed(language);
  const fromLibrary = (id: string) =>
    whenFilled(
      ["kpi"],
      lookedUp("[@{kpi}]", library.formula("[{kpi}]"), library.formula(`[{${id}}]`))
    );
  const computed = { filling: "computed" as const };
  const centered = { ...computed, horizontal: "Center" as const };
  const compared = ["actual", "target"];
  const distance = "([@{actual}]-[@{target}])/ABS([@{target}])";
  // Plain functions: with 200 people there are more than a thousand of these cells.
  const attainment =
    `IF([@{target}]=0,"",IF([@{direction}]="${texts.directions.target}",1-ABS(${distance}),` +
    `IF([@{direction}]="${texts.directions.lower}",1-${distance},1+${distance})))`;
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    person: { ...person, width: 14 },
    role: {
      ...computed,
      width: 19,
      formula: whenFilled(["person"], lookedUp("[@{person}]", "KPI_PeopleList", "KPI_PeopleRole")),
    },
    kpi: { ...suggestion("=KPI_LibraryKpis"), width: 24 },
    perspective: { ...centered, width: 16, formula: fromLibrary("perspective") },
    kind: { ...centered, width: 13, formula: fromLibrary("kind") },
    weight: {
      filling: "offered",
      width: 10,
      horizontal: "Center",
      numberFormat: numberFormats.wholePercent,
      formula: weightFormula(library),
    },
    direction: { ...centered, width: 13, formula: fromLibrary("direction") },
    unit: {
      ...centered,
      width: 11,
      formula: whenFilled(
        ["kpi"],
        `IF(COUNTIF(KPI_MetricList,[@{kpi}])>0,${lookedUp("[@{kpi}]", "KPI_MetricList", "KPI_TargetUnit")},` +
          `${lookedUp("[@{kpi}]", library.formula("[{kpi}]"), library.formula("[{unit}]"))})`
      ),
    },
    ownTarget: { ...number, width: 13 },
    ownActual: { ...number, width: 13 },
    target: {
      ...computed,
      width: 13,
      numberFormat: numberFormats.anyUnit,
      formula: ownOrTeam("ownTarget", "KPI_TargetValue"),
    },
    actual: {
      ...computed,
      width: 13,
      numberFormat: numberFormats.anyUnit,
      formula: ownOrTeam("ownActual", "KPI_TargetActual", foundElsewhere(texts.kpis, others)),
    },
    attainment: {
      ...computed,
      width: 12,
      numberFormat: numberFormats.percent,
      formula: whenNumbers(compared, attainment),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1.2 }],
    },
    score: {
      ...centered,
      width: 10,
      numberFormat: numberFormats.score,
      formula: whenNumbers(["attainment"], "100*MAX(0,MIN(KPI_Cap,[@{attainment}]))"),
    },
    weighted: {
      ...centered,
      width: 13,
      numberFormat: numberFormats.score,
      formula: whenNumbers(["weight", "score"], "[@{weight}]*[@{score}]"),
    },
  };
  return buildTable({
    name: "KPI_Scorecard",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows,
    ready,
  });
}

/** A line's numbers as its KPI counts. */
function inUnitOf(kpi: KpiId, choices: Choices): RowSpec["formats"] {
  const format = exampleFormat(kpiMeasures[kpi], choices);
  return { ownTarget: format, ownActual: format, target: format, actual: format };
}

/** The example's lines, or else for each person the usual KPIs of the role. */
function lineRows(choices: Choices, people: readonly Person[], others: Known): RowSpec[] {
  const { language, content } = choices;
  if (content === "example") return exampleRows(choices, others);
  const { kpis, library } = scorecardTexts[language];
  return people.flatMap(({ name, role }) => {
    const roleId = roleIds.find((id) => library.columns[id].header === role);
    return roleId
      ? kpisOf(roleId).map((id) => ({
          values: { person: name, kpi: kpis[id] },
          formats: inUnitOf(id, choices),
        }))
      : [];
  });
}

function exampleRows(choices: Choices, { sales, share }: Known): RowSpec[] {
  const { language } = choices;
  const { kpis } = scorecardTexts[language];
  const isCounted = (kpi: KpiId) => (sales && kpi === "ownSales") || (share && kpi === "share");
  return examplePeople(language).flatMap((person, index) =>
    (exampleScores[index] ?? []).map(([kpi, ownTarget, ownActual]) => {
      return {
        values: {
          person,
          kpi: kpis[kpi],
          ownTarget: ownTarget ?? null,
          ownActual: isCounted(kpi) ? null : (ownActual ?? null),
        },
        formats: inUnitOf(kpi, choices),
      };
    })
  );
}
