/** What a protected sheet still allows. */
import type { WriteSheet } from "hucre/xlsx";
import type { SheetProperties } from "../book/book";

type FileProtection = NonNullable<WriteSheet["protection"]>;
type Protection = SheetProperties["protection"];

/** Excel's option, and the file's word for it. */
const allowances = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
} as const satisfies Record<string, keyof FileProtection>;

export function toFileProtection(protection: Protection): FileProtection | undefined {
  if (!protection.protected) return undefined;
  const allowed = Object.entries(allowances)
    .filter(([option]) => protection.options[option] === true)
    .map(([, word]) => [word, true]);
  return {
    sheet: true,
    ...(protection.password && { password: protection.password }),
    ...(Object.fromEntries(allowed) as FileProtection),
  };
}

/** The password does not come back: a file holds only its hash. */
export function fromFileProtection(stored: FileProtection | undefined): Protection {
  const options = Object.entries(allowances)
    .filter(([, word]) => stored?.[word] === true)
    .map(([option]) => [option, true]);
  return { protected: stored?.sheet ?? false, options: Object.fromEntries(options) };
}
