/** One chart as a part of a file: xl/charts/chart1.xml. */
import type { Book, CellView } from "../../book/book";
import { familyOf, isStacked } from "../../book/chart";
import type { ChartAxis, ChartInfo, ChartSeries, ChartSource } from "../../book/chart";
import { absolute, addressOf, quoted } from "../addresses";
import { document, escaped, tag, val, type Content } from "./markup";
import {
  toBlanks,
  toCrossing,
  toGrouping,
  toLabelPosition,
  toLegendPosition,
  toRadarStyle,
  toSymbol,
  toTickLabels,
} from "./words";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** any two numbers that differ */
const axisIds = { category: 111111111, value: 222222222 };

/** English metric units in a point */
const emu = 12_700;

export function chartPart(book: Book, chart: ChartInfo): string {
  const { title, visibleOnly, blanks } = chart;
  return document(
    tag(
      "c:chartSpace",
      namespaces,
      val("date1904", 0),
      val("roundedCorners", 0),
      tag(
        "c:chart",
        {},
        title.visible && titleOf(title),
        val("autoTitleDeleted", title.visible ? 0 : 1),
        tag("c:plotArea", {}, tag("c:layout"), groups(book, chart), axes(chart)),
        chart.legend.visible && legend(chart),
        val("plotVisOnly", visibleOnly ? 1 : 0),
        val("dispBlanksAs", toBlanks[blanks])
      ),
      shape(solid("#FFFFFF"), line(solid("#D9D9D9"), 0.75)),
      texts(9, "#595959")
    )
  );
}

function titleOf({ text, size = 14, bold = false, color = "#595959" }: ChartInfo["title"]): string {
  const looks = { sz: size * 100, b: bold ? 1 : 0 };
  const written = tag("a:r", {}, tag("a:rPr", looks, solid(color)), tag("a:t", {}, escaped(text)));
  const paragraph = tag("a:p", {}, tag("a:pPr", {}, tag("a:defRPr", looks, solid(color))), written);
  return tag(
    "c:title",
    {},
    tag("c:tx", {}, tag("c:rich", {}, tag("a:bodyPr"), tag("a:lstStyle"), paragraph)),
    val("overlay", 0)
  );
}

function legend({ legend: { position }, series }: ChartInfo): string {
  return tag(
    "c:legend",
    {},
    val("legendPos", toLegendPosition[position]),
    series.map(
      ({ inLegend }, index) =>
        !inLegend && tag("c:legendEntry", {}, val("idx", index), val("delete", 1))
    ),
    val("overlay", 0)
  );
}

/** Series of one kind stand together, each kind in an element of its own. */
function groups(book: Book, chart: ChartInfo): Content[] {
  const written = chart.series.map((series, index) => ({
    family: familyOf(series.type),
    series,
    xml: seriesOf(book, series, index),
  }));
  const families = [...new Set(written.map(({ family }) => family))];
  return families.map((family) => {
    const members = written.filter((each) => each.family === family);
    const { type } = members[0]!.series;
    const body = [val("varyColors", 0), ...members.map(({ xml }) => xml)];
    const ids = [val("axId", axisIds.category), val("axId", axisIds.value)];
    switch (family) {
      case "column":
      case "bar":
        return tag(
          "c:barChart",
          {},
          val("barDir", family === "bar" ? "bar" : "col"),
          val("grouping", toGrouping(type)),
          body,
          val("gapWidth", chart.gapWidth),
          val("overlap", chart.overlap),
          ids
        );
      case "line":
        return tag("c:lineChart", {}, val("grouping", "standard"), body, val("marker", 1), ids);
      case "radar":
        return tag("c:radarChart", {}, val("radarStyle", toRadarStyle[type]!), body, ids);
    }
  });
}

function seriesOf(book: Book, series: ChartSeries, index: number): string {
  const family = familyOf(series.type);
  const isBlock = family === "column" || family === "bar";
  return tag(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    tag("c:tx", {}, tag("c:v", {}, escaped(series.name))),
    isBlock ? blockLooks(series) : lineLooks(series),
    isBlock ? val("invertIfNegative", 0) : marker(series),
    series.labels.visible && labels(series),
    series.categories && tag("c:cat", {}, texted(book, series.categories)),
    series.values && tag("c:val", {}, numbered(book, series.values)),
    family === "line" && val("smooth", 0)
  );
}

function blockLooks({ fill }: ChartSeries): Content {
  if (fill === undefined) return undefined;
  return fill === "" ? shape(tag("a:noFill"), line(tag("a:noFill"))) : shape(solid(fill));
}

function lineLooks({ type, fill, line: { color, weight, visible } }: ChartSeries): Content {
  const area = type === "RadarFilled" && fill !== undefined && solid(fill);
  if (!visible) return shape(area, line(tag("a:noFill")));
  if (color === undefined && weight === undefined) return area && shape(area);
  return shape(area, line(color !== undefined && solid(color), weight));
}

function marker({ type, marker: { style, size, fill, border } }: ChartSeries): Content {
  if (type === "RadarFilled") return undefined;
  if (style === "None") return tag("c:marker", {}, val("symbol", "none"));
  const painted =
    (fill ?? border) !== undefined &&
    shape(fill !== undefined && solid(fill), border !== undefined && line(solid(border), 0.75));
  return tag("c:marker", {}, val("symbol", toSymbol[style]), val("size", size), painted);
}

/** Excel calls a file broken whose labels stand where its kind of series has no place for them. */
function labels({ type, labels: { numberFormat, position, color } }: ChartSeries): string {
  const family = familyOf(type);
  const places: Record<typeof family, ChartSeries["labels"]["position"][]> = {
    column: [
      "Center",
      "InsideEnd",
      "InsideBase",
      ...(isStacked(type) ? [] : ["OutsideEnd" as const]),
    ],
    bar: ["Center", "InsideEnd", "InsideBase", ...(isStacked(type) ? [] : ["OutsideEnd" as const])],
    line: ["Center", "Left", "Right", "Top", "Bottom"],
    radar: ["OutsideEnd"],
  };
  return tag(
    "c:dLbls",
    {},
    numberFormat !== undefined && format(numberFormat),
    color !== undefined && texts(9, color),
    position !== undefined &&
      places[family].includes(position) &&
      val("dLblPos", toLabelPosition[position]),
    val("showLegendKey", 0),
    val("showVal", 1),
    val("showCatName", 0),
    val("showSerName", 0),
    val("showPercent", 0),
    val("showBubbleSize", 0)
  );
}

function axes({ type, categoryAxis, valueAxis }: ChartInfo): Content[] {
  const lies = familyOf(type) === "bar";
  return [
    tag(
      "c:catAx",
      {},
      axis(categoryAxis, axisIds.category, lies ? "l" : "b"),
      shape(line(solid("#D9D9D9"), 0.75)),
      val("crossAx", axisIds.value),
      val("crosses", toCrossing[valueAxis.crossing]),
      val("auto", 1),
      val("lblAlgn", "ctr"),
      val("lblOffset", 100),
      val("noMultiLvlLbl", 0)
    ),
    tag(
      "c:valAx",
      {},
      axis(valueAxis, axisIds.value, lies ? "b" : "l"),
      shape(line(tag("a:noFill"))),
      val("crossAx", axisIds.category),
      val("crosses", toCrossing[categoryAxis.crossing]),
      val("crossBetween", "between"),
      valueAxis.majorUnit !== undefined && val("majorUnit", valueAxis.majorUnit)
    ),
  ];
}

/** What both kinds of axis say first. */
function axis(axis: ChartAxis, id: number, side: string): Content[] {
  const { reversed, maximum, minimum, visible, gridlines, numberFormat } = axis;
  return [
    val("axId", id),
    tag(
      "c:scaling",
      {},
      val("orientation", reversed ? "maxMin" : "minMax"),
      maximum !== undefined && val("max", maximum),
      minimum !== undefined && val("min", minimum)
    ),
    val("delete", visible ? 0 : 1),
    val("axPos", side),
    gridlines && tag("c:majorGridlines", {}, shape(line(solid("#D9D9D9"), 0.75))),
    numberFormat === undefined ? format("General", true) : format(numberFormat),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", toTickLabels[axis.labels]),
  ];
}

function format(code: string, linked = false): string {
  return tag("c:numFmt", { formatCode: code, sourceLinked: linked ? 1 : 0 });
}

/** Beside the reference the values themselves, for who shows the chart without computing. */
function numbered(book: Book, source: ChartSource): string {
  const points = pointsOf(book, source, ({ value }) =>
    typeof value === "number" ? String(value) : undefined
  );
  return tag(
    "c:numRef",
    {},
    tag("c:f", {}, escaped(reference(book, source))),
    tag("c:numCache", {}, tag("c:formatCode", {}, "General"), points)
  );
}

function texted(book: Book, source: ChartSource): string {
  return tag(
    "c:strRef",
    {},
    tag("c:f", {}, escaped(reference(book, source))),
    tag(
      "c:strCache",
      {},
      pointsOf(book, source, ({ text }) => text || undefined)
    )
  );
}

function pointsOf(
  book: Book,
  source: ChartSource,
  show: (cell: CellView) => string | undefined
): Content[] {
  const cells = isThere(book, source) ? book.read(source.sheetId, source.rect).flat() : [];
  return [
    val("ptCount", cells.length),
    ...cells.map((cell, idx) => {
      const text = show(cell);
      return text !== undefined && tag("c:pt", { idx }, tag("c:v", {}, escaped(text)));
    }),
  ];
}

function reference(book: Book, source: ChartSource): string {
  const sheet = book.sheets().find(({ id }) => id === source.sheetId);
  return sheet ? `${quoted(sheet.name)}!${absolute(addressOf(source.rect))}` : "#REF!";
}

function isThere(book: Book, { sheetId }: ChartSource): boolean {
  return book.sheets().some(({ id }) => id === sheetId);
}

function shape(...content: Content[]): string {
  return tag("c:spPr", {}, content);
}

function solid(color: string): string {
  return tag("a:solidFill", {}, tag("a:srgbClr", { val: color.slice(1) }));
}

/** @param weight in points */
function line(fill: Content, weight?: number): string {
  const w = weight === undefined ? undefined : Math.round(weight * emu);
  return tag("a:ln", { w }, fill);
}

function texts(size: number, color: string): string {
  const looks = tag("a:defRPr", { sz: size * 100 }, solid(color));
  return tag(
    "c:txPr",
    {},
    tag("a:bodyPr"),
    tag("a:lstStyle"),
    tag("a:p", {}, tag("a:pPr", {}, looks), tag("a:endParaRPr", { lang: "en-US" }))
  );
}
