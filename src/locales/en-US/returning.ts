import type { LeftReason } from "../../workbook/returning/types";

/** Why something stays out, before what it is about. */
const left: Record<LeftReason, string> = {
  tableMissing: "table missing in the copy",
  columnMissing: "column missing or renamed in the copy",
  rowsGone: "row taken out of the copy, stays here",
  rowUnknown: "changed there, but the row is no longer here",
  rowAmbiguous: "several rows go by the same name",
  rowUnnamed: "entry in a row that does not say what it is",
  noRoom: "new row, but no blank row is left for it",
  computed: "typed over or cleared where this workbook computes",
  error: "shows an error in the copy",
};

/** The English texts, and the shape of all others. */
export const returning = {
  lead: "Choose a shared copy that came back filled in or with comments. You see each difference first, and decide what comes in.",
  scope:
    "Compared are the tables that people fill in, row by row: tasks, results, goals, feedback and the like. Rows may have been sorted.",
  drop: "Drop the copy here",
  or: "or",
  choose: "Choose a file",
  privacy: "The file is read on this computer and sent nowhere.",
  reading: "Comparing the copy with the workbook…",
  nothing: "The copy brings nothing new.",
  notOurs: "This file has none of the tables that people fill in. Is it a copy of this workbook?",
  forgot:
    "This file no longer tells what was sent, so it is unclear which side changed. Each difference is asked.",
  changes: "Filled in or changed",
  change: "{row} · {column}: {ours} → {theirs}",
  questions: "Changed on both sides",
  differences: "Different in the copy",
  keep: "Keep ours: {value}",
  takeTheirs: "Take theirs: {value}",
  allOurs: "Keep all of ours",
  allTheirs: "Take all of theirs",
  blank: "blank",
  rows: "New rows",
  entry: "{column}: {value}",
  comments: "Comments",
  said: "{author}, {sheet}!{address}",
  saidAbout: "{author}, on {row}",
  nobody: "Comment",
  intoRemarks: "Add to “{column}”",
  left: "Not taken in",
  leftOne: "{sheet}: {reason} ({subject})",
  leftMore: "{sheet}: {reason} ({subject} and {n} more)",
  open: {
    one: "Decide the {n} open question first.",
    other: "Decide the {n} open questions first.",
  },
  take: { one: "Take in {n} entry", other: "Take in {n} entries" },
  taking: "Taking it in…",
  takingBack: "Taking it back…",
  done: { one: "{n} cell was changed.", other: "{n} cells were changed." },
  takeBack: "Take it back",
  takenBack: "Everything is as it was before.",
  another: "Take in another copy",
  reason: left,
};

export type ReturningTexts = typeof returning;
