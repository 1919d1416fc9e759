/**
 * What a file must say and hucre cannot: mended in the finished package. Every pattern matches what hucre 1.0.0 writes;
 * the test of a round trip fails when that changes.
 */
import { strFromU8, strToU8 } from "fflate";

/** A cached result that starts with this sign is an error value: hucre writes it as text, and it is changed here. */
export const errorMark = "\uE000";

/** the formula of each computed column, by table and column */
export type ColumnFormulas = Map<string, Map<string, string>>;

export interface Mends {
  columnFormulas: ColumnFormulas;
  /** tables without a header row */
  headless: ReadonlySet<string>;
  /** names that Excel does not list */
  hiddenNames: ReadonlySet<string>;
}

/** @param parts the package's files by path; they are changed in place */
export function mend(parts: Record<string, Uint8Array>, mends: Mends): void {
  for (const [path, bytes] of Object.entries(parts)) {
    const change = changeFor(path, mends);
    if (change) parts[path] = strToU8(change(strFromU8(bytes)));
  }
}

function changeFor(path: string, mends: Mends): ((xml: string) => string) | undefined {
  if (path === "xl/workbook.xml") return (xml) => mendWorkbook(xml, mends);
  if (path === "docProps/app.xml") return mendApplication;
  if (path.startsWith("xl/worksheets/sheet")) return (xml) => mendOutline(mendErrors(xml));
  if (path.startsWith("xl/tables/")) return (xml) => mendTable(xml, mends);
  return undefined;
}

/** Without a full calculation on opening, a colleague who has no add-in sees the last values and not #NAME?. */
function mendWorkbook(xml: string, { hiddenNames }: Mends): string {
  return xml
    .replace(' fullCalcOnLoad="1"', "")
    .replace(/<definedName name="([^"]*)"/g, (element, name: string) =>
      hiddenNames.has(unescape(name)) ? `${element} hidden="1"` : element
    );
}

/**
 * The file calls itself Excel's: LibreOffice keeps the last text results of functions it does not know only in a file
 * that says so, and computes them to #NAME? in any other.
 */
function mendApplication(xml: string): string {
  return xml.replace(
    /<Application>[^<]*<\/Application>/,
    "<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion>"
  );
}

function mendErrors(xml: string): string {
  return xml.replace(
    new RegExp(` t="str"([^>]*><f[^>]*>[^<]*</f><v>)${errorMark}`, "g"),
    (_, rest: string) => ` t="e"${rest}`
  );
}

/** Beside the cells Excel leaves room for an outline only as deep as the sheet says. */
function mendOutline(xml: string): string {
  const deepest = (element: string): number =>
    Math.max(
      0,
      ...[...xml.matchAll(new RegExp(`<${element} [^>]*?outlineLevel="(\\d)"`, "g"))].map(
        ([, level]) => Number(level)
      )
    );
  const [rows, columns] = [deepest("row"), deepest("col")];
  if (rows === 0 && columns === 0) return xml;
  const levels =
    (rows > 0 ? ` outlineLevelRow="${rows}"` : "") +
    (columns > 0 ? ` outlineLevelCol="${columns}"` : "");
  return xml.replace("<sheetFormatPr", `<sheetFormatPr${levels}`);
}

function mendTable(xml: string, { columnFormulas, headless }: Mends): string {
  const table = unescape(/ displayName="([^"]*)"/.exec(xml)?.[1] ?? "");
  const formulas = columnFormulas.get(table);
  const withFormulas = xml.replace(
    /<tableColumn ([^>]*?)name="([^"]*)"([^>]*?)\/>/g,
    (element, before: string, name: string, after: string) => {
      const formula = formulas?.get(unescape(name));
      return formula === undefined
        ? element
        : `<tableColumn ${before}name="${name}"${after}><calculatedColumnFormula>` +
            `${escape(formula)}</calculatedColumnFormula></tableColumn>`;
    }
  );
  return headless.has(table)
    ? withFormulas
        .replace(/(<table [^>]*? ref="[^"]*")/, '$1 headerRowCount="0"')
        .replace(/<autoFilter [^>]*\/>/, "")
    : withFormulas;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function unescape(text: string): string {
  const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10))
    )
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? "");
}
