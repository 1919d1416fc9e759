/** The workbook that is open in Excel, put together from what each file here can do with it. */
import { watchAnswers } from "./answers";
import { talk } from "./excel";
import { readFacts } from "./facts";
import type { Library } from "./library";
import { goTo } from "./navigate";
import { readState } from "./state";
import type { Workbook } from "./types";
import { watch, watchCells, watchSelection } from "./watch";

/** Fetched when they are needed: the pane's first page does without them. */
const formulas = () => import("./formulas");
const writing = () => import("./insert");
const sets = () => import("./setUp");
const actuals = () => import("./actuals");
const closing = () => import("./closing");
const holidays = () => import("./holidays");
const reviewing = () => import("./reviewing");
const sharing = () => import("./sharing");
const packing = () => import("./packing");
const returning = () => import("./returning");

/** The open workbook, as far as these templates go. */
export function createWorkbook(library: Library): Workbook {
  // One after the other: what writes sheets must see what was written before.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(run, run);
    last = turn;
    return turn;
  };
  return {
    read: async () => readState(library, await talk(readFacts)),
    preview: async (template, choices) => {
      const [{ preview }, templates] = await Promise.all([writing(), library.load()]);
      return preview(templates, template, choices);
    },
    insert: (template, choices, onProgress = () => undefined) =>
      inTurn(async () => {
        const [{ insert }, templates] = await Promise.all([writing(), library.load()]);
        return insert(templates, template, choices, onProgress);
      }),
    previewSetUp: async (order) => (await sets()).previewSetUp(await library.load(), order),
    setUp: (order, manner = {}) =>
      inTurn(async () => (await sets()).setUp(await library.load(), order, manner)),
    goTo,
    check: async () => (await import("./check")).check(await library.load()),
    mend: (findings, onProgress = () => undefined) =>
      inTurn(async () => (await import("./mend")).mend(await library.load(), findings, onProgress)),
    watchAnswers,
    watch,
    readSelection: async () => (await formulas()).readSelection(),
    readActiveCell: async () => (await formulas()).readActiveCell(),
    readValues: async (...args) => (await import("./values")).readValues(...args),
    writeFormula: async (...args) => (await formulas()).writeFormula(...args),
    watchSelection,
    watchCells,
    readBoard: async () => (await import("./board/read")).readBoard(),
    makeCopy: async (formulas, locked) =>
      locked
        ? (await packing()).lockedCopyOfDocument(formulas)
        : (await sharing()).copyOfDocument(formulas),
    makePack: async (order) => (await packing()).packOfDocument(order),
    readPeople: async () => (await sharing()).peopleOfDocument(),
    personCopies: async (...args) =>
      (await sharing()).personCopiesOfDocument(await library.load(), ...args),
    openCopy: async (file) => (await sharing()).openDocument(file),
    previewReturn: async (file) => (await returning()).previewReturn(await library.load(), file),
    takeReturned: (...args) =>
      inTurn(async () => (await returning()).takeIn(await library.load(), ...args)),
    takeBackReturned: () => inTurn(async () => (await returning()).takeBack()),
    readImportTarget: async (language) =>
      (await actuals()).readTarget(await library.load(), language),
    importRows: (...args) =>
      inTurn(async () => (await actuals()).importInto(await library.load(), ...args)),
    takeBackImport: () => inTurn(async () => (await actuals()).takeBack()),
    previewClose: async () => (await closing()).previewClose(),
    closeMonth: (...args) =>
      inTurn(async () => (await closing()).close(await library.load(), ...args)),
    addHolidays: (year) =>
      inTurn(async () => (await holidays()).addHolidays(await library.load(), year)),
    takeBackHolidays: () => inTurn(async () => (await holidays()).takeBackHolidays()),
    writeFindings: () => inTurn(async () => (await reviewing()).writeFindings()),
    takeBackFindings: () => inTurn(async () => (await reviewing()).takeBackFindings()),
    takeBackClose: () => inTurn(async () => (await closing()).takeBack()),
  };
}
