/** A few labelled cells that steer a sheet, each behind a name, with a line on what it does. */
import { cellAt, onSheet, rangeAt } from "../build/address";
import { section } from "../build/frame";
import { colors, fills, type Filling } from "../build/look";
import type { Pieces } from "../build/table";
import type { CellValue, Validation } from "../plan";

export interface SetupField {
  /** the workbook-wide name of the value's cell; missing where no formula needs it */
  name?: string;
  label: string;
  meaning: string;
  value: CellValue;
  filling: Filling;
  numberFormat?: string;
  check?: Omit<Validation, "range">;
}

export interface Setup {
  sheetName: string;
  section: string;
  /** of the labels; values and meanings stand to their right */
  column: number;
  /** of the section's heading */
  row: number;
  fields: readonly SetupField[];
  /** over how many columns a meaning is written */
  meaningColumns: number;
}

export function setupBlock({
  sheetName,
  section: heading,
  column,
  row,
  fields,
  meaningColumns,
}: Setup): Pieces[] {
  const first = row + 1;
  const last = row + fields.length;
  const valueAt = (index: number) => cellAt(column + 1, first + index);
  const lastColumn = column + 1 + meaningColumns;
  return [
    section(column, row, lastColumn, heading),
    {
      blocks: [
        {
          at: cellAt(column, first),
          values: fields.map(({ label, value, meaning }) => [label, value, meaning]),
        },
      ],
      formats: [
        {
          range: rangeAt(column, first, column, last),
          bold: true,
          color: colors.title,
          vertical: "Center",
        },
        {
          range: rangeAt(column + 2, first, column + 2, last),
          color: colors.quiet,
          size: 9,
          vertical: "Center",
        },
        ...fields.map(({ filling, numberFormat }, index) => ({
          range: valueAt(index),
          fill: fills[filling],
          border: colors.line,
          color: colors.ink,
          bold: true,
          horizontal: "Center" as const,
          locked: filling === "computed",
          ...(numberFormat && { numberFormat }),
        })),
      ],
      names: fields.flatMap(({ name, label }, index) =>
        name
          ? [
              {
                name,
                refersTo: `=${onSheet(sheetName, valueAt(index))}`,
                comment: label,
                whenTaken: "repoint" as const,
              },
            ]
          : []
      ),
      validations: fields.flatMap(({ check }, index) =>
        check ? [{ range: valueAt(index), ...check }] : []
      ),
    },
  ];
}
