import { settingsTexts } from "../locales/templates/settings";
import { voiceTexts } from "../locales/templates/voice";
import { cellAt } from "./build/address";
import { typed } from "./build/columns";
import { firstColumn, frame, headerRow, headingBeside } from "./build/frame";
import { whenFilled } from "./build/guards";
import { colors, lightFormat, numberFormats } from "./build/look";
import { columnNames } from "./build/names";
import { buildTable, columnsWith, type BuiltTable, type WordlessColumn } from "./build/table";
import { examplePeriod } from "./example";
import { exampleCustomer } from "./example/salesRows";
import { exampleVoices } from "./example/voices";
import { voiceByProduct, voiceMeasures } from "./parts/voiceMeasures";
import type { Choices, Template } from "./plan";
import { tableNames } from "./tables";

const readyRows = 40;

/** What customers say, what was answered and when it was closed; satisfaction and complaints feed the other sheets. */
export const voice: Template = {
  id: "voice",
  version: 3,
  needs: ["settings"],
  tables: tableNames.voice,
  plan(choices, facts) {
    const { language } = choices;
    const texts = voiceTexts[language];
    const table = voiceTable(choices);
    const sheetName = choices.sheetName ?? texts.sheetName;
    const measures = voiceMeasures(language, sheetName, table, table.lastColumn + 2);
    const products = voiceByProduct(choices, facts, measures.lastColumn + 2);
    return frame(
      {
        template: "voice",
        version: voice.version,
        choices,
        texts,
        tabColor: "#B7791F",
        frozenColumns: 3,
        facts: true,
        legend: ["input", "offered", "computed"],
        legendColumn: firstColumn,
        select: cellAt(firstColumn, headerRow + 1),
        pagesAfter: [table.lastColumn],
      },
      table,
      {
        names: columnNames(table, {
          KPI_VoiceDate: "date",
          KPI_VoiceCustomer: "customer",
          KPI_VoiceKind: "kind",
          KPI_VoiceProduct: "product",
          KPI_VoiceScore: "satisfaction",
          KPI_VoiceState: "state",
          KPI_VoiceDays: "days",
        }),
      },
      measures.pieces,
      products,
      headingBeside(measures.lastColumn + 2, products.lastColumn, texts.products.section)
    );
  },
};

/** 1 closed, 0 open, -1 past its date; "" where nothing is to be done, or before the as-of date reaches the entry. */
function stateFormula({ complaint, return: sentBack }: Record<string, string>): string {
  const closed = 'AND([@{closed}]<>"",[@{closed}]<=KPI_AsOf)';
  const needsNothing = `AND([@{kind}]<>"${complaint}",[@{kind}]<>"${sentBack}",[@{due}]="")`;
  const late = 'AND([@{due}]<>"",[@{due}]<KPI_AsOf)';
  return whenFilled(
    ["date"],
    `IF([@{date}]>KPI_AsOf,"",IF(${closed},1,IF(${needsNothing},"",IF(${late},-1,0))))`
  );
}

function voiceTable({ language, content }: Choices): BuiltTable {
  const texts = voiceTexts[language];
  const { text, date, person, suggestion, word, whole } = typed(language);
  const { kinds, states } = texts;
  const specs: Record<keyof typeof texts.columns, WordlessColumn> = {
    date: { ...date, width: 14 },
    customer: { width: 24 },
    kind: {
      ...word(Object.values(kinds)),
      width: 16,
      rules: [
        { kind: "formula", formula: `={kind}="${kinds.complaint}"`, color: colors.bad, bold: true },
      ],
    },
    product: { ...suggestion("=KPI_ProductList"), width: 15 },
    satisfaction: {
      ...whole(1, 5),
      width: 15,
      rules: [
        {
          kind: "formula",
          formula: "=AND(ISNUMBER({satisfaction}),{satisfaction}<=2)",
          fill: colors.badFill,
          color: colors.bad,
        },
        {
          kind: "formula",
          formula: "={satisfaction}=5",
          fill: colors.goodFill,
          color: colors.good,
        },
      ],
    },
    said: { ...text, width: 36 },
    owner: { ...person, width: 16 },
    answer: { ...text, width: 34 },
    due: { ...date, width: 13 },
    closed: { ...date, width: 13 },
    state: {
      filling: "computed",
      width: 12,
      horizontal: "Center",
      numberFormat: lightFormat(states),
      formula: stateFormula(kinds),
      rules: [{ kind: "icons", set: "ThreeTrafficLights1", amber: 0, green: 1 }],
    },
    days: {
      filling: "computed",
      width: 11,
      horizontal: "Center",
      numberFormat: numberFormats.count,
      formula: whenFilled(["state"], "IF([@{state}]=1,[@{closed}],KPI_AsOf)-[@{date}]"),
    },
  };
  return buildTable({
    name: "KPI_Voice",
    column: firstColumn,
    row: headerRow,
    columns: columnsWith(texts.columns, specs),
    rows: content === "example" ? exampleRows(language) : [],
    ready: readyRows,
  });
}

function exampleRows(language: Choices["language"]) {
  const { kinds, example } = voiceTexts[language];
  const { people, products } = settingsTexts[language].example;
  const dayOf = (day?: number) => (day === undefined ? null : examplePeriod.start + day - 1);
  return exampleVoices.map(
    ({ day, customer, kind, product, satisfaction, owner, due, closed }, index) => ({
      values: {
        ...example[index],
        date: dayOf(day),
        customer: exampleCustomer(customer, language),
        kind: kinds[kind],
        product: products[product]!,
        satisfaction,
        owner: people[owner]![0]!,
        due: dayOf(due),
        closed: dayOf(closed),
      },
      height: 32,
    })
  );
}
