/** What a chart draws, read from its cells. */
import type { Book, CellView } from "../book/book";
import type { ChartInfo, ChartSource } from "../book/chart";
import { textOf } from "../book/values";

export interface ReadSeries {
  id: string;
  /** null where nothing is drawn */
  values: (number | null)[];
  /** each value as its label says it */
  texts: string[];
}

export interface ReadChart {
  categories: string[];
  series: ReadSeries[];
  /** writes a number as the value axis does */
  axisFormat: string | undefined;
}

/** @param locale for the names of months and days: "en-US", "zh-CN" */
export function readChart(book: Book, chart: ChartInfo, locale: string): ReadChart {
  const values = chart.series.map(({ values }) => cellsOf(book, chart, values));
  const categories = cellsOf(
    book,
    chart,
    chart.series.find((series) => series.categories)?.categories
  );
  const length = Math.max(0, ...values.map((cells) => cells.length));
  const axisFormat = chart.valueAxis.numberFormat ?? values[0]?.[0]?.format;
  return {
    categories: Array.from({ length }, (_, at) =>
      categories.length > 0 ? (categories[at]?.view.text ?? "") : String(at + 1)
    ),
    series: chart.series.map(({ id, labels }, index) => ({
      id,
      values: values[index]!.map(({ view }) => numberOf(view, chart.blanks === "Zero")),
      texts: values[index]!.map(({ view }) =>
        labels.numberFormat === undefined || typeof view.value !== "number"
          ? view.text
          : textOf(view.value, labels.numberFormat, locale)
      ),
    })),
    axisFormat,
  };
}

/** As Excel draws: a text is zero, a blank cell and an error nothing. */
function numberOf({ value, isError }: CellView, blankIsZero: boolean): number | null {
  if (typeof value === "number") return value;
  if (isError) return null;
  if (value === null) return blankIsZero ? 0 : null;
  return typeof value === "boolean" ? Number(value) : 0;
}

interface DrawnCell {
  view: CellView;
  format: string | undefined;
}

function cellsOf(book: Book, chart: ChartInfo, source: ChartSource | undefined): DrawnCell[] {
  if (!source || !book.sheets().some(({ id }) => id === source.sheetId)) return [];
  const { sheetId, rect } = source;
  return book.read(sheetId, rect).flatMap((line, down) =>
    line.flatMap((view, across) => {
      const [row, column] = [rect.row + down, rect.column + across];
      const hidden = book.rowHidden(sheetId, row) || book.columnHidden(sheetId, column);
      if (hidden && chart.visibleOnly) return [];
      return [{ view, format: book.style(sheetId, row, column).numberFormat }];
    })
  );
}
