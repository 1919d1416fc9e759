import { memo, useCallback, useMemo, useState, type ClipboardEvent } from "react";
import { Button, Caption1, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { fill } from "../fill";
import { token } from "../token";
import { isBlock, pastedBlock } from "./block";
import { useSetup } from "./SetupContext";
import { TakeButton } from "./TakeButton";
import { useFieldStyles } from "./styles";

export interface Column<Id extends string> {
  id: Id;
  label: string;
  /** of the grid's tracks; one where it is missing */
  span?: number;
  /** what an empty cell stands for */
  placeholder?: string;
  number?: boolean;
  /** of a datalist */
  suggestions?: string;
}

type Row<Id extends string> = Record<Id, string>;

export interface RowsProps<Id extends string> {
  columns: readonly Column<Id>[];
  /** into how many tracks a line is cut; what does not fit goes on the next line */
  tracks: number;
  rows: readonly Row<Id>[];
  blank: Row<Id>;
  /** what a row is called: "person {n}" */
  rowName: string;
  /** for the fields' faults: "people" */
  at: string;
  /** rows at most */
  limit: number;
  /** how cells of a sheet become rows, its headings left out */
  read: (block: readonly (readonly string[])[]) => Row<Id>[];
  /** which cells may be pasted or taken */
  hint: string;
  onChange: (rows: readonly Row<Id>[]) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
  row: { display: "flex", gap: "2px", alignItems: "end" },
  apart: { paddingBottom: "8px", borderBottom: `1px solid ${token("colorNeutralStroke2")}` },
  cells: { flexGrow: 1, minWidth: 0, display: "grid", gap: "4px" },
  cell: { minWidth: 0 },
  inner: { minWidth: 0, width: "100%" },
  number: { textAlign: "end" },
  heading: { color: token("colorNeutralForeground3"), paddingInline: "4px" },
  button: { minWidth: "24px", paddingInline: 0, flexShrink: 0 },
  /** as wide as a row's button, so that headings stand over their columns */
  corner: { width: "24px", flexShrink: 0 },
});

/**
 * Rows of typed cells with an empty one below. Rows are pasted into the first column or taken from the sheet; a block that
 * is pasted elsewhere spreads over the cells, as in a sheet.
 */
export function Rows<Id extends string>(props: RowsProps<Id>) {
  const { columns, tracks, rows, blank, rowName, at, limit, read, hint, onChange } = props;
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const { texts } = useSetup();
  /** what of the last block found no room */
  const [cut, setCut] = useState<{ taken: number; all: number }>();
  const last = rows[rows.length - 1];
  const isFull = rows.length >= limit;
  const shown = useMemo(
    () => (isFull || (last && isBlank(last)) ? rows : [...rows, blank]),
    [rows, last, isFull, blank]
  );

  const place = useCallback(
    (before: readonly Row<Id>[], row: number, parts: readonly Partial<Row<Id>>[]) => {
      const room = Math.max(0, limit - row);
      setCut(parts.length > room ? { taken: room, all: parts.length } : undefined);
      const next = [...before];
      parts.slice(0, room).forEach((part, down) => {
        next[row + down] = { ...(next[row + down] ?? blank), ...part };
      });
      while (next.length > 0 && isBlank(next[next.length - 1]!)) next.pop();
      onChange(next);
    },
    [blank, limit, onChange]
  );
  const put = useCallback(
    (row: number, column: number, block: readonly (readonly string[])[]) => {
      const isWide = block.some((cells) => cells.length > 1);
      if (column > 0 || !isWide) return place(shown, row, block.map(cellsFrom(columns, column)));
      const parts = read(block);
      const key = columns[0]!.id;
      const named = new Set(parts.map((part) => part[key]).filter((name) => name !== ""));
      // A row further down that says the same, such as one that is only proposed, gives way.
      const kept = shown.filter((each, at) => at < row + parts.length || !named.has(each[key]));
      place(kept, row, parts);
    },
    [shown, columns, read, place]
  );
  const remove = useCallback(
    (row: number) => {
      setCut(undefined);
      onChange(rows.filter((_, index) => index !== row));
    },
    [rows, onChange]
  );

  return (
    <>
      <TakeButton use={(block) => place([], 0, read(block))} />
      <Caption1 className={fieldStyles.quiet}>{hint}</Caption1>
      <Caption1 role="status" className={fieldStyles.fault}>
        {cut && fill(texts.rows.cut, cut)}
      </Caption1>
      <div>
        <div className={styles.row} aria-hidden>
          <div className={styles.cells} style={cutInto(tracks)}>
            {columns.map(({ id, label, span, number }) => (
              <Caption1
                key={id}
                className={mergeClasses(styles.cell, styles.heading, number && styles.number)}
                style={over(span)}
              >
                {label}
              </Caption1>
            ))}
          </div>
          <span className={styles.corner} />
        </div>
        <ul className={styles.list}>
          {shown.map((row, index) => (
            <RowOfCells
              key={index}
              {...{ columns, tracks, row, index, at, put, remove }}
              name={fill(rowName, { n: index + 1 })}
              removable={index < rows.length}
            />
          ))}
        </ul>
      </div>
    </>
  );
}

const cutInto = (tracks: number) => ({ gridTemplateColumns: `repeat(${tracks}, minmax(0, 1fr))` });
const over = (span = 1) => ({ gridColumn: `span ${span}` });

/** A line of cells as the part of a row that begins at a column. */
function cellsFrom<Id extends string>(columns: readonly Column<Id>[], first: number) {
  return (cells: readonly string[]): Partial<Row<Id>> =>
    Object.fromEntries(
      columns.slice(first, first + cells.length).map(({ id }, across) => [id, cells[across]!])
    ) as Partial<Row<Id>>;
}

function isBlank(row: Record<string, string>): boolean {
  return Object.values(row).every((cell) => cell.trim() === "");
}

interface RowOfCellsProps {
  columns: readonly Column<string>[];
  tracks: number;
  row: Record<string, string>;
  index: number;
  name: string;
  at: string;
  removable: boolean;
  put: (row: number, column: number, block: readonly (readonly string[])[]) => void;
  remove: (row: number) => void;
}

const RowOfCells = memo(function RowOfCells(props: RowOfCellsProps) {
  const { columns, tracks, row, index, name, at, removable, put, remove } = props;
  const styles = useStyles();
  const { texts, faultAt } = useSetup();
  const paste = (event: ClipboardEvent, column: number) => {
    const text = event.clipboardData.getData("text/plain");
    if (!isBlock(text)) return;
    event.preventDefault();
    put(index, column, pastedBlock(text));
  };
  return (
    <li
      className={mergeClasses(styles.row, columns.length > tracks && styles.apart)}
      aria-label={name}
    >
      <div className={styles.cells} style={cutInto(tracks)}>
        {columns.map(({ id, label, span, placeholder, number, suggestions }, column) => {
          const fault = faultAt(`${at}.${index}.${id}`);
          return (
            <Input
              key={id}
              size="small"
              className={styles.cell}
              style={over(span)}
              input={{ className: mergeClasses(styles.inner, number && styles.number) }}
              value={row[id]}
              title={fault ?? row[id]}
              placeholder={placeholder}
              list={suggestions}
              inputMode={number ? "decimal" : undefined}
              autoComplete="off"
              aria-label={fill(texts.rows.cell, { column: label, row: name })}
              aria-invalid={fault !== undefined}
              onPaste={(event) => paste(event, column)}
              onChange={(_, { value }) => put(index, column, [[value]])}
            />
          );
        })}
      </div>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={fill(texts.rows.remove, { row: name })}
        disabled={!removable}
        onClick={() => remove(index)}
      />
    </li>
  );
});
