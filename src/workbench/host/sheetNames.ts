/** Names that a sheet may bear. */
import { ApiError, invalidArgument } from "./errors";
import type { Scope } from "./scope";

const LONGEST = 31;

/** @param except the sheet that is being renamed */
export function checkSheetName({ book }: Scope, name: unknown, except?: string): string {
  if (typeof name !== "string" || name.trim() === "") throw invalidArgument();
  const bad =
    name.length > LONGEST ||
    /[\\/?*:[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (bad) throw invalidArgument();
  const taken = book
    .sheets()
    .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ApiError("ItemAlreadyExists");
  return name;
}

/** "Sheet1", "Sheet2" … the first one that is free */
export function freeSheetName({ book }: Scope): string {
  const taken = new Set(book.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = book.sheets().length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
