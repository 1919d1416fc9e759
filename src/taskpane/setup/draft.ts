/** What the user has said so far in the set-up, as it was typed, and what the workbook is asked to write for it. */
import { settingsTexts } from "../../locales/templates/settings";
import { targetsTexts } from "../../locales/templates/targets";
import { setupTexts } from "../../locales/setup";
import { templateOrder } from "../../templates";
import type {
  Choices,
  Language,
  Person,
  Setup,
  SetupTarget,
  TemplateId,
} from "../../templates/plan";
import type { SetUpOrder } from "../../workbook/types";
import { dayOf, isoDay, serialOf } from "../functions/days";
import { numberIn, percentIn } from "./numbers";

export const periodLengths = ["month", "quarter", "halfYear", "year", "other"] as const;
export type PeriodLength = (typeof periodLengths)[number];

const months: Record<Exclude<PeriodLength, "other">, number> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

export type StepId = "basics" | "period" | "people" | "lists" | "targets" | "sheets" | "summary";

/** what a set-up takes at most */
export const most = { people: 200, products: 50, listed: 50, targets: 50, months: 24 } as const;

export type PersonRow = Record<"name" | "role" | "region", string>;
/** Where nobody is typed as its owner, a target is the team's lead's. */
export type TargetRow = Record<"metric" | "owner" | "unit" | "base" | "value", string>;

/** A field that is undefined follows what else is said, until the user types into it. */
export interface Draft {
  language: Language;
  content: Choices["content"];
  title: string;
  /** one of the proposed ones, by its place, or the user's own unit */
  currency: number | string;
  length: PeriodLength;
  /** "2026-11-01", as date fields give it; "" where it is not a date */
  start?: string;
  /** only where the length is another one */
  end?: string;
  asOf?: string;
  people?: readonly PersonRow[];
  /** one per line */
  regions?: string;
  products: string;
  channels?: string;
  growth: boolean;
  targets?: readonly TargetRow[];
  /** whether the targets began with what the sheet of past periods says of the last one */
  fromPast?: boolean;
  left: readonly TemplateId[];
}

/** A set-up that is under way: what was said, and the step it is at. */
export interface KeptSetUp {
  draft: Draft;
  step: StepId;
}

export function newDraft(language: Language): Draft {
  return {
    language,
    content: "empty",
    title: "",
    currency: 0,
    length: "month",
    products: "",
    growth: false,
    left: [],
  };
}

/** First and last day and as-of date as texts of date fields, worked out as far as they are not typed. */
export function periodOf(
  draft: Draft,
  today: number
): { start: string; end: string; asOf: string } {
  const start = draft.start ?? startOf(draft.length, today);
  const end =
    draft.length === "other"
      ? (draft.end ?? endOf(start, months.month))
      : endOf(start, months[draft.length]);
  const [first, last] = [serialOf(start), serialOf(end)];
  const within =
    first === undefined || last === undefined ? today : Math.max(first, Math.min(last, today));
  return { start, end, asOf: draft.asOf ?? isoDay(dayOf(within)) };
}

/** The first day of the calendar's month, quarter, half-year or year in which a day lies. */
function startOf(length: PeriodLength, today: number): string {
  const { year, month } = dayOf(today);
  const span = length === "other" ? 1 : months[length];
  return isoDay({ year, month: month - ((month - 1) % span), day: 1 });
}

/** The day before the same day so many months later; the month's last day where it has no such day. */
function endOf(start: string, span: number): string {
  const first = serialOf(start);
  if (first === undefined) return "";
  const { year, month, day } = dayOf(first);
  const sameDay = Date.UTC(year, month - 1 + span, day - 1);
  const monthEnd = Date.UTC(year, month + span, 0);
  const end = new Date(Math.min(sameDay, monthEnd));
  return end.toISOString().slice(0, 10);
}

/** Rows to begin with: the usual posts of a team, still without names. */
export function peopleOf({ people, language }: Draft): readonly PersonRow[] {
  const { roles } = settingsTexts[language];
  return people ?? [0, 1, 2, 2].map((role) => ({ name: "", role: roles[role]!, region: "" }));
}

/** Those who have a name. */
export function namedPeople(draft: Draft): Person[] {
  return peopleOf(draft)
    .map(({ name, role, region }) => ({
      name: name.trim(),
      role: role.trim(),
      region: region.trim(),
    }))
    .filter(({ name }) => name !== "");
}

/** Who owns a target where nothing else is said: the first head of sales, or else the first of the team. */
export function leadOf(draft: Draft): string | undefined {
  const people = namedPeople(draft);
  const [head] = settingsTexts[draft.language].roles;
  return (people.find(({ role }) => role === head) ?? people[0])?.name;
}

export function listOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The lists as texts, one entry a line. */
export function listTexts(draft: Draft): Record<"regions" | "products" | "channels", string> {
  const homes = namedPeople(draft).map(({ region }) => region);
  return {
    regions: draft.regions ?? distinct(homes).join("\n"),
    products: draft.products,
    channels: draft.channels ?? settingsTexts[draft.language].channels.join("\n"),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))];
}

export function currencyOf({ currency, language }: Draft): string {
  return typeof currency === "string"
    ? currency.trim()
    : setupTexts[language].proposed.currencies[currency]!;
}

/** The usual metrics with their place among the target sheet's dimensions. */
const metricDimensions = { sales: 0, customers: 2, collection: 5 } as const;
type MetricId = keyof typeof metricDimensions;
const metricIds = Object.keys(metricDimensions) as MetricId[];

export function targetsOf(draft: Draft): readonly TargetRow[] {
  const { metrics } = setupTexts[draft.language].proposed;
  return (
    draft.targets ??
    metricIds.map((id) => ({
      metric: metrics[id].metric,
      unit: usualUnit(metrics[id].metric, draft),
      owner: "",
      base: "",
      value: "",
    }))
  );
}

/** The unit in which a metric is usually counted; "" for one that is not proposed. */
export function usualUnit(metric: string, draft: Draft): string {
  const { metrics } = setupTexts[draft.language].proposed;
  const id = metricIds.find((each) => metrics[each].metric === metric);
  if (id === undefined) return "";
  return id === "sales" ? currencyOf(draft) : metrics[id].unit;
}

/** The dimension that a metric belongs to: the one it is proposed for, or the one of the same name; else none. */
function dimensionOf(metric: string, language: Language): string {
  const { dimensions } = targetsTexts[language];
  const { metrics } = setupTexts[language].proposed;
  const id = metricIds.find((each) => metrics[each].metric === metric);
  if (id) return dimensions[metricDimensions[id]]!;
  return dimensions.find((dimension) => dimension === metric) ?? "";
}

export function chosenTargets(draft: Draft): SetupTarget[] {
  const { modes, directions } = targetsTexts[draft.language];
  const lead = leadOf(draft);
  return targetsOf(draft)
    .filter(({ metric }) => metric.trim() !== "")
    .map(({ metric, owner, unit, base, value }) => ({
      dimension: dimensionOf(metric.trim(), draft.language),
      metric: metric.trim(),
      unit: unit.trim(),
      direction: directions.higher,
      mode: draft.growth ? modes.growth : modes.absolute,
      base: numberIn(base, unit) ?? null,
      entry: (draft.growth ? percentIn(value) : numberIn(value, unit)) ?? null,
      owner: owner.trim() || lead,
    }));
}

export function setupOf(draft: Draft, today: number): Setup {
  const people = namedPeople(draft);
  const { start, end } = periodOf(draft, today);
  const lists = listTexts(draft);
  return {
    people,
    regions: distinct([...listOf(lists.regions), ...people.map(({ region }) => region)]),
    products: listOf(lists.products),
    channels: listOf(lists.channels),
    title: draft.title.trim(),
    start: serialOf(start)!,
    end: serialOf(end)!,
    currency: currencyOf(draft),
  };
}

export function chosenIn({ left }: Draft): TemplateId[] {
  return templateOrder.filter((id) => !left.includes(id));
}

/** What of the set-up the workbook has already: that is not asked for, and stays as it is. */
export interface Has {
  settings: boolean;
  targets: boolean;
}

export function stepsFor({ content }: Draft, has: Has): readonly StepId[] {
  const asksCompany = content === "empty" && !has.settings;
  const asksTargets = content === "empty" && !has.targets;
  return [
    "basics",
    ...(asksCompany ? (["period", "people", "lists"] as const) : []),
    ...(asksTargets ? (["targets"] as const) : []),
    "sheets",
    "summary",
  ];
}

export function orderOf(draft: Draft, today: number, has: Has): SetUpOrder {
  const { language, content } = draft;
  const asked = stepsFor(draft, has);
  const setup = asked.includes("people") ? setupOf(draft, today) : undefined;
  return {
    chosen: chosenIn(draft),
    choices: {
      ...{ language, content },
      asOf: setup ? serialOf(periodOf(draft, today).asOf)! : today,
      ...(setup && { setup }),
      ...(asked.includes("targets") && { targets: chosenTargets(draft) }),
    },
  };
}
