import { inEach } from "..";
import type { voice } from "../en-US/templates/voice";

export const voiceTexts = inEach<typeof voice>(
  (language) => require(`../${language}/templates/voice`).voice
);
