import { openDocument, readDocument } from "../../../src/workbook/sharing/document";
import { openClient, type Client } from "../../support/client";

const file = Uint8Array.from({ length: 4_200_000 }, (_, index) => (index * 31) % 251);
let client: Client;
let opened: Uint8Array[];

beforeEach(async () => {
  opened = [];
  client = await openClient({
    saveFile: () => Promise.resolve(file),
    openFile: (bytes) => opened.push(bytes),
  });
});
afterEach(() => client.close());

test("the open workbook comes as a file, however many slices it takes", async () => {
  expect(Buffer.compare(await readDocument(), file)).toBe(0);
});

test("a file opens beside the workbook", async () => {
  const small = file.subarray(0, 100_001);
  await openDocument(small);
  expect(opened).toHaveLength(1);
  expect(Buffer.compare(opened[0], small)).toBe(0);
});

test("a file of more than one request is refused, so that it can be saved instead", async () => {
  await expect(openDocument(file)).rejects.toMatchObject({ code: "tooLarge" });
  expect(opened).toEqual([]);
});
