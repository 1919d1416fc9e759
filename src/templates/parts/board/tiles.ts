/** The tiles on top of the page: a figure, what it is compared with, and its light as the tile's colour. */
import { dashboardTexts } from "../../../locales/templates/dashboard";
import { fixed, cellAt, rangeAt } from "../../build/address";
import { colors, fills } from "../../build/look";
import type { Pieces } from "../../build/table";
import type { Language } from "../../plan";
import type { FigureId, Figures } from "./figures";
import { tileColumn, tileRow } from "./layout";
import { amountText, percentText, quoted, sentence } from "./words";

const tileIds = [
  "attainment",
  "pace",
  "forecast",
  "required",
  "gap",
  "coverage",
  "tasks",
  "people",
] as const satisfies readonly FigureId[];

type TileId = (typeof tileIds)[number];

interface Tile {
  figure: string;
  detail: string;
}

function tilesOf(language: Language, { value, compared }: Figures): Record<TileId, Tile> {
  const { tiles: texts } = dashboardTexts[language];
  const amount = (cell: string) => amountText(language, cell);
  const after = (id: TileId, part: string) => sentence(quoted(texts[id].detail), part);
  const gap = value("gap");
  return {
    attainment: {
      figure: percentText(value("attainment")),
      detail: sentence(
        quoted(texts.attainment.detail),
        amount(value("actual")),
        quoted(" / "),
        amount(value("target"))
      ),
    },
    pace: {
      figure: percentText(value("pace")),
      detail: after("pace", percentText(compared("pace"))),
    },
    forecast: {
      figure: amount(value("forecast")),
      detail: after(
        "forecast",
        `IF(${compared("forecast")}="","",${percentText(compared("forecast"))})`
      ),
    },
    required: {
      figure: amount(value("required")),
      detail: after("required", compared("required")),
    },
    gap: {
      figure: `IF(${gap}<0,"+","")&${amount(`ABS(${gap})`)}`,
      detail: `IF(${gap}<0,"${texts.gap.ahead}","${texts.gap.detail}")&IF(${compared("gap")}="","",${percentText(`ABS(${compared("gap")})`)})`,
    },
    coverage: {
      figure: `TEXT(${value("coverage")},"0.0")&"×"`,
      detail: after("coverage", amount(compared("coverage"))),
    },
    tasks: {
      figure: `${value("tasks")}&""`,
      detail: after("tasks", compared("tasks")),
    },
    people: {
      figure: `${value("people")}&""`,
      detail: after("people", compared("people")),
    },
  };
}

export function tiles(language: Language, figures: Figures): Pieces {
  const { tiles: texts, noData } = dashboardTexts[language];
  const list = tilesOf(language, figures);
  const each = tileIds.map((id, index) => {
    const column = tileColumn(index);
    return {
      id,
      label: cellAt(column, tileRow),
      figure: cellAt(column, tileRow + 1),
      detail: cellAt(column, tileRow + 2),
      range: rangeAt(column, tileRow, column, tileRow + 2),
    };
  });
  const center = { horizontal: "Center" as const, vertical: "Center" as const };
  const missing = (id: TileId) => `${figures.value(id)}=""`;
  return {
    blocks: each.map(({ id, label }) => ({
      at: label,
      values: [
        [texts[id].label],
        [`=IF(${missing(id)},"—",${list[id].figure})`],
        [`=IF(${missing(id)},"${noData}",${list[id].detail})`],
      ],
    })),
    formats: [
      ...each.map(({ range }) => ({ range, fill: fills.computed, color: colors.ink, ...center })),
      ...each.map(({ label }) => ({ range: label, color: colors.quiet, size: 10 })),
      ...each.map(({ figure }) => ({ range: figure, bold: true, size: 20 })),
      ...each.map(({ detail }) => ({ range: detail, color: colors.quiet, size: 9 })),
    ],
    conditionals: each.flatMap(({ id, range }) => {
      const light = fixed(figures.light(id));
      const when = (value: number, fill: string, color: string) => ({
        range,
        rule: {
          kind: "formula" as const,
          formula: `=AND(ISNUMBER(${light}),${light}=${value})`,
          fill,
          color,
        },
      });
      return [
        when(1, colors.goodFill, colors.good),
        when(0, colors.warnFill, colors.warn),
        when(-1, colors.badFill, colors.bad),
      ];
    }),
    notes: each.map(({ id, label }) => ({ cell: label, text: texts[id].note })),
  };
}
