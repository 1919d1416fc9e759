/** What a chart's part says, in the book's words. */
import { newAxis, newSeries } from "../../book/chart";
import type { ChartAxis, ChartInfo, ChartSeries, ChartType, NewChart } from "../../book/chart";
import { child, children, valOf, type Element } from "./markup";
import {
  fromFile,
  toBlanks,
  toCrossing,
  toLabelPosition,
  toLegendPosition,
  toRadarStyle,
  toSymbol,
  toTickLabels,
} from "./words";

/** A series with the references that its cells still have to be found by: "Sheet1!$B$2:$B$9". */
export interface StoredSeries {
  series: Omit<ChartSeries, "values" | "categories">;
  values?: string;
  categories?: string;
}

export interface ReadChartPart {
  chart: Omit<NewChart, "sheetId" | "name" | "description" | "from" | "to" | "series">;
  series: StoredSeries[];
}

/** English metric units in a point */
const emu = 12_700;

/** undefined for a chart of another kind */
export function chartOf(root: Element): ReadChartPart | undefined {
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const groups = (area?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  if (groups.length === 0 || groups.some((group) => !typeOf(group))) return undefined;
  const legend = child(chart, "legend");
  const unnamed = children(legend, "legendEntry")
    .filter((entry) => valOf(entry, "delete") === "1")
    .map((entry) => valOf(entry, "idx"));
  const bars = groups.find(({ name }) => name === "barChart");
  const series = groups
    .flatMap((group) => children(group, "ser").map((each) => ({ group, each })))
    .sort((one, other) => orderOf(one.each) - orderOf(other.each))
    .map(({ group, each }, index) => seriesOf(group, each, index, unnamed));
  const [categories, values] = [child(area, "catAx"), child(area, "valAx")];
  return {
    chart: {
      type: typeOf(bars ?? groups[0]!)!,
      title: titleOf(child(chart, "title")),
      legend: {
        visible: legend !== undefined,
        // one that is not shown has no place in the file; it will come where new ones come
        position: legend
          ? fromFile(toLegendPosition, valOf(legend, "legendPos"), "Right")
          : "Bottom",
      },
      categoryAxis: axisOf(categories, values),
      valueAxis: axisOf(values, categories),
      gapWidth: Number(valOf(bars, "gapWidth") ?? 150),
      overlap: Number(valOf(bars, "overlap") ?? 0),
      visibleOnly: valOf(chart, "plotVisOnly") !== "0",
      blanks: fromFile(toBlanks, valOf(chart, "dispBlanksAs"), "Zero"),
    },
    series,
  };
}

function orderOf(series: Element): number {
  return Number(valOf(series, "order") ?? 0);
}

function typeOf(group: Element): ChartType | undefined {
  switch (group.name) {
    case "barChart": {
      const lies = valOf(group, "barDir") === "bar" ? "Bar" : "Column";
      const groupings: Record<string, ChartType> = {
        stacked: `${lies}Stacked`,
        percentStacked: `${lies}Stacked100`,
      };
      return groupings[valOf(group, "grouping") ?? ""] ?? `${lies}Clustered`;
    }
    case "lineChart":
      return hasMarkers(group) ? "LineMarkers" : "Line";
    case "radarChart": {
      const type = fromFile(toRadarStyle, valOf(group, "radarStyle"), "Radar");
      return type === "RadarMarkers" && !hasMarkers(group) ? "Radar" : type;
    }
    default:
      return undefined;
  }
}

function hasMarkers(group: Element): boolean {
  return children(group, "ser").some((series) => valOf(series, "marker", "symbol") !== "none");
}

function seriesOf(
  group: Element,
  element: Element,
  index: number,
  unnamed: (string | undefined)[]
): StoredSeries {
  const type = typeOf(group)!;
  const fresh = newSeries(`series${index + 1}`, nameOf(element), type);
  const looks = child(element, "spPr");
  const fill = child(looks, "noFill") ? "" : colorOf(looks);
  const line = child(looks, "ln");
  const marker = child(element, "marker");
  const labels = child(element, "dLbls");
  const weight = line?.attributes["w"];
  const values = child(element, "val", "numRef", "f")?.text;
  const categories =
    child(element, "cat", "strRef", "f")?.text ?? child(element, "cat", "numRef", "f")?.text;
  const position = valOf(labels, "dLblPos");
  return {
    series: {
      ...fresh,
      ...(fill !== undefined && { fill }),
      line: {
        visible: group.name === "barChart" || child(line, "noFill") === undefined,
        ...given("color", group.name === "barChart" ? undefined : colorOf(line)),
        ...given("weight", weight === undefined ? undefined : Number(weight) / emu),
      },
      marker: {
        style: fromFile(toSymbol, valOf(marker, "symbol"), fresh.marker.style),
        size: Number(valOf(marker, "size") ?? fresh.marker.size),
        ...given("fill", colorOf(child(marker, "spPr"))),
        ...given("border", colorOf(child(marker, "spPr", "ln"))),
      },
      labels: {
        visible: valOf(labels, "showVal") === "1",
        ...given("numberFormat", formatOf(labels)),
        ...given(
          "position",
          position === undefined ? undefined : fromFile(toLabelPosition, position, "OutsideEnd")
        ),
        ...given("color", colorOf(child(labels, "txPr", "p", "pPr", "defRPr"))),
      },
      inLegend: !unnamed.includes(valOf(element, "idx")),
    },
    ...given("values", values),
    ...given("categories", categories),
  };
}

function nameOf(series: Element): string {
  const text = child(series, "tx");
  const cached = child(text, "strRef", "strCache", "pt", "v")?.text;
  return child(text, "v")?.text ?? cached ?? `Series${orderOf(series) + 1}`;
}

function titleOf(title: Element | undefined): ChartInfo["title"] {
  const runs = children(child(title, "tx", "rich"), "p").flatMap((line) => children(line, "r"));
  const looks = child(runs[0], "rPr");
  const size = looks?.attributes["sz"];
  return {
    text: runs.map((run) => child(run, "t")?.text ?? "").join(""),
    visible: title !== undefined,
    ...given("size", size === undefined ? undefined : Number(size) / 100),
    ...given("bold", looks?.attributes["b"] === "1" ? true : undefined),
    ...given("color", colorOf(looks)),
  };
}

/** @param other says where it crosses this one */
function axisOf(axis: Element | undefined, other: Element | undefined): ChartAxis {
  const number = (...names: string[]) => {
    const said = valOf(axis, ...names);
    return said === undefined ? undefined : Number(said);
  };
  return {
    ...newAxis(child(axis, "majorGridlines") !== undefined),
    visible: valOf(axis, "delete") !== "1",
    ...given("numberFormat", formatOf(axis)),
    reversed: valOf(axis, "scaling", "orientation") === "maxMin",
    crossing: fromFile(toCrossing, valOf(other, "crosses"), "Automatic"),
    labels: fromFile(toTickLabels, valOf(axis, "tickLblPos"), "NextToAxis"),
    ...given("maximum", number("scaling", "max")),
    ...given("minimum", number("scaling", "min")),
    ...given("majorUnit", number("majorUnit")),
  };
}

/** undefined where it is the cells' own */
function formatOf(element: Element | undefined): string | undefined {
  const format = child(element, "numFmt")?.attributes;
  return format?.["sourceLinked"] === "1" ? undefined : format?.["formatCode"];
}

/** undefined where there is none, or one of the file's theme, which is not read */
function colorOf(element: Element | undefined): string | undefined {
  const color = valOf(element, "solidFill", "srgbClr");
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
}

function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
