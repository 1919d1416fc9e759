/** Generated arguments: mostly what the function is made for, now and then what a sheet may hold instead. */
import fc from "fast-check";
import { catalogue, type FunctionId } from "../../../src/functions/catalogue";

/** null is a blank cell, "" a formula that shows nothing */
export type Cell = number | string | boolean | null;

/** What is handed over for one parameter, and how it stands in the sheet. */
export type Given =
  | { as: "omitted" }
  | { as: "constant"; value: number | string | boolean }
  | { as: "cell"; value: Cell }
  | { as: "range"; cells: Cell[][] };

export interface Call {
  id: FunctionId;
  given: Given[];
}

type Cells = fc.Arbitrary<Cell>;

const odd: Cells = fc.constantFrom<Cell>(null, null, "", "text", "12", " ", true, false);
const oddNumber: Cells = fc.oneof(odd, fc.constantFrom<Cell>(-1, 0, 1e12, -0.5));

const numbers: Cells = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -20, max: 150 }) },
  { weight: 2, arbitrary: fc.integer({ min: -20000, max: 200000 }).map((n) => n / 1000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 100, 0.000001, -1e9, 123456789.25) }
);
const amounts: Cells = numbers.map((n) => Math.abs(n as number));
const ratios: Cells = fc.oneof(
  fc.integer({ min: -5, max: 30 }).map((n) => n / 20),
  fc.constantFrom(0.1 + 0.7, 1 - 1e-12, 0.8, 1, 0)
);
/** around one February, so that periods overlap, and at both ends of what Excel knows */
const days: Cells = fc.oneof(
  { weight: 24, arbitrary: fc.integer({ min: 46050, max: 46086 }) },
  { weight: 6, arbitrary: fc.integer({ min: 460500, max: 460860 }).map((n) => n / 10) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 59, 60, 61, 2958465, 2958466, -1) }
);
const words = (...options: Cell[]): Cells =>
  fc.oneof(fc.constantFrom(...options), fc.constantFrom(null, null));

const byName: Record<string, Cells> = {
  direction: words("higher", "lower", "target", " Lower ", "越低越好", "越接近越好", 1, -1, 0),
  basis: words("workdays", "days", "工作日", "自然日", " WorkDays"),
  blanks: words("skip", "zero", " Zero"),
  mode: words("marginal", "whole", "分段累进", "全额"),
  stages: fc.constantFrom("Lead", "Visit", "Quote", "Deal", "线索", 7),
  grades: fc.constantFrom("A", "B", "C", "优", 1, 2),
  raters: fc.constantFrom("Peer", "peer ", "Self", "上级", 1),
  metric: fc.constantFrom("Sales", "回款", 5, " "),
  objective: fc.constantFrom("Growth", "增长", true, ""),
  progress: fc.oneof(
    fc.integer({ min: 0, max: 10 }).map((n) => n / 10),
    fc.constantFrom(1, 1 + 1e-12, 1.5)
  ),
  grace: fc.integer({ min: 0, max: 6 }),
  occurrences: fc.integer({ min: 0, max: 12 }),
  attainment: ratios,
  amber: ratios,
  green: ratios,
  floor: fc.oneof(ratios, fc.constantFrom(-20, 50)),
  cap: fc.oneof(ratios, fc.constantFrom(1.2, 1.5, 2)),
  maxStretch: ratios,
  thresholds: fc.constantFrom<Cell>(0, 50, 60, 70, 80, 90, 100, 100, 120, -10, 0.8),
  points: fc.constantFrom<Cell>(0, 50, 80, 80, 90, 100, 100, 120, -10),
  value: fc.oneof(numbers, fc.constantFrom(0, 80, 90, 100, 120)),
  score: fc.oneof(numbers, fc.constantFrom(60, 70, 80, 90, 0.1 + 0.7)),
  amount: fc.oneof(amounts, fc.constantFrom(0, 100, 110)),
  rates: fc.constantFrom<Cell>(0, 0.05, 0.1, 0.2, -0.1),
  scores: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom<Cell>(null, 87.5)),
};
for (const name of ["start", "end", "asOf", "due", "finished", "holidays", "makeup"])
  byName[name] = days;
for (const name of ["actual", "target", "baseline", "current", "previous", "base", "history"])
  byName[name] = fc.oneof(
    { weight: 4, arbitrary: numbers },
    { weight: 1, arbitrary: fc.constant(100) }
  );
for (const name of ["revenue", "cost", "collected", "full"]) byName[name] = numbers;

/** where a name means something else */
const own: Partial<Record<FunctionId, Record<string, Cells>>> = {
  DEDUCT: { points: amounts },
  CURVE: { scores: numbers },
};

/** Lists that belong together, by function; all others stand alone. */
const groups: Partial<Record<FunctionId, string[][]>> = {
  BOTTLENECK: [["stages", "counts"]],
  CURVE: [["points", "scores"]],
  SCORECARD: [["weights", "scores"]],
  GRADE: [["thresholds", "grades"]],
  FEEDBACK360: [
    ["raters", "scores"],
    ["roles", "weights"],
  ],
  COMMISSION: [["thresholds", "rates"]],
};

/** Weights that add up, by their number. */
const weightSets = [[1], [60, 40], [0.5, 0.3, 0.2], [33.33, 33.33, 33.34, 0], [20, 20, 20, 20, 20]];
const roleNames = ["Peer", "Self", "上级 ", 1, "Boss"];

function cellsOf(id: FunctionId, name: string): Cells {
  return own[id]?.[name] ?? byName[name] ?? amounts;
}

/** Mostly usual, sometimes something else; a shrunken chance for each cell of a list. */
function disturbed(cells: Cells, usual: number): Cells {
  return fc.oneof({ weight: usual, arbitrary: cells }, { weight: 1, arbitrary: oddNumber });
}

function listOf(id: FunctionId, name: string, length: number): fc.Arbitrary<Cell[]> {
  if (name === "weights")
    return fc.oneof(
      { weight: 5, arbitrary: fc.constant<Cell[]>(weightSets[length - 1]) },
      { weight: 1, arbitrary: fc.array(amounts, { minLength: length, maxLength: length }) }
    );
  if (name === "roles")
    return fc.shuffledSubarray<Cell>(roleNames, { minLength: length, maxLength: length });
  return fc.array(disturbed(cellsOf(id, name), 25), { minLength: length, maxLength: length });
}

/** Lists of one length with blank rows between them, standing or lying; sometimes one of them is cut short. */
function listsOf(id: FunctionId, names: string[]): fc.Arbitrary<Record<string, Given>> {
  const rows = fc
    .integer({ min: 1, max: 5 })
    .chain((length) => fc.tuple(...names.map((name) => listOf(id, name, length))));
  const blankAt = fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    { weight: 2, arbitrary: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }) }
  );
  const blank = fc.constantFrom<Cell>(null, "");
  const cut = fc.oneof(
    { weight: 15, arbitrary: fc.constant(-1) },
    { weight: 1, arbitrary: fc.nat({ max: names.length - 1 }) }
  );
  return fc.record({ rows, blankAt, blank, cut, lying: fc.boolean() }).map((made) => {
    const lists = made.rows.map((items, k) => {
      const list = [...items];
      for (const place of made.blankAt) list.splice(Math.min(place, list.length), 0, made.blank);
      if (k === made.cut && list.length > 1) list.pop();
      return list;
    });
    return Object.fromEntries(
      names.map((name, k): [string, Given] => [
        name,
        { as: "range", cells: made.lying ? [lists[k]] : lists[k].map((cell) => [cell]) },
      ])
    );
  });
}

function oneOf(id: FunctionId, name: string): fc.Arbitrary<Given> {
  const value = disturbed(cellsOf(id, name), 9);
  const inCell = value.map((cell): Given => ({ as: "cell", value: cell }));
  const typed = value.map((cell): Given =>
    cell === null ? { as: "omitted" } : { as: "constant", value: cell }
  );
  return fc.oneof({ weight: 2, arbitrary: inCell }, { weight: 1, arbitrary: typed });
}

/** Calls of one function. */
export function callsOf(id: FunctionId): fc.Arbitrary<Call> {
  const { parameters } = catalogue.find((definition) => definition.id === id)!;
  const together = groups[id] ?? [];
  const alone = parameters
    .filter(({ name, list }) => list && !together.flat().includes(name))
    .map(({ name }) => [name]);
  const lists = fc.tuple(...[...together, ...alone].map((names) => listsOf(id, names)));
  const scalars = parameters.filter(({ list }) => !list);
  const singles = fc.tuple(...scalars.map(({ name }) => oneOf(id, name)));
  const leaveOut = fc.tuple(...parameters.map(() => fc.integer({ min: 0, max: 2 })));
  return fc.record({ lists, singles, leaveOut }).map((made) => {
    const byParameter: Record<string, Given> = Object.assign({}, ...made.lists);
    scalars.forEach(({ name }, i) => (byParameter[name] = made.singles[i]));
    return {
      id,
      given: parameters.map(({ name, optional }, i): Given =>
        optional && made.leaveOut[i] === 0 ? { as: "omitted" } : byParameter[name]
      ),
    };
  });
}

/** What the function is handed for it. */
export function handedOver(given: Given): unknown {
  switch (given.as) {
    case "omitted":
      return null;
    case "range":
      return given.cells;
    default:
      return given.value;
  }
}

export function holdsTruth(call: Call): boolean {
  const truths = (given: Given) =>
    given.as === "range"
      ? given.cells.flat().some((cell) => typeof cell === "boolean")
      : given.as !== "omitted" && typeof given.value === "boolean";
  return call.given.some(truths);
}
