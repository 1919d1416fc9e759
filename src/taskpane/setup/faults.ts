/** What is wrong with what was typed, step by step; the words for it are in src/locales. */
import type { SetupTexts } from "../../locales/setup";
import { serialOf } from "../functions/days";
import {
  chosenIn,
  listOf,
  listTexts,
  most,
  namedPeople,
  peopleOf,
  periodOf,
  targetsOf,
  type Draft,
  type StepId,
} from "./draft";
import { numberIn, percentIn } from "./numbers";

export interface Fault {
  /** the field: "end", or "people.3.name" with the row counted from 0 */
  at: string;
  code: keyof SetupTexts["fault"];
  facts?: Record<string, string | number>;
}

const none = (): Fault[] => [];

export const faultsOf: Record<StepId, (draft: Draft, today: number) => Fault[]> = {
  basics: ({ currency, content }) =>
    content === "empty" && typeof currency === "string" && currency.trim() === ""
      ? [{ at: "currency", code: "unitMissing" }]
      : [],
  period: periodFaults,
  people: peopleFaults,
  lists: listFaults,
  targets: targetFaults,
  sheets: (draft) =>
    chosenIn(draft).length === 0 ? [{ at: "sheets", code: "nothingChosen" }] : [],
  summary: none,
};

/** a month has 31 days at most */
const mostDays = most.months * 31;

function periodFaults(draft: Draft, today: number): Fault[] {
  const period = periodOf(draft, today);
  const [start, end, asOf] = [period.start, period.end, period.asOf].map(serialOf);
  if (start === undefined) return [{ at: "start", code: "dateMissing" }];
  if (end === undefined) return [{ at: "end", code: "dateMissing" }];
  if (end < start) return [{ at: "end", code: "endBeforeStart" }];
  if (end - start > mostDays) return [{ at: "end", code: "tooLong" }];
  if (asOf === undefined) return [{ at: "asOf", code: "dateMissing" }];
  return asOf < start || asOf > end ? [{ at: "asOf", code: "asOfOutside" }] : [];
}

function peopleFaults(draft: Draft): Fault[] {
  const rows = peopleOf(draft);
  const nameless = rows.flatMap(({ name, region }, row): Fault[] =>
    name.trim() === "" && region.trim() !== ""
      ? [{ at: `people.${row}.name`, code: "nameMissing" }]
      : []
  );
  const names = rows.map(({ name }) => name);
  return [
    ...nameless,
    ...twice(names, (row) => `people.${row}.name`),
    ...tooMany("people", namedPeople(draft).length, most.people),
  ];
}

function listFaults(draft: Draft): Fault[] {
  return Object.entries(listTexts(draft)).flatMap(([list, text]) => {
    const entries = listOf(text);
    const limit = list === "products" ? most.products : most.listed;
    return [...twice(entries, () => list), ...tooMany(list, entries.length, limit)];
  });
}

function targetFaults(draft: Draft): Fault[] {
  const rows = targetsOf(draft);
  const each = rows.flatMap(({ metric, unit, base, value }, row): Fault[] => {
    const at = (column: string) => `targets.${row}.${column}`;
    const typed = [base, value].some((text) => text.trim() !== "");
    const bad = (column: string, text: string, number: number | undefined): Fault[] =>
      text.trim() !== "" && number === undefined
        ? [{ at: at(column), code: "notNumber", facts: { text: text.trim() } }]
        : [];
    return [
      ...(typed && metric.trim() === ""
        ? [{ at: at("metric"), code: "metricMissing" as const }]
        : []),
      ...bad("base", base, numberIn(base, unit)),
      ...bad("value", value, draft.growth ? percentIn(value) : numberIn(value, unit)),
      ...(draft.growth && value.trim() !== "" && base.trim() === ""
        ? [{ at: at("base"), code: "baseMissing" as const }]
        : []),
    ];
  });
  const metrics = rows.map(({ metric }) => metric);
  return [
    ...each,
    ...twice(metrics, (row) => `targets.${row}.metric`),
    ...tooMany("targets", metrics.filter((metric) => metric.trim() !== "").length, most.targets),
  ];
}

/** Excel's lookups take "Tea" and "tea" for the same. */
function twice(names: readonly string[], at: (row: number) => string): Fault[] {
  const seen = new Set<string>();
  return names.flatMap((typed, row): Fault[] => {
    const name = typed.trim();
    const key = name.toLowerCase();
    if (key === "" || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ at: at(row), code: "nameTwice", facts: { name } }];
  });
}

function tooMany(at: string, count: number, limit: number): Fault[] {
  return count > limit ? [{ at, code: "tooMany", facts: { n: limit } }] : [];
}
