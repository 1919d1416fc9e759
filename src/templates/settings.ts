import { settingsTexts } from "../locales/templates/settings";
import { cellAt, onSheet, rangeAt } from "./build/address";
import { anyNumber, dateOnly, numberFrom, offered, wholeFrom } from "./build/checks";
import { companyOf, readyFor } from "./build/company";
import { yearOf } from "./build/dates";
import { frame, headerRow, headingBeside } from "./build/frame";
import { colors, fills, numberFormats } from "./build/look";
import { columnNames } from "./build/names";
import { spanOf } from "./build/span";
import { buildTable, headerFormat, type Pieces } from "./build/table";
import { examplePeriod } from "./example";
import { holidaysOf, makeupDaysOf, type CalendarDay } from "./holidays";
import type { CellValue, Choices, Company, Language, NamePlan, Template, Validation } from "./plan";
import { tableNames } from "./tables";
import { warningLimits } from "./warningLimits";

/** First columns of the sheet's parts, which stand side by side so that each can grow downwards. */
const place = { fields: 2, people: 6, holidays: 10, makeup: 13, lists: 16 } as const;

/** Rows of the lists where the company does not need more. */
const readyRows = 12;

/** The base of the workbook: period, limits and lists, each behind a name that all formulas use. */
export const settings: Template = {
  id: "settings",
  version: 4,
  needs: [],
  tables: tableNames.settings,
  plan(choices, facts) {
    const texts = settingsTexts[choices.language];
    const company = companyOf(choices, facts);
    const sheetName = choices.sheetName ?? texts.sheetName;
    return frame(
      {
        template: "settings",
        version: settings.version,
        choices,
        texts,
        tabColor: colors.quiet,
        frozenColumns: 0,
        facts: false,
        legend: ["input", "computed"],
        legendColumn: place.fields,
        select: cellAt(place.fields + 1, headerRow + 1),
        pagesAfter: [place.holidays - 1],
      },
      fields(choices, sheetName),
      people(choices.language, company),
      calendar(choices),
      lists(choices, company)
    );
  },
};

type FieldId = keyof (typeof settingsTexts)["en-US"]["field"];

interface Field {
  id: FieldId;
  name: string;
  value: CellValue;
  numberFormat?: string;
  check?: Omit<Validation, "range">;
}

/** The example brings a day of its own. */
function asOfDay({ content, asOf, setup }: Choices): number {
  return content === "example" && !setup ? examplePeriod.asOf : Math.floor(asOf);
}

function title({ language, content, setup }: Choices): string | null {
  if (setup) return setup.title || null;
  return content === "example" ? settingsTexts[language].example.title : null;
}

function fieldList(choices: Choices): Field[] {
  const { language, setup } = choices;
  const texts = settingsTexts[language];
  const { start, end } = spanOf(choices, {});
  const date = { numberFormat: numberFormats.date, check: dateOnly(language) };
  const share = { numberFormat: numberFormats.wholePercent };
  return [
    { id: "title", name: "KPI_Title", value: title(choices) },
    { id: "start", name: "KPI_Start", value: start, ...date },
    { id: "end", name: "KPI_End", value: end, ...date },
    { id: "asOf", name: "KPI_AsOf", value: asOfDay(choices), ...date },
    { id: "currency", name: "KPI_Currency", value: setup?.currency || texts.currency },
    {
      id: "amber",
      name: "KPI_Amber",
      value: warningLimits.amber,
      ...share,
      check: anyNumber(language),
    },
    { id: "green", name: "KPI_Green", value: 1, ...share, check: anyNumber(language) },
    { id: "cap", name: "KPI_Cap", value: 1.2, ...share, check: numberFrom(0, language) },
    {
      id: "grace",
      name: "KPI_Grace",
      value: warningLimits.grace,
      check: wholeFrom(0, language, 365),
    },
    {
      id: "leak",
      name: "KPI_LeakLimit",
      value: warningLimits.leak,
      ...share,
      check: numberFrom(0, language, 1),
    },
    {
      id: "contact",
      name: "KPI_ContactDays",
      value: warningLimits.contactDays,
      check: wholeFrom(1, language, 3660),
    },
    { id: "stretch", name: "KPI_Stretch", value: 0.5, ...share, check: numberFrom(0, language) },
    {
      id: "workdays",
      name: "KPI_Workdays",
      value:
        "=NETWORKDAYS(KPI_Start,KPI_End,KPI_HolidayDates)" +
        '+COUNTIFS(KPI_MakeupDates,">="&KPI_Start,KPI_MakeupDates,"<="&KPI_End)',
    },
    {
      id: "gone",
      name: "KPI_TimeGone",
      value: '=KPI.ELAPSED(KPI_Start,KPI_End,KPI_AsOf,"workdays",KPI_HolidayDates,KPI_MakeupDates)',
      ...share,
    },
  ];
}

/** Labels, values and explanations; a value's cell carries the name that formulas use. */
function fields(choices: Choices, sheetName: string): Pieces {
  const texts = settingsTexts[choices.language];
  const list = fieldList(choices);
  const first = headerRow + 1;
  const last = headerRow + list.length;
  const valueColumn = place.fields + 1;
  const rowOf = (id: FieldId) => first + list.findIndex((field) => field.id === id);
  const addressOf = (id: FieldId) => cellAt(valueColumn, rowOf(id));
  const computed = (value: CellValue) => typeof value === "string" && value.startsWith("=");
  const names: NamePlan[] = list.map(({ id, name }) => ({
    name,
    refersTo: `=${onSheet(sheetName, addressOf(id))}`,
    comment: texts.field[id].label,
    whenTaken: "repoint",
  }));
  const alert = (cell: string, formula: string) => ({
    range: cell,
    rule: { kind: "formula" as const, formula, fill: colors.badFill, color: colors.bad },
  });
  return {
    columnWidths: [
      { columns: "B:B", width: 24 },
      { columns: "C:C", width: 24 },
      { columns: "D:D", width: 48 },
      { columns: "E:E", width: 2 },
    ],
    rowHeights: [{ rows: `${first}:${last}`, height: 26 }],
    blocks: [
      {
        at: cellAt(place.fields, headerRow),
        values: [
          [texts.fields.header, texts.fields.value, texts.fields.meaning],
          ...list.map(({ id, value }) => [texts.field[id].label, value, texts.field[id].meaning]),
        ],
      },
    ],
    formats: [
      headerFormat(rangeAt(place.fields, headerRow, place.fields + 2, headerRow)),
      {
        range: rangeAt(place.fields, first, place.fields + 2, last),
        border: colors.line,
        color: colors.ink,
        vertical: "Center",
        wrap: true,
      },
      ...list.map(({ value, numberFormat }, index) => ({
        range: cellAt(valueColumn, first + index),
        fill: computed(value) ? fills.computed : fills.input,
        bold: true,
        horizontal: "Center" as const,
        locked: computed(value),
        ...(numberFormat && { numberFormat }),
      })),
      {
        range: rangeAt(place.fields + 2, first, place.fields + 2, last),
        color: colors.quiet,
        size: 9,
      },
    ],
    names,
    validations: list.flatMap(({ id, check }) =>
      check ? [{ range: addressOf(id), ...check }] : []
    ),
    conditionals: [
      alert(addressOf("end"), `=${addressOf("end")}<${addressOf("start")}`),
      alert(addressOf("green"), `=${addressOf("green")}<${addressOf("amber")}`),
    ],
  };
}

function people(language: Language, company: Company): Pieces[] {
  const texts = settingsTexts[language];
  const table = buildTable({
    name: "KPI_People",
    column: place.people,
    row: headerRow,
    columns: [
      {
        id: "name",
        header: texts.people.name,
        note: texts.people.note,
        width: 14,
        filling: "input",
      },
      {
        id: "role",
        header: texts.people.role,
        width: 20,
        filling: "input",
        validation: offered(texts.roles),
      },
      {
        id: "region",
        header: texts.people.region,
        width: 14,
        filling: "input",
        validation: offered("=KPI_RegionList"),
      },
    ],
    rows: company.people.map(({ name, role, region }) => ({ values: { name, role, region } })),
    ready: readyFor(company.people.length, readyRows),
  });
  return [
    table,
    {
      names: columnNames(table, {
        KPI_PeopleList: "name",
        KPI_PeopleRole: "role",
        KPI_PeopleRegion: "region",
      }),
    },
    headingBeside(place.people, table.lastColumn, texts.people.section),
  ];
}

/** A day's occasion, with a word that a notice may move it where only the law is known. */
export function occasionOf({ occasion, provisional }: CalendarDay, language: Language): string {
  const { occasions, provisional: mark } = settingsTexts[language];
  return occasions[occasion] + (provisional ? mark : "");
}

function calendar(choices: Choices): Pieces[] {
  const texts = settingsTexts[choices.language];
  const { start, end } = spanOf(choices, {});
  const firstYear = yearOf(start);
  const years = Array.from(
    { length: yearOf(end) - firstYear + 1 },
    (_, index) => firstYear + index
  );
  const days = (
    name: string,
    column: number,
    words: { section: string; date: string; occasion: string; note: string },
    list: CalendarDay[],
    ready: number,
    listedAs: string
  ): Pieces[] => {
    const table = buildTable({
      name,
      column,
      row: headerRow,
      columns: [
        {
          id: "date",
          header: words.date,
          note: words.note,
          width: 13,
          filling: "input",
          numberFormat: numberFormats.date,
          horizontal: "Center",
          validation: dateOnly(choices.language),
        },
        { id: "occasion", header: words.occasion, width: 26, filling: "input" },
      ],
      rows: list.map((each) => ({
        values: { date: each.day, occasion: occasionOf(each, choices.language) },
      })),
      ready: Math.max(ready, list.length + 3),
    });
    return [
      table,
      { names: columnNames(table, { [listedAs]: "date" }) },
      headingBeside(column, table.lastColumn, words.section),
    ];
  };
  return [
    ...days(
      "KPI_Holidays",
      place.holidays,
      texts.holidays,
      years.flatMap(holidaysOf),
      36,
      "KPI_HolidayDates"
    ),
    ...days(
      "KPI_MakeupDays",
      place.makeup,
      texts.makeup,
      years.flatMap(makeupDaysOf),
      10,
      "KPI_MakeupDates"
    ),
  ];
}

/** Channels are much the same everywhere, so the usual ones are filled in where nobody has said which. */
function lists({ language, setup }: Choices, { regions, products, ...company }: Company): Pieces[] {
  const texts = settingsTexts[language];
  const channels = setup || company.channels.length > 0 ? company.channels : texts.channels;
  const longest = Math.max(regions.length, products.length, channels.length);
  const table = buildTable({
    name: "KPI_Lists",
    column: place.lists,
    row: headerRow,
    columns: [
      {
        id: "region",
        header: texts.lists.region,
        note: texts.lists.note,
        width: 14,
        filling: "input",
      },
      { id: "product", header: texts.lists.product, width: 14, filling: "input" },
      { id: "channel", header: texts.lists.channel, width: 14, filling: "input" },
    ],
    rows: Array.from({ length: longest }, (_, index) => ({
      values: {
        region: regions[index] ?? null,
        product: products[index] ?? null,
        channel: channels[index] ?? null,
      },
    })),
    ready: readyFor(longest, readyRows),
  });
  return [
    table,
    {
      names: columnNames(table, {
        KPI_RegionList: "region",
        KPI_ProductList: "product",
        KPI_ChannelList: "channel",
      }),
    },
    headingBeside(place.lists, table.lastColumn, texts.lists.section),
  ];
}
