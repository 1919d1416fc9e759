import type { ByLanguage } from "..";
import { pipeline as english } from "../en-US/templates/pipeline";
import { pipeline as chinese } from "../zh-CN/templates/pipeline";

export const pipelineTexts: ByLanguage<typeof english> = { "en-US": english, "zh-CN": chinese };
