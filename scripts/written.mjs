import { readFileSync } from "node:fs";

/** What a file holds; undefined where there is none. */
export function written(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
