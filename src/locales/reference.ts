/** The words of the generated reference of the functions, beside their own descriptions. */
import { inEach } from ".";

export interface ReferenceTexts {
  title: string;
  /** paragraphs before the first family */
  introduction: readonly string[];
  /** what holds for every function, one line each */
  rules: { title: string; lines: readonly string[] };
  headings: {
    parameter: string;
    meaning: string;
    required: string;
    result: string;
    example: string;
    errors: string;
    twin: string;
  };
  yes: string;
  no: string;
  oneValue: string;
  spills: string;
  /** why a function that spills has no twin */
  noTwin: string;
  showTwin: string;
  noOwnErrors: string;
}

export const referenceTexts = inEach<ReferenceTexts>(
  (language) => require(`./${language}/reference`).reference
);
