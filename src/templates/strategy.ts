import { strategyTexts } from "../locales/templates/strategy";
import { cellAt } from "./build/address";
import { offered } from "./build/checks";
import { paintedWord, typed } from "./build/columns";
import { firstColumn, frame, headerRow, onTwoPages } from "./build/frame";
import { whenFilled, whenNumbers } from "./build/guards";
import { lookedUp } from "./build/lookup";
import { colors, moneyFormat, numberFormats } from "./build/look";
import { awaited, columnNames } from "./build/names";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "./build/table";
import type { Choices, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 12;

/** the margin, both numbers and the strategy */
const frozen = 4;

/** What each strategy of the example costs, is to bring, and has brought so far, in the order of the status analysis. */
const exampleEffects = [
  { cost: 12_000, expected: 180_000, found: 96_000 },
  { cost: 8_000, expected: 320_000, found: 128_000 },
  { cost: 3_000, expected: 90_000, found: 72_000 },
] as const;

/** The answer to each cause: measures, means, expected effect; after the period what came of it. */
export const strategy: Template = {
  id: "strategy",
  version: 4,
  needs: ["settings", "targets", "status"],
  tables: tableNames.strategy,
  plan(choices) {
    const texts = strategyTexts[choices.language];
    const sheetName = choices.sheetName ?? texts.sheetName;
    const table = strategyTable(choices);
    return frame(
      {
        template: "strategy",
        version: strategy.version,
        choices,
        texts,
        tabColor: "#B7791F",
        frozenColumns: frozen,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn + 2,
        select: cellAt(firstColumn + 1, headerRow + 1),
        print: onTwoPages(table, { after: table.columnOf("measures"), frozen }),
      },
      table,
      {
        names: [
          ...columnNames(table, {
            KPI_StrategyNo: "no",
            KPI_StrategyCause: "cause",
            KPI_StrategyName: "strategy",
            KPI_Strategies: "strategy",
            KPI_StrategyTasks: "tasks",
            KPI_StrategyExpected: "expected",
            KPI_StrategyFound: "found",
          }),
          ...awaited(sheetName, "KPI_TaskStrategyNo", "KPI_TaskProgress"),
        ],
      }
    );
  },
};

function strategyTable(choices: Choices): BuiltTable {
  const { language, content } = choices;
  const texts = strategyTexts[language];
  const { text, person, metric, word, money, whole } = typed(language);
  const computed = { filling: "computed" as const, horizontal: "Center" as const };
  const ratio = { ...computed, width: 13, numberFormat: "0.0" };
  const share = { ...computed, width: 13, numberFormat: numberFormats.wholePercent };
  const tasks = "COUNTIFS(KPI_TaskStrategyNo,[@{no}])";
  const ofCause = (values: string) =>
    whenFilled(["cause"], lookedUp("[@{cause}]", "KPI_CauseNo", values));
  const [urgent = ""] = texts.priorities;
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    no: { ...whole(1, 9999), width: 7 },
    cause: { ...whole(1, 9999), width: 9, validation: offered("=KPI_CauseNo") },
    strategy: { ...text, width: 24, filling: "offered", formula: ofCause("KPI_CauseStrategy") },
    module: { ...word(texts.modules), width: 13 },
    kind: { ...word(texts.kinds), width: 12 },
    priority: {
      ...word(texts.priorities),
      width: 13,
      rules: [paintedWord("priority", urgent, colors.badFill, colors.bad)],
    },
    metric: { ...metric, width: 20, filling: "offered", formula: ofCause("KPI_CauseMetric") },
    attainment: {
      ...share,
      width: 15,
      formula: whenFilled(
        ["metric"],
        lookedUp("[@{metric}]", "KPI_MetricList", "KPI_TargetAttainment")
      ),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1.2 }],
    },
    direction: { ...text, width: 28 },
    measures: { ...text, width: 34 },
    owner: { ...person, width: 14 },
    people: { ...text, width: 18 },
    means: { ...text, width: 20 },
    cost: { ...money, width: 13 },
    expected: { ...money, width: 15, numberFormat: moneyFormat(choices) },
    expectedReturn: {
      ...ratio,
      formula: whenNumbers(["cost", "expected"], 'IF([@{cost}]=0,"",[@{expected}]/[@{cost}])'),
    },
    found: { ...money, width: 14, numberFormat: moneyFormat(choices) },
    foundReturn: {
      ...ratio,
      formula: whenNumbers(["cost", "found"], 'IF([@{cost}]=0,"",[@{found}]/[@{cost}])'),
    },
    reached: {
      ...share,
      formula: whenNumbers(
        ["expected", "found"],
        'IF([@{expected}]=0,"",[@{found}]/[@{expected}])'
      ),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1.2 }],
    },
    tasks: {
      ...computed,
      width: 13,
      formula: whenFilled(["strategy"], `IF(${tasks}=0,"${texts.noTasks}",${tasks})`),
      rules: [paintedWord("tasks", texts.noTasks, colors.warnFill, colors.warn)],
    },
    progress: {
      ...share,
      formula: whenNumbers(["tasks"], "AVERAGEIFS(KPI_TaskProgress,KPI_TaskStrategyNo,[@{no}])"),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1 }],
    },
  };
  return buildTable({
    name: "KPI_Strategy",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows: Array.from({ length: readyRows }, (_, index) => {
      const no = index + 1;
      const effects = content === "example" ? exampleEffects[index] : undefined;
      return effects
        ? { values: { no, cause: no, ...texts.example[index], ...effects }, height: 48 }
        : { values: { no } };
    }),
    ready: readyRows,
  });
}
