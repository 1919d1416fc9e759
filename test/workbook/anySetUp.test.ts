/** Whatever is chosen in the set-up, the plans fit together; the largest fits into the requests, a small one is really written. */
import * as fc from "fast-check";
import { languages } from "../../src/locales";
import { metadata } from "../../src/functions/metadata";
import { templateOrder, templates } from "../../src/templates";
import { targetsTexts } from "../../src/locales/templates/targets";
import type { Choices, Language, Setup, SheetPlan } from "../../src/templates/plan";
import { workbook } from "../../src/workbook";
import { collectSet } from "../../src/workbook/collect";
import type { WorkbookFacts } from "../../src/workbook/facts";
import { isSheetName } from "../../src/workbook/sheetNames";
import type { SetUpOrder } from "../../src/workbook/types";
import { bytesOf, inRequests, requestLimit } from "../../src/workbook/write/packing";
import { stepsFor } from "../../src/workbook/write/steps";
import { openClient } from "../support/client";
import { areaOf, areaOfTable, holds, meet } from "../templates/support/areas";
import { cellFormulas, mentionsOf, ruleFormulas } from "../templates/support/formulas";

const emptyWorkbook: WorkbookFacts = {
  sheets: [{ id: "{1}", name: "Sheet1" }],
  activeSheetId: "{1}",
  tables: [],
  names: [],
  protected: false,
  record: undefined,
};

/** Names as people have them, and as nobody expects them. */
const anyName = fc.oneof(
  fc.constantFrom("李明", "Ann", "O'Brien", '"A" & B', "=1+1", "3-4", "[x]", "产品A", "100%"),
  fc.string({ unit: "grapheme-composite", minLength: 1, maxLength: 20 }).map((text) => `n${text}`)
);
const anyNames = (most: number) =>
  fc.uniqueArray(anyName, { maxLength: most, selector: (name) => name.toLowerCase() });

const oneOf = (words: Record<string, string>) => fc.constantFrom("", ...Object.values(words));

const anySetup = (language: Language): fc.Arbitrary<Required<Pick<Choices, "setup" | "targets">>> =>
  fc
    .record({
      names: anyNames(200),
      regions: anyNames(50),
      products: anyNames(50),
      channels: anyNames(50),
      title: fc.string(),
      start: fc.integer({ min: 43_831, max: 55_000 }),
      days: fc.integer({ min: 0, max: 744 }),
      currency: fc.constantFrom("yuan", "万元", "US$"),
      metrics: anyNames(50),
      numbers: fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })),
      direction: oneOf(targetsTexts[language].directions),
      mode: oneOf(targetsTexts[language].modes),
    })
    .map(({ names, metrics, numbers, days, direction, mode, ...setup }) => ({
      setup: {
        ...setup,
        end: setup.start + days,
        people: names.map((name, index) => ({
          name,
          role: "",
          region: setup.regions[index % 7] ?? "",
        })),
      },
      targets: metrics.map((metric, index) => ({
        ...{ dimension: "", metric, unit: "%", direction, mode },
        ...{ base: numbers, entry: numbers },
        ...(index > 0 && { shareOf: metrics[0] }),
        ...(names[index] !== undefined && { owner: names[index] }),
      })),
    }));

const anyOrder: fc.Arbitrary<SetUpOrder> = fc.constantFrom(...languages).chain((language) =>
  fc.record({
    chosen: fc.subarray([...templateOrder], { minLength: 1 }),
    choices: fc
      .record({ asOf: fc.integer({ min: 43_831, max: 55_000 }), said: anySetup(language) })
      .map(({ asOf, said }) => ({ language, content: "empty" as const, asOf, ...said })),
  })
);

/** No sheet grows beyond this, whatever the team: a line for each of six indicators of 200 people, and some room. */
const sheetArea = { top: 1, left: 1, bottom: 2_000, right: 200 };

const repeated = (names: readonly string[]) => {
  const lower = names.map((name) => name.toLowerCase());
  return lower.filter((name, index) => lower.indexOf(name) !== index);
};

function expectSound(plans: readonly SheetPlan[]): void {
  const tables = plans.flatMap((plan) => plan.tables);
  const names = new Set(plans.flatMap((plan) => plan.names.map(({ name }) => name)));
  expect(repeated(plans.map(({ sheetName }) => sheetName))).toEqual([]);
  expect(plans.filter(({ sheetName }) => !isSheetName(sheetName))).toEqual([]);
  expect(repeated([...tables.map(({ name }) => name), ...names])).toEqual([]);
  const known = new Map(
    tables.map(({ name, columns }) => [name, columns.map(({ header }) => header)])
  );
  for (const plan of plans) {
    const cells = cellFormulas(plan);
    const broken = [...cells.map(({ formula }) => formula), ...ruleFormulas(plan)].filter(
      (formula) =>
        formula.length > 8192 ||
        formula.includes("#REF!") ||
        mentionsOf(formula).names.some((name) => !names.has(name))
    );
    expect(broken).toEqual([]);
    const strange = cells.flatMap(({ formula, table }) =>
      mentionsOf(formula).columns.filter(
        (column) => !known.get(column.table || table)?.includes(column.header)
      )
    );
    expect(strange).toEqual([]);
    const areas = plan.tables.map(areaOfTable);
    expect(areas.filter((area) => !holds(sheetArea, area))).toEqual([]);
    const overlaps = areas.filter((area, index) =>
      areas.slice(index + 1).some((other) => meet(area, other))
    );
    expect(overlaps).toEqual([]);
    expect(plan.formats.filter(({ range }) => !holds(sheetArea, areaOf(range)))).toEqual([]);
  }
}

test("any choice gives plans that fit together", () => {
  fc.assert(
    fc.property(anyOrder, ({ chosen, choices }) => {
      const plans = collectSet(templates, chosen, choices, emptyWorkbook);
      for (const id of chosen) expect(plans.map(({ template }) => template)).toContain(id);
      expectSound(plans);
    }),
    { numRuns: 30 }
  );
});

/** as many as this of everything, with every target's growth on a base */
function company(people: number, products: number, months: number): Setup {
  const named = (what: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${what} ${index + 1}`);
  const regions = named("Region", Math.min(people, 20));
  return {
    ...{ title: "Everybody", currency: "ten thousand yuan", start: 46_023 },
    end: 46_023 + Math.floor(months * 30.4),
    people: named("Person", people).map((name, index) => ({
      name,
      role: "Sales consultant",
      region: regions[index % regions.length]!,
    })),
    regions,
    products: named("Product", products),
    channels: named("Channel", Math.min(products, 10)),
  };
}

const growing = {
  ...{ dimension: "Sales amount", metric: "Total sales", unit: "yuan" },
  ...{ direction: "higher", mode: "Growth on base", base: 800, entry: 0.25 },
};

const orderFor = (setup: Setup): SetUpOrder => ({
  chosen: templateOrder,
  choices: {
    ...{ language: "en-US", content: "empty" },
    ...{ asOf: setup.start + 10, setup, targets: [growing] },
  },
});

/** Requests that the contents may take, beside those that read and that add the empty sheets. */
const mostRequests = 9;

test.each([
  [1, 1, 1],
  [30, 10, 12],
  [200, 50, 24],
])("%d people, %d products and %d months fit into the requests", (people, products, months) => {
  const { chosen, choices } = orderFor(company(people, products, months));
  const plans = collectSet(templates, chosen, choices, emptyWorkbook);
  expectSound(plans);
  const requests = inRequests(stepsFor(plans, { names: [], groups: true }), { most: mostRequests });
  expect(Math.max(...requests.map(bytesOf))).toBeLessThanOrEqual(requestLimit);
});

test("the client's requests for the largest set are no longer than estimated, nor than Excel takes", async () => {
  const { chosen, choices } = orderFor(company(200, 50, 24));
  const plans = collectSet(templates, chosen, choices, emptyWorkbook);
  const requests = inRequests(stepsFor(plans, { names: [], groups: true }), { most: mostRequests });
  const client = await openClient();
  try {
    for (const request of requests) {
      // Refused on arrival: what is asked here is only how long the requests are, not what comes of them.
      client.host.failBatch(1, { code: "GeneralException", when: "before" });
      const sent = client.Excel.run(async (context) => {
        const sheets = new Map(
          plans.map((plan) => [plan, context.workbook.worksheets.add(plan.sheetName)])
        );
        for (const { plan, take } of request) {
          take({ workbook: context.workbook, sheet: sheets.get(plan)! });
        }
        await context.sync();
      });
      await expect(sent).rejects.toMatchObject({ code: "GeneralException" });
      const { requestBytes } = client.batches.at(-1)!;
      // beside the steps there are the sheets
      expect(requestBytes).toBeLessThanOrEqual(bytesOf(request) + 350 * 2 * plans.length);
      expect(requestBytes).toBeLessThanOrEqual(5_000_000);
    }
    expect(client.batches).toHaveLength(requests.length);
  } finally {
    await client.close();
  }
}, 120_000);

/** Names that a formula or a reference could take for something else, a lower target, and a share of another. */
const awkward: SetUpOrder = {
  chosen: ["funnel", "scorecard", "strategy"],
  choices: {
    ...{ language: "zh-CN", content: "empty", asOf: 46_100 },
    setup: {
      ...{ title: "=1+1", currency: "万元", start: 46_054, end: 46_112 },
      people: ["O'Brien", '"A" & B', "=1+1"].map((name) => ({
        ...{ name, role: "销售顾问", region: "[x]" },
      })),
      ...{ regions: ["[x]", "100%"], products: ["3-4", "产品'A"], channels: ["#1", "@all"] },
    },
    targets: [
      ["O'Brien's 销售", "越高越好", "绝对值", 500],
      ["[投诉]", "越低越好", "较基数增长", -0.2],
      ["=占比", "越高越好", "占比", 0.4],
    ].map(([metric, direction, mode, entry]) => ({
      ...{ dimension: "", metric: String(metric), unit: "万元", base: 400, owner: "=1+1" },
      ...{ direction: String(direction), mode: String(mode), entry: Number(entry) },
      ...(mode === "占比" && { shareOf: "O'Brien's 销售" }),
    })),
  },
};

test.each([
  ["a small company, all sheets", orderFor(company(1, 1, 1))],
  ["names like formulas, a few sheets in Chinese", awkward],
])(
  "%s: written without an error, in twelve requests that Excel takes",
  async (_, order) => {
    const client = await openClient({ namespace: "KPI", metadata: metadata("en-US") });
    jest.isolateModules(() => {
      jest.requireActual("../../src/functions");
    });
    try {
      await client.host.whenReady();
      client.batches.length = 0;
      await workbook.setUp(order);
      expect(client.batches.length).toBeLessThanOrEqual(12);
      const largest = Math.max(...client.batches.map(({ requestBytes }) => requestBytes));
      expect(largest).toBeLessThanOrEqual(5_000_000);
      const { book } = client;
      await book.settled();
      const errors = book.sheets().flatMap(({ id, name }) => {
        const used = book.usedRange(id, true);
        const cells = used ? book.read(id, used).flat() : [];
        return cells
          .filter(({ isError }) => isError)
          .map(({ text, formula }) => `${name}: ${text} ${formula}`);
      });
      expect(errors).toEqual([]);
    } finally {
      await client.close();
    }
  },
  240_000
);
