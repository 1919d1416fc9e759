/**
 * What Excel answers when it refuses. Codes and sentences are those of Microsoft's page on errors in the Excel
 * JavaScript API; an add-in sees them as OfficeExtension.Error.
 */
const SENTENCES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insertion or deletion operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in cell edit mode. Exit edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ErrorCode = keyof typeof SENTENCES;

/** A refusal. The batch stops at the action that met it; what came before stays done. */
export class ApiError extends Error {
  constructor(
    /** one of Excel's codes; a fault that was injected may bring another */
    readonly code: ErrorCode | (string & {}),
    message?: string
  ) {
    super(message ?? SENTENCES[code as ErrorCode] ?? code);
    this.name = "ApiError";
  }
}

/** @param member as in "Range.getSpillParent" */
export function apiNotFound(member: string): ApiError {
  return new ApiError("ApiNotFound", `${SENTENCES.ApiNotFound} (${member})`);
}

export function invalidArgument(message?: string): ApiError {
  return new ApiError("InvalidArgument", message);
}

/** What went wrong inside the host or the book, as Excel would report a failure of its own. */
export function asApiError(cause: unknown): ApiError {
  if (cause instanceof ApiError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ApiError("GeneralException", `${SENTENCES.GeneralException} (${reason})`);
}
