/**
 * The book without a screen: the engine's plugins that compute and keep, none that draw.
 *
 * Under Jest some packages that the engine stands on (lodash-es, nanoid, kdbush, rbush, quickselect, cjk-regex,
 * unicode-regex, regexp-util, franc-min, trigram-utils, n-gram, collapse-white-space, opentype.js) are ES modules only
 * and have to be transformed: they must not match transformIgnorePatterns.
 */
import { LocaleType, LogLevel, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { Book } from "./book";
import { closeAfterOneMessage } from "./oneMessageChannels";
import { UniverBook } from "./univerBook";

const plugins: PluginCtor<Plugin>[] = [
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsTablePlugin,
  UniverSheetsNotePlugin,
];

/** A new book with one empty sheet, "Sheet1". */
export function createHeadlessBook(): Book {
  closeAfterOneMessage();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const plugin of plugins) univer.registerPlugin(plugin);
  return new UniverBook(univer, "en-US");
}
