/** The workbook as a file: begun anew, opened, saved, and kept in the browser meanwhile. */
import type { Book } from "../book/book";
import { openXlsx, saveXlsx } from "../xlsx";
import { bytesOf, download, titleOf } from "./files";
import { keepSafe } from "./keeper";
import type { Keeper } from "./keeper";
import { reasonOf } from "./messages";
import type { Messages } from "./messages";
import { readKept } from "./storage";
import type { Texts } from "./texts";

export class WorkbookFile {
  private name: string;
  private readonly blank: unknown;
  private keeper: Keeper | undefined;

  /** @param onReplaced another workbook stands in the book: what spoke to the old one must begin again */
  constructor(
    private readonly book: Book,
    private readonly texts: Texts,
    private readonly messages: Messages,
    private readonly onName: (name: string) => void,
    private readonly onReplaced: () => void
  ) {
    this.name = texts.untitled;
    this.blank = book.snapshot();
    onName(this.name);
  }

  /** Takes up where the last visit ended, and stores every change from here on. */
  async resume(): Promise<void> {
    try {
      const kept = await readKept();
      if (kept) {
        this.book.restore(kept.snapshot);
        this.rename(kept.name);
      }
    } catch (reason) {
      this.messages.show("error", this.texts.notRestored(reasonOf(reason)));
      this.book.restore(this.blank);
    }
    this.keeper = keepSafe(
      this.book,
      () => this.name,
      (reason) => this.messages.show("error", this.texts.notKept(reasonOf(reason)))
    );
  }

  begin(): void {
    const last = { name: this.name, snapshot: this.book.snapshot() };
    this.replace(this.texts.untitled, this.blank);
    this.messages.show("info", this.texts.restored, {
      label: this.texts.takeBack,
      run: () => this.replace(last.name, last.snapshot),
    });
  }

  async open(file: File): Promise<void> {
    const before = this.book.snapshot();
    try {
      const bytes = await bytesOf(file);
      // into a blank one: formulas of the last workbook that still stood would be computed over names of the new one
      this.book.restore(this.blank);
      await openXlsx(bytes, this.book);
    } catch (reason) {
      this.book.restore(before);
      this.messages.show("error", this.texts.notOpened(file.name, reasonOf(reason)));
      return;
    }
    this.rename(titleOf(file));
    this.onReplaced();
    this.messages.show("info", this.texts.opened(file.name));
  }

  /** A new workbook that the add-in has opened: Excel gives it a window, here it waits for the user to look at it. */
  offer(bytes: Uint8Array): void {
    this.messages.show("info", this.texts.offered, {
      label: this.texts.lookAtIt,
      run: () => void this.open(new File([bytes.slice()], `${this.texts.untitled}.xlsx`)),
    });
  }

  async save(): Promise<void> {
    try {
      download(await saveXlsx(this.book), this.name);
    } catch (reason) {
      this.messages.show("error", this.texts.notSaved(reasonOf(reason)));
    }
  }

  /** Stores what was not stored yet, before the page is left on purpose. */
  async flush(): Promise<void> {
    await this.keeper?.flush();
  }

  private replace(name: string, snapshot: unknown): void {
    this.book.restore(snapshot);
    this.rename(name);
    this.onReplaced();
  }

  private rename(name: string): void {
    this.name = name;
    this.onName(name);
    this.keeper?.touch();
  }
}
