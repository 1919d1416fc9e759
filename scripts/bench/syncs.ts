/** What each action of a user costs between the add-in and Excel, at a small and at a large size, and how that grows. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How much a workbook holds. */
export interface Size {
  people: number;
  /** rows of sales data that are imported */
  orders: number;
}

export interface ActionCost {
  action: string;
  /** requests that Excel answered */
  syncs: number;
  /** of the largest request or answer, and of all of them */
  largest: number;
  bytes: number;
  /** of the workbook as a file, where Excel hands it over */
  fileBytes: number;
  milliseconds: number;
}

export interface ActionGrowth {
  action: string;
  small: ActionCost;
  large: ActionCost;
  /** the power of the workbook's size by which syncs and bytes grow: 0 is not at all, 1 in step with it */
  power: number;
  /** how many times as long it takes */
  longer: number;
}

/** So many times the people and the orders does the large workbook have. */
const larger = 10;
export const smallSize: Size = { people: 5, orders: 400 };
export const largeSize: Size = {
  people: smallSize.people * larger,
  orders: smallSize.orders * larger,
};

/** The same actions at both sizes, beside each other; a workbook of the large size holds so many times as much. */
export function growthOf(
  small: readonly ActionCost[],
  large: readonly ActionCost[],
  times = larger
): ActionGrowth[] {
  const power = (before: number, after: number) =>
    after <= before ? 0 : Math.log(after / Math.max(before, 1)) / Math.log(times);
  return small.map((before) => {
    const after = large.find(({ action }) => action === before.action);
    if (!after) throw new Error(`"${before.action}" was not measured at the large size`);
    const sent = ({ bytes, fileBytes }: ActionCost) => bytes + fileBytes;
    return {
      ...{ action: before.action, small: before, large: after },
      power: Math.max(power(sent(before), sent(after)), power(before.syncs, after.syncs)),
      longer: after.milliseconds / before.milliseconds,
    };
  });
}

/**
 * In a process of its own, since Office.js and the spreadsheet engine leave much behind.
 *
 * @param program path of the bundled syncing.ts
 */
export function measureSyncs(program: string): ActionGrowth[] {
  const folder = mkdtempSync(join(tmpdir(), "syncs-"));
  try {
    const results = join(folder, "costs.json");
    execFileSync(process.execPath, [program, results, JSON.stringify([smallSize, largeSize])], {
      stdio: ["ignore", "ignore", "pipe"],
      maxBuffer: 2 ** 28,
    });
    const [small, large] = JSON.parse(readFileSync(results, "utf8")) as ActionCost[][];
    return growthOf(small, large);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
