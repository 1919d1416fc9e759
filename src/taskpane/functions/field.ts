/** What users type for an argument, and the argument's text in the formula: one made from the other, both ways. */
import { readArgument, literal, looksLikeFormula } from "./argument";
import { dayOf, isoDay, serial, serialOf } from "./days";
import { isOneArgument } from "../../functions/calls";

/**
 * The argument for what was typed: a number, a date (2026-11-23), a reference, a formula, else a text in quotes. After
 * "=" stands a formula in any case. "" where nothing was typed; undefined where the formula after "=" is not sound.
 */
export function toArgument(typed: string): string | undefined {
  const trimmed = typed.trim();
  if (trimmed.startsWith("=")) {
    const formula = trimmed.slice(1).trim();
    return isOneArgument(formula) ? formula : undefined;
  }
  if (trimmed === "") return "";
  const day = serialOf(trimmed);
  if (day !== undefined) return dateFormula(day);
  if (/^\d{4}[-/]\d+[-/]\d+$/.test(trimmed)) return quotedText(trimmed);
  const bare = withoutThousands(trimmed);
  if (isOneArgument(bare) && (readArgument(bare).kind === "value" || looksLikeFormula(bare))) {
    return bare;
  }
  return quotedText(trimmed);
}

/** What to show in the field for an argument; typing exactly that gives the argument again. */
export function fromArgument(argument: string): string {
  if (argument === "") return "";
  const shown = [plainText(argument), isoDate(argument), argument];
  return shown.find((typed) => typed && toArgument(typed) === argument) ?? `=${argument}`;
}

export function dateFormula(day: number): string {
  const { year, month, day: dayOfMonth } = dayOf(day);
  return `DATE(${year},${month},${dayOfMonth})`;
}

export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** "1,200,000" as people write it; in a formula the commas would part arguments */
function withoutThousands(typed: string): string {
  return /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?%?$/.test(typed) ? typed.replaceAll(",", "") : typed;
}

function plainText(argument: string): string | undefined {
  const value = literal(argument);
  return typeof value === "string" ? value : undefined;
}

function isoDate(argument: string): string | undefined {
  const [, year, month, day] = /^DATE\((\d{4}),(\d{1,2}),(\d{1,2})\)$/.exec(argument) ?? [];
  const count = year && serial(Number(year), Number(month), Number(day));
  return count ? isoDay(dayOf(count)) : undefined;
}
