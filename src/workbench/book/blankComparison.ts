/**
 * The engine remembers where each value stands in a column to compare faster, and there keeps 0 and a blank in one
 * place: IF(A1="",…) then takes a 0 for a blank, which Excel never does. So it compares cell by cell, and need not
 * remember.
 */
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

export function compareCellByCell(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.shouldContinueBuildingCache = () => false;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
