/**
 * Formulas as people read them, and as files keep them. A file has no "=", no [@Column], prefixes for what came after
 * the format, and its own spelling of an add-in's functions: KPI.GAP is _xldudf_KPI_GAP.
 */
import { prefixOf } from "./future-functions";
import { scan } from "./formula-scan";

/** Where a formula stands: what its shorthands mean. */
export interface Place {
  /** full names of the add-in's functions: KPI.GAP */
  functions: readonly string[];
  /** the table around the cell, if any */
  table?: string;
}

const udf = "_xldudf_";

/** @param formula with its leading "=" */
export function toFile(formula: string, { functions, table }: Place): string {
  const custom = new Set(functions.map((name) => name.toUpperCase()));
  return scan(formula.replace(/^=/, ""), {
    call: (name) =>
      custom.has(name.toUpperCase())
        ? udf + name.toUpperCase().replace(/\./g, "_")
        : prefixOf(name) + name,
    variable: (name) => `_xlpm.${name}`,
    reference: (owner, content) => {
      const full = content.startsWith("@") ? thisRow(content.slice(1)) : content;
      return `${owner || (table ?? "")}[${full}]`;
    },
  });
}

/** The other way round; the result has its "=". */
export function fromFile(stored: string, { functions, table }: Place): string {
  const known = new Map(
    functions.map((name) => [udf + name.toUpperCase().replace(/\./g, "_"), name])
  );
  const formula = scan(stored, {
    call: (name) => {
      const current = name.replace(/^(_xlfn\.|_xlws\.)+/i, "");
      // a function nobody offers now: its namespace ends at the first underscore
      return (
        known.get(current.toUpperCase()) ??
        (current.startsWith(udf) ? current.slice(udf.length).replace("_", ".") : current)
      );
    },
    word: (word) => word.replace(/^_xlpm\./i, ""),
    reference: (owner, content) => {
      const row = /^\[#This Row\](?:,(.*))?$|^#This Row$/is.exec(content);
      if (!row) return `${owner}[${content}]`;
      const columns = row[1] ?? "";
      const single = /^\[([\p{L}\p{N}_]+)\]$/u.exec(columns);
      const own = owner.toLowerCase() === table?.toLowerCase();
      return `${own ? "" : owner}[@${single ? single[1] : columns}]`;
    },
  });
  return `=${formula}`;
}

function thisRow(columns: string): string {
  if (columns === "") return "#This Row";
  return `[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}`;
}
