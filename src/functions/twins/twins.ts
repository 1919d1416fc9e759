import type { Reader } from "./reader";

/** A twin reads its arguments, and gives the formula of the result. */
export type Twin = (read: Reader) => string;

/** By the function's id. */
export type Twins = Readonly<Record<string, Twin>>;
