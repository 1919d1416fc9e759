/** Calls per second of every function, beside the same written by hand and beside what a well-known library has of its kind. */
import { Bench } from "tinybench";
import { catalogue, type FunctionId } from "../../src/functions/catalogue";
import type { Parameter } from "../../src/functions/parameters";
import { handwritten } from "./handwritten";
import { likes } from "./likes";

export interface Calls {
  id: FunctionId;
  /** calls per second */
  own: number;
  /** of the same function written by hand */
  byHand?: number;
  /** of what formulajs has of its kind, and what that is; `own` for the same arguments stands beside it */
  like?: { name: string; theirs: number; own: number };
}

type Args = readonly unknown[];
type Call = (args: Args) => unknown;

/** calls in a sample: many enough to be timed, and each with arguments of its own, as a column of cells has them */
const rows = 500;
const millisecondsEach = 40;
/** the quickest counts: what else the machine does slows one round down, seldom all */
const rounds = 3;

/** The last result, kept where the compiler cannot know that nobody reads it. */
export const sink: { result: unknown } = { result: undefined };

/** As Excel calls: a list of whatever comes, and not one of numbers alone, which would be read faster by hand. */
const asCalled = (...args: unknown[]): Args => args;

/** A row's own arguments: days move on together, and amounts grow by next to nothing. Choices and lists stay. */
function atRow(row: number, parameters: readonly Parameter[], args: Args): Args {
  const varied = args.map((arg, i) => {
    if (typeof arg !== "number" || !parameters[i]?.takes) return structuredClone(arg);
    return parameters[i].date ? arg + (row % 7) : arg * (1 + row / 1e9);
  });
  return asCalled(...varied);
}

function calling(call: Call, parameters: readonly Parameter[], args: Args): () => void {
  const column = Array.from({ length: rows }, (_, row) => atRow(row, parameters, args));
  return () => {
    for (const row of column) sink.result = call(row);
  };
}

/** All are warmed up before the first is measured, so that none is measured in a process that knows only itself. */
async function measureRound(calls: ReadonlyMap<string, () => void>): Promise<Map<string, number>> {
  const bench = new Bench({ time: millisecondsEach, warmupTime: millisecondsEach / 2 });
  for (const [name, call] of calls) bench.add(name, call);
  await bench.run();
  return new Map(
    bench.tasks.map(({ name, result }) => {
      if (result.state !== "completed") throw new Error(`${name} could not be measured`);
      return [name, (rows * 1000) / result.latency.p50];
    })
  );
}

export async function measureCalls(): Promise<Calls[]> {
  const calls = new Map<string, () => void>();
  for (const { id, call, parameters, example } of catalogue) {
    calls.set(id, calling(call, parameters, example.args));
    const write = handwritten[id];
    if (write) calls.set(`${id} by hand`, calling(write, parameters, example.args));
    const like = likes[id];
    if (!like) continue;
    calls.set(`${id} like`, calling(call, parameters, like.args));
    calls.set(`${id} ${like.name}`, calling(like.call, parameters, like.args));
  }
  const measuredRounds: Map<string, number>[] = [];
  for (let round = 0; round < rounds; round += 1) measuredRounds.push(await measureRound(calls));
  const measured = (name: string) =>
    Math.max(...measuredRounds.map((round) => round.get(name) ?? NaN));

  return catalogue.map(({ id }) => {
    const like = likes[id];
    return {
      id,
      own: measured(id),
      byHand: handwritten[id] && measured(`${id} by hand`),
      like: like && {
        name: like.name,
        theirs: measured(`${id} ${like.name}`),
        own: measured(`${id} like`),
      },
    };
  });
}
