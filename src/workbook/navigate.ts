/** Taking the user to a place in the workbook. */
import { talk } from "./excel";
import { Trouble } from "./types";

export interface Place {
  sheetId?: string;
  sheetName?: string;
  /** A1 address inside the sheet */
  address?: string;
}

/** Activates the sheet, showing it where it was hidden, and selects the address. A Trouble "gone" where it is no more. */
export async function goTo({ sheetId, sheetName, address }: Place): Promise<void> {
  await talk(async (context) => {
    const key = sheetId ?? sheetName ?? "";
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new Trouble("gone", { sheet: sheetName ?? sheetId });
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    if (address !== undefined) sheet.getRange(address).select();
    await context.sync();
  });
}
