/** Texts of the user's that go into cells: one that Excel would take for a formula stays the text that it is. */

/** What Excel takes for the beginning of a formula. A tab or an apostrophe at the start would be lost. */
const risky = /^[=+\-@'\t\r\n]/;

/** Every text of the value with an apostrophe in front where it needs one; numbers and all else as they are. */
export function plainTexts<Value>(value: Value): Value {
  if (typeof value === "string") return (risky.test(value) ? `'${value}` : value) as Value;
  if (Array.isArray(value)) return value.map(plainTexts) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, plainTexts(each)]);
  return Object.fromEntries(entries) as Value;
}
