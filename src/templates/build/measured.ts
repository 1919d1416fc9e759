/** Values that sheets measure under the name of a metric or a dimension, for those who look a metric's actual up. */
import type { Facts } from "../plan";
import { lookedUp } from "./lookup";

interface Source {
  list: string;
  values: string;
}

/** The customers' own words come first: what they tell is typed by hand where no sheet records it. */
const sources: readonly Source[] = [
  { list: "KPI_VoiceMeasureList", values: "KPI_VoiceMeasureValue" },
  { list: "KPI_MarketMeasureList", values: "KPI_MarketMeasureValue" },
  { list: "KPI_MeasureList", values: "KPI_MeasureValue" },
];

/** The sheets of the workbook that measure something. */
export function measuringSheets({ names }: Facts): readonly Source[] {
  return sources.filter(({ list }) => names.includes(list));
}

/** The value that the first sheet with the key in its list has for it; `otherwise` where none has it. */
export function measuredValue(
  key: string,
  sheets: readonly Source[],
  otherwise: string = '""'
): string {
  return sheets.reduceRight(
    (next, { list, values }) =>
      `IF(COUNTIF(${list},${key})>0,${lookedUp(key, list, values)},${next})`,
    otherwise
  );
}
