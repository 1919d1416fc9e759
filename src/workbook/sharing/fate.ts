/** What becomes of one formula in a copy that must compute without the add-in. Formulas are as files keep them. */
import { definitionOf } from "../../functions/catalogue";
import { nextCall } from "../../functions/calls";
import { twinOf, type ImpossibleReason, type Place } from "../../functions/twins";

/** Why a cell keeps its value and not a formula. */
export type ValueReason =
  | ImpossibleReason
  /** the user wants values */
  | "wanted"
  /** the formula reads a name or a cell that has no formula any more */
  | "readsValue"
  /** a call within LET or LAMBDA */
  | "variables"
  /** a function that this version does not know */
  | "unknownFunction"
  /** a formula that cannot be read */
  | "unreadable";

export type Fate =
  { kind: "same" } | { kind: "formula"; text: string } | { kind: "value"; reason: ValueReason };

export interface Surroundings extends Place {
  /** false where every cell with a call keeps its value */
  live: boolean;
  /** names, in lower case, that give no result any more */
  frozenNames: ReadonlySet<string>;
}

const callSign = /_xldudf_KPI_|KPI\./i;
const variableSign = /_xlpm\./i;
const opaqueOrWord = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/** Four times what Excel allows, since a file has longer names for some functions; beyond it nobody wrote the formula. */
const longest = 32_768;

export function fateOf(formula: string, surroundings: Surroundings): Fate {
  if (formula.length > longest) {
    const reason = unreadable(formula);
    return reason === "none" ? readsFrozen(formula, surroundings) : value(reason);
  }
  const twinned = callSign.test(formula) ? withTwins(formula, surroundings) : formula;
  if (typeof twinned !== "string") {
    // a sign of ours within a text is no call
    return twinned.reason === "none" ? readsFrozen(formula, surroundings) : value(twinned.reason);
  }
  if (twinned === formula) return readsFrozen(formula, surroundings);
  if (!surroundings.live) return value("wanted");
  const reading = readsFrozen(twinned, surroundings);
  return reading.kind === "same" ? { kind: "formula", text: twinned } : reading;
}

function value(reason: ValueReason): Fate {
  return { kind: "value", reason };
}

function readsFrozen(formula: string, { frozenNames }: Surroundings): Fate {
  if (frozenNames.size === 0) return { kind: "same" };
  const reads = formula.match(opaqueOrWord)?.some((word) => frozenNames.has(word.toLowerCase()));
  return reads ? value("readsValue") : { kind: "same" };
}

/** The formula with each call replaced by its twin, inner calls first; or why there is none. */
function withTwins(formula: string, place: Place): string | { reason: ValueReason | "none" } {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const call = nextCall(formula, at);
    if (call === "unreadable") return { reason: at === 0 ? unreadable(formula) : "unreadable" };
    if (!call) break;
    if (variableSign.test(formula)) return { reason: "variables" };
    const twin = twinOfCall(call.name, call.args, place);
    if (typeof twin !== "string") return twin;
    const whole = call.start === 0 && call.end === formula.length;
    pieces.push(formula.slice(at, call.start), whole ? twin : `(${twin})`);
    at = call.end;
  }
  return pieces.join("") + formula.slice(at);
}

/** A formula that is not ours is left alone even where it cannot be read. */
function unreadable(formula: string): ValueReason | "none" {
  return /_xldudf_KPI_[A-Z0-9]+\(/i.test(formula) ? "unreadable" : "none";
}

function twinOfCall(name: string, args: string[], place: Place): string | { reason: ValueReason } {
  const id = definitionOf(name)?.id;
  if (!id) return { reason: "unknownFunction" };
  const plain: string[] = [];
  for (const arg of args) {
    const twinned = callSign.test(arg) ? withTwins(arg, place) : arg;
    if (typeof twinned === "string") plain.push(twinned);
    else if (twinned.reason === "none") plain.push(arg);
    else return { reason: twinned.reason };
  }
  return twinOf(id, plain, place);
}
