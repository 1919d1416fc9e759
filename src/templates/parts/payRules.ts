/** What pay is computed by: commission tiers, payout curve, team bonuses. All of it is there to be changed. */
import { incentiveTexts } from "../../locales/templates/incentive";
import { scorecardTexts } from "../../locales/templates/scorecard";
import { numberFrom } from "../build/checks";
import { typed } from "../build/columns";
import { headerRow, headingBeside } from "../build/frame";
import { whenFilled, whenNumbers } from "../build/guards";
import { lookedUp } from "../build/lookup";
import { colors, numberFormats } from "../build/look";
import { columnNames } from "../build/names";
import { buildTable, columnsWith, type Pieces, type WordlessColumn } from "../build/table";
import type { Choices } from "../plan";

/** Sales from which a tier holds, and its rate. As many tiers as the sheet has columns for their parts. */
export const usualTiers: readonly [number, number][] = [
  [0, 0.01],
  [100_000, 0.015],
  [200_000, 0.02],
  [300_000, 0.03],
];

/** Nothing below 80%, 40% of the bonus there, all of it at the target, at most 160%. */
export const usualCurve: readonly [number, number][] = [
  [0.8, 0],
  [0.8, 0.4],
  [1, 1],
  [1.2, 1.6],
];

const pool = 12_000;

/** Side by side from `column` on. */
export function payRules({ language, content }: Choices, column: number): Pieces[] {
  const { tiers, curve, teams } = incentiveTexts[language];
  const { metric } = typed(language);
  const money: WordlessColumn = {
    filling: "input",
    width: 14,
    numberFormat: numberFormats.count,
    validation: numberFrom(0, language),
  };
  const rate = (filling: "input" | "computed"): WordlessColumn => ({
    filling,
    width: 13,
    horizontal: "Center",
    numberFormat: numberFormats.percent,
    ...(filling === "input" && { validation: numberFrom(0, language) }),
  });
  // No empty rows: a blank one would reach the functions as a pair of zeros in desktop Excel.
  const tierTable = buildTable({
    name: "KPI_Tiers",
    column,
    row: headerRow,
    columns: columnsWith(tiers.columns, { from: money, rate: rate("input") }),
    rows: usualTiers.map(([from, share]) => ({ values: { from, rate: share } })),
    ready: usualTiers.length,
  });
  const curveTable = buildTable({
    name: "KPI_Curve",
    column: tierTable.lastColumn + 2,
    row: headerRow,
    columns: columnsWith(curve.columns, { attainment: rate("input"), payout: rate("input") }),
    rows: usualCurve.map(([attainment, payout]) => ({ values: { attainment, payout } })),
    ready: usualCurve.length,
  });
  const teamTable = buildTable({
    name: "KPI_TeamBonus",
    column: curveTable.lastColumn + 2,
    row: headerRow,
    columns: columnsWith(teams.columns, {
      metric: { ...metric, width: 20 },
      pool: money,
      attainment: {
        ...rate("computed"),
        formula: whenFilled(
          ["metric"],
          lookedUp("[@{metric}]", "KPI_MetricList", "KPI_TargetAttainment")
        ),
        rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1.2 }],
      },
      payout: {
        ...rate("computed"),
        formula: whenNumbers(
          ["attainment"],
          "KPI.CURVE([@{attainment}],KPI_CurveAttainment,KPI_CurvePayout)"
        ),
      },
      paid: {
        filling: "computed",
        width: 13,
        numberFormat: numberFormats.count,
        formula: whenNumbers(["pool", "payout"], "[@{pool}]*[@{payout}]"),
      },
    }),
    rows:
      content === "example"
        ? [{ values: { metric: scorecardTexts[language].kpis.sales, pool } }]
        : [],
    ready: 3,
  });
  return [
    tierTable,
    headingBeside(column, tierTable.lastColumn, tiers.section),
    { names: columnNames(tierTable, { KPI_TierFrom: "from", KPI_TierRate: "rate" }) },
    curveTable,
    headingBeside(tierTable.lastColumn + 2, curveTable.lastColumn, curve.section),
    {
      names: columnNames(curveTable, {
        KPI_CurveAttainment: "attainment",
        KPI_CurvePayout: "payout",
      }),
    },
    teamTable,
    headingBeside(curveTable.lastColumn + 2, teamTable.lastColumn, teams.section),
    { names: columnNames(teamTable, { KPI_TeamPaid: "paid" }) },
  ];
}
