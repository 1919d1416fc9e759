/** The funnel seen by region, beside the stages, and by source channel, below them. */
import { funnelTexts } from "../../locales/templates/funnel";
import { cellAt, columnLetters, fixed, rangeAt } from "../build/address";
import { firstColumn, headerRow } from "../build/frame";
import { whenFilled } from "../build/guards";
import { nthOf } from "../build/lookup";
import { colors, fills, numberFormats } from "../build/look";
import {
  buildTable,
  columnsWith,
  headerFormat,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "../build/table";
import { stageIds } from "../example/funnel";
import type { CellValue, Language } from "../plan";

/** Regions that the block has room for. */
const regionColumns = 6;

const channelRows = 8;

/**
 * Step conversions of each region beside the stages' rows, and the step that lies furthest below what is usual, where
 * one lies below the amber limit of it.
 */
export function regionBlock(
  language: Language,
  column: number,
  stages: BuiltTable,
  entries: BuiltTable
): Pieces {
  const texts = funnelTexts[language].regions;
  const first = headerRow + 1;
  const last = headerRow + stageIds.length;
  const lastColumn = column + regionColumns - 1;
  const nth = Array.from({ length: regionColumns }, (_, index) => index + 1);
  const usual = fixed(stages.body("usual").replace(/\d+/, String(first + 1)));
  const reached = (id: string, region: string) =>
    `SUMIFS(${entries.formula(`[{${id}}]`)},${entries.formula("[{region}]")},${region})`;
  const conversions = stageIds.slice(1).map((id, index): CellValue[] =>
    nth.map((_, offset) => {
      const region = `${columnLetters(column + offset)}$${headerRow}`;
      const before = reached(stageIds[index]!, region);
      return `=IF(${region}="","",IF(${before}=0,"",${reached(id, region)}/${before}))`;
    })
  );
  const leaks = nth.map((_, offset) => {
    const at = column + offset;
    const own = rangeAt(at, first + 1, at, last);
    // within SUMPRODUCT every program takes the columns as a whole
    const ratios = `${own}/${usual}`;
    const least = `SUMPRODUCT(MIN(${ratios}))`;
    const steps = stageIds.length - 1;
    const names = stages.formula("[{stage}]");
    return (
      `=IF(OR(COUNT(${own})<${steps},COUNTIF(${usual},">0")<${steps}),"",` +
      `IF(${least}>=KPI_Amber,"",INDEX(${names},1+SUMPRODUCT(MATCH(${least},${ratios},0)))))`
    );
  });
  const body = rangeAt(column, first, lastColumn, last + 1);
  return {
    columnWidths: [
      { columns: `${columnLetters(column - 1)}:${columnLetters(column - 1)}`, width: 11 },
      { columns: `${columnLetters(column)}:${columnLetters(lastColumn)}`, width: 13 },
    ],
    blocks: [
      { at: cellAt(column, headerRow - 1), values: [[texts.section]] },
      {
        at: cellAt(column, headerRow),
        values: [nth.map((n) => `=${nthOf("KPI_RegionList", String(n))}`)],
      },
      { at: cellAt(column, first + 1), values: conversions },
      { at: cellAt(column - 1, last + 1), values: [[texts.weakest, ...leaks]] },
    ],
    formats: [
      { range: cellAt(column, headerRow - 1), bold: true, color: colors.title },
      headerFormat(rangeAt(column, headerRow, lastColumn, headerRow)),
      {
        range: body,
        fill: fills.computed,
        color: colors.ink,
        border: colors.line,
        horizontal: "Center",
        numberFormat: numberFormats.percent,
      },
      { range: cellAt(column - 1, last + 1), color: colors.quiet, size: 9, horizontal: "Right" },
      { range: rangeAt(column, last + 1, lastColumn, last + 1), bold: true, color: colors.bad },
    ],
    conditionals: [
      {
        range: rangeAt(column, first + 1, lastColumn, last),
        rule: {
          kind: "formula",
          formula:
            `=AND(ISNUMBER(${cellAt(column, first + 1)}),` +
            `${cellAt(column, first + 1)}<N($${stages.letters("usual")}${first + 1})*KPI_Amber)`,
          fill: colors.badFill,
          color: colors.bad,
          bold: true,
        },
      },
    ],
    notes: [{ cell: cellAt(column, headerRow - 1), text: texts.note }],
  };
}

/** Leads, contracts and what a contract cost to win, by where the leads came from. */
export function channelTable(language: Language, entries: BuiltTable, row: number): BuiltTable {
  const { section: _, ...texts } = funnelTexts[language].channels;
  const sum = (id: string) =>
    whenFilled(
      ["channel"],
      `SUMIFS(${entries.formula(`[{${id}}]`)},${entries.formula("[{channel}]")},[@{channel}])`
    );
  const ratio = (numerator: string, denominator: string) =>
    whenFilled(["channel"], `IF([@{${denominator}}]=0,"",[@{${numerator}}]/[@{${denominator}}])`);
  const specs: Record<keyof typeof texts, WordlessColumn> = {
    channel: { formula: `=${nthOf("KPI_ChannelList", "ROW()-ROW([#{channel}])")}` },
    leads: { formula: sum("lead"), numberFormat: numberFormats.count },
    contracts: { formula: sum("contract"), numberFormat: numberFormats.count },
    conversion: {
      formula: ratio("contracts", "leads"),
      numberFormat: numberFormats.percent,
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 0.4 }],
    },
    spend: { formula: sum("spend"), numberFormat: numberFormats.count },
    cost: { formula: ratio("spend", "contracts"), numberFormat: numberFormats.count },
  };
  return buildTable({
    name: "KPI_FunnelChannels",
    column: firstColumn,
    row,
    columns: columnsWith(texts, specs, "computed"),
    rows: [],
    ready: channelRows,
  });
}
