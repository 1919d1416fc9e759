/** The files of several people, and how they are called. */
import { zipSync, type Zippable } from "fflate";

/** By person. */
export type PersonFiles = Map<string, Uint8Array>;

/** All files in one; people whose names make the same file name are numbered. */
export function zipped(files: PersonFiles): Uint8Array {
  const entries: Zippable = {};
  const taken = new Set<string>();
  for (const [name, file] of files) entries[`${free(fileNameOf(name), taken)}.xlsx`] = file;
  return zipSync(entries, { level: 0 });
}

/** A sign that a file's name cannot have becomes a hyphen. */
export function fileNameOf(name: string): string {
  // eslint-disable-next-line no-control-regex
  return name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "-");
}

/** The name, or with the first number that makes it another one; `taken` then has it. Capitals make no difference. */
export function free(wanted: string, taken: Set<string>, most = 200): string {
  let name = wanted.slice(0, most);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1)
    name = `${wanted.slice(0, most - 4)} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}
