/** The commission mode, and below it what the scheme cost against what it brought: label, value, meaning. */
import { incentiveTexts } from "../../locales/templates/incentive";
import { scorecardTexts } from "../../locales/templates/scorecard";
import { cellAt, onSheet, rangeAt } from "../build/address";
import { oneOf } from "../build/checks";
import { firstColumn, section } from "../build/frame";
import { lookedUp } from "../build/lookup";
import { colors, numberFormats } from "../build/look";
import type { BuiltTable, Pieces } from "../build/table";
import type { Language } from "../plan";

const valueColumn = firstColumn + 3;
const lastColumn = valueColumn + 5;

export function schemeCost(
  language: Language,
  table: BuiltTable,
  sheetName: string,
  row: number
): Pieces[] {
  const { scheme } = incentiveTexts[language];
  const { kpis } = scorecardTexts[language];
  const first = row + 1;
  const all = (id: string) => `SUM(${table.formula(`[{${id}}]`)})`;
  const parts = [1, 2, 3, 4]
    .map((tier) => `${all(`slice${tier}`)}*N(INDEX(KPI_TierRate,${tier}))`)
    .join("+");
  const ofSales = (values: string) => `N(${lookedUp(`"${kpis.sales}"`, "KPI_MetricList", values)})`;
  const ids = ["mode", "check", "cost", "sales", "share", "extra", "perExtra"] as const;
  const at = (id: (typeof ids)[number]) => cellAt(valueColumn, first + ids.indexOf(id));
  const per100 = (of: string) => `=IF(${of}>0,100*${at("cost")}/${of},"")`;
  const values: Record<(typeof ids)[number], string> = {
    mode: scheme.modes.marginal,
    check: `=ROUND(${parts}-${all("commission")},2)`,
    cost: `=${all("total")}`,
    sales: `=${all("sales")}`,
    share: per100(at("sales")),
    extra: `=${ofSales("KPI_TargetActual")}-${ofSales("KPI_TargetBase")}`,
    perExtra: per100(at("extra")),
  };
  const last = first + ids.length - 1;
  return [
    section(firstColumn, row, lastColumn, scheme.section),
    {
      rowHeights: [{ rows: `${first}:${last}`, height: 24 }],
      blocks: [
        { at: cellAt(firstColumn, first), values: ids.map((id) => [scheme[id]]) },
        {
          at: cellAt(valueColumn, first),
          values: ids.map((id) => [values[id], scheme[`${id}Note`]]),
        },
      ],
      merges: ids.flatMap((_, index) => [
        rangeAt(firstColumn, first + index, valueColumn - 1, first + index),
        rangeAt(valueColumn + 1, first + index, lastColumn, first + index),
      ]),
      formats: [
        {
          range: rangeAt(firstColumn, first, lastColumn, last),
          border: colors.line,
          color: colors.ink,
          vertical: "Center",
        },
        {
          range: rangeAt(valueColumn, first, valueColumn, last),
          fill: colors.computed,
          bold: true,
          numberFormat: numberFormats.count,
        },
        ...(["share", "perExtra"] as const).map((id) => ({
          range: at(id),
          numberFormat: numberFormats.score,
        })),
        { range: at("mode"), fill: colors.input, horizontal: "Center" as const, locked: false },
        {
          range: rangeAt(valueColumn + 1, first, lastColumn, last),
          color: colors.quiet,
          size: 9,
          wrap: true,
        },
      ],
      validations: [{ range: at("mode"), ...oneOf(Object.values(scheme.modes), language) }],
      conditionals: [
        {
          range: at("check"),
          rule: {
            kind: "formula",
            formula: `=${at("check")}<>0`,
            fill: colors.badFill,
            color: colors.bad,
          },
        },
      ],
      names: [
        {
          name: "KPI_CommissionMode",
          refersTo: `=${onSheet(sheetName, at("mode"))}`,
          whenTaken: "repoint",
        },
        {
          name: "KPI_SchemeCost",
          refersTo: `=${onSheet(sheetName, at("cost"))}`,
          whenTaken: "repoint",
        },
      ],
    },
  ];
}
