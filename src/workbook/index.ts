/** Everything that the pane and the ribbon may ask of Excel. */
import { templates } from "../templates";
import { check } from "./check";
import { collect } from "./collect";
import { talk } from "./excel";
import { readFacts } from "./facts";
import { insert } from "./insert";
import { goTo } from "./navigate";
import { loopState } from "./state";
import type { Templates } from "./state";
import type { Workbook } from "./types";
import { watch } from "./watch";

/** The workbook that is open in Excel, as seen by these templates. */
export function createWorkbook(known: Templates): Workbook {
  return {
    read: async () => loopState(known, await talk(readFacts)),
    preview: async (template, choices) => {
      const plans = collect(known, template, choices, await talk(readFacts));
      return { sheets: plans.map(({ template: id, sheetName }) => ({ template: id, sheetName })) };
    },
    insert: (template, choices, onProgress = () => undefined) =>
      insert(known, template, choices, onProgress),
    goTo,
    check: () => check(known),
    watch,
  };
}

export const workbook = createWorkbook(templates);
