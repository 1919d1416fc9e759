import { funnelTexts } from "../locales/templates/funnel";
import { targetsTexts } from "../locales/templates/targets";
import { cellAt, columnLetters, fixed, rangeAt } from "./build/address";
import { numberFrom } from "./build/checks";
import { firstColumn, frame, headerRow, roomBelow, section } from "./build/frame";
import { whenFilled } from "./build/guards";
import { lookedUp } from "./build/lookup";
import { colors, fills, numberFormats } from "./build/look";
import { awaited, columnNames } from "./build/names";
import {
  buildTable,
  columnsWith,
  headerFormat,
  type BuiltTable,
  type Pieces,
  type RowSpec,
  type WordlessColumn,
} from "./build/table";
import { stageIds, usualConversion } from "./example/funnel";
import { entriesTable } from "./parts/funnelEntries";
import { channelTable, regionBlock } from "./parts/funnelViews";
import { setupBlock } from "./parts/setup";
import type { Choices, Template } from "./plan";
import { tableNames } from "./tables";

/** Contracts are what the target is worked back from; what follows them is service. */
const contractRow = stageIds.indexOf("contract") + 1;

/** One column stays free beside the stages. */
const planColumn = firstColumn + 12;
const regionColumn = planColumn + 2;

const setupRow = headerRow + stageIds.length + roomBelow + 1;
const channelsRow = setupRow + 6;
const entriesRow = channelsRow + 12;

/** How many get from stage to stage, by region and by source, and how many the target takes. */
export const funnel: Template = {
  id: "funnel",
  version: 4,
  needs: ["settings", "targets"],
  tables: tableNames.funnel,
  plan(choices, facts) {
    const { language } = choices;
    const texts = funnelTexts[language];
    const entries = entriesTable(choices, entriesRow + 1);
    const stages = stageTable(choices, entries, facts.names.includes("KPI_StandardRate"));
    const channels = channelTable(language, entries, channelsRow + 1);
    return frame(
      {
        template: "funnel",
        version: funnel.version,
        choices,
        texts,
        tabColor: "#B7791F",
        frozenColumns: 2,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn,
        select: entries.body("channel").split(":")[0]!,
        pagesAfter: [stages.lastColumn],
      },
      stages,
      {
        names: [
          ...columnNames(stages, {
            KPI_StageList: "stage",
            KPI_StageCount: "count",
            KPI_StageRate: "step",
          }),
          ...awaited(
            choices.sheetName ?? texts.sheetName,
            ...["KPI_DealReached", "KPI_DealAmount"]
          ),
        ],
      },
      planBlock(choices, stages),
      regionBlock(language, regionColumn, stages, entries),
      setup(choices, stages),
      section(firstColumn, channelsRow, channels.lastColumn, texts.channels.section),
      channels,
      section(firstColumn, entriesRow, entries.lastColumn, texts.entries.section),
      entries
    );
  },
};

/**
 * One row per stage, counted by what is typed below, or else by the deals of the opportunity list; where the
 * workbook has the sales process, its rates are the usual ones.
 */
function stageTable(choices: Choices, entries: BuiltTable, standards: boolean): BuiltTable {
  const { language, content } = choices;
  const texts = funnelTexts[language];
  const position = "ROW()-ROW([#{stage}])";
  const ofStage = (formula: (id: string) => string) =>
    `=IF(${position}>${stageIds.length},"",CHOOSE(${position},${stageIds.map(formula).join(",")}))`;
  const typed = stageIds.map((id) => entries.formula(`[{${id}}]`));
  const typedHere = `CHOOSE(${position},${typed.map((counts) => `SUM(${counts})`).join(",")})`;
  const ofDeals = (start: string, end = "") => whenFilled(["stage"], `${start}${position}${end})`);
  const before = `INDEX([{count}],${position}-1)`;
  const afterFirst = (formula: string) => whenFilled(["stage"], `IF(${position}=1,"",${formula})`);
  const number = { width: 13, numberFormat: numberFormats.count };
  const rate = { width: 13, numberFormat: numberFormats.percent };
  const plan = `INDEX(${fixed(rangeAt(planColumn, headerRow + 1, planColumn, headerRow + contractRow))},${position})`;
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    stage: { width: 18, formula: ofStage((id) => entries.formula(`[#{${id}}]`)) },
    count: {
      ...number,
      formula: whenFilled(["stage"], `IF(SUM(${typed.join(",")})>0,${typedHere},[@{deals}])`),
      rules: [{ kind: "dataBar", color: colors.bar }],
    },
    deals: { ...number, formula: ofDeals('COUNTIF(KPI_DealReached,">="&') },
    amount: { ...number, formula: ofDeals('SUMIF(KPI_DealReached,">="&', ",KPI_DealAmount") },
    step: { ...rate, formula: afterFirst(`IF(N(${before})=0,"",[@{count}]/${before})`) },
    overall: {
      ...rate,
      formula: whenFilled(["stage"], 'IF(INDEX([{count}],1)=0,"",[@{count}]/INDEX([{count}],1))'),
    },
    lost: { ...number, formula: afterFirst(`${before}-[@{count}]`) },
    usual: {
      ...rate,
      filling: standards ? "offered" : "input",
      validation: numberFrom(0, language, 1),
      ...(standards && {
        formula: afterFirst(lookedUp("[@{stage}]", "KPI_StandardStage", "KPI_StandardRate")),
      }),
    },
    against: {
      ...rate,
      numberFormat: "+0.0%;-0.0%;0.0%",
      formula: whenFilled(["step", "usual"], "[@{step}]-[@{usual}]"),
      rules: [
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({against}),N({step})<N({usual})*KPI_Amber)",
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      ],
    },
    needed: {
      ...number,
      formula: whenFilled(
        ["stage"],
        `IF(${position}>${contractRow},"",IF(N(${plan})=0,"",${plan}))`
      ),
    },
    missing: { ...number, formula: whenFilled(["needed"], "MAX(0,[@{needed}]-[@{count}])") },
  };
  const typedRates = content === "example" && !standards;
  return buildTable({
    name: "KPI_Funnel",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs, "computed"),
    rows: typedRates
      ? stageIds.map((id): RowSpec => ({
          values: { usual: id === "lead" ? null : usualConversion[id] },
        }))
      : [],
    ready: stageIds.length,
    headerHeight: 36,
  });
}

/** The usual conversions up to the contract; all of them are needed for the plan. */
function planRates(stages: BuiltTable): string {
  const column = stages.letters("usual");
  return `${column}${headerRow + 2}:${column}${headerRow + contractRow}`;
}

/** The target worked backwards in one call, a row per stage beside the table. */
function planBlock({ language }: Choices, stages: BuiltTable): Pieces {
  const { plan } = funnelTexts[language];
  const rates = planRates(stages);
  const last = headerRow + contractRow;
  const unready =
    `N(KPI_FunnelTarget)<=0,N(KPI_FunnelDeal)<=0,` +
    `COUNT(${rates})<${contractRow - 1},MIN(${rates})<=0,MAX(${rates})>1`;
  const letters = columnLetters(planColumn);
  return {
    columnWidths: [
      { columns: `${columnLetters(planColumn - 1)}:${columnLetters(planColumn - 1)}`, width: 2 },
      { columns: `${letters}:${letters}`, width: 23 },
    ],
    blocks: [
      {
        at: cellAt(planColumn, headerRow),
        values: [
          [plan.header],
          [`=IF(OR(${unready}),"",KPI.FUNNELPLAN(KPI_FunnelTarget,KPI_FunnelDeal,${rates}))`],
        ],
      },
    ],
    formats: [
      headerFormat(cellAt(planColumn, headerRow)),
      {
        range: rangeAt(planColumn, headerRow + 1, planColumn, last),
        fill: fills.computed,
        color: colors.quiet,
        border: colors.line,
        numberFormat: numberFormats.count,
      },
    ],
    notes: [{ cell: cellAt(planColumn, headerRow), text: plan.note }],
  };
}

function setup(choices: Choices, stages: BuiltTable): Pieces[] {
  const { language } = choices;
  const { setup: texts, sheetName } = funnelTexts[language];
  const orderValue = `"${targetsTexts[language].dimensions[3]!}"`;
  const first = "INDEX(KPI_TargetValue,1)";
  const counts = stages.formula("[{count}]");
  const leads = `INDEX(${counts},1)`;
  return setupBlock({
    sheetName: choices.sheetName ?? sheetName,
    section: texts.section,
    column: firstColumn,
    row: setupRow,
    meaningColumns: 4,
    fields: [
      {
        ...texts.target,
        name: "KPI_FunnelTarget",
        value: `=IF(${first}="","",${first})`,
        filling: "offered",
        numberFormat: numberFormats.anyUnit,
      },
      {
        ...texts.deal,
        name: "KPI_FunnelDeal",
        value: `=${lookedUp(orderValue, "KPI_TargetDimension", "KPI_TargetValue")}`,
        filling: "offered",
        numberFormat: numberFormats.anyUnit,
      },
      {
        ...texts.bottleneck,
        name: "KPI_FunnelBottleneck",
        value: `=IF(N(${leads})=0,"",KPI.BOTTLENECK(${stages.formula("[{stage}]")},${counts}))`,
        filling: "computed",
      },
      {
        ...texts.overall,
        name: "KPI_FunnelOverall",
        value: `=IF(N(${leads})=0,"",INDEX(${counts},${contractRow})/${leads})`,
        filling: "computed",
        numberFormat: numberFormats.percent,
      },
    ],
  });
}
