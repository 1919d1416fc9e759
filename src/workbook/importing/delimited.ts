/** Text to cells. */
import Papa from "papaparse";
import { delimiters } from "./types";
import type { Delimiter, Raw } from "./types";

/** as many rows as are looked at to find what separates the cells */
const sampleRows = 100;

/**
 * What separates the cells: the mark that cuts most rows into the same number of cells, the more cells the better. Titles
 * and notes around the data have no say, being few.
 */
export function delimiterOf(text: string): Delimiter {
  const hint = separatorLine.exec(text)?.[1] as Delimiter | undefined;
  if (hint) return hint;
  const sample = text.slice(0, 200_000);
  const scored = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: sampleRows });
    const counts = new Map<number, number>();
    for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
    counts.delete(1);
    const fits = [...counts].map(([width, rows]) => (rows / data.length) * Math.log2(width));
    return { delimiter, score: Math.max(0, ...fits) };
  });
  scored.sort((one, other) => other.score - one.score);
  return scored[0].delimiter;
}

/** Some programs say in a first line of its own what separates the cells: "sep=;" */
const separatorLine = /^sep=([,;\t|])\r?\n/i;

/** The cells of a text, row by row; a blank line is a row with one blank cell, so that rows can be counted. */
export function cellsOf(text: string, delimiter: Delimiter): Raw[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter });
  if (separatorLine.test(text)) data[0] = [""];
  return data;
}
