import { commonTexts } from "../locales/templates/common";
import { statusTexts } from "../locales/templates/status";
import { cellAt, columnLetters } from "./build/address";
import { firstColumn, frame, headerRow, roomBelow, section } from "./build/frame";
import { directionOfRow, whenFilled } from "./build/guards";
import { colors, gapFormat, gapRules, lightFormat, numberFormats, unitFormat } from "./build/look";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type ColumnSpec,
  type WordlessColumn,
  type Pieces,
  type RowSpec,
} from "./build/table";
import { awaited, columnNames } from "./build/names";
import { exampleFormat, exampleGapFormat, exampleTargets } from "./example";
import { causeTable } from "./parts/causes";
import { gapAnalysis } from "./parts/gapAnalysis";
import type { Choices, Language, NamePlan, Template } from "./plan";
import { tableNames } from "./tables";

/** a few more than the target table is written with */
const readyRows = 15;

/**
 * Where we stand, computed from the targets, and below it why: problems, chains of whys, causes, strategies; last, what
 * the sales data say of where the gap comes from.
 */
export const status: Template = {
  id: "status",
  version: 5,
  needs: ["settings", "targets"],
  tables: tableNames.status,
  plan(choices, facts) {
    const texts = statusTexts[choices.language];
    const gaps = gapTable(choices);
    const causesRow = gaps.lastBodyRow + roomBelow + 1;
    const causes = causeTable(choices, causesRow + 1);
    const beyond = (by: number) => columnLetters(gaps.lastColumn + by);
    // Once there is a strategy sheet, its own list is the one to offer.
    const strategies: NamePlan = {
      name: "KPI_Strategies",
      refersTo: `=${causes.formula("[{strategy}]")}`,
      whenTaken: facts.tables.includes("KPI_Strategy") ? "keep" : "repoint",
    };
    return frame(
      {
        template: "status",
        version: status.version,
        choices,
        texts,
        tabColor: "#B7791F",
        frozenColumns: 4,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn + 1,
        select: causes.body("metric").split(":")[0] as string,
      },
      gaps,
      missingLine(choices.language, gaps),
      section(firstColumn, causesRow, causes.lastColumn, texts.causes.section),
      causes,
      // what stands below is wider than the table on top
      { columnWidths: [{ columns: `${beyond(1)}:${beyond(2)}`, width: 14 }] },
      openLine(choices.language, causes, causesRow),
      {
        names: [
          strategies,
          ...columnNames(causes, {
            KPI_CauseNo: "no",
            KPI_CauseMetric: "metric",
            KPI_CauseStrategy: "strategy",
          }),
          ...awaited(
            choices.sheetName ?? texts.sheetName,
            "KPI_StrategyNo",
            "KPI_StrategyCause",
            "KPI_StrategyTasks"
          ),
        ],
      },
      gapAnalysis(choices, facts, causes.lastBodyRow + roomBelow + 1)
    );
  },
};

/** The target table's cell of this row's number, "" where that is blank or where the target table is shorter. */
function fromTargets(name: string): string {
  const value = `INDEX(${name},[@{no}])`;
  return `=IF([@{no}]>ROWS(KPI_MetricList),"",IF(${value}="","",${value}))`;
}

const gapToTarget = whenFilled(
  ["actual", "target"],
  `KPI.GAP([@{actual}],[@{target}],${directionOfRow})`
);

/**
 * How much more is missing now than was missing then. For higher and lower that is the plain difference; where the
 * target is a point to hit, it says whether we have come nearer to it.
 */
function gapTo(id: string): string {
  return whenFilled(["gap", id], `[@{gap}]-KPI.GAP([@{${id}}],[@{target}],${directionOfRow})`);
}

function columnsOf(language: Language): ColumnSpec[] {
  const texts = statusTexts[language];
  const common = commonTexts[language];
  const value = (name: string) => ({
    width: 15,
    formula: fromTargets(name),
    numberFormat: numberFormats.anyUnit,
  });
  const gap = (id: keyof typeof texts.columns, formula: string) => ({
    width: 16,
    formula,
    numberFormat: gapFormat("General", common.gap),
    rules: gapRules(id),
  });
  const missing = "MAX(0,1-[@{attainment}])";
  const allMissing = '(COUNTIF(KPI_TargetAttainment,"<1")-SUMIF(KPI_TargetAttainment,"<1"))';
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    no: { width: 9, horizontal: "Center", formula: "=ROW()-ROW([#{no}])" },
    dimension: { width: 23, wrap: true, formula: fromTargets("KPI_TargetDimension") },
    metric: {
      width: 22,
      wrap: true,
      formula: fromTargets("KPI_MetricList"),
      rules: [
        {
          kind: "formula",
          formula: '=AND(ISNUMBER({share}),{share}>0,COUNTIF({share:all},">"&{share})<3)',
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      ],
    },
    unit: { width: 15, horizontal: "Center", formula: fromTargets("KPI_TargetUnit") },
    direction: { width: 14, horizontal: "Center", formula: fromTargets("KPI_TargetDirection") },
    actual: value("KPI_TargetActual"),
    target: value("KPI_TargetValue"),
    attainment: {
      width: 15,
      numberFormat: numberFormats.percent,
      formula: fromTargets("KPI_TargetAttainment"),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 1.2 }],
    },
    light: {
      width: 15,
      horizontal: "Center",
      numberFormat: lightFormat(common.lights),
      formula: fromTargets("KPI_TargetLight"),
      rules: [{ kind: "icons", set: "ThreeTrafficLights1", amber: 0, green: 1 }],
    },
    gap: gap("gap", gapToTarget),
    base: value("KPI_TargetBase"),
    gapBase: gap("gapBase", gapTo("base")),
    lastYear: value("KPI_TargetLastYear"),
    gapLastYear: gap("gapLastYear", gapTo("lastYear")),
    industry: value("KPI_TargetIndustry"),
    gapIndustry: gap("gapIndustry", gapTo("industry")),
    share: {
      width: 15,
      numberFormat: numberFormats.percent,
      formula: `=IF(ISNUMBER([@{attainment}]),IF(${allMissing}=0,0,${missing}/${allMissing}),"")`,
      rules: [{ kind: "dataBar", color: "#E6A5A0", min: 0, max: 1 }],
    },
  };
  return columnsWith(texts.columns, specs, "computed");
}

function gapTable(choices: Choices): BuiltTable {
  const { language } = choices;
  return buildTable({
    name: "KPI_Status",
    column: firstColumn,
    row: headerRow,
    columns: columnsOf(language),
    rows: rowFormats(choices),
    ready: readyRows,
    headerHeight: 36,
  });
}

/** All rows are computed; those whose targets are known already show them in their own units. */
function rowFormats(choices: Choices): RowSpec[] {
  const { language, content, targets } = choices;
  const words = commonTexts[language].gap;
  const known =
    content === "example"
      ? Object.values(exampleTargets).map(
          ({ measure }) =>
            [exampleFormat(measure, choices), exampleGapFormat(measure, language)] as const
        )
      : (targets ?? []).map(
          ({ unit }) =>
            [unitFormat(unit), unit === "%" ? numberFormats.percent : "General"] as const
        );
  return known.map(([format, gapNumber]) => {
    const gap = gapFormat(gapNumber, words);
    return {
      values: {},
      formats: {
        actual: format,
        target: format,
        base: format,
        lastYear: format,
        industry: format,
        gap,
        gapBase: gap,
        gapLastYear: gap,
        gapIndustry: gap,
      },
    };
  });
}

/** Over the causes, at the right: how many have no strategy yet. */
function openLine(language: Language, causes: BuiltTable, row: number): Pieces {
  const { open, next } = statusTexts[language].causes;
  const states = causes.formula("[{next}]");
  const count = `COUNTIF(${states},"${next.none}")`;
  const first = `INDEX(${causes.formula("[{no}]")},MATCH("${next.none}",${states},0))`;
  const at = cellAt(firstColumn + 4, row);
  return {
    blocks: [
      {
        at,
        values: [
          [
            `=IF(${count}=0,"","${open.before}"&${count}&"${open.middle}"&${first}&"${open.after}")`,
          ],
        ],
      },
    ],
    formats: [{ range: at, color: colors.bad, bold: true, vertical: "Center" }],
  };
}

/** Says so where the target table has grown past this one. */
function missingLine(language: Language, gaps: BuiltTable): Pieces {
  const { before, after } = statusTexts[language].missing;
  const missing = `COUNTA(KPI_MetricList)-SUMPRODUCT(--(${gaps.formula("[{metric}]")}<>""))`;
  const at = cellAt(firstColumn + 4, headerRow - 1);
  return {
    blocks: [{ at, values: [[`=IF(${missing}>0,"${before}"&(${missing})&"${after}","")`]] }],
    formats: [{ range: at, color: colors.bad, bold: true, vertical: "Center" }],
  };
}
