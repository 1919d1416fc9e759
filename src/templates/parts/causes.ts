import { statusTexts } from "../../locales/templates/status";
import { offered, oneOf, wholeFrom } from "../build/checks";
import { paintedWord } from "../build/columns";
import { firstColumn } from "../build/frame";
import { whenFilled } from "../build/guards";
import { colors, numberFormats } from "../build/look";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "../build/table";
import type { Choices } from "../plan";

const readyRows = 10;

/**
 * Typed by people. Each row hangs on a metric by its name, and strategies hang on it by its typed number, so sorting
 * parts nothing.
 */
export function causeTable({ language, content }: Choices, row: number): BuiltTable {
  const { causes, example } = statusTexts[language];
  const { next } = causes;
  const strategies = "COUNTIFS(KPI_StrategyCause,[@{no}])";
  const firstStrategy = "INDEX(KPI_StrategyNo,MATCH([@{no}],KPI_StrategyCause,0))";
  const tasks = "SUMIFS(KPI_StrategyTasks,KPI_StrategyCause,[@{no}])";
  const text = { filling: "input" as const, wrap: true };
  const specs: Record<keyof typeof causes.columns, WordlessColumn> = {
    no: { filling: "input", horizontal: "Center", validation: wholeFrom(1, language, 9999) },
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
    next: {
      filling: "computed",
      wrap: true,
      width: 20,
      formula: whenFilled(
        ["problem"],
        `IF(${strategies}=0,"${next.none}","${next.strategy} "&${firstStrategy}` +
          `&IF(${strategies}>1," +"&(${strategies}-1),"")` +
          `&IF(${tasks}=0," · ${next.noTask}"," · ${next.tasks} "&${tasks}))`
      ),
      rules: [
        paintedWord("next", next.none, colors.badFill, colors.bad),
        {
          kind: "formula",
          formula: `=ISNUMBER(SEARCH("${next.noTask}",{next}))`,
          fill: colors.warnFill,
          color: colors.warn,
          bold: true,
        },
      ],
    },
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
    rows: Array.from({ length: readyRows }, (_, index) => {
      const no = index + 1;
      const values = content === "example" ? example[index] : undefined;
      return values ? { values: { no, ...values }, height: 64 } : { values: { no } };
    }),
    ready: readyRows,
  });
}
