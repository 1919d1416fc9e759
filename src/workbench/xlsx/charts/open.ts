/** Reads the charts of a file. Kinds that the book does not keep are passed over, as pictures and shapes are. */
import { strFromU8, unzipSync } from "fflate";
import type { NewChart } from "../../book/chart";
import { chartOf, type ReadChartPart } from "./chart-reading";
import { child, children, parsed, type Element } from "./markup";

/** English metric units in a point */
const emu = 12_700;

type Parts = Record<string, Uint8Array>;

export interface StoredChart extends ReadChartPart {
  /** the sheet that it lies on */
  sheet: string;
  place: Pick<NewChart, "name" | "description" | "from" | "to">;
}

export function readCharts(file: Uint8Array): StoredChart[] {
  const parts = unzipSync(file);
  const workbook = read(parts, "xl/workbook.xml");
  const links = linksOf(parts, "xl/workbook.xml");
  return children(child(workbook, "sheets"), "sheet").flatMap(({ attributes }) => {
    const path = links.get(attributes["r:id"] ?? "")?.path;
    return path === undefined ? [] : chartsOf(parts, path, attributes["name"] ?? "");
  });
}

function chartsOf(parts: Parts, sheetPath: string, sheet: string): StoredChart[] {
  const drawings = [...linksOf(parts, sheetPath).values()].filter(({ type }) => type === "drawing");
  return drawings.flatMap(({ path }) => {
    const links = linksOf(parts, path);
    return children(read(parts, path), "twoCellAnchor").flatMap((anchor) => {
      const frame = child(anchor, "graphicFrame");
      const id = child(frame, "graphic", "graphicData", "chart")?.attributes["r:id"] ?? "";
      const part = links.get(id)?.path;
      const root = part === undefined ? undefined : read(parts, part);
      const chart = root && chartOf(root);
      if (!chart) return [];
      const described = child(frame, "nvGraphicFramePr", "cNvPr")?.attributes ?? {};
      const place = {
        name: described["name"] ?? "",
        description: described["descr"] ?? "",
        from: corner(child(anchor, "from")),
        to: corner(child(anchor, "to")),
      };
      return [{ ...chart, sheet, place }];
    });
  });
}

function corner(element: Element | undefined) {
  const number = (name: string) => Number(child(element, name)?.text ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    x: number("colOff") / emu,
    y: number("rowOff") / emu,
  };
}

function read(parts: Parts, path: string): Element | undefined {
  const bytes = parts[path];
  return bytes && parsed(strFromU8(bytes));
}

/** What a part refers to, by id; paths within the package. */
function linksOf(parts: Parts, path: string): Map<string, { type: string; path: string }> {
  const cut = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, cut);
  const links = read(parts, `${folder}_rels/${path.slice(cut)}.rels`);
  return new Map(
    children(links, "Relationship").map(({ attributes }) => {
      const { Id: id = "", Type: type = "", Target: target = "" } = attributes;
      const url = new URL(target, `file:///${folder}`);
      const kind = type.slice(type.lastIndexOf("/") + 1);
      return [id, { type: kind, path: decodeURI(url.pathname.slice(1)) }];
    })
  );
}
