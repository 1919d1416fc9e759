/** The parts of an .xlsx file, by path, in the order of the file. Broken and hostile files are told apart and refused. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { Trouble } from "../types";

export type Parts = Map<string, Uint8Array>;

/** More than the largest workbooks unpack to; far less than a file made to fill the memory. */
const mostBytes = 600_000_000;
const mostParts = 20_000;

/** More than the largest sheet takes; a text may not be much longer. */
const mostBytesOfPart = 400_000_000;

/** What leads out of the file, or out of the folder that some program unpacks it to. */
const stranger = /^[/\\]|^[A-Za-z]:|\\|(^|\/)\.\.(\/|$)/;

/** What an encrypted or an old binary workbook begins with: a compound file ([MS-CFB]). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * A Trouble "fileProtected" for a file with a password or a label, "fileTooLarge" where it unpacks to too much, and
 * "fileDamaged" for what is no .xlsx file.
 */
export function readArchive(bytes: Uint8Array): Parts {
  if (compoundFile.every((byte, index) => bytes[index] === byte))
    throw new Trouble("fileProtected");
  let size = 0;
  let count = 0;
  const weigh = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    size += originalSize;
    count += 1;
    if (size > mostBytes || originalSize > mostBytesOfPart || count > mostParts)
      throw new Trouble("fileTooLarge");
    if (stranger.test(name)) throw new Trouble("fileDamaged");
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: weigh })));
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble("fileDamaged", {}, { cause: error });
  }
}

export function writeArchive(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of parts) files[path] = bytes;
  return zipSync(files, { level: 6 });
}

export function textOf(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path);
  return bytes && strFromU8(bytes);
}

export function setText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}
