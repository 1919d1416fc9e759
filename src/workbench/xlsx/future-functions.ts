/**
 * Functions that came after the file format: a file writes them with a prefix, so that an older Excel can tell them
 * from names. The list follows Microsoft's [MS-XLSX] 2.2.2, "future-function-list", as far as sheets use it.
 */
const plain = `
  ARRAYTOTEXT BETA.DIST BETA.INV BINOM.DIST BINOM.INV BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHISQ.TEST
  CHOOSECOLS CHOOSEROWS CONCAT CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S DAYS DROP EXPAND EXPON.DIST
  FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA.DIST GAMMA.INV HSTACK IFNA IFS ISFORMULA ISOMITTED
  ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST
  QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S
  SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`;

const prefixes = new Map([
  ...plain.split(/\s+/).map((name) => [name, "_xlfn."] as const),
  ["FILTER", "_xlfn._xlws."],
  ["SORT", "_xlfn._xlws."],
]);
prefixes.delete("");

/** What a file writes before the name of this function; empty for one that was always there. */
export function prefixOf(name: string): string {
  return prefixes.get(name.toUpperCase()) ?? "";
}
