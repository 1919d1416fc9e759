/** The line at the bottom: which cell is selected, and why it shows an error where it does. */
import type { Book, CellView } from "../book/book";
import { element } from "./dom";
import type { Texts } from "./texts";

export function createStatusBar(texts: Texts, book: Book, addin: () => string): HTMLElement {
  const address = element("span", { class: "address" });
  const hint = element("output", { class: "hint" });
  const name = element("span", { class: "addin" });
  const show = (): void => {
    const { sheetId, ranges } = book.selection();
    const [first] = ranges;
    const cell = first && { row: first.row, column: first.column, rows: 1, columns: 1 };
    const view = cell && book.read(sheetId, cell)[0]?.[0];
    address.textContent = cell ? cellName(cell.row, cell.column) : "";
    hint.textContent = view ? explain(view, texts) : texts.ready;
    hint.classList.toggle("error", view?.isError ?? false);
    name.textContent = addin();
  };
  let planned = false;
  // a recalculation raises many events at once
  book.on(() => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      show();
    });
  });
  show();
  return element(
    "footer",
    { class: "status-bar", "aria-label": texts.status },
    address,
    hint,
    name
  );
}

function explain(view: CellView, texts: Texts): string {
  if (!view.isError) return texts.ready;
  return view.message ? `${view.value}  ${view.message}` : String(view.value);
}

/** "AB12" for row 11, column 27 */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
