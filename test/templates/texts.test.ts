/** Every text of the template sheets is written into some sheet: a text that nobody shows is a text too many. */
import { languages } from "../../src/locales";
import { commonTexts } from "../../src/locales/templates/common";
import { scorecardTexts } from "../../src/locales/templates/scorecard";
import { incentiveTexts } from "../../src/locales/templates/incentive";
import { strategyTexts } from "../../src/locales/templates/strategy";
import { risksTexts } from "../../src/locales/templates/risks";
import { reviewTexts } from "../../src/locales/templates/review";
import { trackingTexts } from "../../src/locales/templates/tracking";
import { historyTexts } from "../../src/locales/templates/history";
import { dashboardTexts } from "../../src/locales/templates/dashboard";
import { settingsTexts } from "../../src/locales/templates/settings";
import { statusTexts } from "../../src/locales/templates/status";
import { targetsTexts } from "../../src/locales/templates/targets";
import { tasksTexts } from "../../src/locales/templates/tasks";
import { actualsTexts } from "../../src/locales/templates/actuals";
import { breakdownTexts } from "../../src/locales/templates/breakdown";
import { funnelTexts } from "../../src/locales/templates/funnel";
import { personTexts } from "../../src/locales/templates/person";
import { pipelineTexts } from "../../src/locales/templates/pipeline";
import { customersTexts } from "../../src/locales/templates/customers";
import { processTexts } from "../../src/locales/templates/process";
import { activitiesTexts } from "../../src/locales/templates/activities";
import { voiceTexts } from "../../src/locales/templates/voice";
import { indicatorsTexts } from "../../src/locales/templates/indicators";
import { marketTexts } from "../../src/locales/templates/market";
import { feedbackTexts } from "../../src/locales/templates/feedback";
import { developmentTexts } from "../../src/locales/templates/development";
import { templates } from "../../src/templates";
import { dateNumber } from "../../src/templates/build/dates";
import { planSet, today } from "./support/plans";

const sets = {
  commonTexts,
  settingsTexts,
  targetsTexts,
  statusTexts,
  tasksTexts,
  actualsTexts,
  scorecardTexts,
  breakdownTexts,
  incentiveTexts,
  personTexts,
  funnelTexts,
  pipelineTexts,
  strategyTexts,
  risksTexts,
  reviewTexts,
  customersTexts,
  processTexts,
  activitiesTexts,
  trackingTexts,
  historyTexts,
  dashboardTexts,
  voiceTexts,
  indicatorsTexts,
  developmentTexts,
  feedbackTexts,
  marketTexts,
};

function leaves(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return value === "" ? [] : [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe.each(languages)("in %s", (language) => {
  // Sheets say something else where they are written alone.
  const alone = Object.values(templates).map((template) =>
    template.plan({ language, content: "empty", asOf: today }, { names: [], tables: [] })
  );
  // a year whose holidays no notice has settled yet
  const nextYear = dateNumber("2027-03-01");
  const written = JSON.stringify([
    alone,
    templates.settings.plan(
      { language, content: "empty", asOf: nextYear },
      { names: [], tables: [] }
    ),
    ...(["empty", "example"] as const).map((content) => planSet({ language, content })),
  ]);

  test.each(Object.keys(sets) as (keyof typeof sets)[])("%s are all shown", (name) => {
    const unused = leaves(sets[name][language], name).filter(
      ([, text]) => !written.includes(JSON.stringify(text).slice(1, -1))
    );
    expect(unused).toEqual([]);
  });
});

test("both languages have the same lists and the same number of entries", () => {
  for (const texts of Object.values(sets)) {
    const paths = (value: unknown) => leaves(value, "").map(([path]) => path);
    expect(paths(texts["zh-CN"])).toEqual(paths(texts["en-US"]));
  }
});
