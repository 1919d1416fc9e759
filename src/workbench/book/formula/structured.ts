/** The inside of a structured reference: Table[ this ]. */

export type Section = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

export interface Structured {
  sections: Section[];
  /** the first and the last column; undefined for all of them */
  columns?: [string, string];
}

const sectionNames: Section[] = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

/** undefined where the text is no structured reference */
export function parseStructured(body: string): Structured | undefined {
  const text = body.trim();
  if (text === "") return { sections: [] };
  if (text.startsWith("@")) {
    const rest = parseColumns(text.slice(1).trim());
    return rest && { ...rest, sections: ["#This Row"] };
  }
  if (text.startsWith("#")) {
    const section = sectionOf(text);
    return section && { sections: [section] };
  }
  if (!text.startsWith("[")) return { sections: [], columns: [unescape(text), unescape(text)] };
  const parts = splitAtTop(text, ",");
  const sections: Section[] = [];
  for (const part of parts.slice(0, -1)) {
    const section = sectionOf(part);
    if (!section) return undefined;
    sections.push(section);
  }
  const last = parts[parts.length - 1];
  const lastSection = sectionOf(last);
  if (lastSection) return { sections: [...sections, lastSection] };
  const columns = parseColumns(last);
  return columns && { ...columns, sections };
}

/** A column's name as it stands between brackets. */
export function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

/** true where [@name] needs no brackets of its own */
export function isPlainColumn(name: string): boolean {
  return /^[\p{L}\p{N}_]+$/u.test(name);
}

function unescape(text: string): string {
  return text.replace(/'(.)/gsu, "$1");
}

function sectionOf(text: string): Section | undefined {
  const inner = text
    .trim()
    .replace(/^\[|\]$/g, "")
    .trim()
    .toLowerCase();
  return sectionNames.find((name) => name.toLowerCase() === inner);
}

function parseColumns(text: string): { columns?: [string, string] } | undefined {
  if (text === "") return {};
  if (!text.startsWith("[")) return { columns: [unescape(text), unescape(text)] };
  const ends = splitAtTop(text, ":").map((part) => part.trim());
  if (ends.length > 2 || !ends.every((end) => end.startsWith("[") && end.endsWith("]"))) {
    return undefined;
  }
  const names = ends.map((end) => unescape(end.slice(1, -1)));
  return { columns: [names[0], names[names.length - 1]] };
}

function splitAtTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]") depth--;
    else if (text[at] === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}
