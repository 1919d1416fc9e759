import { incentiveTexts } from "../locales/templates/incentive";
import { scorecardTexts } from "../locales/templates/scorecard";
import { numberFrom } from "./build/checks";
import { typed } from "./build/columns";
import { companyOf, readyFor } from "./build/company";
import { firstColumn, frame, headerRow, roomBelow } from "./build/frame";
import { whenFilled, whenNumbers } from "./build/guards";
import { lookedUp, nthOf } from "./build/lookup";
import { colors, numberFormats } from "./build/look";
import { columnNames } from "./build/names";
import { within } from "./build/periods";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "./build/table";
import { payRules } from "./parts/payRules";
import { schemeCost } from "./parts/schemeCost";
import type { Choices, Template } from "./plan";
import { tableNames } from "./tables";

/** for a team that nobody has listed yet */
const usualPeople = 12;

/** The example's target bonus of each person, and one deduction. */
const exampleBonus = [8_000, 5_000, 5_000, 4_000, 4_000, 2_000] as const;
const exampleDeduction = { person: 4, amount: 200 } as const;

/** What each person earns by sales and score, step by step; beside it the rules, below it what the scheme costs. */
export const incentive: Template = {
  id: "incentive",
  version: 5,
  needs: ["settings", "targets", "scorecard"],
  tables: tableNames.incentive,
  plan(choices, facts) {
    const { language } = choices;
    const texts = incentiveTexts[language];
    const { people } = companyOf(choices, facts);
    const ready = readyFor(people.length, usualPeople);
    const table = payTable(choices, ready, facts.tables.includes("KPI_Actuals"));
    return frame(
      {
        template: "incentive",
        version: incentive.version,
        choices,
        texts,
        tabColor: "#6D4C91",
        frozenColumns: 3,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn + 1,
        select: table.body("base").split(":")[0] as string,
        pagesAfter: [table.lastColumn],
      },
      table,
      {
        names: columnNames(table, {
          KPI_PayPerson: "person",
          KPI_PayCommission: "commission",
          KPI_PayBonus: "bonus",
          KPI_PayTeam: "team",
          KPI_PayPenalty: "penalty",
          KPI_PayTotal: "total",
        }),
      },
      payRules(choices, table.lastColumn + 2),
      schemeCost(
        language,
        table,
        choices.sheetName ?? texts.sheetName,
        table.lastBodyRow + roomBelow + 1
      )
    );
  },
};

/** What of the sales falls into a tier: the part between its threshold and the next one, or all of it in whole mode. */
function sliceFormula(tier: number, last: boolean, whole: string): string {
  const sales = "[@{sales}]";
  const from = `INDEX(KPI_TierFrom,${tier})`;
  const next = `INDEX(KPI_TierFrom,${tier + 1})`;
  const reached = last ? `${sales}>=${from}` : `AND(${sales}>=${from},${sales}<${next})`;
  const part = last ? `MAX(0,${sales}-${from})` : `MAX(0,MIN(${sales},${next})-${from})`;
  return whenNumbers(
    ["sales"],
    `IF(KPI_CommissionMode="${whole}",IF(${reached},${sales},0),${part})`
  );
}

function payTable({ language, content }: Choices, ready: number, measured: boolean): BuiltTable {
  const texts = incentiveTexts[language];
  const { kpis } = scorecardTexts[language];
  const { text } = typed(language);
  const computed = { filling: "computed" as const };
  const money = { width: 13, numberFormat: numberFormats.count };
  const typedMoney = { ...money, filling: "input" as const, validation: numberFrom(0, language) };
  const percent = {
    ...computed,
    width: 12,
    horizontal: "Center" as const,
    numberFormat: numberFormats.percent,
  };
  const ofLine = (kpi: string) => `KPI_LinePerson,[@{person}],KPI_LineKpi,"${kpi}"`;
  const sold = measured
    ? `SUMIFS(KPI_ActualAmount,KPI_ActualPerson,[@{person}],${within("KPI_ActualDate")})`
    : `SUMIFS(KPI_LineActual,${ofLine(kpis.ownSales)})`;
  const attained = (kpi: string, otherwise: string) =>
    `IF(COUNTIFS(${ofLine(kpi)},KPI_LineAttainment,">=0")=0,${otherwise},` +
    `SUMIFS(KPI_LineAttainment,${ofLine(kpi)}))`;
  const slice = (tier: number, last = false): WordlessColumn => ({
    ...computed,
    ...money,
    formula: sliceFormula(tier, last, texts.scheme.modes.whole),
  });
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    no: { ...computed, width: 8, horizontal: "Center", formula: "=ROW()-ROW([#{no}])" },
    person: { ...computed, width: 14, formula: `=${nthOf("KPI_PeopleList", "[@{no}]")}` },
    role: { ...computed, width: 19, formula: `=${nthOf("KPI_PeopleRole", "[@{no}]")}` },
    sales: {
      ...typedMoney,
      filling: "offered",
      formula: whenFilled(["person"], sold),
    },
    slice1: slice(1),
    slice2: slice(2),
    slice3: slice(3),
    slice4: slice(4, true),
    commission: {
      ...computed,
      ...money,
      formula: whenNumbers(
        ["sales"],
        "KPI.COMMISSION([@{sales}],KPI_TierFrom,KPI_TierRate,KPI_CommissionMode)"
      ),
    },
    attainment: {
      ...percent,
      formula: whenFilled(["person"], attained(kpis.ownSales, attained(kpis.sales, '""'))),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1.2 }],
    },
    payout: {
      ...percent,
      formula: whenNumbers(
        ["attainment"],
        "KPI.CURVE([@{attainment}],KPI_CurveAttainment,KPI_CurvePayout)"
      ),
    },
    grade: {
      ...computed,
      width: 10,
      horizontal: "Center",
      formula: whenFilled(["person"], lookedUp("[@{person}]", "KPI_ScorePerson", "KPI_ScoreGrade")),
    },
    factor: {
      ...computed,
      width: 11,
      horizontal: "Center",
      numberFormat: "0.0",
      formula: whenFilled(["grade"], `SUMIFS(KPI_GradeFactor,KPI_GradeName,[@{grade}])`),
    },
    base: typedMoney,
    bonus: {
      ...computed,
      ...money,
      formula: whenNumbers(
        ["base", "payout", "factor"],
        "ROUND([@{base}]*[@{payout}]*[@{factor}],2)"
      ),
    },
    team: {
      ...computed,
      ...money,
      formula: whenFilled(["person"], 'ROUND(SUM(KPI_TeamPaid)/SUMPRODUCT(--([{person}]<>"")),2)'),
    },
    penalty: typedMoney,
    reason: { ...text, width: 20 },
    total: {
      ...computed,
      ...money,
      formula: whenFilled(
        ["person"],
        "N([@{commission}])+N([@{bonus}])+N([@{team}])-N([@{penalty}])"
      ),
      rules: [{ kind: "dataBar", color: colors.bar }],
    },
    recognition: { ...text, width: 26 },
  };
  return buildTable({
    name: "KPI_Incentive",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows:
      content === "example"
        ? exampleBonus.map((base, index) => ({
            values: {
              base,
              recognition: texts.example.recognition[index] ?? null,
              ...(index === exampleDeduction.person && {
                penalty: exampleDeduction.amount,
                reason: texts.example.reason,
              }),
            },
            height: 32,
          }))
        : [],
    ready,
  });
}
