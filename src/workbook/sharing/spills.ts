/** References to a spilled block (A1#, in a file ANCHORARRAY): once the block holds values, its cells are named instead. */

/** The cells of a block that was spilled, by its first cell: "sheet name in lower case!A1" → "A1:C5". */
export type Spills = Map<string, string>;

const anchor = /_xlfn\.ANCHORARRAY\(([^()]+)\)/gi;
const reference = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)$/i;

export function spillKey(sheet: string, cell: string): string {
  return `${sheet.toLowerCase()}!${cell.toUpperCase()}`;
}

/** @param sheet the sheet on which the formula stands; undefined for a name, which must say the sheet itself */
export function withFixedSpills(
  formula: string,
  sheet: string | undefined,
  spills: Spills
): string {
  if (spills.size === 0) return formula;
  return formula.replace(anchor, (call, argument: string) => {
    const [, quoted, plain, column, row] = reference.exec(argument.trim()) ?? [];
    const owner = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
    if (!owner || !column || !row) return call;
    const block = spills.get(spillKey(owner, `${column}${row}`));
    if (!block) return call;
    const prefix = argument.includes("!") ? argument.trim().replace(/[^!]*$/, "") : "";
    const absolute = block.replace(/([A-Z]+)(\d+)/gi, "$$$1$$$2");
    return `${prefix}${absolute}`;
  });
}
