/** What a set-up comes to, and what it says is wrong with what was typed. */
import {
  chosenTargets,
  leadOf,
  newDraft,
  orderOf,
  periodOf,
  setupOf,
  type Draft,
  type StepId,
} from "../../../src/taskpane/setup/draft";
import { faultsOf } from "../../../src/taskpane/setup/faults";
import { numberIn, percentIn } from "../../../src/taskpane/setup/numbers";
import { serialOf } from "../../../src/taskpane/functions/days";
import { today } from "../support";

const draft = (change: Partial<Draft> = {}): Draft => ({ ...newDraft("en-US"), ...change });

test.each<[Partial<Draft>, string, string, string]>([
  [{}, "2026-11-01", "2026-11-30", "2026-11-23"],
  [{ length: "quarter" }, "2026-10-01", "2026-12-31", "2026-11-23"],
  [{ length: "halfYear" }, "2026-07-01", "2026-12-31", "2026-11-23"],
  [{ length: "year" }, "2026-01-01", "2026-12-31", "2026-11-23"],
  [{ start: "2027-01-31" }, "2027-01-31", "2027-02-28", "2027-01-31"],
  [{ start: "2026-08-15" }, "2026-08-15", "2026-09-14", "2026-09-14"],
  [{ length: "year", start: "2024-02-29" }, "2024-02-29", "2025-02-28", "2025-02-28"],
  [{ length: "other", end: "2027-03-15" }, "2026-11-01", "2027-03-15", "2026-11-23"],
  [{ start: "" }, "", "", "2026-11-23"],
])("the period of %j", (change, start, end, asOf) => {
  expect(periodOf(draft(change), today)).toEqual({ start, end, asOf });
});

test.each([
  ["1,200,000", "yuan", 1_200_000],
  [" 12.5 ", "", 12.5],
  ["１２０", "", 120],
  ["95", "%", 0.95],
  ["95%", "", 0.95],
  ["-3", "", -3],
  ["1.2 million", "", undefined],
  ["¥1,200.00", "yuan", 1200],
  ["-$30", "", -30],
  ["80.5万", "元", 805_000],
  ["80万", "万元", 80],
  ["1.2亿元", "万元", 12_000],
  ["120万", "ten thousand yuan", 120],
  ["万", "元", undefined],
  ["", "", undefined],
])("%j in %j is %d", (text, unit, value) => {
  expect(numberIn(text, unit)).toBe(value);
});

test("a growth is in percent, with or without its sign", () => {
  expect([percentIn("25"), percentIn("25 %"), percentIn("x")]).toEqual([0.25, 0.25, undefined]);
});

const person = (name: string, region = "", role = "") => ({ name, role, region });

describe("the company", () => {
  test("leaves out rows without a name, and lists its people's regions", () => {
    const { people, regions } = setupOf(
      draft({
        people: [person(" Ann ", "North"), person(""), person("Bob", "South")],
        regions: "East",
      }),
      today
    );
    expect(people.map(({ name }) => name)).toEqual(["Ann", "Bob"]);
    expect(regions).toEqual(["East", "North", "South"]);
  });

  test("has targets in the words of its sheet", () => {
    const rows = [
      { metric: "Total sales", owner: "", unit: "yuan", base: "800,000", value: "25" },
      { metric: "Margin", owner: " Bob ", unit: "%", base: "30", value: "5%" },
      { metric: "", owner: "", unit: "", base: "", value: "" },
    ];
    const people = [person("Ann"), person("Bob"), person("Cai", "", "Sales manager")];
    expect(chosenTargets(draft({ targets: rows, growth: true, people }))).toEqual([
      {
        ...{ dimension: "Sales amount", metric: "Total sales", unit: "yuan" },
        ...{ direction: "higher", mode: "Growth on base", base: 800_000, entry: 0.25 },
        owner: "Cai",
      },
      {
        ...{ dimension: "Margin", metric: "Margin", unit: "%" },
        ...{ direction: "higher", mode: "Growth on base", base: 0.3, entry: 0.05 },
        owner: "Bob",
      },
    ]);
  });

  test("comes with the order, unless the example does or the workbook has settings", () => {
    const [nothing, settings] = [
      { settings: false, targets: false },
      { settings: true, targets: false },
    ];
    const choices = { language: "en-US", content: "empty", asOf: today } as const;
    expect(orderOf(draft(), today, nothing).choices).toMatchObject({
      ...choices,
      setup: { start: serialOf("2026-11-01"), currency: "yuan", channels: expect.any(Array) },
      targets: expect.any(Array),
    });
    expect(orderOf(draft({ content: "example" }), today, nothing).choices).toEqual({
      ...choices,
      content: "example",
    });
    expect(orderOf(draft(), today, settings).choices).toEqual({
      ...choices,
      targets: chosenTargets(draft()),
    });
    expect(orderOf(draft(), today, { settings: true, targets: true }).choices).toEqual(choices);
  });
});

test.each([
  [[], undefined],
  [[person("Ann"), person("Bob")], "Ann"],
  [[person("Ann"), person("Bob", "", "Sales manager")], "Bob"],
])("of %j the lead is %s", (people, lead) => {
  expect(leadOf(draft({ people }))).toBe(lead);
});

const target = (change: object) => ({
  ...{ metric: "M", owner: "", unit: "", base: "", value: "" },
  ...change,
});

test.each<[StepId, Partial<Draft>, string[]]>([
  ["basics", { currency: " " }, ["currency unitMissing"]],
  ["period", { start: "" }, ["start dateMissing"]],
  ["period", { length: "other", end: "2026-10-31" }, ["end endBeforeStart"]],
  ["period", { length: "other", end: "2029-10-31" }, ["end tooLong"]],
  ["period", { asOf: "2026-12-01" }, ["asOf asOfOutside"]],
  ["people", { people: [person("Ann"), person("", "North")] }, ["people.1.name nameMissing"]],
  ["people", { people: [person("Ann"), person("ann ")] }, ["people.1.name nameTwice"]],
  ["people", { people: [person("Ann")] }, []],
  [
    "people",
    { people: Array.from({ length: 201 }, (_, index) => person(`P${index}`)) },
    ["people tooMany"],
  ],
  ["lists", { products: "Tea\nCoffee\n tea" }, ["products nameTwice"]],
  ["targets", { targets: [target({ value: "many" })] }, ["targets.0.value notNumber"]],
  [
    "targets",
    { targets: [target({ metric: "", value: "5" })] },
    ["targets.0.metric metricMissing"],
  ],
  ["targets", { growth: true, targets: [target({ value: "5" })] }, ["targets.0.base baseMissing"]],
  ["targets", { targets: [target({}), target({})] }, ["targets.1.metric nameTwice"]],
])("on the step %s, %j is told", (step, change, faults) => {
  expect(faultsOf[step](draft(change), today).map(({ at, code }) => `${at} ${code}`)).toEqual(
    faults
  );
});

test("what is proposed has no faults", () => {
  for (const language of ["en-US", "zh-CN"] as const) {
    const faults = Object.values(faultsOf).flatMap((of) => of(newDraft(language), today));
    expect(faults).toEqual([]);
  }
});
