/** How the pane shows the results of functions: shares as percentages, days as dates. */
import type { FunctionId } from "../../functions/catalogue";
import type { Value } from "../../functions/values";
import type { Language } from "../../locales";
import { dayOf, isoDay } from "./days";

type Kind = "plain" | "ratio" | "date";

/** What a function's results are, column by column; the last one stands for all that follow. Plain where it is not here. */
const kinds: Partial<Record<FunctionId, readonly Kind[]>> = {
  ATTAINMENT: ["ratio"],
  GROWTHRATE: ["ratio"],
  ELAPSED: ["ratio"],
  PACE: ["ratio"],
  CONVERSION: ["ratio"],
  WINRATE: ["ratio"],
  COLLECTION: ["ratio"],
  MARGIN: ["ratio"],
  SHARE: ["ratio"],
  CHURN: ["ratio"],
  REPEAT: ["ratio"],
  FUNNEL: ["plain", "plain", "ratio", "ratio", "plain"],
  PERSPECTIVES: ["plain", "ratio", "plain"],
  PHASE: ["date", "date", "plain"],
  SEASONALITY: ["ratio"],
  GAPSHARE: ["ratio"],
  PARETO: ["plain", "plain", "ratio", "ratio", "plain"],
  PLANNED: ["ratio"],
};

function kindOf(id: FunctionId, column: number): Kind {
  const own = kinds[id] ?? [];
  return own[column] ?? own.at(-1) ?? "plain";
}

/** A number with its thousands apart and without the dust of binary fractions. */
function plainNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 10 }).format(value);
}

function percent(value: number, language: Language): string {
  const format = { style: "percent", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, format).format(value);
}

/** A single result; a ratio as the number that it is and as a percentage: "0.75 = 75%". */
export function shownResult(id: FunctionId, value: Value, language: Language): string {
  const shown = shownCell(id, 0, value, language);
  const isRatio = typeof value === "number" && kindOf(id, 0) === "ratio";
  return isRatio ? `${plainNumber(value, language)} = ${shown}` : shown;
}

/** A cell of a result that spills. */
export function shownCell(
  id: FunctionId,
  column: number,
  value: Value,
  language: Language
): string {
  if (typeof value !== "number")
    return String(value).replace(/^(true|false)$/, (it) => it.toUpperCase());
  switch (kindOf(id, column)) {
    case "ratio":
      return percent(value, language);
    case "date":
      return isoDay(dayOf(value));
    case "plain":
      return plainNumber(value, language);
  }
}
