import { pipelineTexts } from "../locales/templates/pipeline";
import { settingsTexts } from "../locales/templates/settings";
import { cellAt } from "./build/address";
import { numberFrom } from "./build/checks";
import { typed } from "./build/columns";
import { companyOf } from "./build/company";
import { reachedStage } from "./build/dealStages";
import { firstColumn, frame, headerRow, headingBeside, roomBelow } from "./build/frame";
import { whenFilled } from "./build/guards";
import { lookedUp } from "./build/lookup";
import { colors, numberFormats } from "./build/look";
import { columnNames } from "./build/names";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "./build/table";
import { deals, dealStages } from "./example/deals";
import { exampleCustomer } from "./example/salesRows";
import { setupBlock, type SetupField } from "./parts/setup";
import type { Choices, Template } from "./plan";
import { tableNames } from "./tables";

/** Rows for typing where the team is small. */
const readyRows = 30;
const rowsPerPerson = 2;
const stageRows = 8;

/** Win rates from which a deal counts as likely, and as within reach. */
const commitFrom = 0.7;
const bestFrom = 0.5;

/** Every deal in sight, weighted by its stage; beside it the win rates and whether all deals together are enough. */
export const pipeline: Template = {
  id: "pipeline",
  version: 4,
  needs: ["settings", "targets"],
  tables: tableNames.pipeline,
  plan(choices, facts) {
    const ready = Math.max(readyRows, companyOf(choices, facts).people.length * rowsPerPerson);
    const texts = pipelineTexts[choices.language];
    const table = dealTable(choices, ready);
    const stages = stageTable(choices, table.lastColumn + 2);
    return frame(
      {
        template: "pipeline",
        version: pipeline.version,
        choices,
        texts,
        tabColor: "#B7791F",
        frozenColumns: 3,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn, headerRow + 1),
        pagesAfter: [table.lastColumn],
      },
      table,
      stages,
      headingBeside(table.lastColumn + 2, stages.lastColumn, texts.stages.section),
      {
        names: [
          ...columnNames(table, {
            KPI_DealCustomer: "customer",
            KPI_DealOwner: "owner",
            KPI_DealStage: "stage",
            KPI_DealAmount: "amount",
            KPI_DealWeighted: "weighted",
            KPI_DealCategory: "category",
            KPI_DealClose: "close",
            KPI_DealReached: "reached",
          }),
          ...columnNames(stages, {
            KPI_DealStageList: "stage",
            KPI_DealStageRate: "rate",
            KPI_DealStageDays: "days",
          }),
        ],
      },
      summary(choices, table, table.lastColumn + 2)
    );
  },
};

function dealTable({ language, content }: Choices, ready: number): BuiltTable {
  const texts = pipelineTexts[language];
  const { categories } = texts;
  const { text, date, person, suggestion } = typed(language);
  const amount = { width: 13, numberFormat: numberFormats.count };
  const stage = { ...suggestion("=KPI_DealStageList"), wrap: false, width: 14 };
  const alert = { kind: "formula" as const, fill: colors.badFill, color: colors.bad, bold: true };
  const open = "ISNUMBER({chance}),{chance}>0,{chance}<1";
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    customer: { width: 22 },
    project: { ...text, width: 26 },
    owner: { ...person, width: 13 },
    before: stage,
    stage,
    amount: { ...amount, validation: numberFrom(0, language) },
    chance: {
      width: 10,
      filling: "offered",
      horizontal: "Center",
      numberFormat: numberFormats.wholePercent,
      validation: numberFrom(0, language, 1),
      formula: whenFilled(
        ["stage"],
        lookedUp("[@{stage}]", "KPI_DealStageList", "KPI_DealStageRate")
      ),
    },
    weighted: {
      ...amount,
      filling: "computed",
      formula: whenFilled(["amount", "chance"], "[@{amount}]*[@{chance}]"),
    },
    category: {
      width: 12,
      filling: "computed",
      horizontal: "Center",
      formula:
        `=IF(ISNUMBER([@{chance}]),IF([@{chance}]>=1,"${categories.won}",` +
        `IF([@{chance}]<=0,"${categories.lost}",` +
        `IF([@{chance}]>=${commitFrom},"${categories.commit}",` +
        `IF([@{chance}]>=${bestFrom},"${categories.best}","${categories.pipeline}")))),"")`,
      rules: [
        {
          kind: "formula",
          formula: `={category}="${categories.commit}"`,
          color: colors.good,
          bold: true,
        },
        { kind: "formula", formula: `={category}="${categories.lost}"`, color: colors.quiet },
      ],
    },
    close: {
      ...date,
      width: 13,
      rules: [{ ...alert, formula: `=AND(ISNUMBER({close}),${open},{close}<KPI_AsOf)` }],
    },
    since: { ...date, width: 13 },
    days: {
      width: 11,
      filling: "computed",
      horizontal: "Center",
      formula: whenFilled(["since"], "MAX(0,KPI_AsOf-[@{since}])"),
      rules: [
        {
          ...alert,
          formula:
            `=AND(ISNUMBER({days}),${open},SUMIF(KPI_DealStageList,{stage},KPI_DealStageDays)>0,` +
            "{days}>SUMIF(KPI_DealStageList,{stage},KPI_DealStageDays))",
        },
      ],
    },
    next: { ...text, width: 32 },
    reached: { width: 11, filling: "computed", horizontal: "Center", formula: reachedStage() },
  };
  const { people } = settingsTexts[language].example;
  return buildTable({
    name: "KPI_Deals",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows:
      content === "example"
        ? deals.map(({ customer, owner, before, stage: now, ...numbers }, index) => {
            const [project, next] = texts.example[index]!;
            return {
              values: {
                customer: exampleCustomer(customer, language),
                project: project!,
                owner: people[owner]![0]!,
                before: texts.stages.names[before]!,
                stage: texts.stages.names[now]!,
                ...numbers,
                next: next!,
              },
            };
          })
        : [],
    ready,
    headerHeight: 36,
  });
}

/** The stages with their win rates stand ready in an empty workbook too. */
function stageTable({ language }: Choices, column: number): BuiltTable {
  const { names, section: _, ...texts } = pipelineTexts[language].stages;
  const specs: Record<keyof typeof texts, WordlessColumn> = {
    stage: { width: 22 },
    rate: {
      width: 15,
      horizontal: "Center",
      numberFormat: numberFormats.wholePercent,
      validation: numberFrom(0, language, 1),
    },
    days: { width: 13, horizontal: "Center", validation: numberFrom(0, language) },
  };
  return buildTable({
    name: "KPI_DealStages",
    column,
    row: headerRow,
    columns: columnsWith(texts, specs),
    rows: dealStages.map((stage, index) => ({ values: { stage: names[index]!, ...stage } })),
    ready: stageRows,
  });
}

/** Open deals, what they are worth by weight, and what they cover of what is missing. */
function summary(choices: Choices, table: BuiltTable, column: number): Pieces[] {
  const { summary: texts, categories, sheetName } = pipelineTexts[choices.language];
  const { section, ...labels } = texts;
  const of = (id: string) => table.formula(`[{${id}}]`);
  const openDeals = `${of("chance")},">0",${of("chance")},"<1"`;
  const inCategory = (word: string) => `SUMIFS(${of("amount")},${of("category")},"${word}")`;
  const commit = inCategory(categories.commit);
  const target = "N(INDEX(KPI_TargetValue,1))";
  const actual = "N(INDEX(KPI_TargetActual,1))";
  const values: Record<keyof typeof labels, string> = {
    open: `=SUMIFS(${of("amount")},${openDeals})`,
    weighted: `=SUMIFS(${of("weighted")},${openDeals})`,
    commit: `=${commit}`,
    best: `=${commit}+${inCategory(categories.best)}`,
    missing: `=MAX(0,${target}-${actual})`,
    coverage: '=IF(KPI_DealMissing=0,"",KPI_DealOpen/KPI_DealMissing)',
    forecast: `=${actual}+SUMIFS(${of("weighted")},${openDeals},${of("close")},"<="&KPI_End)`,
  };
  const names: Partial<Record<keyof typeof labels, string>> = {
    open: "KPI_DealOpen",
    missing: "KPI_DealMissing",
    coverage: "KPI_Coverage",
    forecast: "KPI_DealForecast",
  };
  const ids = Object.keys(labels) as (keyof typeof labels)[];
  const fields = ids.map((id): SetupField => ({
    ...labels[id],
    ...(names[id] && { name: names[id] }),
    value: values[id],
    filling: "computed",
    numberFormat: id === "coverage" ? '0.0"×"' : numberFormats.count,
  }));
  return setupBlock({
    sheetName: choices.sheetName ?? sheetName,
    section,
    column,
    row: headerRow + stageRows + roomBelow + 1,
    meaningColumns: 4,
    fields,
  });
}
