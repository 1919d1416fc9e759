/** The workbook that is open in Excel, put together from what each file here can do with it. */
import { check } from "./check";
import { collect } from "./collect";
import { talk } from "./excel";
import { readFacts } from "./facts";
import { insert } from "./insert";
import { goTo } from "./navigate";
import { loopState } from "./state";
import type { Templates } from "./state";
import type { Workbook } from "./types";
import { watch, watchSelection } from "./watch";

/** Fetched when it is needed: the pane's first page does without it. */
const formulas = () => import("./formulas");

const sets = () => import("./setUp");

/** The open workbook, as far as these templates go. */
export function createWorkbook(templates: Templates): Workbook {
  // One after the other: what writes sheets must see what was written before.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(run, run);
    last = turn;
    return turn;
  };
  return {
    read: async () => loopState(templates, await talk(readFacts)),
    preview: async (template, choices) => {
      const plans = collect(templates, template, choices, await talk(readFacts));
      return { sheets: plans.map(({ template: id, sheetName }) => ({ template: id, sheetName })) };
    },
    insert: (template, choices, onProgress = () => undefined) =>
      inTurn(() => insert(templates, template, choices, onProgress)),
    previewSetUp: async (order) => (await sets()).previewSetUp(templates, order),
    setUp: (order, manner = {}) =>
      inTurn(async () => (await sets()).setUp(templates, order, manner)),
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
