/** Timers that are set from now on can be let run out at once, as if so many milliseconds had passed. */
export function takeClock() {
  const { setTimeout: own, clearTimeout: stop } = globalThis;
  const set = new Map<unknown, { run: () => void; delay: number }>();
  const timer = (call: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    const run = () => {
      set.delete(id);
      call(...args);
    };
    const id = own(run, delay);
    set.set(id, { run, delay });
    return id;
  };
  globalThis.setTimeout = Object.assign(timer, own) as unknown as typeof own;
  return {
    passes(milliseconds: number) {
      for (const [id, { run, delay }] of [...set]) {
        if (delay > milliseconds) continue;
        stop(id as ReturnType<typeof own>);
        run();
      }
    },
    giveBack: () => void (globalThis.setTimeout = own),
  };
}
