/** The charts of a book. The engine knows nothing of them; they follow its rows, columns and sheets from here. */
import type { Rect } from "./book";
import type { ChartChange, ChartCorner, ChartInfo, ChartSource, NewChart } from "./chart";

/** Rows or columns that have come or gone. */
export interface LineChange {
  sheetId: string;
  axis: "row" | "column";
  change: "inserted" | "removed";
  at: number;
  count: number;
}

export interface ChartNews {
  chart: ChartInfo;
  change: "added" | "removed" | "changed";
}

export class Charts {
  private charts: ChartInfo[] = [];
  private count = 0;

  constructor(private readonly onNews: (news: ChartNews) => void) {}

  all(sheetId: string): ChartInfo[] {
    return structuredClone(this.charts.filter((chart) => chart.sheetId === sheetId));
  }

  add(chart: NewChart): ChartInfo {
    let id: string;
    do id = `chart${++this.count}`;
    while (this.charts.some((known) => known.id === id));
    const added = structuredClone({ ...chart, id });
    this.charts.push(added);
    this.onNews({ chart: added, change: "added" });
    return structuredClone(added);
  }

  change(id: string, change: ChartChange): void {
    const chart = this.require(id);
    Object.assign(chart, structuredClone(change));
    this.onNews({ chart, change: "changed" });
  }

  remove(id: string): void {
    const chart = this.require(id);
    this.charts = this.charts.filter((other) => other !== chart);
    this.onNews({ chart, change: "removed" });
  }

  /** A new sheet bears no charts, whichever sheet had its id before. Those of a removed sheet stay, for it may come back. */
  sheetBegun(sheetId: string): void {
    this.charts = this.charts.filter((chart) => chart.sheetId !== sheetId);
  }

  linesChanged(change: LineChange): void {
    for (const chart of this.charts) {
      const before = JSON.stringify(chart);
      if (chart.sheetId === change.sheetId) {
        chart.from = movedCorner(chart.from, change);
        chart.to = movedCorner(chart.to, change);
      }
      for (const series of chart.series) {
        series.values = movedSource(series.values, change);
        series.categories = movedSource(series.categories, change);
      }
      if (JSON.stringify(chart) !== before) this.onNews({ chart, change: "changed" });
    }
  }

  /** those of sheets that exist */
  save(sheetIds: readonly string[]): ChartInfo[] {
    return structuredClone(this.charts.filter(({ sheetId }) => sheetIds.includes(sheetId)));
  }

  /** takes the place of all that were there; tells nobody, since the whole book is another */
  restore(charts: readonly ChartInfo[]): void {
    this.charts = structuredClone([...charts]);
    this.count = 0;
  }

  private require(id: string): ChartInfo {
    const chart = this.charts.find((known) => known.id === id);
    if (!chart) throw new Error(`no chart with id ${id}`);
    return chart;
  }
}

/** A corner whose row or column goes stands at the beginning of what comes after it. */
function movedCorner(corner: ChartCorner, { axis, change, at, count }: LineChange): ChartCorner {
  const line = corner[axis];
  if (line < at) return corner;
  if (change === "inserted") return { ...corner, [axis]: line + count };
  if (line >= at + count) return { ...corner, [axis]: line - count };
  return { ...corner, [axis]: at, ...(axis === "row" ? { y: 0 } : { x: 0 }) };
}

function movedSource(source: ChartSource | undefined, change: LineChange): ChartSource | undefined {
  if (source?.sheetId !== change.sheetId) return source;
  const rect = movedRect(source.rect, change);
  return rect && { ...source, rect };
}

/** undefined where nothing is left */
function movedRect(rect: Rect, { axis, change, at, count }: LineChange): Rect | undefined {
  const lines = axis === "row" ? "rows" : "columns";
  const first = rect[axis];
  const end = first + rect[lines];
  if (at >= end) return rect;
  if (change === "inserted") {
    return at <= first
      ? { ...rect, [axis]: first + count }
      : { ...rect, [lines]: rect[lines] + count };
  }
  const goneBefore = Math.max(0, Math.min(at + count, first) - at);
  const goneWithin = Math.max(0, Math.min(at + count, end) - Math.max(at, first));
  if (goneWithin === rect[lines]) return undefined;
  return { ...rect, [axis]: first - goneBefore, [lines]: rect[lines] - goneWithin };
}
