import { useEffect, useMemo, useState } from "react";
import type { Evaluation } from "../../functions/evaluate";
import type { CellPlace, CellValues, Trouble } from "../../workbook/types";
import { usePane } from "../state/PaneContext";
import { asTrouble } from "../troubles";
import { compute, isNeeded, referencesOf } from "./compute";
import type { Call } from "../../functions/calls";

export type Previewed =
  /** these arguments, by their positions, are still needed */
  | { kind: "missing"; at: number[] }
  /** a part of it is a formula that only Excel computes, or is not complete yet */
  | { kind: "excelOnly" }
  | { kind: "incomplete" }
  | { kind: "reading" }
  | { kind: "leadsNowhere"; reference: string }
  | { kind: "unread"; trouble: Trouble }
  | { kind: "computed"; evaluation: Evaluation };

/** While the user types, the workbook is left alone for this many milliseconds. */
const quiet = 250;

interface Reading {
  /** what was asked for; an answer to another question is none */
  question: string;
  values?: (CellValues | undefined)[];
  trouble?: Trouble;
}

/** The result of a call as it would be at `place`; undefined among `args` is a formula that is not sound. */
export function usePreview(
  id: Call["id"],
  args: readonly (string | undefined)[],
  place: CellPlace | undefined
): Previewed {
  const { workbook, language } = usePane();
  const [reading, setReading] = useState<Reading>();

  const sound = args.every((arg) => arg !== undefined);
  const key = JSON.stringify(args);
  const call = useMemo<Call>(() => ({ id, args: JSON.parse(key) as string[] }), [id, key]);
  const missing = args.flatMap((arg, at) => (arg === "" && isNeeded(id, at) ? at : []));
  const references = useMemo(() => (sound ? referencesOf(call) : undefined), [sound, call]);
  const wanted = missing.length === 0 && references !== undefined && references.length > 0;
  const question = wanted && place ? JSON.stringify([references, place]) : undefined;

  useEffect(() => {
    if (question === undefined) return;
    const [asked, at] = JSON.parse(question) as [string[], CellPlace];
    let current = true;
    const timer = setTimeout(() => {
      workbook.readValues(asked, { sheetName: at.sheetName, address: at.address }).then(
        (values) => current && setReading({ question, values }),
        (error) => current && setReading({ question, trouble: asTrouble(error) })
      );
    }, quiet);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [workbook, question]);

  if (!sound) return { kind: "incomplete" };
  if (missing.length > 0) return { kind: "missing", at: missing };
  if (!references) return { kind: "excelOnly" };
  if (references.length === 0) {
    return { kind: "computed", evaluation: compute(call, new Map(), language) };
  }
  if (!reading || reading.question !== question) return { kind: "reading" };
  if (reading.trouble) return { kind: "unread", trouble: reading.trouble };
  const known = new Map<string, CellValues>();
  for (const [at, values] of (reading.values ?? []).entries()) {
    if (!values) return { kind: "leadsNowhere", reference: references[at] };
    known.set(references[at], values);
  }
  return { kind: "computed", evaluation: compute(call, known, language) };
}
