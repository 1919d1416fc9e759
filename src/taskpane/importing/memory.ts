/**
 * Where the columns of earlier files went, kept for files with the same header. It stays in the browser's storage of this
 * machine, and names columns only, nothing of what stands in them.
 */
import type { DateOrder, Layout, Target } from "../../workbook/importing/types";

interface Remembered {
  header: string;
  columns: { target: Target | null; dateOrder?: DateOrder; decimal?: "." | "," }[];
}

const key = "kpi-loop.import";
/** as many headers as are kept; the oldest goes first */
const most = 20;

function headerOf({ columns }: Layout): string {
  return columns.map(({ name }) => name).join("\u0001");
}

function kept(): Remembered[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(found) ? (found as Remembered[]) : [];
  } catch {
    // The browser forbids storage, or somebody else wrote there: then nothing is remembered.
    return [];
  }
}

/** What the user made of such a file before; undefined for one that is new. */
export function recall(layout: Layout): Layout | undefined {
  const header = headerOf(layout);
  const known = kept().find((each) => each.header === header);
  if (!known || header.replaceAll("\u0001", "") === "") return undefined;
  const columns = layout.columns.map(({ index, name }, at) => {
    const { target, ...details } = known.columns[at];
    return { index, name, ...(target && { target }), ...details };
  });
  return { ...layout, columns };
}

export function remember(layout: Layout): void {
  const header = headerOf(layout);
  const columns = layout.columns.map(({ target = null, dateOrder, decimal }) => ({
    target,
    ...(dateOrder && { dateOrder }),
    ...(decimal && { decimal }),
  }));
  const others = kept().filter((each) => each.header !== header);
  try {
    localStorage.setItem(key, JSON.stringify([{ header, columns }, ...others].slice(0, most)));
  } catch {
    // Without storage the next file is matched anew.
  }
}
