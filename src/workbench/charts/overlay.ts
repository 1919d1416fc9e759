/** Draws the charts of the sheet that is shown over its cells, and keeps them up with all that changes. */
import type { Book } from "../book/book";
import { boundsOf, type Bounds } from "../book/chartPlace";
import type { Part, Screen } from "../book/screen";
import type { Picture } from "./picture";
import { readChart } from "./reading";
import { dark, light } from "./theme";

/** pixels in a point */
const pixels = 4 / 3;

interface Drawn {
  /** all that the picture was drawn from */
  key: string;
  pictures: Picture[];
}

export class ChartOverlay {
  private readonly layer = document.createElement("div");
  private drawn = new Map<string, Drawn>();
  private frame: number | undefined;

  /** @param settings as the page itself was opened with */
  constructor(
    private readonly book: Book,
    private readonly screen: Screen,
    private readonly settings: { locale: string; dark: boolean },
    private readonly onFailure: (reason: unknown) => void
  ) {
    this.layer.className = "charts";
    book.on(() => this.changed());
    screen.onChange(() => this.changed());
  }

  /** However much happens at a time, it is drawn once. */
  private changed(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw().catch(this.onFailure);
    });
  }

  private async draw(): Promise<void> {
    const view = this.screen.view();
    const charts = view ? this.book.charts(view.sheetId) : [];
    if (!view || charts.length === 0) return this.clear();
    // only a workbook with charts loads what draws them
    const { drawPicture } = await import(/* webpackChunkName: "charts" */ "./picture");
    const windows = view.parts.map((part) => windowOf(part));
    const before = this.drawn;
    this.drawn = new Map();
    for (const chart of charts) {
      const bounds = inPixels(boundsOf(this.book, chart));
      const read = readChart(this.book, chart, this.settings.locale);
      const { from: _from, to: _to, ...looks } = chart;
      const key = JSON.stringify([looks, bounds.width, bounds.height, read, view.zoom]);
      const parts = view.parts.flatMap((part, index) =>
        meets(part, bounds) ? [{ part, home: windows[index]! }] : []
      );
      const known = before.get(chart.id);
      const kept = known?.key === key ? known.pictures : [];
      known?.pictures.filter((picture) => !kept.includes(picture)).forEach((it) => it.remove());
      const pictures = parts.map(({ part, home }, index) => {
        const picture =
          kept[index] ??
          drawPicture(
            chart,
            read,
            { width: bounds.width, height: bounds.height, zoom: view.zoom },
            this.settings.dark ? dark : light,
            this.settings.locale
          );
        place(picture.element, part, bounds, view.zoom);
        home.append(picture.element);
        return picture;
      });
      kept.slice(parts.length).forEach((picture) => picture.remove());
      this.drawn.set(chart.id, { key, pictures });
    }
    for (const [id, { pictures }] of before) {
      if (!this.drawn.has(id)) pictures.forEach((picture) => picture.remove());
    }
    this.layer.replaceChildren(...windows);
    this.screen.ground()?.append(this.layer);
  }

  private clear(): void {
    for (const { pictures } of this.drawn.values()) pictures.forEach((picture) => picture.remove());
    this.drawn.clear();
    this.layer.remove();
  }
}

/** The element through which one part of the sheet is seen. */
function windowOf({ left, top, width, height }: Part): HTMLElement {
  const element = document.createElement("div");
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    ...(width === undefined ? { right: "0" } : { width: `${width}px` }),
    ...(height === undefined ? { bottom: "0" } : { height: `${height}px` }),
  });
  return element;
}

function meets({ x, y, endX, endY }: Part, { left, top, width, height }: Bounds): boolean {
  return left < endX && top < endY && left + width > x && top + height > y;
}

function place(element: HTMLElement, { x, y }: Part, bounds: Bounds, zoom: number): void {
  Object.assign(element.style, {
    left: `${(bounds.left - x) * zoom}px`,
    top: `${(bounds.top - y) * zoom}px`,
    width: `${bounds.width}px`,
    height: `${bounds.height}px`,
    transform: `scale(${zoom})`,
  });
}

function inPixels({ left, top, width, height }: Bounds): Bounds {
  return {
    left: left * pixels,
    top: top * pixels,
    width: width * pixels,
    height: height * pixels,
  };
}
