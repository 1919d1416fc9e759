/** The usual KPIs of each role, with weights to change: a row per KPI, a column of weights per role. */
import { scorecardTexts } from "../../locales/templates/scorecard";
import { typed } from "../build/columns";
import { firstColumn } from "../build/frame";
import { colors, numberFormats, unitsOf } from "../build/look";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "../build/table";
import type { Measure } from "../example";
import { kpiMeasures, type KpiId } from "../examplePeople";
import type { Choices } from "../plan";

export type PerspectiveId = "finance" | "customer" | "process" | "learning";
export type RoleId = "consultant" | "keyAccount" | "lead" | "head";
export const roleIds: readonly RoleId[] = ["consultant", "keyAccount", "lead", "head"];

interface Kpi {
  perspective: PerspectiveId;
  kind: "result" | "process";
  direction?: "lower";
  /** shares of 1; those of each role add up to 1 */
  weights: Partial<Record<RoleId, number>>;
}

export const kpiLibrary: Record<KpiId, Kpi> = {
  ownSales: {
    perspective: "finance",
    kind: "result",
    weights: { consultant: 0.35, keyAccount: 0.35, lead: 0.3 },
  },
  sales: { perspective: "finance", kind: "result", weights: { head: 0.35 } },
  collection: {
    perspective: "finance",
    kind: "result",
    weights: { consultant: 0.15, keyAccount: 0.15, lead: 0.15, head: 0.15 },
  },
  margin: {
    perspective: "finance",
    kind: "result",
    weights: { keyAccount: 0.1, lead: 0.1, head: 0.15 },
  },
  share: { perspective: "customer", kind: "result", weights: { head: 0.1 } },
  customers: {
    perspective: "customer",
    kind: "process",
    weights: { consultant: 0.2, lead: 0.15, head: 0.1 },
  },
  orderValue: { perspective: "customer", kind: "process", weights: { keyAccount: 0.15 } },
  repurchase: { perspective: "customer", kind: "process", weights: { keyAccount: 0.15 } },
  churn: {
    perspective: "customer",
    kind: "process",
    direction: "lower",
    weights: { head: 0.05 },
  },
  visits: {
    perspective: "process",
    kind: "process",
    weights: { consultant: 0.15, keyAccount: 0.05 },
  },
  conversion: {
    perspective: "process",
    kind: "process",
    weights: { consultant: 0.1, lead: 0.15 },
  },
  training: {
    perspective: "learning",
    kind: "process",
    weights: { consultant: 0.05, keyAccount: 0.05, lead: 0.05 },
  },
  teamOnTarget: {
    perspective: "learning",
    kind: "result",
    weights: { lead: 0.1, head: 0.1 },
  },
  /** of no weight until the 360 feedback is asked for */
  feedback: { perspective: "learning", kind: "process", weights: {} },
};

/** The KPIs that a role is usually measured by. */
export function kpisOf(role: RoleId): KpiId[] {
  return (Object.keys(kpiLibrary) as KpiId[]).filter((id) => kpiLibrary[id].weights[role]);
}

/** Positions in the units of the target sheet, by what a KPI measures. */
const unitOf: Readonly<Record<Measure, number | null>> = {
  money: 0,
  price: 0,
  share: 4,
  count: null,
};

export function libraryTable(choices: Choices, row: number): BuiltTable {
  const { language } = choices;
  const units = unitsOf(choices);
  const { library, perspectives, kinds, directions, kpis } = scorecardTexts[language];
  const { text, word, percent, suggestion } = typed(language);
  const weight: WordlessColumn = percent(1);
  const specs: Record<keyof typeof library.columns, WordlessColumn> = {
    perspective: word(Object.values(perspectives)),
    kind: word(Object.values(kinds)),
    kpi: text,
    direction: word(Object.values(directions)),
    unit: { ...suggestion(units), wrap: false, horizontal: "Center" },
    consultant: weight,
    keyAccount: weight,
    lead: weight,
    head: weight,
  };
  return buildTable({
    name: "KPI_Library",
    column: firstColumn,
    row,
    columns: columnsWith(library.columns, specs),
    rows: (Object.keys(kpiLibrary) as KpiId[]).map((id) => {
      const { perspective, kind, direction = "higher", weights } = kpiLibrary[id];
      const unit = unitOf[kpiMeasures[id]];
      return {
        values: {
          kpi: kpis[id],
          perspective: perspectives[perspective],
          kind: kinds[kind],
          direction: directions[direction],
          unit: unit === null ? null : units[unit]!,
          ...weights,
        },
      };
    }),
    ready: 20,
  });
}

/** Over each role's weights, what they add up to; red where that is not the whole. */
export function libraryTotals(table: BuiltTable, row: number): Pieces {
  const cells = roleIds.map((id) => `${table.letters(id)}${row}`);
  const range = `${cells[0]}:${cells.at(-1)}`;
  return {
    blocks: [
      {
        at: cells[0] as string,
        values: [roleIds.map((id) => `=SUM(${table.formula(`[{${id}}]`)})`)],
      },
    ],
    formats: [
      {
        range,
        numberFormat: numberFormats.wholePercent,
        bold: true,
        color: colors.good,
        horizontal: "Center" as const,
        vertical: "Center" as const,
      },
    ],
    conditionals: [
      {
        range,
        rule: {
          kind: "formula" as const,
          formula: `=ABS(${cells[0]}-1)>0.00005`,
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      },
    ],
  };
}
