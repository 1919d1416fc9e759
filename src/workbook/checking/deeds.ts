/** Changes to the workbook done, and undone as far as they were done and nobody has changed them since. */
import type { CellValue } from "../../templates/plan";
import { applyFormat } from "../write/looks";
import { addressOf } from "../address";
import { talk } from "../excel";
import { asEntered, pause, plainly } from "../exchange";
import { readFacts } from "../facts";
import type { WorkbookFacts } from "../facts";
import { readRecord, recordKey } from "../record";
import { sameName } from "../sheetNames";
import { tableNamed } from "../state";
import { inRequests } from "./deedRequests";
import type { Deed } from "./diagnosis";

/**
 * Queues the deeds; the next sync does them. What comes back says after that sync whether the cells that were written
 * over held what they should. Where one did not, its own content is what is put back from then on.
 */
export function doAll(
  context: Excel.RequestContext,
  deeds: readonly Deed[],
  before: WorkbookFacts
): () => boolean {
  const { workbook } = context;
  pause(context);
  const written = deeds.filter((deed) => deed.kind === "write");
  const found = written.map((deed) => cellsOf(workbook, deed).load("formulas"));
  let record = readRecord(before.record);
  for (const deed of deeds) {
    switch (deed.kind) {
      case "renameTable":
        workbook.tables.getItem(deed.from).name = deed.to;
        break;
      case "addColumn":
        addColumn(workbook, deed);
        break;
      case "fillColumn":
        fill(bodyOf(workbook, deed), deed.from, deed);
        break;
      case "setName":
        if (deed.before === undefined) workbook.names.add(deed.name, deed.refersTo, deed.comment);
        else workbook.names.getItem(deed.name).formula = deed.refersTo;
        break;
      case "write":
        cellsOf(workbook, deed).formulas = deed.formulas;
        break;
      case "record":
        record = { ...record, [deed.template]: deed.entry };
        break;
    }
  }
  if (deeds.some(({ kind }) => kind === "record")) workbook.settings.add(recordKey, record);
  return () =>
    written
      .map((deed, at) => {
        const was = deed.before;
        deed.before = found[at].formulas as unknown[][];
        return was.every((row, down) =>
          row.every((cell, right) => cell === deed.before[down][right])
        );
      })
      .every((same) => same);
}

function addColumn(workbook: Excel.Workbook, deed: Deed & { kind: "addColumn" }): void {
  const { columns } = workbook.tables.getItem(deed.table);
  const column = columns.add(undefined, undefined, deed.header);
  const body = column.getDataBodyRange();
  const { border: _, ...format } = deed.format;
  applyFormat(body, format);
  if (deed.formula !== undefined) fill(body, 0, { ...deed, formula: deed.formula });
}

function bodyOf(workbook: Excel.Workbook, { table, header }: Deed & { kind: "fillColumn" }) {
  return workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
}

/** One formula into so many cells of a column. */
function fill(
  body: Excel.Range,
  from: number,
  { formula, rows }: { formula: string; rows: number }
): void {
  const cells = body.getCell(from, 0).getResizedRange(rows - 1, 0);
  cells.formulas = Array.from({ length: rows }, () => [formula]);
}

function cellsOf(workbook: Excel.Workbook, { sheetId, area }: Deed & { kind: "write" }) {
  return workbook.worksheets.getItem(sheetId).getRange(addressOf(area));
}

/** What could not be undone, by its name; empty where the workbook is as it was. */
export async function undoAll(deeds: readonly Deed[], before: WorkbookFacts): Promise<string[]> {
  try {
    await talk(
      async (context) => {
        const now = await readFacts(context);
        for (const request of inRequests(deeds.filter(({ kind }) => kind === "write"))) {
          const written = request.filter((deed) => deed.kind === "write");
          const ranges = written.map((deed) => cellsOf(context.workbook, deed).load("formulas"));
          // One request would be more than Excel takes.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop
          await context.sync();
          written.forEach((deed, index) => restoreCells(ranges[index], deed));
        }
        for (const deed of [...deeds].reverse()) undo(context.workbook, deed, before, now);
        await context.sync();
      },
      { patient: true }
    );
    return [];
  } catch {
    // Why undoing failed does not help the user, who is told the first trouble; what may have stayed does.
    return [...new Set(deeds.map(nameOf))];
  }
}

function restoreCells(range: Excel.Range, { formulas, before }: Deed & { kind: "write" }): void {
  range.formulas = before.map((row, down) =>
    row.map((content, right) => {
      const now: unknown = range.formulas[down][right];
      const isOurs = plainly(now) === plainly(formulas[down][right]);
      return asEntered((isOurs ? content : now) as CellValue);
    })
  );
}

function undo(
  workbook: Excel.Workbook,
  deed: Deed,
  before: WorkbookFacts,
  now: WorkbookFacts
): void {
  switch (deed.kind) {
    case "renameTable":
      if (tableNamed(now, deed.to) && !tableNamed(now, deed.from)) {
        workbook.tables.getItem(deed.to).name = deed.from;
      }
      break;
    case "addColumn": {
      const had = tableNamed(before, deed.table)?.headers ?? [];
      const has = tableNamed(now, deed.table)?.headers ?? [];
      if (has.includes(deed.header) && !had.includes(deed.header)) {
        workbook.tables.getItem(deed.table).columns.getItem(deed.header).delete();
      }
      break;
    }
    case "setName": {
      const current = now.names.find(({ name }) => sameName(name, deed.name))?.formula;
      if (current === undefined || plainly(current) !== plainly(deed.refersTo)) break;
      const item = workbook.names.getItem(deed.name);
      if (deed.before === undefined) item.delete();
      else item.formula = deed.before;
      break;
    }
    case "record":
      if (JSON.stringify(now.record) === JSON.stringify(before.record)) break;
      workbook.settings.add(recordKey, before.record as object);
      break;
    case "write":
    case "fillColumn":
      break;
  }
}

function nameOf(deed: Deed): string {
  switch (deed.kind) {
    case "renameTable":
      return deed.to;
    case "addColumn":
    case "fillColumn":
      return `${deed.table}[${deed.header}]`;
    case "setName":
      return deed.name;
    case "write":
      return addressOf(deed.area);
    case "record":
      return recordKey;
  }
}
