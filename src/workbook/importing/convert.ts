/** The cells of a file to rows of the sales data, each cell read as its column wants it. */
import { languages } from "../../locales";
import { fileWords } from "../../locales/columnWords";
import { actualsTexts } from "../../locales/templates/actuals";
import type { Language } from "../../templates/plan";
import { readDate } from "./dates";
import type { ReadDate } from "./dates";
import { readNumber, unitOf } from "./numbers";
import { columnIds, targetKinds } from "./types";
import type { ColumnId, ColumnLayout, Fault, FaultReason, Layout, Raw, Row } from "./types";
import { isBlank, isTotalWord, plainly } from "./words";

export interface Converted {
  rows: Row[];
  /** of each row, what tells it within its order; null where the file has no such column */
  orderLines: (string | null)[];
  /** columns that the file fills */
  filled: ColumnId[];
  faults: Fault[];
  /** lines of totals, repeated headers and notes */
  extras: number[];
  /** rows below the header that are not blank */
  fileRows: number;
}

/** Of the workbook that the rows are read for. */
export interface Reader {
  language: Language;
  /** yuan in one unit of its amounts */
  unit: number;
}

type Refused = { reason: FaultReason };
type Entry = string | number | null | Refused;

interface Column {
  at: number;
  /** among columnIds; -1 for the line number within the order */
  slot: number;
  name: string;
  read(cell: Raw): Entry;
}

/** Longer texts cannot be compared by Excel's own functions. */
const longest = 255;
/** A note below the data has a cell or two. */
const mostCellsOfNote = 2;

const isRefused = (entry: Entry): entry is Refused => typeof entry === "object" && entry !== null;

export function convert(
  rows: readonly Raw[][],
  { headerRow, columns }: Layout,
  reader: Reader,
  onProgress: (share: number) => void = () => undefined
): Converted {
  const wanted = columns.flatMap((column) => columnOf(column, reader) ?? []);
  const dateColumn = wanted.find(({ slot }) => slot === 0);
  const counted = wanted.filter(({ slot }) => targetKinds[columnIds[slot]] === "number");
  const converted: Converted = {
    rows: [],
    orderLines: [],
    filled: wanted.flatMap(({ slot }) => columnIds[slot] ?? []),
    faults: [],
    extras: [],
    fileRows: 0,
  };
  const header = rows[headerRow]?.[dateColumn?.at ?? 0];
  let lastDated = headerRow;
  for (let at = headerRow + 1; at < rows.length; at++) {
    if (at % 10_000 === 0) onProgress(at / rows.length);
    const cells = rows[at];
    if (cells.every(isBlank)) continue;
    converted.fileRows++;
    const row: Row = new Array<null>(columnIds.length).fill(null);
    let line: string | null = null;
    let refused: { column: Column; reason: FaultReason; content: Raw } | undefined;
    for (const column of wanted) {
      const cell = cells[column.at] ?? null;
      const entry = column.read(cell);
      if (isRefused(entry)) refused ??= { column, reason: entry.reason, content: cell };
      else if (column.slot >= 0) row[column.slot] = entry;
      else line = entry === null ? null : String(entry);
    }
    if (row[0] === null && isExtra(cells, header, wanted)) {
      converted.extras.push(at + 1);
      continue;
    }
    if (row[0] !== null) lastDated = at;
    const fault = refused ? faultOf(refused, at) : missing(row, dateColumn, counted, at);
    if (fault) converted.faults.push(fault);
    else {
      converted.rows.push(row);
      converted.orderLines.push(line);
    }
  }
  return withoutNotes(converted, rows, lastDated);
}

function faultOf(
  { column, reason, content }: { column: Column; reason: FaultReason; content: Raw },
  at: number
): Fault {
  return { line: at + 1, reason, column: column.name, content: String(content).slice(0, 60) };
}

function missing(
  row: Row,
  date: Column | undefined,
  counted: readonly Column[],
  at: number
): Fault | undefined {
  if (row[0] === null) return { line: at + 1, reason: "dateMissing", column: date?.name };
  const isCounted = counted.some(({ slot }) => row[slot] !== null);
  return isCounted
    ? undefined
    : { line: at + 1, reason: "amountMissing", column: counted[0]?.name };
}

/** A row without a date that sums up others or names the columns once more. */
function isExtra(
  cells: readonly Raw[],
  header: Raw | undefined,
  wanted: readonly Column[]
): boolean {
  const date = wanted.find(({ slot }) => slot === 0);
  if (date && !isBlank(header) && cells[date.at] === header) return true;
  const filled = cells.filter((cell) => !isBlank(cell));
  if (
    filled.some((cell) => typeof cell === "string" && isTotalWord(cell.replace(/[:：].*$/, "")))
  ) {
    return true;
  }
  const saysWhat = wanted.some(
    ({ at, slot }) => targetKinds[columnIds[slot] ?? "line"] === "text" && !isBlank(cells[at])
  );
  return (
    !saysWhat && filled.every((cell) => typeof cell === "number" || !!readNumber(String(cell), "."))
  );
}

/** What stands below the last row with a date, a cell or two in a row, is a note and no faulty row. */
function withoutNotes(converted: Converted, rows: readonly Raw[][], lastDated: number): Converted {
  const isNote = ({ line }: Fault) =>
    line - 1 > lastDated &&
    rows[line - 1].filter((cell) => !isBlank(cell)).length <= mostCellsOfNote;
  const notes = converted.faults.filter(isNote);
  if (notes.length === 0) return converted;
  return {
    ...converted,
    faults: converted.faults.filter((fault) => !isNote(fault)),
    extras: [...converted.extras, ...notes.map(({ line }) => line)].sort((a, b) => a - b),
  };
}

function columnOf(layout: ColumnLayout, reader: Reader): Column | undefined {
  const { target, index, name } = layout;
  if (target === undefined) return undefined;
  const slot = target === "line" ? -1 : columnIds.indexOf(target);
  const read =
    target === "kind" ? kindReader(reader.language) : readers[targetKinds[target]](layout, reader);
  return { at: index, slot, name, read: remembering((cell) => read(unwrapped(cell))) };
}

/** Exports say the same things over and over, so what was read once is kept, as long as that is not too much. */
function remembering(read: (cell: Raw) => Entry): (cell: Raw) => Entry {
  const known = new Map<Raw, Entry>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const entry = read(cell);
    if (known.size < 5_000) known.set(cell, entry);
    return entry;
  };
}

/** ="00123" is how programs make Excel take digits for a text. */
function unwrapped(cell: Raw): Raw {
  if (typeof cell !== "string" || !cell.startsWith('="')) return cell;
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}

const money = new Set<string>(["amount", "cost", "expense", "collected"]);

const readers = {
  text: () => (cell: Raw) => textOf(cell),
  date: (layout: ColumnLayout) => (cell: Raw) => {
    const read = readDate(cell, layout.dateOrder ?? "mdy");
    return read.kind === "date" ? read.serial : dateFaults[read.kind];
  },
  number: ({ name, target, decimal = "." }: ColumnLayout, reader: Reader) => {
    const named = unitOf(name);
    const ours = money.has(target ?? "") ? reader.unit : 1;
    return (cell: Raw) => {
      if (typeof cell === "number") return scaled(cell, named, ours);
      if (cell === null) return null;
      if (typeof cell === "boolean") return { reason: "numberBad" as const };
      const read = readNumber(cell, decimal);
      if (!read) return read === null ? null : { reason: "numberBad" as const };
      return scaled(read.value, read.inYuan ? 1 : named, ours);
    };
  },
} satisfies Record<string, (layout: ColumnLayout, reader: Reader) => (cell: Raw) => Entry>;

const dateFaults: Record<Exclude<ReadDate["kind"], "date">, Entry> = {
  blank: null,
  incomplete: { reason: "dateIncomplete" },
  bad: { reason: "dateBad" },
};

/** `unit` is what the file's numbers are in, in yuan; a file that does not say is in the workbook's own unit. */
function scaled(value: number, unit: number | undefined, ours: number): Entry {
  if (!Number.isFinite(value)) return { reason: "numberBad" };
  if (unit === undefined || unit === ours) return value;
  return Number(((value * unit) / ours).toPrecision(14));
}

function textOf(cell: Raw): Entry {
  if (cell === null) return null;
  const text = typeof cell === "string" ? tidied(cell) : String(cell);
  if (text === "") return null;
  return text.length > longest ? { reason: "textLong" } : text;
}

/** Blanks at the ends go, and line ends within become blanks. */
function tidied(text: string): string {
  return /^\s|\s$|\s\s|[^\S ]/.test(text) ? text.trim().replace(/\s+/g, " ") : text;
}

function kindReader(language: Language): (cell: Raw) => Entry {
  const { kinds } = actualsTexts[language];
  const known = new Map<string, string>();
  for (const each of languages) {
    const { kindWords } = fileWords[each];
    const own = actualsTexts[each].kinds;
    for (const word of [...kindWords.new, own.new]) known.set(plainly(word), kinds.new);
    for (const word of [...kindWords.existing, own.existing]) {
      known.set(plainly(word), kinds.existing);
    }
  }
  return (cell) => {
    const text = typeof cell === "boolean" ? (cell ? "yes" : "no") : textOf(cell);
    return typeof text === "string" ? (known.get(plainly(text)) ?? text) : text;
  };
}
