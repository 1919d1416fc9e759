import { useState } from "react";
import type { Trouble } from "../../workbook/types";
import { asTrouble } from "../troubles";

/** How far something is that is written into the workbook by a button, and taken out again by another. */
export type Deed<Result> =
  | { phase: "ready" | "takenBack" }
  | { phase: "working"; taking: "forward" | "back" }
  | { phase: "done"; result: Result }
  | { phase: "failed"; trouble: Trouble; retry: () => void };

export interface Doing<Result> {
  deed: Deed<Result>;
  begin(write: () => Promise<Result>): void;
  takeBack(undo: () => Promise<void>): void;
}

export function useDeed<Result>(): Doing<Result> {
  const [deed, setDeed] = useState<Deed<Result>>({ phase: "ready" });
  const follow = (taking: "forward" | "back", act: () => Promise<Deed<Result>>): void => {
    setDeed({ phase: "working", taking });
    act().then(setDeed, (error) =>
      setDeed({ phase: "failed", trouble: asTrouble(error), retry: () => follow(taking, act) })
    );
  };
  return {
    deed,
    begin: (write) => follow("forward", async () => ({ phase: "done", result: await write() })),
    takeBack: (undo) =>
      follow("back", async () => {
        await undo();
        return { phase: "takenBack" };
      }),
  };
}
