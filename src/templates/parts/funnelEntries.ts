import { funnelTexts } from "../../locales/templates/funnel";
import { settingsTexts } from "../../locales/templates/settings";
import { wholeFrom } from "../build/checks";
import { typed } from "../build/columns";
import { firstColumn } from "../build/frame";
import { numberFormats } from "../build/look";
import { buildTable, columnsWith, type BuiltTable, type ColumnSpec } from "../build/table";
import { funnelEntries, stageIds } from "../example/funnel";
import type { Choices, Language } from "../plan";

const readyRows = 24;

/** The counts as people hand them in, a column per stage; the headers are the stages' names. */
export function entriesTable({ language, content }: Choices, row: number): BuiltTable {
  const { entries, stages } = funnelTexts[language];
  const { money, suggestion } = typed(language);
  const [channel, region, spend] = columnsWith(
    { channel: entries.channel, region: entries.region, spend: entries.spend },
    {
      channel: suggestion("=KPI_ChannelList"),
      region: suggestion("=KPI_RegionList"),
      spend: money,
    }
  ) as [ColumnSpec, ColumnSpec, ColumnSpec];
  const counts = stageIds.map((id): ColumnSpec => ({
    id,
    header: stages[id],
    filling: "input",
    numberFormat: numberFormats.count,
    validation: wholeFrom(0, language),
  }));
  return buildTable({
    name: "KPI_FunnelEntries",
    column: firstColumn,
    row,
    columns: [channel, region, ...counts, spend],
    rows: content === "example" ? exampleRows(language) : [],
    ready: readyRows,
  });
}

function exampleRows(language: Language) {
  const { channels, example } = settingsTexts[language];
  return funnelEntries.map(({ channel, region, counts, spend }) => ({
    values: {
      channel: channels[channel]!,
      region: example.regions[region]!,
      ...Object.fromEntries(stageIds.map((id, index) => [id, counts[index]!])),
      spend,
    },
  }));
}
