/** Puts a pack's own pages into the file as sheets, each at its place among the others. */
import { addressOf, columnLetters } from "../address";
import { free } from "../sharing/personFiles";
import { setText, type Parts } from "../sharing/archive";
import { escapeAttribute, escapeText, withAttribute } from "../sharing/markup";
import { relationsOf, relationsPath } from "../sharing/relations";
import { addElement, declare } from "../sharing/wholes";
import { childrenOf, editPart, elementsOf, prefixOf, tagOf } from "./elements";
import { linesOf, type Look, type OwnCell, type OwnPage } from "./ownPage";
import { addLooks } from "./ownStyles";
import { listedSheets } from "./workbookSheets";

export interface PlacedPage {
  /** how many of the other sheets stand before it */
  at: number;
  page: OwnPage;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** @param locked whether what is not there to be filled in is protected; no password is set */
export function addPages(parts: Parts, pages: readonly PlacedPage[], locked: boolean): void {
  if (pages.length === 0) return;
  const { workbookPath, sheets } = listedSheets(parts);
  const styles = relationsOf(parts, workbookPath).find(({ type }) => type === "styles")?.target;
  const look = addLooks(parts, styles);
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const elements = sheets.map(({ element }, index) => ({
    element,
    before: index as number | undefined,
  }));
  const added = [...pages].sort((one, other) => one.at - other.at);
  added.forEach(({ at, page }, index) => {
    const path = freePath(parts, "xl/worksheets/sheet", ".xml");
    const id = `rIdOwn${index + 1}`;
    setText(parts, path, sheetXml(page, look, locked));
    declare(parts, path, `${spreadsheet}.worksheet+xml`);
    addElement(
      parts,
      relationsPath(workbookPath),
      "Relationships",
      `<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="${id}" Type="${office}/worksheet" Target="/${path}"/>`
    );
    if (page.table) addTable(parts, path, page);
    const name = escapeAttribute(free(page.sheetName, taken, 31));
    const prefix = prefixOf(sheets[0]?.element ?? "<sheet/>");
    const element = `<${prefix}sheet xmlns:r="${office}" name="${name}" sheetId="0" r:id="${id}"/>`;
    elements.splice(at + index, 0, { element, before: undefined });
  });
  editPart(parts, workbookPath, (xml, edits) => {
    const list = childrenOf(xml).children.find(({ name }) => name === "sheets");
    if (!list) return;
    let number = Math.max(
      ...elementsOf(xml, ["sheet"]).map(({ attributes }) => Number(attributes.sheetId) || 0)
    );
    const lines = elements.map(({ element, before }) =>
      before === undefined ? withAttribute(element, "sheetId", String((number += 1))) : element
    );
    edits.replace(list.innerStart, list.innerEnd, lines.join(""));
    // names that belong to one sheet tell it by its position
    for (const name of elementsOf(xml, ["definedName"])) {
      const { localSheetId } = name.attributes;
      if (localSheetId === undefined) continue;
      const now = elements.findIndex(({ before }) => before === Number(localSheetId));
      const tag = withAttribute(tagOf(xml, name), "localSheetId", String(now));
      edits.replace(name.start, name.innerStart, tag);
    }
  });
}

function freePath(parts: Parts, begin: string, end: string): string {
  let number = 1;
  while (parts.has(`${begin}${number}${end}`)) number += 1;
  return `${begin}${number}${end}`;
}

function sheetXml(page: OwnPage, look: Record<Look, number>, locked: boolean): string {
  const { widths, rows, merged = [] } = page;
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`
  );
  const last = addressOf({ row: rows.length - 1, column: widths.length - 1, rows: 1, columns: 1 });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:${last}"/>` +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
    `<cols>${cols.join("")}</cols><sheetData>${rows.map((row, at) => rowXml(row, at, page, look)).join("")}</sheetData>` +
    (locked
      ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'
      : "") +
    (merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
      : "") +
    (page.table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : "") +
    "</worksheet>"
  );
}

const lineHeight = 16;

/** These run on over the cells to their right. */
const unbroken: readonly Look[] = ["title", "lead", "section"];

function rowXml(
  cells: OwnPage["rows"][number],
  row: number,
  { widths, merged = [] }: OwnPage,
  look: Record<Look, number>
): string {
  const isMerged = (address: string) => merged.some((ref) => ref.startsWith(`${address}:`));
  const heights = cells.map((cell, column) => {
    const address = `${columnLetters(column)}${row + 1}`;
    if (!cell || typeof cell.value !== "string" || isMerged(address)) return 1;
    return unbroken.includes(cell.look) ? 1 : linesOf(cell.value, widths[column]);
  });
  const isTitle = cells[0]?.look === "title";
  const height = isTitle ? 28 : Math.max(1, ...heights) * lineHeight + 4;
  const inside = cells.map((cell, column) =>
    cellXml(cell, `${columnLetters(column)}${row + 1}`, look)
  );
  return `<row r="${row + 1}" ht="${height}" customHeight="1">${inside.join("")}</row>`;
}

function cellXml(cell: OwnCell | undefined, address: string, look: Record<Look, number>): string {
  if (!cell) return "";
  const { value = "", formula } = cell;
  const tag = `<c r="${address}" s="${look[cell.look]}"`;
  if (formula !== undefined) {
    const isText = typeof value === "string";
    const text = `<f>${escapeText(formula)}</f><v>${escapeText(String(value))}</v>`;
    return `${tag}${isText ? ' t="str"' : ""}>${text}</c>`;
  }
  if (value === "") return `${tag}/>`;
  return typeof value === "number"
    ? `${tag}><v>${value}</v></c>`
    : `${tag} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}

function addTable(parts: Parts, sheetPath: string, { table, rows }: OwnPage): void {
  const { name, row, rows: count, columns } = table!;
  const path = freePath(parts, "xl/tables/table", ".xml");
  const ids = [...parts.keys()].flatMap((part) =>
    /^xl\/tables\/[^/]+\.xml$/.test(part)
      ? elementsOf(new TextDecoder().decode(parts.get(part)), ["table"])
      : []
  );
  const id = Math.max(0, ...ids.map(({ attributes }) => Number(attributes.id) || 0)) + 1;
  const ref = addressOf({ row, column: 0, rows: count, columns });
  const headers = rows[row].slice(0, columns).map((cell, at) => {
    const header = escapeAttribute(String(cell?.value ?? ""));
    return `<tableColumn id="${at + 1}" name="${header.replaceAll("\n", "_x000a_")}"/>`;
  });
  setText(
    parts,
    path,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
      `<tableColumns count="${columns}">${headers.join("")}</tableColumns></table>`
  );
  declare(parts, path, `${spreadsheet}.table+xml`);
  setText(
    parts,
    relationsPath(sheetPath),
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="/${path}"/></Relationships>`
  );
}
