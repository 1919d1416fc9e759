/**
 * What Excel loads to compute cells: gives every function of the catalogue to the global CustomFunctions, and needs
 * nothing else. The pane need not be open, nor office.js be there.
 */
import type { ErrorCode } from "../kpi/failure";
import { languageFor, type Language } from "../locales";
import { catalogue } from "./catalogue";
import { evaluate } from "./evaluate";
import type { Result } from "./values";

/** Read at every call: office.js may come later than the functions, and knows Excel's own language. */
function displayLanguage(): Language {
  const { Office: office, navigator: browser } = globalThis as {
    Office?: { context?: { displayLanguage?: string } };
    navigator?: { language?: string };
  };
  return languageFor(office?.context?.displayLanguage ?? browser?.language);
}

const codeNames = {
  na: "notAvailable",
  value: "invalidValue",
  div0: "divisionByZero",
  num: "invalidNumber",
} as const satisfies Record<ErrorCode, keyof typeof CustomFunctions.ErrorCode>;

/**
 * Excel shows a message with #N/A and #VALUE! only, and refuses one with the others. Error and ErrorCode are looked up
 * when a call fails: office.js has `associate` from the start, and the rest once its own files have come.
 */
function excelError(code: ErrorCode, message: string): CustomFunctions.Error {
  const excelCode = CustomFunctions.ErrorCode[codeNames[code]];
  return code === "na" || code === "value"
    ? new CustomFunctions.Error(excelCode, message)
    : new CustomFunctions.Error(excelCode);
}

for (const { id } of catalogue)
  CustomFunctions.associate(id, (...args: unknown[]): Result => {
    const evaluation = evaluate(id, args, displayLanguage());
    if (evaluation.ok) return evaluation.value;
    throw excelError(evaluation.code, evaluation.message);
  });
