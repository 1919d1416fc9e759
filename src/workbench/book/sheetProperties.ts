/** What a sheet carries beside its cells: the engine's own part of it, and the part that is only kept. */
import { BooleanNumber, type Worksheet } from "@univerjs/core";
import type { SheetProperties } from "./book";
import type { Engine } from "./engine";

/** the part that the engine does not know */
export type KeptProperties = Pick<
  SheetProperties,
  "headings" | "protection" | "page" | "standardWidth"
> & { veryHidden: boolean };

export function newKeptProperties(): KeptProperties {
  return {
    headings: true,
    veryHidden: false,
    standardWidth: 48,
    protection: { protected: false, options: {} },
    page: {
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { scale: 100 },
      centerHorizontally: false,
      centerVertically: false,
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
      header: { left: "", center: "", right: "" },
      footer: { left: "", center: "", right: "" },
      printGridlines: false,
      blackAndWhite: false,
    },
  };
}

export function readProperties(sheet: Worksheet, kept: KeptProperties): SheetProperties {
  const config = sheet.getConfig();
  const { freeze } = config;
  const { veryHidden, ...rest } = kept;
  const hidden = veryHidden ? "VeryHidden" : "Hidden";
  return {
    ...structuredClone(rest),
    tabColor: config.tabColor ?? "",
    gridlines: config.showGridlines !== BooleanNumber.FALSE,
    visibility: config.hidden === BooleanNumber.TRUE ? hidden : "Visible",
    freeze: { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 },
  };
}

export function changeProperties(
  engine: Engine,
  sheetId: string,
  kept: KeptProperties,
  change: Partial<SheetProperties>
): void {
  const { tabColor, gridlines, visibility, freeze, ...rest } = change;
  Object.assign(kept, structuredClone(rest));
  if (tabColor !== undefined) {
    engine.runOn(sheetId, "sheet.mutation.set-tab-color", { color: tabColor });
  }
  if (gridlines !== undefined) {
    engine.runOn(sheetId, "sheet.mutation.toggle-gridlines", {
      showGridlines: gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }
  if (visibility !== undefined) {
    kept.veryHidden = visibility === "VeryHidden";
    engine.runOn(sheetId, "sheet.mutation.set-worksheet-hidden", {
      hidden: visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
  }
  if (freeze !== undefined) {
    const { rows, columns } = freeze;
    engine.runOn(sheetId, "sheet.mutation.set-frozen", {
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}
