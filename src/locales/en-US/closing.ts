/** The English texts, and the shape of all others. */
export const closing = {
  lead: "Keeps what this period brought and opens the next one. See what happens first; it can be taken back.",
  noTargets: "Closing starts from the target sheet. Add it first.",
  period: "{first} to {last}",
  closes: "Closes",
  opens: "Opens",
  notOver: "This period is not over yet: the figures stand at {asOf}.",
  closedBefore:
    "This period has been closed before. Its rows are brought up to date, none is added twice.",
  unreadable: {
    one: "{n} cell shows an error or is still computing. Its value will be missing from the past periods.",
    other:
      "{n} cells show errors or are still computing. Their values will be missing from the past periods.",
  },
  kept: "Kept in the past periods",
  metrics: { one: "{n} metric", other: "{n} metrics" },
  people: { one: "Score and rank of {n} person", other: "Scores and ranks of {n} people" },
  value: "{subject}: {actual} of {target}",
  valueAlone: "{subject}: {actual}",
  changed: "Changed on the target sheet",
  bases: {
    one: "{n} base value becomes this period’s actual",
    other: "{n} base values become this period’s actuals",
  },
  lastYear: {
    one: "{n} last-year value comes from the past periods",
    other: "{n} last-year values come from the past periods",
  },
  lastYearUnknown: {
    one: "{n} last-year value stays: the past periods do not hold one for that time.",
    other: "{n} last-year values stay: the past periods hold none for that time.",
  },
  moved: "{subject}: {from} → {to}",
  typedActuals: {
    one: "{n} typed actual value is cleared for the new period",
    other: "{n} typed actual values are cleared for the new period",
  },
  entries: "Targets you typed stay as the starting point.",
  movedOn: "Moves on",
  openTasks: { one: "{n} open task stays", other: "{n} open tasks stay" },
  removeFinished: {
    one: "Take {n} finished task off the task sheet",
    other: "Take {n} finished tasks off the task sheet",
  },
  promises: {
    one: "{n} decision or open promise opens the next review",
    other: "{n} decisions and open promises open the next review",
  },
  findings: {
    one: "The period’s findings go into {n} cell of the review, with its figures",
    other: "The period’s findings go into {n} cells of the review, with its figures",
  },
  promisesLeft: {
    one: "{n} decision stays where it is: the list of promises is full.",
    other: "{n} decisions stay where they are: the list of promises is full.",
  },
  more: { one: "and {n} more", other: "and {n} more" },
  close: "Close {first} to {last}",
  closing: "Closing the period…",
  done: "The period is closed.",
  doneDetail: "The workbook now stands at {first} to {last}.",
  takeBack: "Take it back",
  takingBack: "Taking it back…",
  takenBack: "Closing was taken back.",
  takenBackDetail: "The workbook is as it was before.",
  again: "Look again",
};

export type ClosingTexts = typeof closing;
