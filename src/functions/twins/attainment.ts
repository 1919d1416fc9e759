import type { Direction } from "../../kpi/direction";
import { directions } from "../options";
import { readDays, type Days } from "./calendar";
import { dividedByZero, exceeds, notAvailable, reaches, when, wrongValue } from "./formula";
import type { Choice, OptionalOperand, Reader } from "./reader";
import type { Twins } from "./twins";

/** Attainment of texts that are operands; as ../../kpi/attainment.ts */
export function attainmentText(
  actual: string,
  target: string,
  direction: { pick(formulas: Record<keyof typeof directions, string>): string },
  baseline: OptionalOperand
): string {
  const size = `ABS(${target})`;
  const direct = direction.pick({
    higher: `1+(${actual}-${target})/${size}`,
    lower: `1-(${actual}-${target})/${size}`,
    target: `1-ABS(${actual}-${target})/${size}`,
  });
  const way = `(${actual}-${baseline.text})/(${target}-${baseline.text})`;
  if (baseline.blank === true) return direct;
  return baseline.blank === false ? way : when(baseline.blank, direct, way);
}

/** start, end and asOf, and the days of the period that count: all of them, and those that are gone. */
function readPeriod(read: Reader) {
  const start = read.one("start", "date").text;
  const end = read.one("end", "date").text;
  const asOf = read.one("asOf", "date").text;
  return {
    checkOrder: () => read.refuse(`${end}<${start}`, wrongValue),
    all: (days: Days) => days.within(start, end),
    gone: (days: Days) => days.between(start, `MIN(${asOf},${end})`),
  };
}

/**
 * 1 and what the actual is off from the part that is due: added, taken off, or taken off whichever way it lies. The days
 * make `off` long, so it stands here once: where the direction is a cell's, as the least of two products.
 */
function paceText(direction: Choice<Direction>, off: string): string {
  if (direction.known)
    return direction.pick({
      higher: `1+${off}`,
      lower: `1-(${off})`,
      target: `1-ABS(${off})`,
    });
  // both signs 1 for 1, both −1 for −1, one of each for 0
  const signs = `SIGN({0.5,-0.5}+${direction.pick({ higher: "1", lower: "(-1)", target: "0" })})`;
  return `1+SUMPRODUCT(MIN((${off})*${signs}))`;
}

/** What needs a part of the period to be gone. */
function onceBegun(days: Days, all: string, gone: string, result: string): string {
  const begun = when(`${gone}=0`, notAvailable, result);
  return days.basis.known === "days" ? begun : when(`${all}=0`, dividedByZero, begun);
}

export const attainmentTwins: Twins = {
  ATTAINMENT(read) {
    const actual = read.one("actual");
    const target = read.one("target");
    const direction = read.choice("direction", directions, "higher");
    const baseline = read.optional("baseline");
    return attainmentText(actual.text, target.text, direction, baseline);
  },

  GAP(read) {
    const { text: actual } = read.one("actual");
    const { text: target } = read.one("target");
    const direction = read.choice("direction", directions, "higher");
    return direction.pick({
      higher: `${target}-${actual}`,
      lower: `${actual}-${target}`,
      target: `ABS(${target}-${actual})`,
    });
  },

  RAG(read) {
    const { text: attainment } = read.one("attainment");
    const amber = read.orDefault("amber", 0.8);
    const green = read.orDefault("green", 1);
    const ordered =
      amber.known !== undefined && green.known !== undefined && amber.known <= green.known;
    if (!ordered) read.refuse(exceeds(amber.text, green.text), wrongValue);
    return when(
      reaches(attainment, green.text),
      "1",
      when(reaches(attainment, amber.text), "0", "-1")
    );
  },

  GROWTHRATE(read) {
    const { text: current } = read.one("current");
    const { text: previous } = read.one("previous");
    return `(${current}-${previous})/ABS(${previous})`;
  },

  ELAPSED(read) {
    const period = readPeriod(read);
    const days = readDays(read);
    period.checkOrder();
    return `${period.gone(days)}/${period.all(days)}`;
  },

  PACE(read) {
    const { text: actual } = read.one("actual");
    const { text: target } = read.one("target");
    const period = readPeriod(read);
    const direction = read.choice("direction", directions, "higher");
    const days = readDays(read);
    period.checkOrder();
    const all = period.all(days);
    const gone = period.gone(days);
    // attainment of target × gone / all, with the days only once
    const reached = `${actual}/ABS(${target})*${all}/${gone}`;
    return onceBegun(days, all, gone, paceText(direction, `${reached}-SIGN(${target})`));
  },

  RUNRATE(read) {
    const { text: actual } = read.one("actual");
    const period = readPeriod(read);
    const days = readDays(read);
    period.checkOrder();
    const all = period.all(days);
    const gone = period.gone(days);
    return onceBegun(days, all, gone, `${actual}*${all}/${gone}`);
  },

  REQUIRED(read) {
    const { text: actual } = read.one("actual");
    const { text: target } = read.one("target");
    const { text: end } = read.one("end", "date");
    const { text: asOf } = read.one("asOf", "date");
    const days = readDays(read);
    const left = days.between(`(${asOf}+1)`, end);
    return when(reaches(actual, target), "0", `(${target}-${actual})/${left}`);
  },
};
