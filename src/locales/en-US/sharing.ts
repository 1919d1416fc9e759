import type { ValueReason } from "../../workbook/sharing/fate";

const reason: Record<ValueReason, string> = {
  wanted: "you asked for values",
  spills: "one formula fills several cells",
  readsValue: "they read a name or cell that has no formula in the copy",
  rangeForCell: "a range stands where one cell is expected",
  notRange: "a calculation stands where a range is expected",
  unknownSize: "the size of a range is not known beforehand",
  differentShapes: "a row is set beside a column",
  block: "a block stands where one row or column is expected",
  tooLong: "the plain formula would be longer than Excel allows",
  variables: "the call stands inside LET or LAMBDA",
  unknownFunction: "the function comes from a newer version",
  unreadable: "the formula cannot be read",
};

/** The English texts, and the shape of all others. */
export const sharing = {
  lead: "Colleagues without the add-in open the copy and see every number. Your workbook stays as it is.",
  formulas: "KPI formulas become",
  live: "Plain Excel formulas",
  liveHint: "The copy goes on computing when a cell changes.",
  values: "Values only",
  valuesHint: "The copy shows what you see now, and nothing moves.",
  make: "Make the copy",
  making: "Making the copy…",
  ready: "The copy is ready.",
  liveCells: {
    one: "{n} cell computes by a plain formula.",
    other: "{n} cells compute by plain formulas.",
  },
  valueCells: { one: "{n} cell keeps its value", other: "{n} cells keep their values" },
  because: "{cells}: {reason}.",
  firstOne: "See {sheet}!{address}",
  none: "The workbook has no KPI formulas, so the copy is the same.",
  names: "Names without a result in the copy: {names}.",
  unfinished: {
    one: "{n} cell has no result yet. Wait until it is computed and make the copy again.",
    other: "{n} cells have no result yet. Wait until they are computed and make the copy again.",
  },
  open: "Open as a new workbook",
  opened: "The copy is open in a window of its own. Save it there.",
  saveInstead: "Save it as a file instead, and open that.",
  save: "Save as a file",
  fileName: "KPI review",
  again: "Make it again",
  reason,
};

export type SharingTexts = typeof sharing;
