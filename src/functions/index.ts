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

const excelCodes: Record<ErrorCode, CustomFunctions.ErrorCode> = {
  na: CustomFunctions.ErrorCode.notAvailable,
  value: CustomFunctions.ErrorCode.invalidValue,
  div0: CustomFunctions.ErrorCode.divisionByZero,
  num: CustomFunctions.ErrorCode.invalidNumber,
};

/** Excel shows a message with #N/A and #VALUE! only, and refuses one with the others. */
function excelError(code: ErrorCode, message: string): CustomFunctions.Error {
  return code === "na" || code === "value"
    ? new CustomFunctions.Error(excelCodes[code], message)
    : new CustomFunctions.Error(excelCodes[code]);
}

for (const { id } of catalogue)
  CustomFunctions.associate(id, (...args: unknown[]): Result => {
    const evaluation = evaluate(id, args, displayLanguage());
    if (evaluation.ok) return evaluation.value;
    throw excelError(evaluation.code, evaluation.message);
  });
