/** One file on its way in, from its bytes to the rows that are written. It lives in a worker and knows no Excel. */
import { convert } from "./convert";
import type { Converted } from "./convert";
import { arrange, detailsOf } from "./layout";
import type { Arranged } from "./layout";
import { merge, repeatedRows, spanOf } from "./merge";
import { applyNames, unknownNames, withHomes } from "./nameCheck";
import { readSource } from "./read";
import { sumUp } from "./sumUp";
import { columnIds, mostRows, targetKinds } from "./types";
import type {
  Checked,
  ColumnId,
  ColumnLayout,
  Decisions,
  FileToRead,
  ImportTarget,
  Layout,
  Opened,
  Reading,
  Row,
  RowsToImport,
  Source,
} from "./types";

export type OnProgress = (share: number) => void;

/** A file with more faults than this is the wrong file, or wrongly read. */
const mostFaultsTold = 5_000;

export class Session {
  private source: Source | undefined;
  private target: ImportTarget | undefined;
  private converted: { layout: string; result: Converted } | undefined;
  private ready: RowsToImport | undefined;

  /** What the workbook has; to be told before a file is opened, and again when it has changed. */
  know(target: ImportTarget): void {
    this.target = target;
    this.converted = undefined;
    this.ready = undefined;
  }

  /** More rows of the table that is known. */
  knowMore(rows: readonly Row[]): void {
    for (const row of rows) this.known.rows.push(row);
  }

  /** Rejects with an ImportFailure where the file cannot be read. */
  async open(file: FileToRead, reading: Reading = {}): Promise<Opened> {
    this.source = await readSource(file, reading);
    this.converted = undefined;
    this.ready = undefined;
    const { rows, ...about } = this.source;
    return { ...about, rowCount: rows.length, ...this.arrange() };
  }

  /** The layout with the header in a row that the user names (from 0; -1: there is none). */
  arrange(headerRow?: number): Arranged {
    return arrange(this.opened, this.known.known, headerRow);
  }

  /** A column that goes elsewhere now, read as that place wants it. */
  redirect(layout: Layout, index: number, target: ColumnLayout["target"]): ColumnLayout {
    const { name } = layout.columns.find((column) => column.index === index)!;
    const cells = this.opened.rows
      .slice(layout.headerRow + 1, layout.headerRow + 401)
      .map((row) => row[index] ?? null);
    return { index, name, ...detailsOf(target, cells, ".") };
  }

  check(layout: Layout, decisions: Decisions, onProgress: OnProgress = () => undefined): Checked {
    const converted = this.convert(layout, (share) => onProgress(share * 0.7));
    const target = this.known;
    const unknown = unknownNames(converted.rows, target.known);
    const named = applyNames(converted.rows, unknown, decisions.names);
    onProgress(0.8);
    const lines = named.from.map((at) => converted.orderLines[at]);
    const repeats = repeatedRows(named.rows, lines);
    const merged = merge(named.rows, repeats, target.rows, decisions);
    onProgress(0.9);
    const added = decisions.summedUp ? sumUp(merged.added) : merged.added;
    const kept = merged.stays.filter(Boolean).length;
    this.ready = {
      stamp: target.stamp,
      stays: merged.stays,
      added,
      ...named.toAdd,
      people: withHomes(named.toAdd.people, named.rows),
    };
    const { added: _, stays: __, ...counts } = merged;
    const span = spanOf(added);
    return {
      fileRows: converted.fileRows,
      goodRows: converted.rows.length,
      extras: converted.extras,
      faults: converted.faults.slice(0, mostFaultsTold),
      faultCount: converted.faults.length,
      sums: sumsOf(added, converted.filled),
      ...(span && { firstDate: span.first, lastDate: span.last }),
      unknown,
      ...counts,
      existing: target.rows.length,
      added: added.length,
      removed: merged.stays.length - kept,
      unsummed: merged.added.length,
      tooMany: kept + added.length > mostRows,
    };
  }

  /** What the last check found to be written. */
  rowsToImport(): RowsToImport {
    if (!this.ready) throw new Error("nothing was checked");
    return this.ready;
  }

  private convert(layout: Layout, onProgress: OnProgress): Converted {
    const key = JSON.stringify(layout);
    if (this.converted?.layout !== key) {
      const result = convert(this.opened.rows, layout, this.known, onProgress);
      this.converted = { layout: key, result };
    }
    return this.converted.result;
  }

  private get opened(): Source {
    if (!this.source) throw new Error("no file was opened");
    return this.source;
  }

  private get known(): ImportTarget {
    if (!this.target) throw new Error("the workbook is not known");
    return this.target;
  }
}

function sumsOf(rows: readonly Row[], filled: readonly ColumnId[]): Checked["sums"] {
  const numbers = filled.filter((id) => targetKinds[id] === "number");
  return Object.fromEntries(
    numbers.map((id) => {
      const slot = columnIds.indexOf(id);
      const sum = rows.reduce((total, row) => total + Number(row[slot] ?? 0), 0);
      return [id, Number(sum.toPrecision(14))];
    })
  );
}
