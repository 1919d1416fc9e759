/** What Excel lets a sheet be called. */

const longest = 31;

/** Excel keeps this name for its own list of changes, in any case. */
const reserved = "history";

/** Whether Excel takes the name at all, whatever other sheets are called. */
export function isSheetName(name: string): boolean {
  return (
    name.trim().length > 0 &&
    name.length <= longest &&
    !/[:\\/?*[\]]/.test(name) &&
    // control characters cannot be stored in a workbook's file
    // eslint-disable-next-line no-control-regex
    !/[\u0000-\u001f]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== reserved
  );
}

/** Excel takes "Targets" and "TARGETS" for the same name. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function isTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((other) => sameName(name, other));
}

/** The name itself where it is free, else the first free one of "Targets 2", "Targets 3" …; the stem gives way to the number. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; isTaken(name, taken); number++) {
    const ending = ` ${number}`;
    name = cut(wanted, longest - ending.length).trimEnd() + ending;
  }
  return name;
}

/** The nearest name to a bad one that Excel takes; the fallback where nothing of it is left. */
export function mendedSheetName(bad: string, fallback: string): string {
  // eslint-disable-next-line no-control-regex
  const cleaned = bad.replace(/[:\\/?*[\]\u0000-\u001f]/g, " ").replace(/\s+/g, " ");
  const name = cut(cleaned.replace(/^[\s']+/, ""), longest).replace(/[\s']+$/, "");
  return isSheetName(name) ? name : fallback;
}

/** The first `length` UTF-16 units, without half of a surrogate pair at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
