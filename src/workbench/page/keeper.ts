/** Stores the workbook a moment after each change, and at once when the page is left. */
import type { Book, BookEvent } from "../book/book";
import { keep } from "./storage";

/** milliseconds without a change before the workbook is stored */
const calm = 500;

/** What users look at, not what the workbook holds. */
const passing = new Set<BookEvent["type"]>(["calculated", "selection"]);

export interface Keeper {
  /** stores what has not been stored yet */
  flush(): Promise<void>;
  /** for changes that the book tells nobody of, such as the file's name */
  touch(): void;
}

export function keepSafe(
  book: Book,
  nameOf: () => string,
  onFailure: (reason: unknown) => void
): Keeper {
  let timer: number | undefined;
  const flush = async (): Promise<void> => {
    window.clearTimeout(timer);
    timer = undefined;
    try {
      await keep({ name: nameOf(), snapshot: book.snapshot() });
    } catch (reason) {
      onFailure(reason);
    }
  };
  const touch = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void flush(), calm);
  };
  book.on((event) => {
    if (!passing.has(event.type)) touch();
  });
  // formats, names and rules raise no event, so leaving the page always stores
  window.addEventListener("pagehide", () => void flush());
  return { flush, touch };
}
