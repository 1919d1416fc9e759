/** The company as the settings sheet lists it, found by the names that formulas use, however its columns are called now. */
import type { Company } from "../templates/plan";
import { hasValues } from "./named";

const names = {
  people: "KPI_PeopleList",
  roles: "KPI_PeopleRole",
  homes: "KPI_PeopleRegion",
  regions: "KPI_RegionList",
  products: "KPI_ProductList",
  channels: "KPI_ChannelList",
  currency: "KPI_Currency",
} as const;

export type CompanyRanges = Record<keyof typeof names, Excel.Range>;

/** Asks for the lists and the currency; a name that is missing, or whose column was deleted, leads to a null object. */
export function askForCompany(context: Excel.RequestContext): CompanyRanges {
  const asked = Object.entries(names).map(([list, name]) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    return [list, range.load("values")] as const;
  });
  return Object.fromEntries(asked) as CompanyRanges;
}

/** What the ranges say once they have come; undefined where the workbook has none of the lists. */
export function companyIn(ranges: CompanyRanges): Company | undefined {
  if (!Object.values(ranges).some(hasValues)) return undefined;
  const roles = column(ranges.roles);
  const homes = column(ranges.homes);
  const listed = (range: Excel.Range) => column(range).filter((text) => text !== "");
  return {
    people: column(ranges.people)
      .map((name, row) => ({ name, role: roles[row] ?? "", region: homes[row] ?? "" }))
      .filter(({ name }) => name !== ""),
    regions: listed(ranges.regions),
    products: listed(ranges.products),
    channels: listed(ranges.channels),
  };
}

/** In what amounts are counted; undefined where the workbook does not say. */
export function currencyIn({ currency }: CompanyRanges): string | undefined {
  return column(currency)[0] || undefined;
}

/** As texts: a product may be called 2026. */
function column(range: Excel.Range): string[] {
  return hasValues(range) ? range.values.map(([value]) => String(value).trim()) : [];
}
