import * as fc from "fast-check";
import { templates } from "../../../src/templates";
import { companyOf, readyFor } from "../../../src/templates/build/company";
import { dateNumber } from "../../../src/templates/build/dates";
import type { Choices, Company, Setup } from "../../../src/templates/plan";
import { tableOf, today } from "../support/plans";

const listed: Company = {
  people: [{ name: "Ann", role: "Lead", region: "North" }],
  regions: ["North"],
  products: ["Tea"],
  channels: ["Shop"],
};
const setup: Setup = {
  ...listed,
  people: [
    { name: "Bob", role: "Consultant", region: "South" },
    { name: "Cai", role: "", region: "" },
  ],
  products: [],
  title: "South, 2027",
  start: dateNumber("2026-07-01"),
  end: dateNumber("2027-12-31"),
  currency: "ten thousand yuan",
};
const empty: Choices = { language: "en-US", content: "empty", asOf: today };
const example: Choices = { ...empty, content: "example" };

test("the set-up is asked first, then the workbook, then the example", () => {
  expect(companyOf({ ...example, setup }, { company: listed })).toMatchObject({
    people: setup.people,
    channels: ["Shop"],
  });
  expect(companyOf(example, { company: listed })).toEqual(listed);
  expect(companyOf(example, {}).people[0]).toEqual({
    name: "Li Ming",
    role: "Sales manager",
    region: "Shanghai",
  });
  expect(companyOf(empty, {})).toEqual({ people: [], regions: [], products: [], channels: [] });
});

test("the rows kept ready leave room to grow", () => {
  const counts = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(counts, counts, (count, minimum) => {
      const ready = readyFor(count, minimum);
      expect(ready).toBeGreaterThanOrEqual(minimum);
      expect(ready - count).toBeGreaterThanOrEqual(Math.max(3, count / 5));
      expect(readyFor(count + 1, minimum)).toBeGreaterThanOrEqual(ready);
    })
  );
});

describe("the settings sheet of a set-up", () => {
  const plan = templates.settings.plan({ ...empty, setup }, { names: [], tables: [] });
  const filled = (table: string, columns: number) =>
    tableOf(plan, table)
      .rows.map((row) => row.slice(0, columns))
      .filter((row) => row.some((value) => value !== null));

  test("lists its people, regions, products and channels and no others", () => {
    expect(filled("KPI_People", 3)).toEqual([
      ["Bob", "Consultant", "South"],
      ["Cai", null, null],
    ]);
    expect(filled("KPI_Lists", 3)).toEqual([["North", null, "Shop"]]);
  });

  test("carries its title, period and currency", () => {
    const fields = plan.blocks.find(({ values }) => values[0]?.[0] === "Setting")!;
    const values = Object.fromEntries(fields.values.map(([label, value]) => [label, value]));
    expect(values).toMatchObject({
      "Team or company": "South, 2027",
      "Period start": setup.start,
      "Period end": setup.end,
      Currency: "ten thousand yuan",
    });
  });

  test("knows the holidays of every year that the period touches", () => {
    const days = filled("KPI_Holidays", 1).map(([day]) => day);
    expect(days).toContain(dateNumber("2026-10-01"));
  });

  test("has room for a large team", () => {
    const people = Array.from({ length: 200 }, (_, index) => ({
      name: `P${index}`,
      role: "",
      region: "",
    }));
    const choices = { ...empty, setup: { ...setup, people } };
    const large = templates.settings.plan(choices, { names: [], tables: [] });
    expect(tableOf(large, "KPI_People").rows.length).toBe(240);
  });
});
