import { memo, useCallback, useMemo, type ClipboardEvent } from "react";
import { Button, Caption1, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { fill } from "../fill";
import { token } from "../token";
import { isBlock, pastedBlock } from "./block";
import { useSetup } from "./SetupContext";

export interface Column<Id extends string> {
  id: Id;
  label: string;
  /** stands on a line of its own above the others */
  above?: boolean;
  number?: boolean;
  /** of a datalist */
  suggestions?: string;
}

type Row<Id extends string> = Record<Id, string>;

export interface RowsProps<Id extends string> {
  columns: readonly Column<Id>[];
  rows: readonly Row<Id>[];
  blank: Row<Id>;
  /** what a row is called: "person {n}" */
  rowName: string;
  /** for the fields' faults: "people" */
  at: string;
  /** rows at most */
  limit: number;
  onChange: (rows: readonly Row<Id>[]) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
  row: { display: "flex", gap: "2px", alignItems: "end" },
  apart: { paddingBottom: "8px", borderBottom: `1px solid ${token("colorNeutralStroke2")}` },
  cells: { flexGrow: 1, minWidth: 0, display: "flex", flexWrap: "wrap", gap: "4px" },
  cell: { flex: "1 1 0", minWidth: 0 },
  above: { flexBasis: "100%" },
  inner: { minWidth: 0, width: "100%" },
  number: { textAlign: "end" },
  heading: { color: token("colorNeutralForeground3"), paddingInline: "4px" },
  button: { minWidth: "24px", paddingInline: 0, flexShrink: 0 },
  /** as wide as a row's button, so that headings stand over their columns */
  corner: { width: "24px", flexShrink: 0 },
});

/** Rows of typed cells with an empty one below; a block that is pasted spreads over the cells, as in a sheet. */
export function Rows<Id extends string>(props: RowsProps<Id>) {
  const { columns, rows, blank, rowName, at, limit, onChange } = props;
  const styles = useStyles();
  const last = rows[rows.length - 1];
  const isFull = rows.length >= limit;
  const shown = useMemo(
    () => (isFull || (last && isBlank(last)) ? rows : [...rows, blank]),
    [rows, last, isFull, blank]
  );

  const put = useCallback(
    (row: number, column: number, block: readonly (readonly string[])[]) => {
      const next = shown.map((each) => ({ ...each }));
      block.forEach((cells, down) => {
        if (row + down >= limit) return;
        const target = (next[row + down] ??= { ...blank });
        cells.forEach((cell, across) => {
          const id = columns[column + across]?.id;
          if (id !== undefined) target[id] = cell as Row<Id>[Id];
        });
      });
      while (next.length > 0 && isBlank(next[next.length - 1]!)) next.pop();
      onChange(next);
    },
    [shown, columns, blank, limit, onChange]
  );
  const remove = useCallback(
    (row: number) => onChange(rows.filter((_, index) => index !== row)),
    [rows, onChange]
  );

  return (
    <div>
      <div className={styles.row} aria-hidden>
        <div className={styles.cells}>
          {columns
            .filter(({ above }) => !above)
            .map(({ id, label, number }) => (
              <Caption1
                key={id}
                className={mergeClasses(styles.cell, styles.heading, number && styles.number)}
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
            {...{ columns, row, index, at, put, remove }}
            name={fill(rowName, { n: index + 1 })}
            removable={index < rows.length}
          />
        ))}
      </ul>
    </div>
  );
}

function isBlank(row: Record<string, string>): boolean {
  return Object.values(row).every((cell) => cell.trim() === "");
}

interface RowOfCellsProps {
  columns: readonly Column<string>[];
  row: Record<string, string>;
  index: number;
  name: string;
  at: string;
  removable: boolean;
  put: (row: number, column: number, block: readonly (readonly string[])[]) => void;
  remove: (row: number) => void;
}

const RowOfCells = memo(function RowOfCells(props: RowOfCellsProps) {
  const { columns, row, index, name, at, removable, put, remove } = props;
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
      className={mergeClasses(styles.row, columns.some(({ above }) => above) && styles.apart)}
      aria-label={name}
    >
      <div className={styles.cells}>
        {columns.map(({ id, label, above, number, suggestions }, column) => {
          const fault = faultAt(`${at}.${index}.${id}`);
          return (
            <Input
              key={id}
              size="small"
              className={mergeClasses(styles.cell, above && styles.above)}
              input={{ className: mergeClasses(styles.inner, number && styles.number) }}
              value={row[id]}
              title={fault ?? row[id]}
              placeholder={above ? label : undefined}
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
