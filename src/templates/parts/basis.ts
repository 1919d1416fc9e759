import { targetsTexts } from "../../locales/templates/targets";
import { cellAt, rangeAt } from "../build/address";
import { firstColumn, section } from "../build/frame";
import { colors } from "../build/look";
import type { Pieces } from "../build/table";
import type { CellValue, Choices, Facts } from "../plan";

const ids = ["market", "positioning", "history", "strategy"] as const;
type BasisId = (typeof ids)[number];

/** Where the market sheet says it already, it is shown from there. */
const written: Partial<Record<BasisId, string>> = {
  market: "KPI_MarketBasis",
  positioning: "KPI_PositioningBasis",
};

/** Four labelled cells to write in, each over the width of the first columns. */
export function basisBlock(
  { language, content }: Choices,
  { names }: Facts,
  row: number
): { pieces: Pieces[]; lastRow: number } {
  const { basis, example } = targetsTexts[language];
  const shown = ids.map((id) => {
    const name = written[id];
    return name !== undefined && names.includes(name) ? name : undefined;
  });
  const first = row + 1;
  const lastRow = row + ids.length;
  const textColumn = firstColumn + 1;
  const lastColumn = firstColumn + 7;
  const textOf = (id: BasisId, name?: string): CellValue => {
    if (name !== undefined) return `=IF(${name}="","",${name})`;
    return content === "example" ? example.basis[id] : null;
  };
  const values = ids.map((id, index) => [basis[id], textOf(id, shown[index])]);
  const texts = rangeAt(textColumn, first, lastColumn, lastRow);
  return {
    lastRow,
    pieces: [
      section(firstColumn, row, lastColumn, basis.section),
      {
        blocks: [{ at: cellAt(firstColumn, first), values }],
        merges: ids.map((_, index) =>
          rangeAt(textColumn, first + index, lastColumn, first + index)
        ),
        rowHeights: [{ rows: `${first}:${lastRow}`, height: 36 }],
        formats: [
          {
            range: rangeAt(firstColumn, first, firstColumn, lastRow),
            bold: true,
            color: colors.title,
            vertical: "Center",
            border: colors.line,
          },
          {
            range: texts,
            fill: colors.input,
            color: colors.ink,
            wrap: true,
            vertical: "Center",
            border: colors.line,
            locked: false,
          },
          ...shown.flatMap((name, index) =>
            name === undefined
              ? []
              : [{ range: cellAt(textColumn, first + index), fill: colors.offered }]
          ),
        ],
      },
    ],
  };
}
