import { customersTexts } from "../../locales/templates/customers";
import { headerRow } from "../build/frame";
import { whenFilled } from "../build/guards";
import { numberFormats } from "../build/look";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "../build/table";
import type { Language } from "../plan";

export type SegmentId = keyof (typeof customersTexts)["en-US"]["segments"]["names"];

/**
 * The class by the three scores from 1 to 5: who bought lately and much is core, who bought much but long ago is to be
 * won back. The first rule that holds decides.
 */
export function segmentFormula(language: Language): string {
  const { names } = customersTexts[language].segments;
  const value = "([@{f}]+[@{m}])";
  return whenFilled(
    ["r", "f", "m"],
    `IF(AND([@{r}]>=3,${value}>=8),"${names.core}",` +
      `IF(AND([@{r}]<=2,${value}>=6),"${names.risk}",` +
      `IF(AND([@{r}]>=4,${value}<8),"${names.growing}",` +
      `IF(${value}<=4,"${names.small}","${names.keep}"))))`
  );
}

/** What to do for each class, how many customers are in it and what they bring. */
export function segmentTable(
  language: Language,
  column: number,
  customers: BuiltTable
): BuiltTable {
  const { names, strategies, section: _, ...texts } = customersTexts[language].segments;
  const classes = customers.formula("[{segment}]");
  const specs: Record<keyof typeof texts, WordlessColumn> = {
    segment: { width: 20, filling: "computed", formula: classFormula(Object.values(names)) },
    strategy: { width: 48 },
    count: {
      width: 12,
      filling: "computed",
      horizontal: "Center",
      formula: whenFilled(["segment"], `COUNTIF(${classes},[@{segment}])`),
    },
    total: {
      width: 14,
      filling: "computed",
      numberFormat: numberFormats.count,
      formula: whenFilled(
        ["segment"],
        `SUMIF(${classes},[@{segment}],${customers.formula("[{amount}]")})`
      ),
    },
  };
  const ids = Object.keys(names) as SegmentId[];
  return buildTable({
    name: "KPI_Segments",
    column,
    row: headerRow,
    columns: columnsWith(texts, specs),
    rows: ids.map((id) => ({ values: { strategy: strategies[id] } })),
    ready: ids.length,
  });
}

/** The classes are named by the formula that gives them, so they are not typed. */
function classFormula(names: readonly string[]): string {
  const position = "ROW()-ROW([#{segment}])";
  const words = names.map((name) => `"${name}"`).join(",");
  return `=IF(${position}>${names.length},"",CHOOSE(${position},${words}))`;
}
