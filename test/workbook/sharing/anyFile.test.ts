/** Files in which something was broken, by another program or by hand: each is copied, or refused in words. */
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { rowKeys } from "../../../src/templates/rowKeys";
import { readArchive } from "../../../src/workbook/sharing/archive";
import { makeCopy } from "../../../src/workbook/sharing/copy";
import { makePack } from "../../../src/workbook/packing/pack";
import { readFileComments } from "../../../src/workbook/returning/fileComments";
import { readFileTables } from "../../../src/workbook/returning/fileTables";
import { readSnapshot } from "../../../src/workbook/returning/snapshot";
import { Trouble } from "../../../src/workbook/types";
import { createWorkbook } from "../../../src/workbook/workbook";
import { saveXlsx } from "../../../src/workbench/xlsx";
import { openClient } from "../../support/client";
import { choices, libraryOf, templates } from "../support/templates";

let parts: Record<string, Uint8Array>;
let sheetNames: string[];

beforeAll(async () => {
  const client = await openClient();
  await createWorkbook(libraryOf(templates)).insert("tasks", choices);
  await client.book.settled();
  sheetNames = client.book.sheets().map(({ name }) => name);
  const file = await saveXlsx(client.book);
  parts = unzipSync(makeCopy(file, { formulas: "live", addinId: "" }).file);
  await client.close();
});

/** One deed to a part: places and lengths are shares of what is there. */
const deed = fc.record({
  part: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  kind: fc.constantFrom("cut", "twice", "insert", "attribute", "truncate", "remove", "number"),
  text: fc.oneof(
    fc.constantFrom(
      "",
      "<",
      ">",
      "&",
      '"',
      "<c",
      "</sheetData>",
      "<f>",
      "&#0;",
      "]]>",
      "-1",
      "1e9"
    ),
    fc.constantFrom("<f>_xldudf_KPI_GAP(</f>", "KPI_Tasks[[", "../../x", "A1048577", "#REF!"),
    fc.string({ maxLength: 20 })
  ),
});
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

function done(text: string, { at, length, kind, text: put }: Deed): string {
  const from = Math.floor(at * text.length);
  switch (kind) {
    case "cut":
      return text.slice(0, from) + text.slice(from + length);
    case "twice":
      return text.slice(0, from + length) + text.slice(from);
    case "insert":
      return text.slice(0, from) + put + text.slice(from);
    case "truncate":
      return text.slice(0, from);
    case "attribute":
      return text.slice(0, from) + text.slice(from).replace(/="[^"]*"/, () => `="${put}"`);
    case "number":
      return text.slice(0, from) + text.slice(from).replace(/\d+/, () => put);
    default:
      return text;
  }
}

function broken(deeds: readonly Deed[]): Uint8Array {
  const files = { ...parts };
  for (const each of deeds) {
    const paths = Object.keys(files);
    const path = paths[each.part % paths.length];
    if (each.kind === "remove") delete files[path];
    else files[path] = strToU8(done(strFromU8(files[path]), each));
  }
  return zipSync(files, { level: 0 });
}

const uses: Record<string, (file: Uint8Array) => unknown> = {
  "a copy": (file) => makeCopy(file, { formulas: "live", addinId: "" }),
  "a copy of values": (file) => makeCopy(file, { formulas: "values", addinId: "" }),
  "a locked review pack": (file) =>
    makePack(file, {
      ...{ sheets: sheetNames.slice(1).reverse(), formulas: "live", locked: true, addinId: "" },
      texts: { header: "KPI Loop", pages: "&P / &N" },
    }),
  "what a copy brings back": (file) => {
    const archive = readArchive(file);
    readSnapshot(archive);
    readFileComments(archive);
    return readFileTables(archive, Object.keys(rowKeys));
  },
};

test.each(Object.keys(uses))("%s of a broken file is made, or refused in words", (use) => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 4 }), (deeds) => {
      try {
        uses[use](broken(deeds));
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
      }
    }),
    { numRuns: 300 }
  );
});
