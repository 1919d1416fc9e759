/** Whatever people and things are called, their names stay texts: no formula, name, table or sheet of a plan is another for it. */
import * as fc from "fast-check";
import { languages } from "../../src/locales";
import { targetsTexts } from "../../src/locales/templates/targets";
import { templateOrder, templates } from "../../src/templates";
import type { Language, Setup, SheetPlan } from "../../src/templates/plan";
import { collectSet } from "../../src/workbook/collect";
import type { WorkbookFacts } from "../../src/workbook/facts";
import { isSheetName } from "../../src/workbook/sheetNames";
import { cellFormulas, mentionsOf, ruleFormulas } from "../templates/support/formulas";

const emptyWorkbook: WorkbookFacts = {
  sheets: [{ id: "{1}", name: "Sheet1" }],
  activeSheetId: "{1}",
  tables: [],
  names: [],
  protected: false,
  record: undefined,
};

const hostile = fc.oneof(
  fc.constantFrom(
    ...[
      '"',
      "'",
      "''",
      "]",
      "[",
      "[[#All]]",
      "#REF!",
      "@",
      "=",
      "+",
      "-",
      "{actual}",
      "[@{score}]",
    ],
    ...[
      "=1+1",
      "+1",
      "-1",
      "@x",
      '=HYPERLINK("https://x.invalid","x")',
      "='Sheet 1'!A1",
      '")&A1&("',
    ],
    ...["a\nb", "a\r\nb", "a\tb", "\t=1", "a,b;c", "a|b", "${x}", "$&", "%s", "<b>x</b>", "&amp;"],
    ...["👩🏽‍💼", "é", "ﷺ", "עברית ‏=1", "\u202Eabc", "\u200B", "名".repeat(300), "x".repeat(255)]
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 30 })
);

/** Names of one kind, no two of which Excel would take for the same. */
const called = (most: number) =>
  fc.uniqueArray(hostile, { maxLength: most, selector: (name) => name.trim().toLowerCase() });

interface Names {
  people: string[];
  roles: string[];
  regions: string[];
  products: string[];
  channels: string[];
  metrics: string[];
  units: string[];
  title: string;
}

const anyNames: fc.Arbitrary<Names> = fc.record({
  people: called(8),
  roles: fc.array(hostile, { minLength: 8, maxLength: 8 }),
  regions: called(5),
  products: called(5),
  channels: called(5),
  metrics: called(5),
  units: fc.array(hostile, { minLength: 5, maxLength: 5 }),
  title: hostile,
});

/** The same names, plainly spoken. */
function plain(names: Names): Names {
  const numbered = (list: readonly string[], what: string) =>
    list.map((_, index) => `${what} ${index + 1}`);
  return {
    people: numbered(names.people, "Person"),
    roles: numbered(names.roles, "Role"),
    regions: numbered(names.regions, "Region"),
    products: numbered(names.products, "Product"),
    channels: numbered(names.channels, "Channel"),
    metrics: numbered(names.metrics, "Metric"),
    units: numbered(names.units, "Unit"),
    title: "Team",
  };
}

function plansFor(names: Names, language: Language): SheetPlan[] {
  const { directions, modes } = targetsTexts[language];
  const setup: Setup = {
    ...{ title: names.title, currency: "yuan", start: 46_023, end: 46_112 },
    people: names.people.map((name, index) => ({
      name,
      role: names.roles[index],
      region: names.regions[index % Math.max(1, names.regions.length)] ?? "",
    })),
    ...{ regions: names.regions, products: names.products, channels: names.channels },
  };
  const targets = names.metrics.map((metric, index) => ({
    ...{ dimension: "", metric, unit: names.units[index], base: 400, entry: 500 },
    ...{ direction: directions.higher, mode: modes.absolute },
    ...(names.people[index] !== undefined && { owner: names.people[index] }),
  }));
  const choices = { language, content: "empty" as const, asOf: 46_050, setup, targets };
  return collectSet(templates, templateOrder, choices, emptyWorkbook);
}

/** all of a plan that Excel computes or goes by */
const workings = (plan: SheetPlan) => ({
  sheet: plan.sheetName,
  cells: cellFormulas(plan),
  rules: ruleFormulas(plan),
  names: plan.names,
  tables: plan.tables.map(({ name, columns }) => [name, columns.map(({ header }) => header)]),
});

test.each(languages)("in %s every template computes the same, whatever the names", (language) => {
  fc.assert(
    fc.property(anyNames, (names) => {
      const plans = plansFor(names, language);
      expect(plans.map(workings)).toEqual(plansFor(plain(names), language).map(workings));
      expect(plans.filter(({ sheetName }) => !isSheetName(sheetName))).toEqual([]);
      for (const { formula } of plans.flatMap(cellFormulas)) mentionsOf(formula);
    }),
    { numRuns: 25 }
  );
});
