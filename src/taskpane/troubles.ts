/** What the pane offers the user when something could not be done. */
import { Trouble } from "../workbook/types";

export type WayOut =
  | { kind: "retry" }
  /** insert under this name instead */
  | { kind: "insertAs"; name: string }
  | { kind: "editName" }
  /** write over what is in the cell */
  | { kind: "overwrite" }
  | { kind: "goTo"; sheetName: string };

/** An error as the pane speaks of it; whatever is no Trouble counts as refused, with its own message. */
export function asTrouble(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  const excelMessage = error instanceof Error ? error.message : String(error);
  return new Trouble("refused", { excelMessage }, { cause: error });
}

/** The ways out of a trouble, the likeliest first; none where the user can only read. */
export function waysOut({ code, facts }: Trouble): WayOut[] {
  const goTo: WayOut[] = facts.sheet ? [{ kind: "goTo", sheetName: facts.sheet }] : [];
  const insertAs: WayOut[] = facts.suggestion ? [{ kind: "insertAs", name: facts.suggestion }] : [];
  const retry: WayOut = { kind: "retry" };
  switch (code) {
    case "sheetNameTaken":
      return [...insertAs, ...goTo, { kind: "editName" }];
    case "sheetNameBad":
      return [...insertAs, { kind: "editName" }];
    case "alreadyThere":
      return goTo;
    case "tableNameTaken":
    case "sheetProtected":
      return [...goTo, retry];
    case "cellTaken":
      return [{ kind: "overwrite" }];
    case "excelTooOld":
    case "notInExcel":
    case "formulaBad":
    case "fileTooLarge":
    case "fileDamaged":
    case "fileProtected":
    case "fileMacros":
    case "cancelled":
      return [];
    case "workbookProtected":
    case "cellEditing":
    case "gone":
    case "changedMeanwhile":
    case "spillBlocked":
    case "selectionSplit":
    case "tooLarge":
    case "connectionLost":
    case "refused":
      return [retry];
  }
}
