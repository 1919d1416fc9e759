import { dashboardTexts } from "../locales/templates/dashboard";
import { cellAt, onSheet, rangeAt } from "./build/address";
import { offered } from "./build/checks";
import { foldedColumns, frame, headerRow } from "./build/frame";
import { colors, fills } from "./build/look";
import { spanOf } from "./build/span";
import type { Pieces } from "./build/table";
import { charts, type BoardData } from "./parts/board/charts";
import { figures } from "./parts/board/figures";
import {
  dataColumn,
  dataRows,
  dataWidth,
  lastPageColumn,
  lastStandingRow,
  pageSizes,
  tileColumn,
} from "./parts/board/layout";
import { monthCount, months, trend } from "./parts/board/months";
import { standing, standingData } from "./parts/board/standing";
import { tiles } from "./parts/board/tiles";
import { funnelData, gapData, perspectiveData, ranking } from "./parts/board/views";
import type { Choices, Template } from "./plan";
import { tableNames } from "./tables";

/** The cell that says which target the page is about. */
const metricCell = cellAt(tileColumn(1), headerRow - 1);

/** The period on one page: figures, charts, a line per target, and beside the page what they are drawn from. */
export const dashboard: Template = {
  id: "dashboard",
  version: 5,
  needs: ["settings", "targets"],
  tables: tableNames.dashboard,
  plan(choices, facts) {
    const { language } = choices;
    const board = figures(language, facts);
    const count = monthCount(spanOf(choices, facts));
    const rows = dataRows(count);
    const data: BoardData = {
      monthCount: count,
      months: months(language, facts, board, { count, row: rows.months }),
      gaps: gapData(language, facts, rows.gaps),
      funnel: funnelData(language, facts, rows.funnel),
      trend: trend(language, facts, { count, row: rows.trend }),
      ranking: ranking(language, facts),
      perspectives: perspectiveData(language, facts, rows.perspectives),
    };
    const targetData = standingData(language, facts, rows.standing);
    const blocks = [data.months, data.gaps, data.funnel, data.trend, data.perspectives, targetData];
    return frame(
      {
        template: "dashboard",
        version: dashboard.version,
        choices,
        texts: dashboardTexts[language],
        tabColor: "#8C4A2F",
        frozenColumns: 0,
        facts: true,
        legend: ["offered"],
        legendColumn: tileColumn(2),
        select: metricCell,
        print: { onePage: true, area: rangeAt(1, 1, lastPageColumn, lastStandingRow) },
      },
      pageSizes(),
      foldedColumns(dataColumn, dataColumn + dataWidth - 1),
      data.ranking,
      board.pieces,
      blocks.map(({ pieces }) => pieces),
      headline(choices),
      tiles(language, board),
      standing(language, targetData),
      charts(choices, data, facts)
    );
  },
};

/** The target that the figures speak of: the first one, or another that is picked here. */
function headline({ language, sheetName }: Choices): Pieces {
  const texts = dashboardTexts[language];
  const label = cellAt(tileColumn(0), headerRow - 1);
  const first = "INDEX(KPI_MetricList,1)";
  return {
    blocks: [
      { at: label, values: [[texts.metric.label]] },
      { at: metricCell, values: [[`=IF(${first}="","",${first})`]] },
    ],
    formats: [
      { range: label, color: colors.quiet, horizontal: "Right", vertical: "Center" },
      {
        range: metricCell,
        fill: fills.offered,
        border: colors.line,
        bold: true,
        horizontal: "Center",
        vertical: "Center",
        locked: false,
      },
    ],
    names: [
      {
        name: "KPI_BoardMetric",
        refersTo: `=${onSheet(sheetName ?? texts.sheetName, metricCell)}`,
        comment: texts.metric.label,
        whenTaken: "repoint",
      },
    ],
    validations: [{ range: metricCell, ...offered("=KPI_MetricList") }],
    notes: [{ cell: label, text: texts.metric.note }],
  };
}
