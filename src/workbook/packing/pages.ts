/** How the sheets of a pack print: one page wide, with a header, page numbers, and the head of the sheet on each page. */
import { columnNumber } from "../../templates/build/address";
import { textOf, type Parts } from "../sharing/archive";
import { escapeText, withAttribute, type Edits } from "../sharing/markup";
import { childrenOf, editPart, elementsOf, tagOf, withoutCells, type Found } from "./elements";
import { insertElement } from "./order";
import { listedSheets, type ListedSheet } from "./workbookSheets";

export interface PageTexts {
  /** stands on top of every page */
  header: string;
  /** with &P for the page and &N for all pages: "Page &P of &N" */
  pages: string;
}

/** A sheet whose columns take more than this many characters stands on its side. */
const portraitWidth = 100;

/** Frozen rows that would take up half of a page are not repeated. */
const mostTitleRows = 12;

/** Sets up the pages of every sheet that holds cells. */
export function setUpPages(parts: Parts, texts: PageTexts): void {
  const { workbookPath, sheets } = listedSheets(parts);
  sheets.forEach(({ path, type }, index) => {
    if (type !== "worksheet") return;
    editPart(parts, path, (xml, edits) => setUpPage(withoutCells(xml), edits, texts, index === 0));
  });
  editPart(parts, workbookPath, (xml, edits) => addTitleRows(parts, xml, edits, sheets));
}

function setUpPage(xml: string, edits: Edits, texts: PageTexts, isFirst: boolean): void {
  const sheet = childrenOf(xml);
  const child = (name: string) => sheet.children.find((each) => each.name === name);
  const [fitting] = elementsOf(xml, ["pageSetUpPr"]);
  const fits = /^(1|true)$/.test(fitting?.attributes.fitToPage ?? "");
  fitToPage(xml, edits, sheet);
  for (const view of elementsOf(xml, ["sheetView"])) {
    const tag = withAttribute(tagOf(xml, view), "tabSelected", isFirst ? "1" : undefined);
    edits.replace(view.start, view.innerStart, tag);
  }
  const setup = child("pageSetup");
  if (setup) {
    edits.replace(setup.start, setup.innerStart, onePageWide(tagOf(xml, setup), fits));
  } else {
    const orientation = widthOf(xml) > portraitWidth ? "landscape" : "portrait";
    const tag = onePageWide(`<pageSetup orientation="${orientation}"/>`);
    insertElement(edits, sheet, "pageSetup", tag);
  }
  const lines = child("headerFooter");
  const text = headerFooter(xml, lines, texts);
  if (lines) edits.replace(lines.start, lines.end, text);
  else insertElement(edits, sheet, "headerFooter", text);
}

/**
 * As many pages tall as it takes, unless the sheet itself `fits` another way; numbers go on from the sheet before.
 */
function onePageWide(tag: string, fits = false): string {
  const values: Record<string, string | undefined> = {
    scale: undefined,
    firstPageNumber: undefined,
    useFirstPageNumber: undefined,
    fitToWidth: "1",
    ...(!fits && { fitToHeight: "0" }),
  };
  return Object.entries(values).reduce(
    (text, [name, value]) => withAttribute(text, name, value),
    tag
  );
}

function fitToPage(xml: string, edits: Edits, sheet: ReturnType<typeof childrenOf>): void {
  const own = sheet.children.find(({ name }) => name === "sheetPr");
  const [setup] = elementsOf(xml, ["pageSetUpPr"]);
  const prefix = /^<([\w-]+:)?/.exec(xml.slice(sheet.root.start))?.[1] ?? "";
  const fitting = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  if (setup) {
    edits.replace(
      setup.start,
      setup.innerStart,
      withAttribute(tagOf(xml, setup), "fitToPage", "1")
    );
  } else if (!own) {
    insertElement(edits, sheet, "sheetPr", `<${prefix}sheetPr>${fitting}</${prefix}sheetPr>`);
  } else if (own.innerStart === own.end) {
    const open = tagOf(xml, own).replace(/\s*\/>$/, ">");
    edits.replace(own.start, own.end, `${open}${fitting}</${prefix}sheetPr>`);
  } else {
    edits.replace(own.innerEnd, own.innerEnd, fitting);
  }
}

/** What the sheet has stays; what is missing comes: the header, the page number. */
function headerFooter(xml: string, lines: Found | undefined, texts: PageTexts): string {
  const inside = lines ? childrenOf(xml.slice(lines.start, lines.end)).children : [];
  const given = (name: string) =>
    elementsOf(xml, [name]).find(({ text }) => text !== "")?.text ?? "";
  const header = given("oddHeader") || `&R${texts.header.replaceAll("&", "&&")}`;
  const footer = given("oddFooter") || `&L&A&C${texts.pages}&R&D`;
  const numbered = /&P/i.test(header + footer) ? footer : withNumber(footer, texts.pages);
  const others = inside
    .filter(({ name }) => name !== "oddHeader" && name !== "oddFooter")
    .map(({ start, end }) => xml.slice(lines!.start + start, lines!.start + end));
  const open = lines ? tagOf(xml, lines).replace(/\s*\/>$/, ">") : "<headerFooter>";
  const name = /^<([\w:-]+)/.exec(open)![1];
  const line = (kind: string, text: string) => {
    const element = name.replace("headerFooter", kind);
    return `<${element}>${escapeText(text)}</${element}>`;
  };
  return `${open}${line("oddHeader", header)}${line("oddFooter", numbered)}${others.join("")}</${name}>`;
}

/** The page number in a part of the footer that is free: in the middle, right or left. */
function withNumber(footer: string, pages: string): string {
  const inMiddle = footer.startsWith("&") ? footer : `&C${footer}`;
  const free = ["&C", "&R", "&L"].find((mark) => !inMiddle.toUpperCase().includes(mark));
  return free === undefined ? footer : `${inMiddle}${free}${pages}`;
}

/** The width of the columns in use, in characters. */
function widthOf(xml: string): number {
  const [dimension] = elementsOf(xml, ["dimension"]);
  const last = /([A-Z]+)\d+$/.exec(dimension?.attributes.ref ?? "")?.[1] ?? "A";
  const columns = columnNumber(last);
  const widths = elementsOf(xml, ["col"]).map(({ attributes: { min, max, width } }) => {
    const count = Math.max(0, Math.min(Number(max), columns) - Number(min) + 1);
    return { count, width: Number(width ?? usualWidth) };
  });
  const told = widths.reduce((sum, { count }) => sum + count, 0);
  return widths.reduce(
    (sum, { count, width }) => sum + count * width,
    (columns - told) * usualWidth
  );
}

const usualWidth = 9;

/** Rows that stay in view on the screen are repeated on paper, where the sheet does not say what is. */
function addTitleRows(
  parts: Parts,
  xml: string,
  edits: Edits,
  sheets: readonly ListedSheet[]
): void {
  const workbook = childrenOf(xml);
  const present = new Set(
    elementsOf(xml, ["definedName"])
      .filter(({ attributes }) => attributes.name === "_xlnm.Print_Titles")
      .map(({ attributes }) => Number(attributes.localSheetId))
  );
  const names = sheets.flatMap(({ name, path, type }, index) => {
    const rows =
      type === "worksheet" && !present.has(index)
        ? frozenRows(withoutCells(textOf(parts, path)!))
        : 0;
    if (rows < 1 || rows > mostTitleRows) return [];
    const sheet = escapeText(`'${name.replaceAll("'", "''")}'`);
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$${rows}</definedName>`,
    ];
  });
  if (names.length === 0) return;
  const list = workbook.children.find(({ name }) => name === "definedNames");
  if (list) edits.replace(list.innerEnd, list.innerEnd, names.join(""));
  else
    insertElement(
      edits,
      workbook,
      "definedNames",
      `<definedNames>${names.join("")}</definedNames>`
    );
}

function frozenRows(xml: string): number {
  const [pane] = elementsOf(xml, ["pane"]);
  const isFrozen = pane?.attributes.state?.startsWith("frozen") ?? false;
  return isFrozen ? Number(pane.attributes.ySplit ?? 0) : 0;
}
