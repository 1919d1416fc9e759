/** Which column of a file goes where: by its name, and by what stands in it. */
import { languages } from "../../locales";
import { fileWords } from "../../locales/columnWords";
import { readDate } from "./dates";
import { targetsNamed } from "./names";
import { readNumber } from "./numbers";
import { columnIds, listColumns, listIds, targetKinds } from "./types";
import type { KnownNames, Raw, Target } from "./types";
import { isBlank, plainly } from "./words";

export interface Match {
  target?: Target;
  /** from 0 to 1 */
  confidence: number;
}

/** Below it a column is rather left out. */
const least = 0.3;

interface Contents {
  dates: number;
  numbers: number;
  kinds: number;
  /** looks like the numbers of documents, each its own */
  codes: number;
  /** sum of what can be read as numbers */
  size: number;
  /** by list, the share of entries that it has */
  known: Partial<Record<Target, number>>;
}

export function matchColumns(
  headers: readonly string[],
  samples: readonly Raw[][],
  known: KnownNames
): Match[] {
  const lists = listIds.map(
    (list) => [listColumns[list], new Set(known[list].map(plainly))] as const
  );
  const contents = samples.map((cells) => contentsOf(cells, lists));
  const largest = Math.max(...contents.map(({ size }) => size));
  const pairs = contents.flatMap((content, column) =>
    ([...columnIds, "line"] as Target[]).map((target) => ({
      column,
      target,
      score: scoreOf(headers[column], content, target, content.size === largest && largest > 0),
    }))
  );
  pairs.sort((one, other) => other.score - one.score);
  const matches: Match[] = headers.map(() => ({ confidence: 0 }));
  const taken = new Set<Target>();
  for (const { column, target, score } of pairs) {
    if (score < least || taken.has(target) || matches[column].target) continue;
    matches[column] = { target, confidence: Math.min(1, score) };
    taken.add(target);
  }
  return matches;
}

const kindWords = new Set(
  languages.flatMap((each) => Object.values(fileWords[each].kindWords).flat().map(plainly))
);
/** They answer any question. */
for (const word of ["yes", "no", "y", "n", "是", "否"]) kindWords.delete(word);

function contentsOf(
  cells: readonly Raw[],
  lists: readonly (readonly [Target, ReadonlySet<string>])[]
): Contents {
  const filled = cells.filter((cell) => !isBlank(cell));
  const share = (holds: (cell: Raw) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
  const read = filled.map((cell) =>
    typeof cell === "number" ? cell : (readNumber(String(cell), ".")?.value ?? undefined)
  );
  const distinct = new Set(filled).size;
  return {
    dates: share((cell) => typeof cell === "string" && readDate(cell, "dmy").kind !== "bad"),
    numbers: read.filter((value) => value !== undefined).length / (filled.length || 1),
    kinds: share((cell) => kindWords.has(plainly(String(cell)))),
    codes:
      distinct >= filled.length * 0.6
        ? share((cell) => /^\p{L}{0,6}[-_#]?\d{4,}/u.test(String(cell)))
        : 0,
    size: read.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0),
    known: Object.fromEntries(
      lists.map(([target, names]) => [target, share((cell) => names.has(plainly(String(cell))))])
    ),
  };
}

function scoreOf(header: string, content: Contents, target: Target, isLargest: boolean): number {
  const named = targetsNamed(header).find((each) => each.target === target)?.score ?? 0;
  const listed = content.known[target] ?? 0;
  if (named > 0) return named * fit(content, target) + listed / 20;
  if (header !== "" && targetsNamed(header)[0]?.score > 0.9) return 0;
  if (listed >= 0.6) return 0.3 + listed / 2;
  if (target === "date" && content.dates > 0.9) return 0.5;
  if (target === "kind" && content.kinds > 0.9) return 0.6;
  if (target === "order" && content.codes > 0.9 && content.dates < 0.5) return 0.4;
  const isAmount = target === "amount" && header === "" && isLargest && content.codes < 0.9;
  return isAmount && content.numbers > 0.9 ? 0.35 : 0;
}

/** Whether what stands in the column is of the kind that its name promises; a blank column keeps its name's word. */
function fit({ dates, numbers, codes }: Contents, target: Target): number {
  const isBlankColumn = dates === 0 && numbers === 0 && codes === 0;
  switch (targetKinds[target]) {
    case "date":
      return Math.max(dates, numbers / 2) >= 0.5 || isBlankColumn ? 1 : 0.5;
    case "number":
      return numbers >= 0.5 || isBlankColumn ? 1 : 0.3;
    case "text":
      if (target === "order" || target === "line") return dates > 0.9 && codes < 0.9 ? 0.4 : 1;
      return numbers > 0.8 || dates > 0.8 ? 0.4 : 1;
  }
}
