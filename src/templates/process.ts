import { funnelTexts } from "../locales/templates/funnel";
import { processTexts } from "../locales/templates/process";
import { cellAt } from "./build/address";
import { numberFrom } from "./build/checks";
import { typed } from "./build/columns";
import { firstColumn, frame, headerRow } from "./build/frame";
import { numberFormats } from "./build/look";
import { columnNames } from "./build/names";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "./build/table";
import { stageIds, usualConversion, type StageId } from "./example/funnel";
import type { Choices, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 10;

/** By stage: who does it, as a position in the sheet's roles, and how many days it usually takes. */
const usual: Record<StageId, { role: number; days: number }> = {
  lead: { role: 0, days: 1 },
  contact: { role: 1, days: 3 },
  need: { role: 1, days: 7 },
  proposal: { role: 1, days: 7 },
  negotiation: { role: 2, days: 10 },
  contract: { role: 2, days: 5 },
  service: { role: 3, days: 30 },
};

/** The standard of each stage; its usual conversions are what the funnel measures itself by. */
export const process: Template = {
  id: "process",
  version: 3,
  needs: ["settings"],
  tables: tableNames.process,
  plan(choices) {
    const texts = processTexts[choices.language];
    const table = processTable(choices);
    return frame(
      {
        template: "process",
        version: process.version,
        choices,
        texts,
        tabColor: "#1B7F4B",
        frozenColumns: 2,
        facts: true,
        legend: ["input"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn + 1, headerRow + 1),
      },
      table,
      {
        names: columnNames(table, {
          KPI_StandardStage: "stage",
          KPI_StandardRole: "role",
          KPI_StandardRate: "rate",
          KPI_StandardDays: "days",
        }),
      }
    );
  },
};

/** The stages stand ready in an empty workbook too; what they mean is the user's to write. */
function processTable({ language, content }: Choices): BuiltTable {
  const texts = processTexts[language];
  const { stages } = funnelTexts[language];
  const { text, suggestion } = typed(language);
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    stage: { width: 20 },
    aim: { ...text, width: 22 },
    entry: { ...text, width: 24 },
    exit: { ...text, width: 28 },
    role: { ...suggestion(texts.roles), width: 16 },
    steps: { ...text, width: 32 },
    tools: { ...text, width: 22 },
    days: { width: 12, horizontal: "Center", validation: numberFrom(0, language) },
    rate: {
      width: 14,
      horizontal: "Center",
      numberFormat: numberFormats.percent,
      validation: numberFrom(0, language, 1),
    },
  };
  return buildTable({
    name: "KPI_Process",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows: stageIds.map((id, index) => ({
      values: {
        stage: stages[id],
        ...(content === "example" && {
          ...texts.example[index]!,
          role: texts.roles[usual[id].role]!,
          days: usual[id].days,
          rate: id === "lead" ? null : usualConversion[id],
        }),
      },
      ...(content === "example" && { height: 32 }),
    })),
    ready: readyRows,
    headerHeight: 36,
  });
}
