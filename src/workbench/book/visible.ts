/** The book on the screen: the engine with its grid, formula bar, menus and dialogs. */
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import {
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type ILanguagePack,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEnUS from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalZhCN from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnUS from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZhCN from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnUS from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZhCN from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEnUS from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZhCN from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnUS from "@univerjs/preset-sheets-note/locales/en-US";
import noteZhCN from "@univerjs/preset-sheets-note/locales/zh-CN";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEnUS from "@univerjs/preset-sheets-table/locales/en-US";
import tableZhCN from "@univerjs/preset-sheets-table/locales/zh-CN";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book";
import { screenOf } from "./screen";
import type { Screen } from "./screen";
import { UniverBook } from "./univerBook";

export type BookLocale = "zh-CN" | "en-US";

const languages: Record<BookLocale, { type: LocaleType; texts: ILanguagePack }> = {
  "en-US": {
    type: LocaleType.EN_US,
    texts: mergeLocales(
      coreEnUS,
      conditionalEnUS,
      validationEnUS,
      drawingEnUS,
      filterEnUS,
      noteEnUS,
      tableEnUS
    ),
  },
  "zh-CN": {
    type: LocaleType.ZH_CN,
    texts: mergeLocales(
      coreZhCN,
      conditionalZhCN,
      validationZhCN,
      drawingZhCN,
      filterZhCN,
      noteZhCN,
      tableZhCN
    ),
  },
};

/** A new book with one empty sheet, drawn in `container`, which must have a size. */
export function createVisibleBook(
  container: HTMLElement,
  locale: BookLocale,
  dark = false
): { book: Book; screen: Screen } {
  const { type, texts } = languages[locale];
  const univer = new Univer({
    locale: type,
    locales: { [type]: texts },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple" }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets) {
    for (const entry of plugins) {
      const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as [
        PluginCtor<Plugin>,
        object?,
      ];
      // Excel shows no tag with the table's name above it, which would cover what stands there
      const own = plugin === UniverSheetsTableUIPlugin ? { hideAnchor: true } : undefined;
      univer.registerPlugin(plugin, own ?? options);
    }
  }
  const book = new UniverBook(univer, locale);
  showExcelFormulas(univer, book);
  return { book, screen: screenOf(univer) };
}

/** The formula bar and the cell's editor show what Excel would, not what the engine keeps. */
function showExcelFormulas(univer: Univer, book: UniverBook): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // before the engine's own, which bring its formula in; without next() they are not asked
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (!cell) return next(cell);
      const [[{ formula }]] = book.read(subUnitId, { row, column: col, rows: 1, columns: 1 });
      return formula ? { ...cell, f: formula } : next(cell);
    },
  });
}
