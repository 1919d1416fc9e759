/**
 * Which metrics of the target sheet are levels: rates, averages, prices, ranks. A level does not add up over the days of
 * a period, so that half of the days need not have brought half of it.
 */
import type { Language } from "../locales";
import { targetsTexts } from "../locales/templates/targets";

/** Positions in the target sheet's dimensions: order value, repurchase, margin, share, satisfaction, price. */
const levelDimensions = [3, 4, 6, 7, 8, 10];
/** Positions in its units: %, days. */
const levelUnits = [4, 5];

/** Things that are counted, and so add up whatever they say: orders, customers, cases, visits. */
const countUnits = [1, 2, 3, 6];

export interface LevelWords {
  dimensions: string[];
  units: string[];
  /** with these a dimension of levels is counted all the same: complaints, in cases, tell of satisfaction */
  counts: string[];
}

/** The words by which the sheet of that language tells a level. */
export function levelWords(language: Language): LevelWords {
  const { dimensions, units } = targetsTexts[language];
  return {
    dimensions: levelDimensions.map((at) => dimensions[at]!),
    units: levelUnits.map((at) => units[at]!),
    counts: countUnits.map((at) => units[at]!),
  };
}
