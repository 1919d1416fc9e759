/** The worker's side: answers what the pane asks, one question after the other. */
import { ImportFailure } from "./failure";
import type { Answered, Asked, Port, Question, Questions } from "./messages";
import { Session } from "./session";

type Answers = {
  [Each in Question]: (
    ...args: Parameters<Questions[Each]>
  ) => ReturnType<Questions[Each]> | Promise<ReturnType<Questions[Each]>>;
};

export function serve(port: Port): void {
  const session = new Session();
  let turn: Promise<void> = Promise.resolve();
  const answer = async ({ id, question, args }: Asked): Promise<Answered> => {
    try {
      const answers = answersOf(session, (progress) => port.postMessage({ id, progress }));
      const run = answers[question] as (...args: unknown[]) => unknown;
      return { id, answer: await run(...args) };
    } catch (error) {
      return error instanceof ImportFailure
        ? { id, failure: error.code }
        : { id, error: String(error) };
    }
  };
  port.addEventListener("message", ({ data }) => {
    turn = turn.then(async () => port.postMessage(await answer(data as Asked)));
  });
}

function answersOf(session: Session, onProgress: (share: number) => void): Answers {
  return {
    know: (target) => session.know(target),
    knowMore: (rows) => session.knowMore(rows),
    open: (file, reading) => session.open(file, reading),
    arrange: (headerRow) => session.arrange(headerRow),
    redirect: (...args) => session.redirect(...args),
    check: (layout, decisions) => session.check(layout, decisions, onProgress),
    found: () => {
      const { added, ...found } = session.rowsToImport();
      return { ...found, count: added.length };
    },
    rows: (from, to) => session.rowsToImport().added.slice(from, to),
  };
}
