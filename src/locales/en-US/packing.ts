/** The English texts of the review pack, and the shape of all others. */
export const packing = {
  lead: "The pages you choose, in your order, ready to print: one page wide, numbered through. Your workbook stays as it is.",
  pages: "Pages of the pack",
  up: "Move “{sheet}” up",
  others: "Not in the pack",
  take: "Add “{sheet}”",
  leave: "Leave out “{sheet}”",
  nothing: "Choose at least one page.",
  cells: "Cells show",
  values: "Values only",
  valuesHint: "What you see now. Nothing moves any more.",
  live: "Plain Excel formulas",
  liveHint: "Go on computing, except where they read a page that is left out.",
  lock: "Lock formulas and sheets",
  lockHint: "Cells to fill in stay open. No password is set.",
  make: "Make the pack",
  making: "Making the pack…",
  ready: "The pack is ready.",
  liveCells: {
    one: "{n} cell computes by a plain formula.",
    other: "{n} cells compute by plain formulas.",
  },
  fixedCells: {
    one: "{n} cell keeps its value.",
    other: "{n} cells keep their values.",
  },
  unfinished: {
    one: "{n} cell has no result yet. Wait until it is computed and make the pack again.",
    other: "{n} cells have no result yet. Wait until they are computed and make the pack again.",
  },
  place: "See {sheet}!{address}",
  open: "Open as a new workbook",
  opened: "The pack is open in a window of its own.",
  pdf: "For a PDF: File, Export, Create PDF; in the options choose “Entire workbook”.",
  saveInstead: "Save it as a file instead, and open that.",
  save: "Save as a file",
  fileName: "Review pack",
  /** stands on top of every page */
  header: "Review pack",
};

export type PackingTexts = typeof packing;
