/** Calls as they are typed, and results as they show. */
import { namespace } from "../catalogue";
import type { Definition } from "../define";
import { cellsOf, isBlank } from "../values";

const days = new Set(["start", "end", "asOf", "due", "finished", "holidays", "makeup"]);

const millisecondsADay = 86_400_000;
/** serial number of 1970-01-01 */
const epoch = 25569;

function dateOf(serial: number): Date {
  return new Date((serial - epoch) * millisecondsADay);
}

function typed(value: unknown, isDay: boolean): string {
  if (typeof value === "string") return `"${value}"`;
  if (typeof value !== "number" || !isDay) return String(value);
  const day = dateOf(value);
  return `DATE(${day.getUTCFullYear()},${day.getUTCMonth() + 1},${day.getUTCDate()})`;
}

function argument(value: unknown, isDay: boolean): string {
  if (isBlank(value)) return "";
  if (!Array.isArray(value)) return typed(value, isDay);
  const rows = value as unknown[][];
  return `{${rows.map((row) => row.map((cell) => typed(cell, false)).join(",")).join(";")}}`;
}

/** The example as a formula that can be typed into a cell. */
export function exampleFormula({ id, parameters, example }: Definition): string {
  const args = example.args.map((value, i) => argument(value, days.has(parameters[i].name)));
  return `=${namespace}.${id}(${args.join(", ")})`;
}

/** Dates among the results of a function that splits time. */
const isDayShown = (value: unknown) => typeof value === "number" && value > 40000 && value < 60000;

/** The cells that a result fills, as they show. */
export function shownResult({ parameters, example }: Definition): string[][] {
  const inTime = parameters.some(({ name }) => name === "start");
  const show = (value: unknown) =>
    Array.isArray(example.result) && inTime && isDayShown(value)
      ? dateOf(value as number)
          .toISOString()
          .slice(0, 10)
      : String(value);
  const rows = Array.isArray(example.result) ? example.result : [cellsOf(example.result)];
  return rows.map((row) => row.map(show));
}

/** Arguments as they usually stand in a sheet: cells side by side, lists below one another; what is optional left out. */
export function usualArguments({ parameters }: Definition): (string | null)[] {
  let column = 1;
  return parameters.map(({ list, optional }) => {
    if (optional) return null;
    const letter = String.fromCharCode(65 + column);
    column += 1;
    return list ? `${letter}2:${letter}6` : `${letter}2`;
  });
}
