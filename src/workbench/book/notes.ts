/** Notes on cells. The engine knows their texts; who wrote them is kept here. */
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { Note } from "./book";
import type { Engine } from "./engine";

export class Notes {
  private authors = new Map<string, string>();

  constructor(private readonly engine: Engine) {}

  all(sheetId: string): Note[] {
    const notes = this.engine.injector
      .get(SheetsNoteModel)
      .getSheetNotes(this.engine.unitId, sheetId);
    return [...(notes?.values() ?? [])]
      .map(({ id, row, col, note }) => ({
        row,
        column: col,
        text: note,
        author: this.authors.get(id) ?? "",
      }))
      .sort((one, other) => one.row - other.row || one.column - other.column);
  }

  set(sheetId: string, { row, column, text, author }: Note): void {
    const present = this.engine.injector
      .get(SheetsNoteModel)
      .getNote(this.engine.unitId, sheetId, { row, col: column });
    const id = present?.id ?? `${sheetId}-${row}-${column}-${this.authors.size}`;
    this.authors.set(id, author);
    // wide enough for a sentence or two, and a line more for each further 24 characters
    const height = 40 + 18 * Math.ceil(text.length / 24);
    this.engine.run(UpdateNoteMutation.id, {
      unitId: this.engine.unitId,
      sheetId,
      row,
      col: column,
      note: { id, row, col: column, note: text, width: 240, height: Math.min(height, 300) },
    });
  }

  remove(sheetId: string, row: number, column: number): void {
    this.engine.run(RemoveNoteMutation.id, {
      unitId: this.engine.unitId,
      sheetId,
      row,
      col: column,
    });
  }
}
