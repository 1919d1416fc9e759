/** Office.context.document.settings: texts by key that the client keeps in the workbook as a whole. */
import type { Book } from "../book/book";

export function documentSettings(book: Book): unknown {
  const settings = Object.entries(book.properties().documentSettings);
  return { Error: 0, Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) } };
}

interface SaveRequest {
  DdaSettingsMethod?: { Properties?: [string, string][] };
}

/** the client sends all of its settings, as pairs */
export function saveDocumentSettings(book: Book, data: Record<string, unknown>): unknown {
  const { DdaSettingsMethod: request } = data as SaveRequest;
  book.setProperties({ documentSettings: Object.fromEntries(request?.Properties ?? []) });
  return { Error: 0 };
}
