import fc from "fast-check";
import { catalogue } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import { errorTexts } from "../cases";
import { callsOf, handedOver, holdsTruth, type Call } from "./arguments";
import { computeInLibreOffice, computeInUniver, hasLibreOffice, type Shown } from "./engines";
import { layOut, type Laid } from "./sheets";

const callsOfEach = 80;

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

function agree(a: Shown, b: Shown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
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

test("every generated call has a twin, but where a range lies beside one of another shape", () => {
  const without = (each: Laid["twins"][number]) => (typeof each === "string" ? [] : [each.reason]);
  expect([...new Set(laid.twins.flatMap(without))]).toEqual([]);
});

test("the generated calls give results and every kind of error", () => {
  const kinds = new Set(calls.map(ours).map((shown) => (typeof shown === "string" ? shown : "")));
  for (const kind of ["", "#N/A", "#VALUE!", "#DIV/0!"]) expect(kinds).toContain(kind);
  const good = calls.filter((call) => !String(ours(call)).startsWith("#"));
  expect(good.length).toBeGreaterThan(calls.length / 3);
});

test("Univer shows for the twin what the function gives", async () => {
  expect(differences(await computeInUniver(laid))).toEqual([]);
});

(hasLibreOffice ? test : test.skip)("LibreOffice", async () => {
  // to LibreOffice a TRUE is the number 1
  const shown = await computeInLibreOffice(laid);
  expect(differences(shown, (call) => !holdsTruth(call))).toEqual([]);
});
