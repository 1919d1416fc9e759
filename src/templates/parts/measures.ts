import { actualsTexts } from "../../locales/templates/actuals";
import { targetsTexts } from "../../locales/templates/targets";
import { anyNumber } from "../build/checks";
import { companyOf } from "../build/company";
import { headerRow, headingBeside } from "../build/frame";
import { nthOf } from "../build/lookup";
import { numberFormats } from "../build/look";
import { columnNames } from "../build/names";
import { isWithin, within } from "../build/periods";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type RowSpec,
  type WordlessColumn,
} from "../build/table";
import { exampleFormat, exampleTargets } from "../example";
import type { Choices, Facts } from "../plan";

/** Rows for the products of the settings sheet where there are few or none yet. */
const productRows = 6;

/** Rows beside those of the products: the dimensions, and some to type. */
const otherRows = 12;

/**
 * What the sales data say of each dimension of the target sheet, and of each product; below them users type what no
 * order tells. Distinct orders and customers are counted at the first of their rows.
 */
export function measures(
  choices: Choices,
  facts: Facts,
  actuals: BuiltTable,
  column: number
): Pieces[] {
  const { language } = choices;
  const listed = Math.max(productRows, companyOf(choices, facts).products.length + 2);
  const texts = actualsTexts[language].measures;
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    measure: { width: 24, wrap: true },
    value: { width: 15, filling: "offered", validation: anyNumber(language) },
    basis: { width: 54 },
  };
  const table = buildTable({
    name: "KPI_Measures",
    column,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows: [
      ...dimensionRows(choices, actuals),
      ...productSales(choices, listed),
      ...typedRows(choices, facts),
    ],
    ready: listed + otherRows,
  });
  return [
    table,
    { names: columnNames(table, { KPI_MeasureList: "measure", KPI_MeasureValue: "value" }) },
    headingBeside(column, table.lastColumn, texts.section),
  ];
}

const amount = `SUMIFS(KPI_ActualAmount,${within("KPI_ActualDate")})`;
const dueAmount = `SUMIFS(KPI_ActualAmount,${within("KPI_ActualDue")})`;

/** "" until the table has a row with a date. */
const onceFilled = (formula: string) => `=IF(COUNT(KPI_ActualDate)=0,"",${formula})`;

/** "" where the denominator is 0. */
const ratio = (numerator: string, denominator: string) =>
  onceFilled(`IF(${denominator}=0,"",${numerator}/${denominator})`);

/** How many different entries a column has among the rows for which `where` (1 or 0 for each row) holds. */
function distinct(column: string, header: string, where: string, also = "1"): string {
  const keys = `${column}&"|"&${where}`;
  return `SUMPRODUCT(${where}*${also}*(MATCH(${keys},${keys},0)=ROW(${column})-ROW(${header})))`;
}

function dimensionRows(choices: Choices, actuals: BuiltTable): RowSpec[] {
  const { language } = choices;
  const { kinds, measures: texts } = actualsTexts[language];
  const dimensions = targetsTexts[language].dimensions;
  const customers = (where: string, also?: string) =>
    distinct("KPI_ActualCustomer", actuals.formula("[#{customer}]"), `(${where})`, also);
  const now = isWithin("KPI_ActualDate");
  const before = "(KPI_ActualDate<KPI_Start)*(KPI_ActualDate>0)";
  const orders = distinct("KPI_ActualOrder", actuals.formula("[#{order}]"), `(${now})`);
  const row = (
    position: number,
    basis: keyof typeof texts.basis,
    value: string,
    format: string
  ) => ({
    values: { measure: dimensions[position]!, value, basis: texts.basis[basis] },
    formats: { value: format },
  });
  const { count, percent } = numberFormats;
  return [
    row(0, "sales", onceFilled(amount), exampleFormat("money", choices)),
    row(1, "quantity", onceFilled(`SUMIFS(KPI_ActualQuantity,${within("KPI_ActualDate")})`), count),
    row(2, "customers", onceFilled(customers(now, `(KPI_ActualKind="${kinds.new}")`)), count),
    row(3, "orderValue", ratio(amount, orders), exampleFormat("price", choices)),
    row(
      4,
      "repurchase",
      ratio(customers(now, `(KPI_ActualKind="${kinds.existing}")`), customers(before)),
      percent
    ),
    row(
      5,
      "collection",
      ratio(`SUMIFS(KPI_ActualCollected,${within("KPI_ActualDue")})`, dueAmount),
      percent
    ),
    row(
      6,
      "margin",
      ratio(`(${amount}-SUMIFS(KPI_ActualCost,${within("KPI_ActualDate")}))`, amount),
      percent
    ),
  ];
}

/** The sales of each product under the name that a target for it would carry. */
function productSales(choices: Choices, count: number): RowSpec[] {
  const texts = actualsTexts[choices.language].measures;
  return Array.from({ length: count }, (_, index) => {
    const product = nthOf("KPI_ProductList", String(index + 1));
    return {
      values: {
        measure: `=IF(${product}="","",${product}&"${texts.productSales}")`,
        value: onceFilled(
          `IF(${product}="","",SUMIFS(KPI_ActualAmount,KPI_ActualProduct,${product},${within("KPI_ActualDate")}))`
        ),
        basis: texts.basis.product,
      },
      formats: { value: exampleFormat("money", choices) },
    };
  });
}

/** What orders do not tell; in the example the discount, and the complaints where no sheet counts them. */
function typedRows(choices: Choices, { names }: Facts): RowSpec[] {
  const { language, content } = choices;
  if (content === "empty") return [];
  const { rows } = targetsTexts[language].example;
  const basis = actualsTexts[language].measures.basis.typed;
  const ids = names.includes("KPI_VoiceComplaints")
    ? (["discount"] as const)
    : (["complaints", "discount"] as const);
  return ids.map((id) => ({
    values: { measure: rows[id].metric, value: exampleTargets[id].actual, basis },
    formats: { value: exampleFormat(exampleTargets[id].measure, choices) },
  }));
}
