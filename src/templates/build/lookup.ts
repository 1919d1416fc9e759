/** Formulas that look a value up by a name. */

/** The cell of `values` beside `key` in `keys`; "" where the key is not there or the cell is blank. */
export function lookedUp(key: string, keys: string, values: string): string {
  const found = `INDEX(${values},MATCH(${key},${keys},0))`;
  return `IF(COUNTIF(${keys},${key})=0,"",IF(${found}="","",${found}))`;
}

/** The nth item of a list; "" past its end and where it is blank. */
export function nthOf(list: string, position: string): string {
  const item = `INDEX(${list},${position})`;
  return `IF(${position}>ROWS(${list}),"",IF(${item}="","",${item}))`;
}
