import { commonTexts } from "../locales/templates/common";
import { targetsTexts } from "../locales/templates/targets";
import { cellAt } from "./build/address";
import { anyNumber, dateOnly, numberFrom, offered, oneOf } from "./build/checks";
import { readyFor } from "./build/company";
import { firstColumn, frame, headerRow, onTwoPages, roomBelow } from "./build/frame";
import { directionOfRow, whenFilled } from "./build/guards";
import { colors, gapFormat, gapRules, lightFormat, numberFormats, unitsOf } from "./build/look";
import { lookedUp } from "./build/lookup";
import { measuredValue, measuringSheets } from "./build/measured";
import { spanOf } from "./build/span";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type ColumnSpec,
  type WordlessColumn,
  type RowSpec,
} from "./build/table";
import {
  exampleFormat,
  exampleGapFormat,
  examplePeriod,
  exampleTargets,
  type ExampleTargetId,
} from "./example";
import { basisBlock } from "./parts/basis";
import { changeLog } from "./parts/changeLog";
import type { Choices, Facts, Language, NamePlan, SetupTarget, Span, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 12;

/** the margin, dimension and metric */
const frozen = 3;

/** What the period is to bring: one row per target, its basis, and what was changed on the way. */
export const targets: Template = {
  id: "targets",
  version: 8,
  needs: ["settings"],
  tables: tableNames.targets,
  plan(choices, facts) {
    const table = mainTable(choices, facts);
    const basis = basisBlock(choices, facts, table.lastBodyRow + roomBelow + 1);
    return frame(
      {
        template: "targets",
        version: targets.version,
        choices,
        texts: targetsTexts[choices.language],
        tabColor: "#2F6F8F",
        frozenColumns: frozen,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn, headerRow + 1),
        print: onTwoPages(table, { after: table.columnOf("entry"), frozen, lastRow: Infinity }),
      },
      table,
      { names: names(table) },
      basis.pieces,
      changeLog(choices, basis.lastRow + 2)
    );
  },
};

/** The names by which other sheets read the target table, so that its headers may be in any language. */
function names(table: BuiltTable): NamePlan[] {
  const columns: [name: string, id: string][] = [
    ["KPI_MetricList", "metric"],
    ["KPI_TargetDimension", "dimension"],
    ["KPI_TargetUnit", "unit"],
    ["KPI_TargetDirection", "direction"],
    ["KPI_TargetBase", "base"],
    ["KPI_TargetLastYear", "lastYear"],
    ["KPI_TargetIndustry", "industry"],
    ["KPI_TargetValue", "target"],
    ["KPI_TargetActual", "actual"],
    ["KPI_TargetAttainment", "attainment"],
    ["KPI_TargetLight", "light"],
    ["KPI_TargetAmber", "amber"],
    ["KPI_TargetGreen", "green"],
    ["KPI_TargetDue", "due"],
    ["KPI_TargetOwner", "owner"],
  ];
  return columns.map(([name, id]) => ({
    name,
    refersTo: `=${table.formula(`[{${id}}]`)}`,
    whenTaken: "repoint",
  }));
}

/**
 * The target in the metric's own unit. A share takes the target of the row that it names, worked out from what is typed
 * there: reading the computed column would make it read itself. A share of a share is refused with #N/A.
 */
function targetFormula(modes: { growth: string; share: string }): string {
  const ofOther = (id: string) => `INDEX([{${id}}],MATCH([@{shareOf}],[{metric}],0))`;
  const growth = 'IF([@{base}]="","",[@{base}]*(1+[@{entry}]))';
  const whole =
    `IF(${ofOther("mode")}="${modes.growth}",` +
    `${ofOther("base")}*(1+${ofOther("entry")}),${ofOther("entry")})`;
  const share =
    `IF([@{shareOf}]="","",IF(${ofOther("mode")}="${modes.share}",NA(),` +
    `IF(${ofOther("entry")}="","",[@{entry}]*${whole})))`;
  return whenFilled(
    ["entry"],
    `IF([@{mode}]="${modes.growth}",${growth},IF([@{mode}]="${modes.share}",${share},[@{entry}]))`
  );
}

/** What the workbook's other sheets know of a metric, so that it is not typed here again. */
function known({ content }: Choices, facts: Facts) {
  const sales = facts.names.includes("KPI_MeasureList");
  // The example's actuals are typed until there are sales data to count them from.
  const sheets = content === "example" && !sales ? [] : measuringSheets(facts);
  return {
    sales,
    complaints: facts.names.includes("KPI_VoiceComplaints"),
    limits: facts.names.includes("KPI_IndicatorName"),
    industry: facts.names.includes("KPI_IndustryMetric"),
    sheets,
  };
}
type Known = ReturnType<typeof known>;

/** A column that the workbook fills by `formula` where it can, and the user anyway. */
function offeredWhere(there: boolean, formula: string): WordlessColumn {
  return there ? { filling: "offered", formula: whenFilled(["metric"], formula) } : {};
}

/** A limit of the metric's definition that is in force on the as-of date. */
function definedLimit(values: string): string {
  const own = "KPI_IndicatorName,[@{metric}],KPI_IndicatorState,1";
  return `IF(COUNTIFS(${own},${values},">=0")=0,"",SUMIFS(${values},${own}))`;
}

/** Actuals are measured by the metric, or else by its dimension; a number may be typed over the formula. */
function columns(choices: Choices, { sheets, limits, industry }: Known): ColumnSpec[] {
  const { language } = choices;
  const texts = targetsTexts[language];
  const common = commonTexts[language];
  const input = { filling: "input" as const };
  const computed = { filling: "computed" as const };
  const number = { ...input, validation: anyNumber(language) };
  const limit = {
    ...input,
    width: 9,
    numberFormat: numberFormats.wholePercent,
    validation: numberFrom(0, language),
  };
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    dimension: { ...input, width: 22, wrap: true, validation: offered(texts.dimensions) },
    metric: { ...input, width: 20, wrap: true },
    objective: { ...input, width: 24, wrap: true },
    unit: { ...input, width: 14, horizontal: "Center", validation: offered(unitsOf(choices)) },
    direction: {
      ...input,
      width: 15,
      horizontal: "Center",
      validation: oneOf(Object.values(texts.directions), language),
    },
    mode: {
      ...input,
      width: 17,
      horizontal: "Center",
      validation: oneOf(Object.values(texts.modes), language),
    },
    shareOf: { ...input, width: 14, wrap: true, validation: offered("=KPI_MetricList") },
    base: { ...number, width: 14 },
    lastYear: { ...number, width: 14 },
    industry: {
      ...number,
      width: 14,
      ...offeredWhere(
        industry,
        lookedUp("[@{metric}]", "KPI_IndustryMetric", "KPI_IndustryAverage")
      ),
    },
    entry: { ...number, width: 14 },
    target: {
      ...computed,
      width: 13,
      numberFormat: numberFormats.anyUnit,
      formula: targetFormula(texts.modes),
    },
    actual: {
      ...number,
      width: 13,
      ...offeredWhere(
        sheets.length > 0,
        measuredValue("[@{metric}]", sheets, measuredValue("[@{dimension}]", sheets))
      ),
    },
    attainment: {
      ...computed,
      width: 12,
      numberFormat: numberFormats.percent,
      formula: whenFilled(
        ["actual", "target"],
        `KPI.ATTAINMENT([@{actual}],[@{target}],${directionOfRow})`
      ),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1.2 }],
    },
    gap: {
      ...computed,
      width: 16,
      numberFormat: gapFormat("General", common.gap),
      formula: whenFilled(
        ["actual", "target"],
        `KPI.GAP([@{actual}],[@{target}],${directionOfRow})`
      ),
      rules: gapRules("gap"),
    },
    light: {
      ...computed,
      width: 12,
      horizontal: "Center",
      numberFormat: lightFormat(common.lights),
      formula: whenFilled(
        ["attainment"],
        'KPI.RAG([@{attainment}],IF([@{amber}]="",KPI_Amber,[@{amber}]),' +
          'IF([@{green}]="",KPI_Green,[@{green}]))'
      ),
      rules: [{ kind: "icons", set: "ThreeTrafficLights1", amber: 0, green: 1 }],
    },
    amber: { ...limit, ...offeredWhere(limits, definedLimit("KPI_IndicatorAmber")) },
    green: { ...limit, ...offeredWhere(limits, definedLimit("KPI_IndicatorGreen")) },
    due: {
      ...input,
      width: 12,
      horizontal: "Center",
      numberFormat: numberFormats.date,
      validation: dateOnly(language),
    },
    owner: { ...input, width: 14, wrap: true, validation: offered("=KPI_PeopleList") },
    actions: { ...input, width: 30, wrap: true },
    smart: {
      ...computed,
      width: 11,
      horizontal: "Center",
      formula: whenFilled(
        ["metric"],
        'KPI.SMART([@{metric}],[@{target}],[@{base}],IF([@{objective}]="","",[@{objective}]),[@{due}],KPI_Stretch)'
      ),
      rules: [
        {
          kind: "formula",
          formula: '=AND({smart}<>"",{smart}<>"SMART")',
          fill: colors.warnFill,
          color: colors.warn,
        },
        { kind: "formula", formula: '={smart}="SMART"', color: colors.good, bold: true },
      ],
    },
  };
  return columnsWith(texts.columns, specs);
}

function mainTable(choices: Choices, facts: Facts): BuiltTable {
  const { language, content, targets: chosen } = choices;
  const others = known(choices, facts);
  const example = content === "example" ? exampleRows(choices, others) : [];
  const rows = chosen ? chosenRows(chosen, spanOf(choices, facts), language) : example;
  return buildTable({
    name: "KPI_Targets",
    column: firstColumn,
    row: headerRow,
    columns: columns(choices, others),
    rows,
    ready: readyFor(rows.length, readyRows),
    headerHeight: 36,
  });
}

/** The targets as the set-up knows them, all due at the period's end; rates are shown in percent. */
function chosenRows(list: readonly SetupTarget[], { end }: Span, language: Language): RowSpec[] {
  const { modes } = targetsTexts[language];
  const { percent, anyUnit } = numberFormats;
  return list.map(({ shareOf = null, owner = null, ...target }) => {
    const own = target.unit === "%" ? percent : anyUnit;
    return {
      values: { ...target, shareOf, owner, due: end },
      formats: {
        base: own,
        entry: target.mode === modes.absolute ? own : percent,
        target: own,
        actual: own,
        ...(target.unit === "%" && { gap: gapFormat(percent, commonTexts[language].gap) }),
      },
    };
  });
}

function exampleRows(choices: Choices, others: Known): RowSpec[] {
  const { language } = choices;
  const texts = targetsTexts[language];
  const words = commonTexts[language].gap;
  return (Object.keys(exampleTargets) as ExampleTargetId[]).map((id) => {
    const {
      measure,
      direction: towards = "higher",
      mode = "absolute",
      actual,
      amber,
      green,
      industry,
      ...numbers
    } = exampleTargets[id];
    const format = exampleFormat(measure, choices);
    return {
      values: {
        ...texts.example.rows[id],
        direction: texts.directions[towards],
        mode: texts.modes[mode],
        shareOf: mode === "share" ? texts.example.rows.sales.metric : null,
        ...numbers,
        ...(!others.limits && { amber, green }),
        ...(!others.industry && { industry }),
        ...(!others.sales && {
          actual: id === "complaints" && others.complaints ? "=KPI_VoiceComplaints" : actual,
        }),
        due: examplePeriod.end,
      },
      formats: {
        base: format,
        lastYear: format,
        industry: format,
        entry: mode === "absolute" ? format : numberFormats.percent,
        target: format,
        actual: format,
        gap: gapFormat(exampleGapFormat(measure, language), words),
      },
      height: 32,
    };
  });
}
