import { risksTexts } from "../locales/templates/risks";
import { targetsTexts } from "../locales/templates/targets";
import { cellAt } from "./build/address";
import { paintedWord, typed } from "./build/columns";
import { firstColumn, frame, headerRow } from "./build/frame";
import { whenFilled, whenNumbers } from "./build/guards";
import { colors } from "./build/look";
import { columnNames } from "./build/names";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "./build/table";
import { examplePeriod, type ExampleTargetId } from "./example";
import { limits, riskMap } from "./parts/riskMap";
import type { Choices, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 15;

/** Metric, probability, impact, and the day of September on which each risk of the example is looked at again. */
const exampleRisks: readonly [ExampleTargetId, number, number, number][] = [
  ["sales", 4, 3, 22],
  ["customers", 4, 4, 18],
  ["productA", 2, 5, 25],
  ["collection", 2, 2, 28],
];

/** What could keep us from the target; scored, answered, watched, and counted in a map. */
export const risks: Template = {
  id: "risks",
  version: 4,
  needs: ["settings", "targets"],
  tables: tableNames.risks,
  plan(choices) {
    const { language } = choices;
    const table = riskTable(choices);
    return frame(
      {
        template: "risks",
        version: risks.version,
        choices,
        texts: risksTexts[language],
        tabColor: "#1B7F4B",
        frozenColumns: 3,
        facts: true,
        legend: ["input", "computed"],
        legendColumn: firstColumn + 1,
        select: cellAt(firstColumn + 1, headerRow + 1),
        pagesAfter: [table.lastColumn],
      },
      table,
      {
        names: columnNames(table, {
          KPI_RiskName: "risk",
          KPI_RiskScore: "score",
          KPI_RiskOwner: "owner",
          KPI_RiskReview: "review",
          KPI_RiskDue: "due",
        }),
      },
      riskMap(language, table, table.lastColumn + 2)
    );
  },
};

function riskTable({ language, content }: Choices): BuiltTable {
  const texts = risksTexts[language];
  const { levels, states } = texts;
  const { text, person, metric, word, date, whole } = typed(language);
  const computed = { filling: "computed" as const, horizontal: "Center" as const };
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    no: { ...computed, width: 8, formula: "=ROW()-ROW([#{no}])" },
    risk: { ...text, width: 32 },
    cause: { ...text, width: 26 },
    metric: { ...metric, width: 18 },
    probability: { ...whole(1, 5), width: 14 },
    impact: { ...whole(1, 5), width: 11 },
    score: {
      ...computed,
      width: 10,
      formula: whenNumbers(["probability", "impact"], "[@{probability}]*[@{impact}]"),
      rules: [{ kind: "dataBar", color: "#E6A5A0", min: 0, max: 25 }],
    },
    level: {
      ...computed,
      width: 11,
      formula: whenNumbers(
        ["score"],
        `IF([@{score}]>=${limits.high},"${levels.high}",` +
          `IF([@{score}]>=${limits.medium},"${levels.medium}","${levels.low}"))`
      ),
      rules: [
        paintedWord("level", levels.high, colors.badFill, colors.bad),
        paintedWord("level", levels.medium, colors.warnFill, colors.warn),
        paintedWord("level", levels.low, colors.goodFill, colors.good),
      ],
    },
    treatment: { ...word(texts.treatments), width: 13 },
    response: { ...text, width: 34 },
    sign: { ...text, width: 24 },
    owner: { ...person, width: 14 },
    review: { ...date, width: 14 },
    state: { ...word(Object.values(states)), width: 12 },
    due: {
      ...computed,
      width: 13,
      formula: whenFilled(
        ["review"],
        `IF([@{state}]="${states.closed}","",` +
          `IF([@{review}]<=KPI_AsOf,"${texts.overdue}","${texts.planned}"))`
      ),
      rules: [paintedWord("due", texts.overdue, colors.warnFill, colors.warn)],
    },
  };
  return buildTable({
    name: "KPI_Risks",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows:
      content === "example"
        ? exampleRisks.map(([target, probability, impact, day], index) => ({
            values: {
              ...texts.example[index],
              metric: targetsTexts[language].example.rows[target].metric,
              probability,
              impact,
              review: examplePeriod.start + day - 1,
              state: states.open,
            },
            height: 48,
          }))
        : [],
    ready: readyRows,
  });
}
