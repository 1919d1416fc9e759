import { actualsTexts } from "../locales/templates/actuals";
import { cellAt } from "./build/address";
import { anyNumber, oneOf } from "./build/checks";
import { typed } from "./build/columns";
import { companyOf } from "./build/company";
import { firstColumn, frame, headerRow } from "./build/frame";
import { numberFormats } from "./build/look";
import { columnNames } from "./build/names";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type ColumnSpec,
  type WordlessColumn,
} from "./build/table";
import { salesRows } from "./example/salesRows";
import { measures } from "./parts/measures";
import type { Choices, Language, Template } from "./plan";
import { tableNames } from "./tables";

/** Rows for typing where the team is small; pasted rows extend the table anyway. */
const readyRows = 60;
const rowsPerPerson = 3;

/** The sales themselves, line by line; what the other sheets call actual is counted here up to the as-of date. */
export const actuals: Template = {
  id: "actuals",
  version: 5,
  needs: ["settings"],
  tables: tableNames.actuals,
  plan(choices, facts) {
    const company = companyOf(choices, facts);
    const table = salesTable(choices, company.people.length * rowsPerPerson);
    return frame(
      {
        template: "actuals",
        version: actuals.version,
        choices,
        texts: actualsTexts[choices.language],
        tabColor: "#64748B",
        frozenColumns: 3,
        facts: true,
        legend: ["input", "offered"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn, headerRow + 1),
        pagesAfter: [table.lastColumn],
      },
      table,
      {
        names: columnNames(table, {
          KPI_ActualDate: "date",
          KPI_ActualOrder: "order",
          KPI_ActualPerson: "person",
          KPI_ActualRegion: "region",
          KPI_ActualTeam: "team",
          KPI_ActualProduct: "product",
          KPI_ActualChannel: "channel",
          KPI_ActualCustomer: "customer",
          KPI_ActualKind: "kind",
          KPI_ActualQuantity: "quantity",
          KPI_ActualAmount: "amount",
          KPI_ActualCost: "cost",
          KPI_ActualExpense: "expense",
          KPI_ActualDue: "due",
          KPI_ActualCollected: "collected",
        }),
      },
      measures(choices, facts, table, table.lastColumn + 2)
    );
  },
};

function columnsOf(language: Language): ColumnSpec[] {
  const texts = actualsTexts[language];
  const { date, suggestion } = typed(language);
  const number = {
    width: 12,
    numberFormat: numberFormats.count,
    validation: anyNumber(language),
  };
  const listed = (source: string) => ({ ...suggestion(source), wrap: false, width: 13 });
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    date: { ...date, width: 12 },
    order: { width: 13, horizontal: "Center" },
    person: listed("=KPI_PeopleList"),
    region: listed("=KPI_RegionList"),
    team: { width: 14 },
    product: listed("=KPI_ProductList"),
    channel: listed("=KPI_ChannelList"),
    customer: { width: 22 },
    kind: {
      width: 12,
      horizontal: "Center",
      validation: oneOf(Object.values(texts.kinds), language),
    },
    quantity: number,
    amount: number,
    cost: number,
    expense: number,
    due: { ...date, width: 12 },
    collected: number,
  };
  return columnsWith(texts.columns, specs);
}

function salesTable({ language, content }: Choices, wanted: number): BuiltTable {
  return buildTable({
    name: "KPI_Actuals",
    column: firstColumn,
    row: headerRow,
    columns: columnsOf(language),
    rows: content === "example" ? salesRows(language) : [],
    ready: Math.max(readyRows, wanted),
  });
}
