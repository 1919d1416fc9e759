import { asColor } from "../styles";
import { changeChart, ChartPart, chartOf, text, within } from "./chartPart";

export class ChartTitle extends ChartPart {
  static override readonly navigation = ["format"];

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.host, this.sheetId, this.chartId);
  }

  get text(): string {
    return chartOf(this).title.text;
  }
  /** a title that is given is shown */
  set text(title: unknown) {
    changeTitle(this, { text: text(title), visible: true });
  }
  get visible(): boolean {
    return chartOf(this).title.visible;
  }
  set visible(visible: unknown) {
    changeTitle(this, { visible: Boolean(visible) });
  }
}

export class ChartTitleFormat extends ChartPart {
  static override readonly navigation = ["font"];

  get font(): ChartFont {
    return new ChartFont(this.host, this.sheetId, this.chartId);
  }
}

const TITLE_SIZE = 14;
const TITLE_COLOR = "#595959";
const MAX_FONT_SIZE = 409;

/** the title's font */
export class ChartFont extends ChartPart {
  get size(): number {
    return chartOf(this).title.size ?? TITLE_SIZE;
  }
  set size(size: unknown) {
    changeTitle(this, { size: within(size, 1, MAX_FONT_SIZE) });
  }
  get bold(): boolean {
    return chartOf(this).title.bold ?? false;
  }
  set bold(bold: unknown) {
    changeTitle(this, { bold: Boolean(bold) });
  }
  get color(): string {
    return chartOf(this).title.color ?? TITLE_COLOR;
  }
  set color(color: unknown) {
    changeTitle(this, { color: asColor(color) });
  }
}

function changeTitle(part: ChartPart, change: Partial<ReturnType<typeof chartOf>["title"]>): void {
  changeChart(part, { title: { ...chartOf(part).title, ...change } });
}
