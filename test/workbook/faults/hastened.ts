/**
 * The engine waits a tenth of a second for more changes before it computes. Here all changes of a request come at once,
 * and hundreds of requests follow one another.
 */
const gathering = 100;

/** From now on such waits end at once; timers of any other length stay what they are. */
export function hastenComputing(): void {
  const own = globalThis.setTimeout;
  const timer = (call: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
    own(call, delay === gathering ? 0 : delay, ...args);
  globalThis.setTimeout = Object.assign(timer, own) as unknown as typeof own;
}
