/** Five by five: how many risks of each probability and impact are not closed, from green to red. */
import { risksTexts } from "../../locales/templates/risks";
import { cellAt, columnLetters, rangeAt } from "../build/address";
import { headerRow, headingBeside } from "../build/frame";
import { colors } from "../build/look";
import { headerFormat, type BuiltTable, type Pieces } from "../build/table";
import type { Language } from "../plan";

const scale = [1, 2, 3, 4, 5] as const;

/** Scores from which a risk is high, and medium. */
export const limits = { high: 12, medium: 6 } as const;

export function riskMap(language: Language, table: BuiltTable, column: number): Pieces[] {
  const { map, states } = risksTexts[language];
  const impacts = [...scale].reverse();
  const last = column + scale.length;
  const count = (probability: number, impact: number) =>
    `=COUNTIFS(${table.formula("[{probability}]")},${probability},` +
    `${table.formula("[{impact}]")},${impact},` +
    `${table.formula("[{state}]")},"<>${states.closed}")`;
  const shade = (score: number) => {
    if (score >= limits.high) return colors.badFill;
    return score >= limits.medium ? colors.warnFill : colors.goodFill;
  };
  const first = headerRow + 1;
  const body = rangeAt(column + 1, first, last, headerRow + scale.length);
  return [
    headingBeside(column, last, map.section),
    {
      columnWidths: [{ columns: `${columnLetters(column)}:${columnLetters(column)}`, width: 20 }],
      blocks: [
        {
          at: cellAt(column, headerRow),
          values: [
            [map.corner, ...scale],
            ...impacts.map((impact) => [
              impact,
              ...scale.map((probability) => count(probability, impact)),
            ]),
          ],
        },
      ],
      formats: [
        headerFormat(rangeAt(column, headerRow, last, headerRow)),
        headerFormat(rangeAt(column, first, column, headerRow + scale.length)),
        {
          range: body,
          numberFormat: "0;;",
          bold: true,
          color: colors.ink,
          horizontal: "Center",
          vertical: "Center",
          border: colors.line,
        },
        ...impacts.flatMap((impact, down) =>
          scale.map((probability, across) => ({
            range: cellAt(column + 1 + across, first + down),
            fill: shade(impact * probability),
          }))
        ),
      ],
      notes: [{ cell: cellAt(column, headerRow), text: map.note }],
    },
  ];
}
