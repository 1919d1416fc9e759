/** One template, and what it needs, goes into the workbook. */
import type { Choices, TemplateId } from "../templates/plan";
import { carryOut } from "./carryOut";
import { collect } from "./collect";
import { talk } from "./excel";
import { readFacts } from "./facts";
import type { Templates } from "./state";
import type { InsertPreview, InsertResult, Progress } from "./types";

/** The contents may take two requests, so that nobody waits long. */
const mostRequests = 2;

/** What `insert` would add; throws the Trouble that it would meet before writing. */
export async function preview(
  templates: Templates,
  template: TemplateId,
  choices: Choices
): Promise<InsertPreview> {
  const plans = collect(templates, template, choices, await talk(readFacts));
  return { sheets: plans.map(({ template: id, sheetName }) => ({ template: id, sheetName })) };
}

export async function insert(
  templates: Templates,
  template: TemplateId,
  choices: Choices,
  onProgress: (progress: Progress) => void
): Promise<InsertResult> {
  const written = await carryOut((facts) => collect(templates, template, choices, facts), {
    onProgress,
    packing: () => ({ most: mostRequests }),
  });
  return { written, main: written[written.length - 1] };
}
