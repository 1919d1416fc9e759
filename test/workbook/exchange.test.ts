/** More changes than one request takes: they go in several, and are all of them there or none. */
import { inRequests } from "../../src/workbook/changeRequests";
import { exchange, type Change } from "../../src/workbook/exchange";
import { openClient, type Client } from "../support/client";

/** 5 MB, the most that Excel on the web takes or gives at once */
const most = 5 * 1024 * 1024;

/** As long as a cell's text may be, nearly. */
const long = (letter: string) => letter.repeat(30_000);
const rows = 40;
const columns = 6;

let client: Client;
let sheetId: string;
let begun: unknown;

beforeAll(async () => {
  client = await openClient();
  const { book } = client;
  sheetId = book.sheets()[0].id;
  const before = changes().map(({ before }) => before);
  for (const [column, cells] of before.entries())
    book.write(
      sheetId,
      { row: 0, column, rows, columns: 1 },
      cells.map((cell) => [cell])
    );
  await book.settled();
  begun = book.snapshot();
});
beforeEach(() => client.book.restore(begun));
afterAll(() => client.close());

/** Columns beside each other, of long texts that become others. */
function changes(): Change[] {
  return Array.from({ length: columns }, (_, column) => ({
    ...{ sheetId, sheetName: "Sheet1", row: 0, column },
    before: Array.from({ length: rows }, (_, row) => `old ${row} ${column}`),
    after: Array.from({ length: rows }, (_, row) => long(row % 2 ? "a" : "b")),
  }));
}

const there = (column: number) =>
  client.book.read(sheetId, { row: 0, column, rows, columns: 1 }).map(([{ value }]) => value);
const all = () => Array.from({ length: columns }, (_, column) => there(column));
const before = () => changes().map((change) => change.before);
const after = () => changes().map((change) => change.after);

/** The requests that the add-in sent meanwhile. */
async function sent(run: () => Promise<unknown>) {
  const from = client.batches.length;
  const trouble = await run().then(
    () => undefined,
    (error: unknown) => error
  );
  return { trouble, batches: client.batches.slice(from) };
}

test("few changes make one request, none an empty one, and the order stays", () => {
  const [one] = changes();
  const short = { ...one, after: one.before };
  expect(inRequests([short, short])).toEqual([[short, short]]);
  expect(inRequests([])).toEqual([[]]);
  const cut = inRequests(changes()).flat();
  expect(cut.flatMap((change) => change.after)).toEqual(changes().flatMap((each) => each.after));
  expect(cut.filter(({ column }) => column === 0).map(({ row }) => row)[1]).toBeGreaterThan(0);
});

test("they go in, no request is more than Excel takes, and what comes back takes them out", async () => {
  let back: Change[] = [];
  const { trouble, batches } = await sent(async () => (back = await exchange(changes())));
  expect(trouble).toBeUndefined();
  expect(all()).toEqual(after());
  expect(inRequests(changes()).length).toBeGreaterThan(1);
  for (const { requestBytes, responseBytes } of batches)
    expect(Math.max(requestBytes, responseBytes)).toBeLessThan(most);

  await exchange(back, { back: true });
  expect(all()).toEqual(before());
});

test.each(["before", "midway", "after"] as const)(
  "a fault in the middle, %s the request is done, leaves all as it was",
  async (when) => {
    const looks = inRequests(changes()).length;
    client.host.failBatch(looks + 2, { code: "GeneralException", message: "injected", when });
    const { trouble } = await sent(() => exchange(changes()));
    expect(trouble).toMatchObject({ code: "refused" });
    expect(all()).toEqual(before());
  }
);

test("what a colleague types before the second request stays, and the rest is as it was", async () => {
  const looks = inRequests(changes()).length;
  const answer = client.host.holdAnswer(looks + 1);
  const attempt = sent(() => exchange(changes()));
  await answer.due;
  client.book.write(sheetId, { row: rows - 1, column: columns - 1, rows: 1, columns: 1 }, [
    ["mine"],
  ]);
  answer.send();
  expect((await attempt).trouble).toMatchObject({ code: "changedMeanwhile" });
  const expected = before();
  expected[columns - 1][rows - 1] = "mine";
  expect(all()).toEqual(expected);
});
