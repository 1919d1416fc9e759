/** The map of what flows between the sheets, against the formulas themselves. */
import { languages } from "../../src/locales";
import { templates, templateOrder } from "../../src/templates";
import { feeds } from "../../src/templates/feeds";
import type { TemplateId } from "../../src/templates/plan";

const all = templateOrder.map((id) => templates[id]);
const english = feeds(all, "en-US");
const feed = (from: TemplateId, to: TemplateId) =>
  english.find((each) => each.from === from && each.to === to);

test.each<[TemplateId, TemplateId, string]>([
  ["targets", "status", "Target"],
  ["targets", "breakdown", "Metric"],
  ["settings", "targets", "As-of date"],
  ["actuals", "breakdown", "Amount"],
  ["pipeline", "funnel", "Deal amount"],
])("%s feeds %s with its %s", (from, to, item) => {
  expect(feed(from, to)?.items.map((each) => each.toLowerCase())).toContainEqual(
    expect.stringContaining(item.toLowerCase())
  );
});

test("what is there only together counts: actuals are measured once there are sales data", () => {
  expect(feed("actuals", "targets")).toBeDefined();
  expect(feed("process", "funnel")).toBeDefined();
});

test("whatever a template needs feeds it", () => {
  for (const { id, needs } of all) {
    for (const need of needs) expect([need, id, feed(need, id)]).not.toContain(undefined);
  }
});

test("no sheet feeds itself, and every link carries something that has a name", () => {
  for (const { from, to, items } of english) {
    expect(from).not.toBe(to);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item).toMatch(/^(?!KPI_)\S/);
  }
});

test("the same links in every language", () => {
  const links = (language: (typeof languages)[number]) =>
    feeds(all, language).map(({ from, to }) => `${from} ${to}`);
  for (const language of languages) expect(links(language)).toEqual(links("en-US"));
});
