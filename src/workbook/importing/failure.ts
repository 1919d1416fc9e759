/** Why a file could not be read at all. The words for the user are in src/locales. */
export type FailureCode =
  /** nothing in it */
  | "empty"
  /** an .xls, or an .xlsx with a password */
  | "oldSpreadsheet"
  | "brokenSpreadsheet"
  /** an image, a document, a program */
  | "notAText"
  /** the worker ended, for want of memory most likely */
  | "workerLost";

export class ImportFailure extends Error {
  constructor(
    readonly code: FailureCode,
    options?: { cause?: unknown }
  ) {
    super(code, options);
    this.name = "ImportFailure";
  }
}
