import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";
import { argumentsOf, faultOf } from "./anyArguments";
import { column } from "./cases";

describe.each(catalogue.map((definition) => ({ ...definition, definition })))(
  "$id",
  ({ id, parameters, example, definition }) => {
    test("gives a value or a known error, whatever it is handed", () => {
      fc.assert(
        fc.property(argumentsOf(definition), (given) => {
          expect(faultOf(id, given)).toBeUndefined();
        }),
        { numRuns: 1000 }
      );
    });

    test("a blank required argument is #N/A, a blank optional one takes its default", () => {
      if (id === "SMART") return;
      parameters.forEach(({ optional }, i) => {
        for (const blank of [null, undefined, "", [[null]], [[""]]]) {
          const args = parameters.map((_, k) => (k === i ? blank : example.args[k]));
          const shown = evaluate(id, args);
          if (!optional) expect(shown).toMatchObject({ ok: false, code: "na" });
          else expect(shown.ok || shown.code !== "na").toBe(true);
        }
      });
    });

    test("a text, a truth value or an error in place of a number is #VALUE!", () => {
      if (id === "SMART") return;
      parameters.forEach(({ name, list }, i) => {
        const words = ["stages", "labels", "perspectives", "raters", "roles", "grades"];
        for (const wrong of ["12", true, NaN, "#N/A", { code: "#REF!" }]) {
          if (words.includes(name) && wrong === "12") continue;
          const given = list ? [[wrong]] : wrong;
          const args = parameters.map((_, k) => (k === i ? given : example.args[k]));
          expect(evaluate(id, args)).toMatchObject({ ok: false, code: "value" });
        }
      });
    });

    test("a single cell may come as a value or as a block", () => {
      const boxed = example.args.map((arg) => (Array.isArray(arg) ? arg : [[arg]]));
      expect(evaluate(id, boxed)).toEqual(evaluate(id, example.args));
    });

    test("a range in place of a cell is #VALUE!", () => {
      if (id === "SMART") return;
      parameters.forEach(({ list }, i) => {
        if (list) return;
        const args = parameters.map((_, k) => (k === i ? [[1, 2]] : example.args[k]));
        expect(evaluate(id, args)).toMatchObject({ ok: false, code: "value" });
      });
    });
  }
);

describe("large lists", () => {
  const many = (length: number, item: (i: number) => unknown) =>
    Array.from({ length }, (_, i) => [item(i)]);

  test("a whole column may be handed over, blank below its data", () => {
    const rows = 1_048_576;
    const data = (...items: unknown[]) => many(rows, (i) => items[i] ?? null);
    const bottleneck = evaluate("BOTTLENECK", [data("a", "b", "c"), data(9, 3, 2)]);
    expect(bottleneck).toEqual({ ok: true, value: "b" });
    const plan = evaluate("FUNNELPLAN", [1_200_000, 25_000, data(0.5, 0.4)]);
    expect(plan).toEqual({ ok: true, value: column(240, 120, 48) });
    const season = evaluate("SEASONALITY", [data(10, 30, 20, 20), 2]);
    expect(season).toEqual({ ok: true, value: column(0.375, 0.625) });
  });

  // lists that belong together hold the same numbers here, which all of these functions take
  test.each(["GAPSHARE", "PARETO", "RFM", "PVM", "FUNNEL", "CURVE", "COMMISSION"] as const)(
    "%s takes 100,000 rows",
    (id) => {
      const list = many(100_000, (i) => 1 + ((i * 7919) % 100_003));
      const { parameters } = catalogue.find((definition) => definition.id === id)!;
      const args = parameters.map((parameter, i) =>
        parameter.optional ? null : parameter.list ? (i === 1 ? list : list.map(([x]) => [x])) : 5
      );
      if (id === "GAPSHARE") args[1] = list.map(([value]) => [(value as number) + 1]);
      expect(evaluate(id, args).ok).toBe(true);
    }
  );

  test("a thousand by a thousand cells are cascaded", () => {
    const weights = many(1000, (i) => 1 + ((i * 7919) % 101));
    const evaluation = evaluate("CASCADE", [12_345_678.9, weights, weights]);
    const block = evaluation.ok ? (evaluation.value as number[][]) : [];
    const total = block.flat().reduce((sum, value) => sum + value, 0);
    expect(total).toBeCloseTo(12_345_678.9, 4);
  });
});
