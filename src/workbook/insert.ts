/** One template, and what it needs, goes into the workbook. */
import type { Choices, TemplateId } from "../templates/plan";
import { carryOut, type CarriedOut } from "./carryOut";
import { collect } from "./collect";
import { talk } from "./excel";
import { readFacts } from "./facts";
import type { Templates } from "./state";
import { withLeftBehind, withoutLeftBehind } from "./troubles";
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
  const { written } = await write(templates, template, choices, onProgress);
  return { written, main: written[written.length - 1] };
}

function write(
  templates: Templates,
  template: TemplateId,
  choices: Choices,
  onProgress: (progress: Progress) => void
): Promise<CarriedOut> {
  return carryOut((facts) => collect(templates, template, choices, facts), {
    onProgress,
    packing: () => ({ most: mostRequests }),
  });
}

/** An insert that something else rests on: where that fails, the sheets go again. */
export async function insertFor<Result>(
  templates: Templates,
  template: TemplateId,
  choices: Choices,
  onProgress: (progress: Progress) => void,
  then: () => Promise<Result>
): Promise<Result> {
  const { takeBack } = await write(templates, template, choices, onProgress);
  try {
    return await then();
  } catch (error) {
    const leftBehind = await takeBack();
    throw leftBehind.length > 0 ? withLeftBehind(error, leftBehind) : withoutLeftBehind(error);
  }
}
