/** The workbook that is open in Excel, put together from what each file here can do with it. */
import { check } from "./check";
import { collect } from "./collect";
import { talk } from "./excel";
import { readFacts } from "./facts";
import { insert } from "./insert";
import { goTo } from "./navigate";
import { loopState } from "./state";
import type { Templates } from "./state";
import type { InsertResult, Workbook } from "./types";
import { watch, watchSelection } from "./watch";

/** Fetched when it is needed: the pane's first page does without it. */
const formulas = () => import("./formulas");

/** The open workbook, as far as these templates go. */
export function createWorkbook(templates: Templates): Workbook {
  // One insert at a time: a second one must see what the first one wrote.
  let last: Promise<InsertResult | void> = Promise.resolve();
  return {
    read: async () => loopState(templates, await talk(readFacts)),
    preview: async (template, choices) => {
      const plans = collect(templates, template, choices, await talk(readFacts));
      return { sheets: plans.map(({ template: id, sheetName }) => ({ template: id, sheetName })) };
    },
    insert: (template, choices, onProgress = () => undefined) => {
      const run = () => insert(templates, template, choices, onProgress);
      const turn = last.then(run, run);
      last = turn;
      return turn;
    },
    goTo,
    check: () => check(templates),
    watch,
    readSelection: async () => (await formulas()).readSelection(),
    readActiveCell: async () => (await formulas()).readActiveCell(),
    readValues: async (...args) => (await import("./values")).readValues(...args),
    writeFormula: async (...args) => (await formulas()).writeFormula(...args),
    watchSelection,
  };
}
