import type { ReferenceTexts } from "../reference";

export const reference: ReferenceTexts = {
  title: "KPI functions",
  introduction: [
    "Every function is typed as `=KPI.NAME(…)`. Parameters in square brackets may be left out.",
    "The _plain Excel_ formula under a function gives the same result and the same kind of error with functions that every Excel since 2010, WPS and LibreOffice know. It is what a colleague without the add-in can check the result with.",
  ],
  rules: {
    title: "What holds for every function",
    lines: [
      "A result depends on the arguments alone; “today” is handed over as `asOf`.",
      "Ratios are plain numbers: 0.8 is 80%. Scores run from 0 to 100 and past it up to the cap.",
      "Dates are Excel dates; both ends of a period belong to it, and a time of day is dropped.",
      'A blank cell, an omitted argument and an empty text are the same. Desktop Excel hands over 0 for a blank cell, so guard it: `=IF(B2="","",KPI.ATTAINMENT(B2,C2))`.',
      "Lists may be a row, a column or a block. Lists that belong together have the same number of cells; rows in which all of them are blank do not count.",
      "`#N/A`: something needed is missing. `#VALUE!`: an argument is of the wrong kind, or out of range; a text that looks like a number is no number. `#DIV/0!`: a zero denominator. `#NUM!`: the result is too large.",
      "Choices are taken in English and in Chinese; case and outer spaces do not count.",
    ],
  },
  headings: {
    parameter: "Parameter",
    meaning: "Meaning",
    required: "Needed",
    result: "Result",
    example: "Example",
    errors: "Errors of its own",
    twin: "Plain Excel",
  },
  yes: "yes",
  no: "–",
  oneValue: "One value.",
  spills: "Fills several cells, without a header.",
  noTwin: "None: the result fills several cells. A copy to share keeps its values.",
  showTwin: "Show the formula ({length} characters)",
  noOwnErrors: "None beside those that hold for every function.",
};
