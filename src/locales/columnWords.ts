/** The words by which an import finds its way in a file, whatever language the file speaks. */
import { inEach } from ".";
import type * as english from "./en-US/columnWords";

export interface FileWords {
  columnWords: typeof english.columnWords;
  totalWords: string[];
  kindWords: typeof english.kindWords;
}

export const fileWords = inEach<FileWords>((language) => require(`./${language}/columnWords`));
