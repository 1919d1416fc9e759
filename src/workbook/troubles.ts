/** The one place where what Excel throws becomes a Trouble. */
import { Trouble } from "./types";
import type { TroubleCode, TroubleFacts } from "./types";

/** Codes of Excel's JavaScript API, as Microsoft's page on error handling lists them, and those of its transport. */
const meanings: Record<string, TroubleCode> = {
  InvalidOperationInCellEditMode: "cellEditing",
  AccessDenied: "workbookProtected",
  ItemNotFound: "gone",
  InvalidSelection: "selectionSplit",
  ApiNotFound: "excelTooOld",
  ApiNotAvailable: "excelTooOld",
  NotImplemented: "excelTooOld",
  UnsupportedFeature: "excelTooOld",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  ConnectionFailure: "connectionLost",
  HostRestartNeeded: "connectionLost",
  InvalidOrTimedOutSession: "connectionLost",
  RequestAborted: "connectionLost",
  ServiceNotAvailable: "connectionLost",
  Timeout: "connectionLost",
  Unauthenticated: "connectionLost",
};

/** An error of the Office.js client, told by its shape: it may come from another frame, with classes of its own. */
interface OfficeError {
  name: "RichApi.Error";
  code: string;
  message: string;
  debugInfo?: { errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" &&
    error !== null &&
    (error as Partial<OfficeError>).name === "RichApi.Error" &&
    typeof (error as Partial<OfficeError>).code === "string"
  );
}

function codeOf(error: OfficeError, facts: TroubleFacts): TroubleCode {
  const location = error.debugInfo?.errorLocation ?? "";
  if (error.code === "ItemAlreadyExists" && location.startsWith("Worksheet"))
    return "sheetNameTaken";
  if (error.code === "ItemAlreadyExists" && /^(Table|NamedItem)/.test(location)) {
    return "tableNameTaken";
  }
  if (error.code === "InvalidArgument" && facts.formula !== undefined) return "formulaBad";
  // Where one sheet was worked on, a refusal for want of rights comes from that sheet's own protection.
  if (error.code === "AccessDenied" && facts.sheet !== undefined) return "sheetProtected";
  return meanings[error.code] ?? "refused";
}

/**
 * The Trouble that an error of Excel stands for, with `facts` and what Excel said. A Trouble comes back as it is;
 * any other error is a fault of our own and comes back unchanged too, so that nobody mistakes it for Excel's.
 */
export function asTrouble(error: unknown, facts: TroubleFacts = {}): unknown {
  if (!isOfficeError(error)) return error;
  const code = codeOf(error, facts);
  const needed = code === "excelTooOld" ? { needed: error.debugInfo?.errorLocation } : {};
  return new Trouble(
    code,
    { ...needed, ...facts, excelCode: error.code, excelMessage: error.message },
    { cause: error }
  );
}

/** The same trouble, with the names of what could not be taken back. */
export function withLeftBehind(error: unknown, leftBehind: string[]): Trouble {
  const { code, facts } =
    error instanceof Trouble
      ? error
      : { code: "refused" as const, facts: { excelMessage: String(error) } };
  return new Trouble(code, { ...facts, leftBehind }, { cause: error });
}

/** The same trouble, where what had stayed behind is gone after all. */
export function withoutLeftBehind(error: unknown): unknown {
  if (!(error instanceof Trouble) || !error.facts.leftBehind) return error;
  const { leftBehind: _, ...facts } = error.facts;
  return new Trouble(error.code, facts, { cause: error });
}
