/**
 * Whether Excel leaves a request unanswered: while a cell is being edited, or a dialog is open, it answers nothing, and
 * whoever waits should be told. What waits goes on as soon as the answer comes; nothing is given up or sent again.
 */

/** milliseconds for which a request may go unanswered before that is told */
export const patience = 20_000;

/** the requests that have been waiting for longer than that */
const late = new Set<symbol>();
const listeners = new Set<(isLate: boolean) => void>();

function tell(change: () => void): void {
  const before = late.size > 0;
  change();
  const now = late.size > 0;
  if (now !== before) for (const listener of [...listeners]) listener(now);
}

/** The same answer; meanwhile it is watched whether it comes. */
export async function awaited<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const request = Symbol("request");
  const timer = setTimeout(() => tell(() => late.add(request)), patience);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    tell(() => late.delete(request));
  }
}

/** Calls back when Excel has begun to leave a request unanswered, and when it answers again; returns how to stop. */
export function watchAnswers(onChange: (isLate: boolean) => void): () => void {
  // A wrapper of its own, so that the same function given twice is stopped one at a time.
  const listener = (isLate: boolean) => onChange(isLate);
  listeners.add(listener);
  if (late.size > 0) listener(true);
  return () => void listeners.delete(listener);
}
