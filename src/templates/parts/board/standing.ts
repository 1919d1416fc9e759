/** Every target in a line below the charts: attainment, pace, where it lands, what a remaining workday must bring. */
import { commonTexts } from "../../../locales/templates/common";
import { dashboardTexts } from "../../../locales/templates/dashboard";
import { targetsTexts } from "../../../locales/templates/targets";
import { cellAt, rangeAt } from "../../build/address";
import { nthOf } from "../../build/lookup";
import { colors, fills, lightFormat, numberFormats } from "../../build/look";
import { headerFormat, type Pieces } from "../../build/table";
import { levelWords } from "../../levels";
import type { Facts, Language } from "../../plan";
import { calendar, notBegun } from "./figures";
import {
  dataBlock,
  lastPageColumn,
  standingCount,
  standingRow,
  tileColumn,
  type DataBlock,
} from "./layout";
import { amountText, percentText, quoted, sentence } from "./words";

const columnIds = [
  "metric",
  "target",
  "actual",
  "addsUp",
  "direction",
  "attainment",
  "pace",
  "forecast",
  "share",
  "required",
  "light",
] as const;
type ColumnId = (typeof columnIds)[number];

/** Whether a value is one of the words, as arguments of OR. */
function isOneOf(value: string, words: readonly string[]): string {
  return words.map((word) => `${value}="${word}"`).join(",");
}

/** What the lines say, as numbers; blank wherever a number would say nothing. */
export function standingData(language: Language, { names }: Facts, row: number): DataBlock {
  const { percent, anyUnit } = numberFormats;
  const { directions } = targetsTexts[language];
  const levels = levelWords(language);
  const formats: Partial<Record<ColumnId, string>> = {
    ...{ target: anyUnit, actual: anyUnit, forecast: anyUnit, required: anyUnit },
    ...{ attainment: percent, pace: percent, share: percent },
  };
  return dataBlock(
    row,
    dashboardTexts[language].standing.data,
    standingCount,
    (index, cell) => {
      const nth = String(index + 1);
      const at = (id: ColumnId) => cell(columnIds.indexOf(id));
      /** of a line that has a metric */
      const own = (name: string) => `INDEX(${name},${nth})`;
      const [target, actual, direction] = [at("target"), at("actual"), at("direction")];
      const number = (name: string) =>
        `=IF(${at("metric")}="","",IF(ISNUMBER(${own(name)}),${own(name)},""))`;
      /** for what adds up and has both a target and an actual */
      const once = (formula: string) =>
        `=IF(NOT(AND(ISNUMBER(${target}),ISNUMBER(${actual}),${at("addsUp")}=1)),"",${formula})`;
      const unit = own("KPI_TargetUnit");
      const isLevel =
        `OR(${isOneOf(unit, levels.units)},` +
        `AND(NOT(OR(${isOneOf(unit, levels.counts)})),` +
        `OR(${isOneOf(own("KPI_TargetDimension"), levels.dimensions)})))`;
      const limit = (name: string, usual: string) =>
        names.includes(name) ? `IF(ISNUMBER(${own(name)}),${own(name)},${usual})` : usual;
      const amber = limit("KPI_TargetAmber", "KPI_Amber");
      const green = limit("KPI_TargetGreen", "KPI_Green");
      const of: Record<ColumnId, string> = {
        metric: `=${nthOf("KPI_MetricList", nth)}`,
        target: number("KPI_TargetValue"),
        actual: number("KPI_TargetActual"),
        addsUp: `=IF(${at("metric")}="","",IF(${isLevel},0,1))`,
        direction:
          `=IF(${at("metric")}="","",IF(${own("KPI_TargetDirection")}="${directions.lower}",-1,` +
          `IF(${own("KPI_TargetDirection")}="${directions.target}",0,1)))`,
        attainment: number("KPI_TargetAttainment"),
        pace: once(
          `IF(OR(${target}=0,${notBegun}),"",` +
            `KPI.PACE(${actual},${target},KPI_Start,KPI_End,KPI_AsOf,${direction},${calendar}))`
        ),
        forecast: once(
          `IF(${notBegun},"",KPI.RUNRATE(${actual},KPI_Start,KPI_End,KPI_AsOf,${calendar}))`
        ),
        share:
          `=IF(${at("forecast")}="","",IF(${target}=0,"",` +
          `KPI.ATTAINMENT(${at("forecast")},${target},${direction})))`,
        required: once(
          `IF(${isBeyond(at)},"",IF(KPI_TimeGone>=1,IF(${actual}>=${target},0,""),` +
            `KPI.REQUIRED(${actual},${target},KPI_End,MAX(KPI_AsOf,KPI_Start-1),${calendar})))`
        ),
        light:
          `=IF(${at("addsUp")}=0,IF(ISNUMBER(${own("KPI_TargetLight")}),${own("KPI_TargetLight")},""),` +
          `IF(${at("pace")}="","",IF(${amber}>${green},"",KPI.RAG(${at("pace")},${amber},${green}))))`,
      };
      return columnIds.map((id) => of[id]);
    },
    columnIds.map((id) => formats[id])
  );
}

/** More than is allowed, or beyond what was to be met; limits count as met within a billionth. */
function isBeyond(at: (id: ColumnId) => string): string {
  return `AND(${at("direction")}<1,${at("actual")}>${at("target")}+1E-9)`;
}

/** The lines on the page. What is blank in the numbers shows a dash, and the last column says why. */
export function standing(language: Language, data: DataBlock): Pieces {
  const { standing: texts } = dashboardTexts[language];
  const header = standingRow + 1;
  const first = standingRow + 2;
  const last = standingRow + 1 + standingCount;
  const whole = rangeAt(tileColumn(0), first, lastPageColumn, last);
  const column = (index: number) => rangeAt(tileColumn(index), first, tileColumn(index), last);
  const lights = tileColumn(lightTile);
  const light = (value: number, fill: string, color: string) => ({
    range: rangeAt(lights, first, lights, last),
    rule: {
      kind: "formula" as const,
      formula: `=AND(ISNUMBER(${cellAt(lights, first)}),${cellAt(lights, first)}=${value})`,
      fill,
      color,
    },
  });
  const center = { horizontal: "Center" as const };
  return {
    rowHeights: [
      { rows: `${standingRow}:${standingRow}`, height: 20 },
      { rows: `${header}:${header}`, height: 30 },
      { rows: `${first}:${last}`, height: 28 },
    ],
    blocks: [
      { at: cellAt(tileColumn(0), standingRow), values: [[title(texts)]] },
      ...texts.headers.map((text, index) => ({
        at: cellAt(tileColumn(index), header),
        values: [
          [text],
          ...Array.from({ length: standingCount }, (_, line) => [
            lineOf(language, (id) => data.cell(columnIds.indexOf(id), line), line)[index],
          ]),
        ],
      })),
    ],
    formats: [
      {
        range: rangeAt(tileColumn(0), standingRow, lastPageColumn, standingRow),
        fill: colors.section,
        vertical: "Center",
      },
      { range: cellAt(tileColumn(0), standingRow), bold: true, color: colors.title },
      headerFormat(rangeAt(tileColumn(0), header, lastPageColumn, header)),
      { range: whole, fill: fills.computed, color: colors.ink, vertical: "Center", wrap: true },
      { range: column(0), bold: true },
      ...texts.headers.slice(1).map((_, index) => ({ range: column(index + 1), ...center })),
      { range: column(lightTile), numberFormat: lightFormat(commonTexts[language].lights) },
      { range: column(texts.headers.length - 1), color: colors.quiet, size: 9 },
    ],
    conditionals: [
      light(1, colors.goodFill, colors.good),
      light(0, colors.warnFill, colors.warn),
      light(-1, colors.badFill, colors.bad),
    ],
  };
}

/** Which of the tiles' columns shows the light. */
const lightTile = 6;

/** What the lines are, the share of the workdays gone, and how many targets have no line. */
function title({ title: text, more }: { title: string; more: string }): string {
  const beyond = `SUMPRODUCT((ROW(KPI_MetricList)-MIN(ROW(KPI_MetricList))>=${standingCount})*(KPI_MetricList<>""))`;
  return `=${sentence(
    quoted(text),
    'TEXT(KPI_TimeGone,"0.0%")',
    `IF(${beyond}=0,"",${sentence(quoted(more), beyond)})`
  )}`;
}

/** The cells of a line, from left to right. */
function lineOf(language: Language, at: (id: ColumnId) => string, line: number): string[] {
  const { standing: texts } = dashboardTexts[language];
  const { notes } = texts;
  const [metric, target, actual] = [at("metric"), at("target"), at("actual")];
  const dash = (cell: string, shown: string) => `=IF(${metric}="","",IF(${cell}="","—",${shown}))`;
  // Shares are usually kept as such and shown in percent; some type 95 for 95%.
  const isShare = `AND(INDEX(KPI_TargetUnit,${line + 1})="%",MAX(N(${actual}),N(${target}))<=2)`;
  const amount = (cell: string) =>
    `IF(${cell}="","—",IF(${isShare},${percentText(cell)},${amountText(language, cell)}))`;
  const required = at("required");
  const isOver = `AND(KPI_TimeGone>=1,${at("direction")}>-1,${actual}<${target})`;
  return [
    `=${metric}`,
    `=IF(${metric}="","",${sentence(amount(actual), quoted(" / "), amount(target))})`,
    dash(at("attainment"), percentText(at("attainment"))),
    dash(at("pace"), percentText(at("pace"))),
    dash(
      at("forecast"),
      sentence(
        amountText(language, at("forecast")),
        `IF(${at("share")}="","",${sentence(quoted(texts.share[0]), percentText(at("share")), quoted(texts.share[1]))})`
      )
    ),
    dash(
      required,
      `IF(${at("direction")}<0,${sentence(quoted(texts.atMost), amountText(language, required))},` +
        `IF(${required}=0,"${texts.reached}",${amountText(language, required)}))`
    ),
    `=${at("light")}`,
    `=IF(${metric}="","",IF(${target}="","${notes.noTarget}",IF(${actual}="","${notes.noActual}",` +
      `IF(${at("addsUp")}=0,"${notes.level}",` +
      `IF(${isBeyond(at)},IF(${at("direction")}<0,"${notes.exceeded}","${notes.passed}"),` +
      `IF(${notBegun},"${notes.notBegun}",IF(${isOver},"${notes.over}","")))))))`,
  ];
}
