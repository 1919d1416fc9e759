import fc from "fast-check";
import { catalogue } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import { errorTexts } from "../cases";
import { callsOf, handedOver, holdsTruth, type Call } from "./arguments";
import { computeInLibreOffice, computeInUniver, hasLibreOffice, type Shown } from "./engines";
import { layOut } from "./sheets";

const callsOfEach = 40;

/** The same every time, so that a failure can be looked at again. */
const seed = 20260223;

const calls = catalogue
  .filter(({ result }) => result === "scalar")
  .flatMap(({ id }) => fc.sample(callsOf(id), { numRuns: callsOfEach, seed }));
const laid = layOut(calls);

function ours({ id, given }: Call): Shown {
  const evaluation = evaluate(id, given.map(handedOver));
  return evaluation.ok ? (evaluation.value as Shown) : errorTexts[evaluation.code];
}

/** A file of text cannot tell the label "7" from the number. */
function agree(a: Shown, b: Shown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return String(a) === String(b);
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-12;
}

/** What differs, told so that it can be tried by hand. */
function differences(shown: readonly Shown[], concerns: (call: Call) => boolean = () => true) {
  return calls.flatMap((call, i) => {
    const twin = laid.twins[i];
    if (typeof twin !== "string" || !concerns(call)) return [];
    const expected = ours(call);
    if (agree(expected, shown[i])) return [];
    return [{ call: JSON.stringify(call), expected, shown: shown[i], twin }];
  });
}

test("a twin is refused only where it would be too long", () => {
  const refused = calls.flatMap(({ id }, i) => {
    const twin = laid.twins[i];
    return typeof twin === "string" ? [] : [{ id, reason: twin.reason }];
  });
  // the share of the period stands in it several times, each with both lists of days
  expect(refused.filter(({ id, reason }) => id !== "PACE" || reason !== "tooLong")).toEqual([]);
  expect(refused.length).toBeLessThan(callsOfEach / 4);
});

test("the generated calls give results and every kind of error", () => {
  const shown = calls.map(ours);
  for (const kind of ["#N/A", "#VALUE!", "#DIV/0!"]) expect(shown).toContain(kind);
  const results = shown.filter((each) => !String(each).startsWith("#"));
  expect(results.length).toBeGreaterThan(calls.length / 3);
});

test("Univer shows for the twin what the function gives", async () => {
  expect(differences(await computeInUniver(laid))).toEqual([]);
}, 180_000);

if (hasLibreOffice)
  test("LibreOffice shows for the twin what the function gives", async () => {
    const shown = await computeInLibreOffice(laid);
    // to LibreOffice a TRUE is the number 1, where Excel and the function refuse it
    expect(differences(shown, (call) => !holdsTruth(call))).toEqual([]);
  }, 180_000);
else
  console.warn("LibreOffice (soffice) is not installed: the twins are computed by Univer alone.");
