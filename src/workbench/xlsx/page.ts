/** How a sheet is printed. */
import type { WriteSheet } from "hucre/xlsx";
import type { PageSetup } from "../book/book";
import { absolute } from "./addresses";

type FilePage = NonNullable<WriteSheet["pageSetup"]>;
type FileLines = NonNullable<WriteSheet["headerFooter"]>;
type Line = PageSetup["header"];

const pointsPerInch = 72;

/** Print titles and print area are not among these: a file keeps them as names. */
export function toFilePage(page: PageSetup): FilePage {
  const { zoom, margins } = page;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paper = page.paperSize.toLowerCase() as FilePage["paperSize"];
  const inches = Object.fromEntries(
    Object.entries(margins).map(([side, points]) => [side, points / pointsPerInch])
  );
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paper && { paperSize: paper }),
    ...(fits
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : zoom.scale !== undefined && { scale: zoom.scale }),
    margins: inches,
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
  };
}

export function fromFilePage(
  stored: FilePage | undefined,
  lines: FileLines | undefined,
  before: PageSetup
): PageSetup {
  const { fitToPage, fitToWidth, fitToHeight, scale, margins = {} } = stored ?? {};
  const points = Object.fromEntries(
    Object.entries(margins).map(([side, inches]) => [side, inches * pointsPerInch])
  );
  const { printArea, printTitlesRow, printTitlesColumn } = stored ?? {};
  return {
    ...before,
    orientation: stored?.orientation === "landscape" ? "Landscape" : "Portrait",
    ...(stored?.paperSize && {
      paperSize: stored.paperSize.charAt(0).toUpperCase() + stored.paperSize.slice(1),
    }),
    zoom: fitToPage
      ? { horizontalFitToPages: fitToWidth ?? 1, verticalFitToPages: fitToHeight ?? 1 }
      : { scale: scale ?? 100 },
    margins: { ...before.margins, ...points },
    centerHorizontally: stored?.horizontalCentered ?? false,
    centerVertically: stored?.verticalCentered ?? false,
    printGridlines: stored?.showGridLines ?? false,
    header: fromLine(lines?.oddHeader),
    footer: fromLine(lines?.oddFooter),
    ...(printArea && { printArea: plain(printArea) }),
    ...(printTitlesRow && { titleRows: plain(printTitlesRow) }),
    ...(printTitlesColumn && { titleColumns: plain(printTitlesColumn) }),
  };
}

function plain(address: string): string {
  return address.replace(/\$/g, "");
}

export function toFileLines(page: PageSetup): FileLines {
  const oddHeader = toLine(page.header);
  const oddFooter = toLine(page.footer);
  return { ...(oddHeader && { oddHeader }), ...(oddFooter && { oddFooter }) };
}

function toLine({ left, center, right }: Line): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/** A line without marks is centred. */
function fromLine(stored = ""): Line {
  const line: Line = { left: "", center: "", right: "" };
  const places = { L: "left", C: "center", R: "right" } as const;
  let place: keyof Line = "center";
  for (const [piece, , mark] of stored.matchAll(/(&([LCR]))|&.|[^&]+/gs)) {
    if (mark) place = places[mark as keyof typeof places];
    else line[place] += piece;
  }
  return line;
}

/** The names by which a file keeps what repeats on every page, and what is printed at all; without the sheet. */
export function printNames(page: PageSetup): { name: string; addresses: string[] }[] {
  const titles = [page.titleColumns, page.titleRows].filter((part) => part !== undefined);
  return [
    { name: "_xlnm.Print_Area", addresses: page.printArea ? page.printArea.split(",") : [] },
    { name: "_xlnm.Print_Titles", addresses: titles },
  ]
    .filter(({ addresses }) => addresses.length > 0)
    .map(({ name, addresses }) => ({ name, addresses: addresses.map(absolute) }));
}
