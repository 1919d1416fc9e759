/** The check's English. */
import type { CheckingTexts } from "../checking";

export const checking: CheckingTexts = {
  finding: {
    tableMissing: ["A table that the sheets need is missing.", "Its name is {subject}."],
    tableRenamed: [
      "A table of ours was renamed.",
      "“{now}” should be called {subject}; formulas find it by that name.",
    ],
    nameBroken: ["A name no longer points at a cell.", "It is {subject}."],
    columnMissing: ["A column was deleted.", "It is “{subject}”."],
    formulaOverwritten: [
      "A computed column holds something else than its formula.",
      "“{subject}”, {cells}.",
    ],
    formulaError: ["A formula gives an error.", "{subject} in {cells}."],
    functionUnknown: [
      "Formulas were entered before the KPI functions were loaded.",
      "{subject} in {cells}.",
    ],
    outdated: ["This sheet was written by an older version.", "There is a newer “{title}”."],
    linkable: [
      "This column can now compute by itself.",
      "“{subject}”: what it needs has come into the workbook; {cells} free.",
    ],
  },
  mend: {
    tableMissing: [],
    tableRenamed: ["It gets its name back."],
    nameBroken: ["It is pointed at its cell again."],
    columnMissing: [
      "It is added again at the right end of the table, with its formula where it computes.",
    ],
    formulaOverwritten: ["The formula is entered again; what was typed over it goes."],
    formulaError: [],
    functionUnknown: [
      "They are entered again.",
      "If {subject} stays, close the workbook, open it again and wait for the add-in to load.",
    ],
    outdated: ["New columns, names and formulas are added; what you typed stays."],
    linkable: ["Free cells get the formula; what you typed stays."],
  },
  typedColumn: "What was typed in it cannot be brought back.",
  group: {
    broken: "Broken",
    overwritten: "Formulas typed over",
    offers: "Could be better",
  },
  mendOne: "Mend",
  mendAll: { one: "Mend it", other: "Mend all {n} that can be mended" },
  mending: "Mending…",
  mended: { one: "{n} thing was mended.", other: "{n} things were mended." },
  looked: {
    one: "{n} sheet was looked at: tables, columns, names and formulas.",
    other: "{n} sheets were looked at: tables, columns, names and formulas.",
  },
  handsOnly: "Only you can put this right: look at the cell.",
  add: "Add {title}",
};
