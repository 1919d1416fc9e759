/** How what is to be written fits into requests that Excel takes. */
import { Trouble } from "../types";

/** Anything of which a request is made. */
export interface Weighed {
  /** how many bytes of a request it takes, estimated from above */
  bytes: number;
}

/** Excel on the web refuses a request of more than 5 MB; the rest is room for what the steps do not count. */
export const requestLimit = 4_500_000;

/** What a set of requests may be. */
export interface Packing {
  /** how many requests at most */
  most: number;
  /** how many bytes each should have about; as many as Excel takes where this is missing or more than that */
  bytes?: number;
}

/**
 * The steps in requests, in the same order. Where the wished size would make too many of them, they are filled as far
 * as Excel lets them be. A Trouble "tooLarge" where that is not enough, or where a single step outgrows a request.
 */
export function inRequests<Step extends Weighed>(
  steps: readonly Step[],
  { most, bytes = requestLimit }: Packing
): Step[][] {
  const requests = packed(steps, Math.min(bytes, requestLimit));
  if (requests.length <= most) return requests;
  if (bytes < requestLimit) return inRequests(steps, { most });
  throw new Trouble("tooLarge");
}

/** As many requests as it takes. A step that is larger than `limit` stands alone. */
export function packed<Step extends Weighed>(
  steps: readonly Step[],
  limit = requestLimit
): Step[][] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (step.bytes > requestLimit) throw new Trouble("tooLarge");
    if (bytes + step.bytes > limit) {
      requests.push([]);
      bytes = 0;
    }
    requests[requests.length - 1].push(step);
    bytes += step.bytes;
  }
  return requests;
}

export function bytesOf(steps: readonly Weighed[]): number {
  return steps.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A method call or a property that is set, with the object path that leads to it. */
const bytesPerCall = 350;

const encoder = new TextEncoder();

/**
 * What `calls` calls and properties take. `payload` is what they carry where it may be large; it is quoted twice on its
 * way (a request's body is a text inside a message), which the length of its doubly quoted text accounts for.
 */
export function weight(calls: number, payload: unknown = null): number {
  const text = JSON.stringify(JSON.stringify(payload));
  return calls * bytesPerCall + encoder.encode(text).length;
}

/** Bytes of one step at most, roughly: more is cut by rows, so that no single step outgrows a request. */
const bytesPerStep = 500_000;

/** Rows of a step that takes so many bytes, cut into runs that are about as long as each other; one where it is small. */
export function rowRuns(rows: number, bytes: number): { from: number; rows: number }[] {
  const parts = Math.max(1, Math.min(rows, Math.ceil(bytes / bytesPerStep)));
  const length = Math.max(1, Math.ceil(rows / parts));
  return Array.from({ length: Math.max(1, Math.ceil(rows / length)) }, (_, at) => ({
    from: at * length,
    rows: Math.min(length, rows - at * length),
  }));
}
