/** The words by which an import finds its way in a file, whatever language the file speaks. */
import type { ByLanguage } from ".";
import * as english from "./en-US/columnWords";
import * as chinese from "./zh-CN/columnWords";

export interface FileWords {
  columnWords: typeof english.columnWords;
  totalWords: string[];
  kindWords: typeof english.kindWords;
}

export const fileWords: ByLanguage<FileWords> = { "en-US": english, "zh-CN": chinese };
