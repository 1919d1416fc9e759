import { labelPositions, type ChartSeries } from "../../book/chart";
import { invalidArgument } from "../errors";
import { asColor } from "../styles";
import { changeSeries, oneOf, SeriesPart, seriesOf, text } from "./chartPart";

export class ChartDataLabels extends SeriesPart {
  static override readonly navigation = ["format"];

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.host, this.sheetId, this.chartId, this.seriesId);
  }

  get numberFormat(): string {
    return seriesOf(this).labels.numberFormat ?? "General";
  }
  set numberFormat(format: unknown) {
    changeLabels(this, { numberFormat: text(format) });
  }
  get position(): string {
    return seriesOf(this).labels.position ?? "Automatic";
  }
  set position(position: unknown) {
    changeLabels(this, { position: oneOf(labelPositions, position) });
  }
}

export class ChartDataLabelFormat extends SeriesPart {
  static override readonly navigation = ["font"];

  get font(): ChartFont {
    return new ChartFont(this.host, this.sheetId, this.chartId, this.seriesId);
  }
}

const LABEL_COLOR = "#404040";

class ChartFont extends SeriesPart {
  get color(): string {
    return seriesOf(this).labels.color ?? LABEL_COLOR;
  }
  set color(color: unknown) {
    changeLabels(this, { color: asColor(color) });
  }
}

/** labels that are not shown have no format */
function changeLabels(part: SeriesPart, change: Partial<ChartSeries["labels"]>): void {
  const { labels } = seriesOf(part);
  if (!labels.visible) throw invalidArgument();
  changeSeries(part, { labels: { ...labels, ...change } });
}
