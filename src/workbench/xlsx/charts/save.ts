/** Puts the charts of a book into a finished package: a drawing for each sheet that has some, and a part for each chart. */
import { strFromU8, strToU8 } from "fflate";
import type { Book } from "../../book/book";
import type { ChartCorner, ChartInfo } from "../../book/chart";
import { chartPart } from "./chart-part";
import { document, tag } from "./markup";

export type Parts = Record<string, Uint8Array>;

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationId = "rIdCharts";

/** English metric units in a point */
const emu = 12_700;

/** @param parts with the sheets as hucre numbers them: in their order */
export function addCharts(parts: Parts, book: Book): void {
  const overrides: string[] = [];
  let count = 0;
  book.sheets().forEach(({ id }, index) => {
    const charts = book.charts(id);
    if (charts.length === 0) return;
    const drawing = `drawing${index + 1}.xml`;
    const targets = charts.map((chart) => {
      const name = `chart${++count}.xml`;
      write(parts, `xl/charts/${name}`, chartPart(book, chart));
      overrides.push(override(`/xl/charts/${name}`, "drawingml.chart"));
      return { id: `rId${count}`, type: "chart", target: `../charts/${name}` };
    });
    write(
      parts,
      `xl/drawings/${drawing}`,
      drawingPart(
        charts,
        targets.map((target) => target.id)
      )
    );
    write(parts, `xl/drawings/_rels/${drawing}.rels`, relationships(targets.map(relationship)));
    overrides.push(override(`/xl/drawings/${drawing}`, "drawing"));
    linkSheet(parts, index + 1, `../drawings/${drawing}`);
  });
  if (overrides.length === 0) return;
  change(parts, "[Content_Types].xml", (xml) =>
    xml.replace("</Types>", `${overrides.join("")}</Types>`)
  );
}

function override(path: string, kind: string): string {
  const type = `application/vnd.openxmlformats-officedocument.${kind}+xml`;
  return tag("Override", { PartName: path, ContentType: type });
}

/** The sheet's drawing stands before what hucre writes last: notes, tables, extensions. */
function linkSheet(parts: Parts, number: number, target: string): void {
  const links = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const added = relationship({ id: relationId, type: "drawing", target });
  if (parts[links]) {
    change(parts, links, (xml) => xml.replace("</Relationships>", `${added}</Relationships>`));
  } else {
    write(parts, links, relationships([added]));
  }
  const drawing = tag("drawing", { "xmlns:r": relations, "r:id": relationId });
  change(parts, `xl/worksheets/sheet${number}.xml`, (xml) =>
    xml.replace(/(?=<legacyDrawing[ >]|<tableParts[ >]|<extLst>|<\/worksheet>)/, drawing)
  );
}

interface Relation {
  id: string;
  type: string;
  target: string;
}

function relationship({ id, type, target }: Relation): string {
  return tag("Relationship", { Id: id, Type: `${relations}/${type}`, Target: target });
}

function relationships(content: string[]): string {
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  return document(tag("Relationships", { xmlns }, content));
}

function drawingPart(charts: ChartInfo[], ids: string[]): string {
  return document(
    tag(
      "xdr:wsDr",
      {
        "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      },
      charts.map((chart, index) => anchor(chart, index, ids[index]!))
    )
  );
}

function anchor({ name, description, from, to }: ChartInfo, index: number, id: string): string {
  const described = { id: index + 2, name, descr: description || undefined };
  const chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  return tag(
    "xdr:twoCellAnchor",
    {},
    corner("xdr:from", from),
    corner("xdr:to", to),
    tag(
      "xdr:graphicFrame",
      { macro: "" },
      tag("xdr:nvGraphicFramePr", {}, tag("xdr:cNvPr", described), tag("xdr:cNvGraphicFramePr")),
      tag("xdr:xfrm", {}, tag("a:off", { x: 0, y: 0 }), tag("a:ext", { cx: 0, cy: 0 })),
      tag(
        "a:graphic",
        {},
        tag(
          "a:graphicData",
          { uri: chartSpace },
          tag("c:chart", { "xmlns:c": chartSpace, "xmlns:r": relations, "r:id": id })
        )
      )
    ),
    tag("xdr:clientData")
  );
}

function corner(name: string, { column, x, row, y }: ChartCorner): string {
  return tag(
    name,
    {},
    tag("xdr:col", {}, String(column)),
    tag("xdr:colOff", {}, String(Math.round(x * emu))),
    tag("xdr:row", {}, String(row)),
    tag("xdr:rowOff", {}, String(Math.round(y * emu)))
  );
}

function write(parts: Parts, path: string, xml: string): void {
  parts[path] = strToU8(xml);
}

function change(parts: Parts, path: string, how: (xml: string) => string): void {
  write(parts, path, how(strFromU8(parts[path]!)));
}
