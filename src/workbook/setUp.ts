/** A whole set of sheets goes into the workbook at once. */
import { carryOut } from "./carryOut";
import { collectSet } from "./collect";
import { talk } from "./excel";
import { readFacts } from "./facts";
import { loopState } from "./state";
import type { Templates } from "./state";
import type { Held, SetUpManner, SetUpOrder, SetUpPreview } from "./types";

/** With the reading, the empty sheets and the references that are given back, twelve requests in all. */
const mostRequests = 9;

/** Into so many parts the writing is cut, so that the bar moves and cancelling is heard; small sets into fewer. */
const parts = 6;
const smallestPart = 300_000;

export async function setUp(
  templates: Templates,
  { chosen, choices }: SetUpOrder,
  { onProgress = () => undefined, signal }: SetUpManner
): Promise<Held[]> {
  const { written } = await carryOut((facts) => collectSet(templates, chosen, choices, facts), {
    onProgress,
    signal,
    packing: (bytes) => ({
      most: mostRequests,
      bytes: Math.max(Math.ceil(bytes / parts), smallestPart),
    }),
  });
  return written;
}

export async function previewSetUp(
  templates: Templates,
  { chosen, choices }: SetUpOrder
): Promise<SetUpPreview> {
  const facts = await talk(readFacts);
  const { held } = loopState(templates, facts);
  return {
    sheets: collectSet(templates, chosen, choices, facts).map(({ template, sheetName }) => ({
      template,
      sheetName,
    })),
    kept: held.filter(({ template }) => chosen.includes(template)),
  };
}
