/** Days that count, as ../../kpi/dates.ts counts them. */
import { bases } from "../options";
import { blankCells, filledCells } from "./formula";
import type { Choice, ListOperand, Reader } from "./reader";

type Basis = "days" | "workdays";

export interface Days {
  basis: Choice<Basis>;
  /** how many days from first through last count; last does not lie before first */
  within(first: string, last: string): string;
  /** the same, and 0 where last lies before first */
  between(first: string, last: string): string;
}

/** The day of a cell in a list of dates; 0 for a blank one and for an empty text, which arithmetic would stumble over. */
const dayOf = (list: string) => `INT("0"&${list})`;

/** How many cells of a list hold that day. */
function sameDay(list: string, day: string): string {
  return `COUNTIFS(${list},">="&${day},${list},"<"&${day}+1)`;
}

/** The cells of a list that lie in a span; each of several on one day counts as a part of one. */
function distinctDays(
  { text }: ListOperand,
  first: string,
  last: string,
  conditions: readonly string[]
): string {
  const counted = [filledCells(text), `(${text}>=${first})`, `(${text}<${last}+1)`, ...conditions];
  return `SUMPRODUCT(${counted.join("*")}/(${blankCells(text)}+${sameDay(text, dayOf(text))}))`;
}

/** Reads basis, holidays and makeup, which stand last. */
export function readDays(read: Reader): Days {
  const basis = read.choice("basis", bases, "days");
  const holidays = read.optionalList("holidays", "dates");
  const makeup = read.optionalList("makeup", "dates");

  const workdays = (first: string, last: string) => {
    const parts = [`NETWORKDAYS(${first},${last})`];
    if (holidays) {
      const weekday = `(MOD(${dayOf(holidays.text)},7)>1)`;
      parts.push(`-${distinctDays(holidays, first, last, [weekday])}`);
    }
    if (makeup) {
      const day = dayOf(makeup.text);
      const conditions = [`(MOD(${day},7)<2)`];
      if (holidays) conditions.push(`(${sameDay(holidays.text, day)}=0)`);
      parts.push(`+${distinctDays(makeup, first, last, conditions)}`);
    }
    return parts.length === 1 ? parts[0] : `(${parts.join("")})`;
  };

  return {
    basis,
    within: (first, last) =>
      basis.pick({ days: `(${last}-${first}+1)`, workdays: workdays(first, last) }),
    between: (first, last) =>
      basis.pick({
        days: `MAX(0,${last}-${first}+1)`,
        workdays: `IF(${last}<${first},0,${workdays(first, last)})`,
      }),
  };
}
