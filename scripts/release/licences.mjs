/** Under which licences what is shipped stands; the build refuses others than those that it welcomes. */
import { readFileSync } from "node:fs";

export function licences(folder) {
  const packages = JSON.parse(readFileSync(`${folder}/licences.json`, "utf8"));
  const names = new Map();
  for (const { name, license } of packages)
    names.set(license, [...(names.get(license) ?? []), name]);
  const unnamed = packages.filter(({ license }) => !license).map(({ name }) => name);
  return {
    well: unnamed.length === 0,
    lines: [
      ...[...names].map(([licence, all]) => `${licence}: ${all.length} (${all.join(", ")})`),
      `the texts: ${folder}/licences.txt`,
    ],
  };
}
