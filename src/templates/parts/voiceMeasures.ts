/** What the customers' voice adds up to: the figures that other sheets read, and the picture by product. */
import { targetsTexts } from "../../locales/templates/targets";
import { voiceTexts } from "../../locales/templates/voice";
import { cellAt, onSheet } from "../build/address";
import { anyNumber } from "../build/checks";
import { companyOf, readyFor } from "../build/company";
import { headerRow, headingBeside } from "../build/frame";
import { whenFilled } from "../build/guards";
import { nthOf } from "../build/lookup";
import { colors, numberFormats } from "../build/look";
import { columnNames } from "../build/names";
import { isWithin, within } from "../build/periods";
import {
  buildTable,
  columnsWith,
  type BuiltTable,
  type Pieces,
  type WordlessColumn,
} from "../build/table";
import type { Choices, Facts, Language } from "../plan";

const readyRows = 12;

type MeasureId = keyof (typeof voiceTexts)["en-US"]["measures"]["basis"];

/** The measures that have a name of their own. */
const named: Partial<Record<MeasureId, string>> = {
  satisfaction: "KPI_VoiceSatisfaction",
  complaints: "KPI_VoiceComplaints",
  open: "KPI_OpenComplaints",
  days: "KPI_DaysToClose",
};

/** "" until there is an entry. */
const onceFilled = (formula: string) => `=IF(COUNT(KPI_VoiceDate)=0,"",${formula})`;

/** "" where the denominator is 0. */
const ratio = (numerator: string, denominator: string) =>
  `=IF(${denominator}=0,"",${numerator}/${denominator})`;

const formats: Record<MeasureId, string> = {
  satisfaction: "0.00",
  complaints: numberFormats.count,
  open: numberFormats.count,
  overdue: numberFormats.count,
  days: numberFormats.days,
  onTime: numberFormats.percent,
  returns: numberFormats.count,
};

function formulas(table: BuiltTable, kinds: Record<string, string>): Record<MeasureId, string> {
  const inPeriod = within("KPI_VoiceDate");
  const closed = table.formula("[{closed}]");
  const due = table.formula("[{due}]");
  const closedNow = `KPI_VoiceKind,"${kinds.complaint}",KPI_VoiceState,1,${within(closed)}`;
  const withDate = `${isWithin(closed)}*(${due}>0)`;
  const count = (criteria: string) => onceFilled(`COUNTIFS(${criteria})`);
  return {
    satisfaction: ratio(
      `SUMIFS(KPI_VoiceScore,${inPeriod})`,
      `COUNTIFS(KPI_VoiceScore,">0",${inPeriod})`
    ),
    complaints: count(`KPI_VoiceKind,"${kinds.complaint}",${inPeriod}`),
    open: count(`KPI_VoiceKind,"${kinds.complaint}",KPI_VoiceState,"<1"`),
    overdue: count("KPI_VoiceState,-1"),
    days: ratio(`SUMIFS(KPI_VoiceDays,${closedNow})`, `COUNTIFS(${closedNow})`),
    onTime: ratio(`SUMPRODUCT(${withDate}*(${closed}<=${due}))`, `SUMPRODUCT(${withDate})`),
    returns: count(`KPI_VoiceKind,"${kinds.return}",${inPeriod}`),
  };
}

/** Under the names that the target sheet and the scorecard look them up by. */
export function voiceMeasures(
  language: Language,
  sheetName: string,
  voices: BuiltTable,
  column: number
): { pieces: Pieces[]; lastColumn: number } {
  const { measures: texts, kinds } = voiceTexts[language];
  const { dimensions, example } = targetsTexts[language];
  const labels: Record<MeasureId, string> = {
    satisfaction: dimensions[8]!,
    complaints: example.rows.complaints.metric,
    ...texts.labels,
  };
  const ids = Object.keys(texts.basis) as MeasureId[];
  const byId = formulas(voices, kinds);
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    measure: { width: 24, wrap: true },
    value: {
      width: 12,
      filling: "offered",
      horizontal: "Center",
      validation: anyNumber(language),
    },
    basis: { width: 36, wrap: true },
  };
  const table = buildTable({
    name: "KPI_VoiceMeasures",
    column,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows: ids.map((id) => ({
      values: { measure: labels[id], value: byId[id], basis: texts.basis[id] },
      formats: { value: formats[id] },
    })),
    ready: readyRows,
  });
  const cellOf = (id: MeasureId) =>
    onSheet(sheetName, cellAt(column + 1, table.firstBodyRow + ids.indexOf(id)));
  return {
    lastColumn: table.lastColumn,
    pieces: [
      table,
      {
        names: [
          ...columnNames(table, {
            KPI_VoiceMeasureList: "measure",
            KPI_VoiceMeasureValue: "value",
          }),
          ...ids.flatMap((id) => {
            const name = named[id];
            if (name === undefined) return [];
            return [{ name, refersTo: `=${cellOf(id)}`, whenTaken: "repoint" as const }];
          }),
        ],
      },
      headingBeside(column, table.lastColumn, texts.section),
    ],
  };
}

/** A row per product of the settings sheet. */
export function voiceByProduct(choices: Choices, facts: Facts, column: number): BuiltTable {
  const { language } = choices;
  const { products, kinds } = voiceTexts[language];
  const { section: _, ...texts } = products;
  const own = `KPI_VoiceProduct,[@{product}],${within("KPI_VoiceDate")}`;
  const number = { width: 15, horizontal: "Center" as const };
  const scored = `COUNTIFS(${own},KPI_VoiceScore,">0")`;
  const specs: Record<keyof typeof texts, WordlessColumn> = {
    product: { width: 16, formula: `=${nthOf("KPI_ProductList", "ROW()-ROW([#{product}])")}` },
    entries: { ...number, formula: whenFilled(["product"], `COUNTIFS(${own})`) },
    complaints: {
      ...number,
      formula: whenFilled(["product"], `COUNTIFS(${own},KPI_VoiceKind,"${kinds.complaint}")`),
      rules: [{ kind: "dataBar", color: "#E6A5A0" }],
    },
    satisfaction: {
      ...number,
      numberFormat: "0.00",
      formula: whenFilled(
        ["product"],
        `IF(${scored}=0,"",SUMIFS(KPI_VoiceScore,${own})/${scored})`
      ),
      rules: [{ kind: "dataBar", color: colors.bar, min: 0, max: 5 }],
    },
  };
  return buildTable({
    name: "KPI_VoiceByProduct",
    column,
    row: headerRow,
    columns: columnsWith(texts, specs, "computed"),
    rows: [],
    ready: readyFor(companyOf(choices, facts).products.length, readyRows),
  });
}
