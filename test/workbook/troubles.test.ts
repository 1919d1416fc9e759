import { asTrouble } from "../../src/workbook/troubles";
import { Trouble } from "../../src/workbook/types";

/** An error as the Office.js client throws it. */
function officeError(code: string, errorLocation?: string): Error {
  const error = new Error(`Excel says ${code}`);
  error.name = "RichApi.Error";
  return Object.assign(error, { code, debugInfo: { errorLocation } });
}

test.each([
  ["InvalidOperationInCellEditMode", undefined, "cellEditing"],
  ["AccessDenied", undefined, "workbookProtected"],
  ["ItemNotFound", "WorksheetCollection.getItem", "gone"],
  ["InvalidSelection", "Workbook.getSelectedRange", "selectionSplit"],
  ["ItemAlreadyExists", "WorksheetCollection.add", "sheetNameTaken"],
  ["ItemAlreadyExists", "Worksheet.name", "sheetNameTaken"],
  ["ItemAlreadyExists", "Table.name", "tableNameTaken"],
  ["ItemAlreadyExists", "NamedItemCollection.add", "tableNameTaken"],
  ["ItemAlreadyExists", undefined, "refused"],
  ["ApiNotFound", "Worksheet.notes", "excelTooOld"],
  ["ApiNotAvailable", undefined, "excelTooOld"],
  ["RequestPayloadSizeLimitExceeded", undefined, "tooLarge"],
  ["MemoryLimitReached", undefined, "tooLarge"],
  ["ConnectionFailure", undefined, "connectionLost"],
  ["HostRestartNeeded", undefined, "connectionLost"],
  ["Timeout", undefined, "connectionLost"],
  ["InvalidArgument", "Range.values", "refused"],
  ["GeneralException", undefined, "refused"],
  ["SomethingNew", undefined, "refused"],
])("%s at %s is %s", (code, location, expected) => {
  const cause = officeError(code, location);
  const trouble = asTrouble(cause, { template: "targets" });
  expect(trouble).toBeInstanceOf(Trouble);
  expect(trouble).toMatchObject({
    code: expected,
    cause,
    facts: { template: "targets", excelCode: code, excelMessage: `Excel says ${code}` },
  });
});

test("want of rights where one sheet was worked on is that sheet's protection", () => {
  expect(asTrouble(officeError("AccessDenied"), { sheet: "Targets" })).toMatchObject({
    code: "sheetProtected",
    facts: { sheet: "Targets" },
  });
});

test("an Excel that lacks a member is told with the member's name", () => {
  expect(asTrouble(officeError("ApiNotFound", "Worksheet.notes"))).toMatchObject({
    facts: { needed: "Worksheet.notes" },
  });
});

test.each([new Trouble("gone", { sheet: "x" }), new TypeError("ours"), "text", undefined])(
  "%p is none of Excel's and stays what it is",
  (error) => expect(asTrouble(error, { sheet: "Targets" })).toBe(error)
);
