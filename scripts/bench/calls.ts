/** Calls per second of every function, beside the same written by hand and beside what a well-known library has of its kind. */
import { Bench } from "tinybench";
import { catalogue, type FunctionId } from "../../src/functions/catalogue";
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

/** The last result, kept where the compiler cannot know that nobody reads it. */
export const sink: { result: unknown } = { result: undefined };

function calling(call: Call, args: Args): () => void {
  const column = Array.from({ length: rows }, () => structuredClone(args));
  return () => {
    for (const row of column) sink.result = call(row);
  };
}

/** All are warmed up before the first is measured, so that none is measured in a process that knows only itself. */
export async function measureCalls(): Promise<Calls[]> {
  const bench = new Bench({ time: millisecondsEach, warmupTime: millisecondsEach / 2 });
  for (const { id, call, example } of catalogue) {
    bench.add(id, calling(call, example.args));
    const write = handwritten[id];
    if (write) bench.add(`${id} by hand`, calling(write, example.args));
    const like = likes[id];
    if (!like) continue;
    bench.add(`${id} like`, calling(call, like.args));
    bench.add(`${id} ${like.name}`, calling(like.call, like.args));
  }
  await bench.run();

  const perSecond = (name: string): number | undefined => {
    const result = bench.getTask(name)?.result;
    return result?.state === "completed" ? (rows * 1000) / result.latency.p50 : undefined;
  };
  const measured = (name: string): number => {
    const speed = perSecond(name);
    if (speed === undefined) throw new Error(`${name} could not be measured`);
    return speed;
  };
  return catalogue.map(({ id }) => {
    const like = likes[id];
    return {
      id,
      own: measured(id),
      byHand: perSecond(`${id} by hand`),
      like: like && {
        name: like.name,
        theirs: measured(`${id} ${like.name}`),
        own: measured(`${id} like`),
      },
    };
  });
}
