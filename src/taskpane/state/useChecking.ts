import { useCallback, useEffect, useState } from "react";
import type { Finding, Trouble } from "../../workbook/types";
import { asTrouble } from "../troubles";
import { usePane } from "./PaneContext";

export interface Checking {
  phase: "checking" | "mending" | "done" | "failed";
  /** what the last check found; undefined before the first one */
  findings?: readonly Finding[];
  /** how many things the last mending put right */
  mended: number;
  failure?: { trouble: Trouble; of: "check" | "mend"; retry: () => void };
  check(): void;
  mend(findings: readonly Finding[]): void;
}

/** The check, which begins at once, and the mending of what it finds, after which it looks again. */
export function useChecking(): Checking {
  const { workbook } = usePane();
  const [state, setState] = useState<Pick<Checking, "phase" | "findings" | "mended" | "failure">>({
    phase: "checking",
    mended: 0,
  });

  const look = useCallback(
    async (before: readonly Finding[] = []) => {
      const attempt = (): void => {
        setState((known) => ({ ...known, phase: "checking", failure: undefined }));
        void look(before);
      };
      try {
        const findings = await workbook.check();
        const mended = Math.max(0, before.length - findings.length);
        setState({ phase: "done", findings, mended });
      } catch (error) {
        const failure = { trouble: asTrouble(error), of: "check" as const, retry: attempt };
        setState({ phase: "failed", mended: 0, failure });
      }
    },
    [workbook]
  );
  useEffect(() => void look(), [look]);

  const check = useCallback(() => {
    setState({ phase: "checking", mended: 0 });
    void look();
  }, [look]);

  const mend = useCallback(
    async (all: readonly Finding[], chosen: readonly Finding[]): Promise<void> => {
      setState({ phase: "mending", findings: all, mended: 0 });
      try {
        await workbook.mend(chosen);
        await look(all);
      } catch (error) {
        const retry = () => void mend(all, chosen);
        const failure = { trouble: asTrouble(error), of: "mend" as const, retry };
        setState({ phase: "failed", findings: all, mended: 0, failure });
      }
    },
    [workbook, look]
  );

  return { ...state, check, mend: (chosen) => void mend(state.findings ?? [], chosen) };
}
