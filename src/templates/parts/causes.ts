import { statusTexts } from "../../locales/templates/status";
import { offered, oneOf } from "../build/checks";
import { firstColumn } from "../build/frame";
import { colors, numberFormats } from "../build/look";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "../build/table";
import type { Choices } from "../plan";

const readyRows = 10;

/** Typed by people; each row hangs on a metric by its name, so sorting either table parts nothing. */
export function causeTable({ language, content }: Choices, row: number): BuiltTable {
  const { causes, example } = statusTexts[language];
  const text = { filling: "input" as const, wrap: true };
  const specs: Record<keyof typeof causes.columns, WordlessColumn> = {
    no: { filling: "computed", horizontal: "Center", formula: "=ROW()-ROW([#{no}])" },
    metric: { ...text, validation: offered("=KPI_MetricList") },
    problem: text,
    area: { ...text, horizontal: "Center", validation: offered(causes.areas) },
    priority: {
      ...text,
      horizontal: "Center",
      validation: oneOf(causes.priorities, language),
      rules: [
        {
          kind: "formula",
          formula: `={priority}="${causes.priorities[0]}"`,
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      ],
    },
    why1: text,
    why2: text,
    why3: text,
    why4: text,
    why5: text,
    cause: text,
    where: text,
    when: text,
    who: text,
    evidence: text,
    strategy: text,
    attainment: {
      filling: "computed",
      numberFormat: numberFormats.percent,
      formula:
        '=IF([@{metric}]="","",IF(COUNTIF(KPI_MetricList,[@{metric}])=0,"",' +
        "INDEX(KPI_TargetAttainment,MATCH([@{metric}],KPI_MetricList,0))))",
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1.2 }],
    },
  };
  return buildTable({
    name: "KPI_Causes",
    column: firstColumn,
    row,
    columns: columnsWith(causes.columns, specs),
    rows: content === "example" ? example.map((values) => ({ values, height: 64 })) : [],
    ready: readyRows,
  });
}
