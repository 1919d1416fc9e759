/** How what a file says is compared with our words: case, width, blanks and punctuation do not count. */
import { languages } from "../../locales";
import { fileWords } from "../../locales/columnWords";
import type { Raw } from "./types";

const units = /[(（[【][^)）\]】]*[)）\]】]/g;

/** "  Order-No. " and "order no" are the same; "１２" and "12" too. */
export function plainly(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "");
}

/** A column's name without what stands in parentheses: its unit. */
export function nameOf(header: string): string {
  return plainly(header.replace(units, ""));
}

const totals = new Set(languages.flatMap((each) => fileWords[each].totalWords.map(plainly)));

export function isTotalWord(text: string): boolean {
  return text.length <= 16 && totals.has(plainly(text));
}

export function isBlank(cell: Raw | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
