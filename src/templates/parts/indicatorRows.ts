/** The usual indicators of a sales team, under the names that targets and scorecards have for them. */
import { indicatorsTexts } from "../../locales/templates/indicators";
import { scorecardTexts } from "../../locales/templates/scorecard";
import { settingsTexts } from "../../locales/templates/settings";
import { targetsTexts } from "../../locales/templates/targets";
import { dateNumber } from "../build/dates";
import { unitsOf } from "../build/look";
import type { RowSpec } from "../build/table";
import type { Choices, Language } from "../plan";

type UsualId = keyof (typeof indicatorsTexts)["en-US"]["usual"];
type SourceId = keyof (typeof indicatorsTexts)["en-US"]["sources"];

interface Usual {
  source: SourceId;
  /** positions in the target sheet's units; a count of points, hours or marks has none */
  unit?: number;
  direction?: "lower" | "target";
  /** position of the example's owner in its list of people */
  owner: number;
}

const [yuan, customers, cases, percent, visits] = [0, 2, 3, 4, 6];

const usual: Record<UsualId, Usual> = {
  sales: { source: "sales", unit: yuan, owner: 0 },
  ownSales: { source: "sales", unit: yuan, owner: 0 },
  customers: { source: "sales", unit: customers, owner: 2 },
  orderValue: { source: "sales", unit: yuan, owner: 1 },
  repurchase: { source: "sales", unit: percent, owner: 3 },
  productA: { source: "sales", unit: yuan, owner: 1 },
  collection: { source: "sales", unit: percent, owner: 4 },
  complaints: { source: "voice", unit: cases, direction: "lower", owner: 3 },
  discount: { source: "finance", unit: percent, direction: "target", owner: 0 },
  margin: { source: "sales", unit: percent, owner: 0 },
  share: { source: "finance", unit: percent, owner: 0 },
  churn: { source: "crm", unit: percent, direction: "lower", owner: 3 },
  visits: { source: "crm", unit: visits, owner: 2 },
  conversion: { source: "crm", unit: percent, owner: 2 },
  satisfaction: { source: "voice", owner: 3 },
  training: { source: "hr", owner: 2 },
  teamOnTarget: { source: "sales", unit: percent, owner: 0 },
  feedback: { source: "hr", owner: 0 },
};

const ids = Object.keys(usual) as UsualId[];

/** Limits of their own; the collection rate's are those that its target row has in the example. */
const exampleLimits: Partial<Record<UsualId, { amber: number; green: number }>> = {
  collection: { amber: 0.95, green: 1 },
};

const exampleStart = dateNumber("2026-01-01");
/** The middle of the year, when new customers began to be counted by payment. */
const exampleChange = dateNumber("2026-07-01");
/** After the example's as-of date. */
const exampleNext = dateNumber("2026-10-01");

function nameOf(id: UsualId, language: Language): string {
  const { dimensions, example } = targetsTexts[language];
  const { kpis } = scorecardTexts[language];
  if (id === "satisfaction") return dimensions[8]!;
  if (id === "productA" || id === "complaints" || id === "discount") {
    return example.rows[id].metric;
  }
  return kpis[id];
}

function definition(id: UsualId, choices: Choices): RowSpec["values"] {
  const { language } = choices;
  const texts = indicatorsTexts[language];
  const { directions } = targetsTexts[language];
  const { source, unit, direction = "higher" } = usual[id];
  return {
    ...texts.usual[id],
    indicator: nameOf(id, language),
    source: texts.sources[source],
    unit: unit === undefined ? null : unitsOf(choices)[unit]!,
    direction: directions[direction],
  };
}

/** In an empty workbook the usual definitions, and the names of targets that the set-up has beside them. */
function emptyRows(choices: Choices): RowSpec[] {
  const { targets } = choices;
  const general = ids.filter((id) => id !== "productA").map((id) => definition(id, choices));
  const known = new Set(general.map(({ indicator }) => indicator));
  const others = (targets ?? [])
    .filter(({ metric }) => !known.has(metric))
    .map(({ metric, unit, direction }) => ({ indicator: metric, unit, direction }));
  return [...general, ...others].map((values) => ({ values, height: 32 }));
}

/** In the example also what was counted otherwise before, and what will be. */
function exampleRows(choices: Choices): RowSpec[] {
  const { language } = choices;
  const { example } = indicatorsTexts[language];
  const { people } = settingsTexts[language].example;
  return ids.flatMap((id) => {
    const values = {
      ...definition(id, choices),
      ...exampleLimits[id],
      owner: people[usual[id].owner]![0]!,
      from: exampleStart,
    };
    const versions: RowSpec["values"][] = [values];
    if (id === "customers") {
      versions[0] = { ...values, ...example.before };
      versions.push({ ...values, ...example.now, from: exampleChange });
    }
    if (id === "collection") versions.push({ ...values, ...example.next, from: exampleNext });
    return versions.map((version) => ({ values: version, height: 32 }));
  });
}

export function indicatorRows(choices: Choices): RowSpec[] {
  return choices.content === "example" ? exampleRows(choices) : emptyRows(choices);
}
