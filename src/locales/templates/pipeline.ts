import { inEach } from "..";
import type { pipeline } from "../en-US/templates/pipeline";

export const pipelineTexts = inEach<typeof pipeline>(
  (language) => require(`../${language}/templates/pipeline`).pipeline
);
