import { catalogue, families } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";

/** The contract: every function with its parameters in order, those in brackets optional. */
const contract = `
ATTAINMENT(actual, target, [direction], [baseline])
GAP(actual, target, [direction])
RAG(attainment, [amber], [green])
GROWTHRATE(current, previous)
ELAPSED(start, end, asOf, [basis], [holidays], [makeup])
PACE(actual, target, start, end, asOf, [direction], [basis], [holidays], [makeup])
RUNRATE(actual, start, end, asOf, [basis], [holidays], [makeup])
REQUIRED(actual, target, end, asOf, [basis], [holidays], [makeup])
CONVERSION(converted, entered)
WINRATE(won, lost)
AOV(revenue, orders)
COLLECTION(collected, receivable)
MARGIN(revenue, cost)
SHARE(own, market)
CHURN(lost, opening)
REPEAT(returning, customers)
CAC(spend, newCustomers)
VELOCITY(opportunities, winRate, averageDeal, cycleDays)
FUNNEL(stages, counts)
BOTTLENECK(stages, counts)
FUNNELPLAN(target, averageDeal, rates)
SCORE(actual, target, [direction], [floor], [cap], [baseline])
CURVE(value, points, scores)
DEDUCT(occurrences, points, [full], [floor])
SCORECARD(weights, scores, [blanks])
PERSPECTIVES(perspectives, weights, scores, [blanks])
GRADE(score, [thresholds], [grades])
FEEDBACK360(raters, scores, roles, weights)
COMMISSION(amount, thresholds, rates, [mode])
SMART(metric, target, base, objective, due, [maxStretch])
STRETCH(target, history)
ALLOCATE(total, weights, [unit])
PHASE(total, start, end, [grain], [seasonality], [unit])
CASCADE(total, rowWeights, columnWeights, [unit])
SEASONALITY(history, [cycle])
GAPSHARE(actuals, targets, [direction])
PVM(baseVolumes, basePrices, volumes, prices)
PARETO(labels, values, [a], [b])
RFM(recency, frequency, monetary, [bins])
PLANNED(start, due, asOf)
LAG(start, due, progress, asOf, [finished])
TASKSTATUS(start, due, progress, asOf, [grace])
`
  .trim()
  .split("\n");

test("the catalogue holds the contract's functions, in its order", () => {
  const signatures = catalogue.map(({ id, parameters }) => {
    const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    return `${id}(${names.join(", ")})`;
  });
  expect(signatures).toEqual(contract);
});

test("optional parameters stand last", () => {
  for (const { parameters } of catalogue) {
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
  }
});

test("every family has functions", () => {
  expect(families.map(({ family, functions }) => [family, functions.length])).toEqual([
    ["attainment", 8],
    ["sales", 10],
    ["funnel", 3],
    ["scorecard", 8],
    ["targets", 6],
    ["diagnosis", 4],
    ["tasks", 3],
  ]);
});

test.each(catalogue.map(({ id, example }) => [id, example] as const))(
  "the example of %s gives what it says",
  (id, { args, result }) => {
    const evaluation = evaluate(id, args);
    expect(evaluation).toMatchObject({ ok: true });
    const values = evaluation.ok && evaluation.value;
    const flat = (value: unknown) => [value].flat(2);
    flat(values).forEach((value, i) => {
      const expected = flat(result)[i];
      if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
      else expect(value).toBe(expected);
    });
    expect(flat(values)).toHaveLength(flat(result).length);
  }
);

test("a function that is not in the catalogue is refused", () => {
  expect(() => evaluate("NOSUCH", [])).toThrow("NOSUCH");
});
