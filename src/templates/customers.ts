import { customersTexts } from "../locales/templates/customers";
import { cellAt } from "./build/address";
import { wholeFrom } from "./build/checks";
import { paintedWord, typed } from "./build/columns";
import { companyOf } from "./build/company";
import { firstColumn, frame, headerRow, headingBeside, roomBelow } from "./build/frame";
import { whenFilled } from "./build/guards";
import { colors, numberFormats } from "./build/look";
import { awaited, columnNames } from "./build/names";
import { lastDay } from "./build/periods";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "./build/table";
import { examplePeriod } from "./example";
import { exampleSales } from "./example/sales";
import { exampleCustomer } from "./example/salesRows";
import { segmentFormula, segmentTable } from "./parts/segments";
import { setupBlock } from "./parts/setup";
import type { Choices, Template } from "./plan";
import { tableNames } from "./tables";

/** Rows for typing where the team is small. */
const readyRows = 40;
const rowsPerPerson = 2;

/** Scores run from 1 to this. */
const bins = 5;

/** Cumulative shares up to which a customer is A, and B. */
const abcLimits = { a: 0.8, b: 0.95 } as const;

const riskDays = 45;

/** Customers ranked by recency, frequency and amount from the sales data, with a strategy for each class. */
export const customers: Template = {
  id: "customers",
  version: 5,
  needs: ["settings", "actuals"],
  tables: tableNames.customers,
  plan(choices, facts) {
    const { language } = choices;
    const texts = customersTexts[language];
    const table = customerTable(
      choices,
      Math.max(readyRows, companyOf(choices, facts).people.length * rowsPerPerson)
    );
    const beside = table.lastColumn + 2;
    const segments = segmentTable(language, beside, table);
    return frame(
      {
        template: "customers",
        version: customers.version,
        choices,
        texts,
        tabColor: "#B7791F",
        frozenColumns: 2,
        facts: true,
        legend: ["input", "computed"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn, headerRow + 1),
        pagesAfter: [table.lastColumn],
      },
      table,
      {
        names: [
          ...columnNames(table, {
            KPI_CustomerList: "customer",
            KPI_CustomerLast: "last",
            KPI_CustomerRecency: "recency",
            KPI_CustomerAmount: "amount",
            KPI_CustomerClass: "abc",
            KPI_CustomerSegment: "segment",
          }),
          ...awaited(
            choices.sheetName ?? texts.sheetName,
            "KPI_ActivityDate",
            "KPI_ActivityCustomer"
          ),
        ],
      },
      segments,
      {
        names: columnNames(segments, {
          KPI_SegmentList: "segment",
          KPI_SegmentStrategy: "strategy",
        }),
      },
      headingBeside(beside, segments.lastColumn, texts.segments.section),
      setupBlock({
        sheetName: choices.sheetName ?? texts.sheetName,
        section: texts.limits.section,
        column: beside,
        row: segments.lastBodyRow + roomBelow + 1,
        meaningColumns: 2,
        fields: [
          {
            ...texts.limits.risk,
            name: "KPI_RiskDays",
            value: riskDays,
            filling: "input",
            check: wholeFrom(1, language, 3660),
          },
        ],
      })
    );
  },
};

/** The percentile rank as a score: the share of customers who are worse, in steps of a fifth. */
function scoreFormula(id: string, worse: ">" | "<"): string {
  const others = `COUNT([{${id}}])-1`;
  return (
    `=IF(ISNUMBER([@{${id}}]),IF(${others}=0,${bins},` +
    `MIN(${bins},1+INT(${bins}*COUNTIF([{${id}}],"${worse}"&[@{${id}}])/(${others})+1E-9))),"")`
  );
}

function customerTable({ language, content }: Choices, ready: number): BuiltTable {
  const texts = customersTexts[language];
  const { text, date } = typed(language);
  const computed = { filling: "computed" as const };
  const number = { ...computed, width: 12, numberFormat: numberFormats.count };
  const score = { ...computed, width: 6, horizontal: "Center" as const };
  const mine = `KPI_ActualCustomer,[@{customer}],KPI_ActualDate,"<="&${lastDay}`;
  /** the customer's latest of these dates, up to the as-of date */
  const latest = (whose: string, dates: string) =>
    `SUMPRODUCT(MAX((${whose}=[@{customer}])*(${dates}<=${lastDay})*${dates}))`;
  const last = latest("KPI_ActualCustomer", "KPI_ActualDate");
  const met = `KPI_ActivityCustomer,[@{customer}],KPI_ActivityDate,"<="&${lastDay}`;
  const { risks } = texts;
  const upToMine = 'SUMIF([{amount}],">="&[@{amount}])/SUM([{amount}])';
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    customer: { width: 22 },
    last: {
      ...computed,
      width: 12,
      horizontal: "Center",
      numberFormat: numberFormats.date,
      formula: whenFilled(["customer"], `IF(COUNTIFS(${mine})=0,"",${last})`),
    },
    recency: {
      ...number,
      formula: whenFilled(["last"], `${lastDay}-[@{last}]`),
      rules: [
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({recency}),{recency}>KPI_RiskDays)",
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      ],
    },
    frequency: { ...number, formula: whenFilled(["last"], `COUNTIFS(${mine})`) },
    amount: {
      ...number,
      formula: whenFilled(["last"], `SUMIFS(KPI_ActualAmount,${mine})`),
      rules: [{ kind: "dataBar", color: colors.bar }],
    },
    r: { ...score, formula: scoreFormula("recency", ">") },
    f: { ...score, formula: scoreFormula("frequency", "<") },
    m: { ...score, formula: scoreFormula("amount", "<") },
    abc: {
      ...score,
      width: 9,
      formula: whenFilled(
        ["amount"],
        `IF(OR([@{amount}]=MAX([{amount}]),${upToMine}<=${abcLimits.a}),"A",` +
          `IF(${upToMine}<=${abcLimits.b},"B","C"))`
      ),
      rules: [{ kind: "formula", formula: '={abc}="A"', color: colors.good, bold: true }],
    },
    segment: { ...computed, width: 14, horizontal: "Center", formula: segmentFormula(language) },
    risk: {
      ...computed,
      width: 11,
      horizontal: "Center",
      formula: whenFilled(
        ["recency"],
        `IF([@{recency}]<=KPI_RiskDays,"${risks.low}",` +
          `IF(${lastDay}-N([@{contact}])<=KPI_RiskDays,"${risks.medium}","${risks.high}"))`
      ),
      rules: [
        paintedWord("risk", risks.high, colors.badFill, colors.bad),
        paintedWord("risk", risks.medium, colors.warnFill, colors.warn),
      ],
    },
    strategy: {
      ...computed,
      width: 48,
      formula: whenFilled(
        ["segment"],
        "INDEX(KPI_SegmentStrategy,MATCH([@{segment}],KPI_SegmentList,0))"
      ),
    },
    idea: { ...text, width: 28 },
    contact: {
      ...computed,
      width: 13,
      horizontal: "Center",
      numberFormat: numberFormats.date,
      formula: whenFilled(
        ["customer"],
        `IF(COUNTIFS(${met})=0,"",${latest("KPI_ActivityCustomer", "KPI_ActivityDate")})`
      ),
    },
    next: { ...date, width: 13 },
  };
  return buildTable({
    name: "KPI_Customers",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows: content === "example" ? exampleRows({ language }) : [],
    ready,
    headerHeight: 36,
  });
}

/** Everybody who has bought by the as-of date; for the first few there is an idea and a date. */
function exampleRows({ language }: Pick<Choices, "language">) {
  const { ideas } = customersTexts[language];
  const bought = exampleSales().filter(({ date }) => date <= examplePeriod.asOf);
  const ids = [...new Set(bought.map(({ customer }) => customer))].sort((a, b) => a - b);
  return ids.map((id, index) => ({
    values: {
      customer: exampleCustomer(id, language),
      idea: ideas[index] ?? null,
      next: index < ideas.length ? examplePeriod.asOf + 3 + index : null,
    },
  }));
}
