/** Which finding belongs into which cell of the review: a metric's beside its facts, the others under their lens. */
import { habits } from "../../locales/habits";
import type { Language } from "../../locales";
import { reviewTexts } from "../../locales/templates/review";
import type { Block } from "../blocks";
import type { FindingGroup, findingsOf } from "../findings";
import { sentenceOf } from "../findings/sentence";

export interface ReviewBlocks {
  facts?: Block<"metric" | "finding">;
  lenses?: Block<"lens" | "happened">;
}

export interface Cell {
  sheetId: string;
  row: number;
  column: number;
  before: string;
  after: string;
}

/** Positions of the lenses: the target's attainment, the strategy's effect, the team, the customers. */
const lensOf: Partial<Record<FindingGroup, number>> = { gap: 0, funnel: 1, ranking: 2, tasks: 2 };

export interface Placed {
  cells: Cell[];
  kept: number;
  homeless: number;
}

/**
 * A blank cell is filled, and one of `ours`, which holds what was written into it before, is brought up to date; any
 * other stays. The sentences are in the sheet's language.
 */
export function place(
  found: ReturnType<typeof findingsOf>,
  blocks: ReviewBlocks,
  ours: readonly string[]
): Placed {
  const placed: Placed = { cells: [], kept: 0, homeless: 0 };
  const language = (blocks.facts ?? blocks.lenses)?.language ?? "en-US";
  const put = (block: Block, row: number, column: number, lines: string[], between: string) => {
    const before = String(block.formulas[row][column]);
    const after = lines.join(between);
    if (before === after) return;
    if (before !== "" && !ours.includes(before)) {
      placed.kept++;
      return;
    }
    const { sheetId } = block;
    const at = { row: block.row + row, column: block.column + column };
    placed.cells.push({ sheetId, ...at, before, after });
  };

  const { facts, lenses } = blocks;
  for (const [subject, lines] of byMetric(found, language)) {
    const row = facts?.values.findIndex((values) => values[facts.slots.metric] === subject) ?? -1;
    // Sentences follow each other: a Chinese full stop brings its own space.
    if (facts && row >= 0)
      put(facts, row, facts.slots.finding, lines, habits[language].betweenSentences);
    else placed.homeless += lines.length;
  }
  for (const [lens, lines] of byLens(found, language)) {
    const words = Object.values(reviewTexts).map((texts) => texts.lenses.names[lens]);
    const row =
      lenses?.values.findIndex((values) => words.includes(String(values[lenses.slots.lens]))) ?? -1;
    if (lenses && row >= 0) put(lenses, row, lenses.slots.happened, lines, "\n");
    else placed.homeless += lines.length;
  }
  return placed;
}

function byMetric(found: ReturnType<typeof findingsOf>, language: Language): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const { group, statements } of found) {
    if (group !== "targets" && group !== "changes") continue;
    for (const statement of statements) {
      const { subject } = statement.words;
      lines.set(subject, [...(lines.get(subject) ?? []), sentenceOf(statement, language)]);
    }
  }
  return lines;
}

function byLens(found: ReturnType<typeof findingsOf>, language: Language): Map<number, string[]> {
  const lines = new Map<number, string[]>();
  for (const { group, statements } of found) {
    const lens = lensOf[group];
    if (lens === undefined) continue;
    const sentences = statements.map((statement) => sentenceOf(statement, language));
    lines.set(lens, [...(lines.get(lens) ?? []), ...sentences]);
  }
  return lines;
}
