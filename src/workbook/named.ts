/** What a name leads to, where a person may have pointed it elsewhere. */

/**
 * Whether it leads to cells whose values can be read: a name that is missing leads nowhere, and of whole rows and
 * columns Excel gives no values.
 */
export function hasValues(range: Excel.Range): boolean {
  return !range.isNullObject && Array.isArray(range.values);
}
