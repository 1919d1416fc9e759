/** Excel that does not answer is told after a while, until it answers. */
import { awaited, patience, watchAnswers } from "../../src/workbook/answers";
import { workbook } from "../../src/workbook";
import { openClient } from "../support/client";

let heard: boolean[];
let stop: () => void;
beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true });
  heard = [];
  stop = watchAnswers((isLate) => heard.push(isLate));
});
afterEach(() => {
  stop();
  jest.useRealTimers();
});

/** An answer that comes when it is let. */
function open() {
  let give: (value: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const answer = new Promise<string>((resolve, reject) => ([give, fail] = [resolve, reject]));
  return { answer: awaited(answer), give, fail };
}

test("an answer in time is no news, and comes through", async () => {
  const { answer, give } = open();
  jest.advanceTimersByTime(patience / 2);
  give("here");
  await expect(answer).resolves.toBe("here");
  jest.advanceTimersByTime(patience);
  expect(heard).toEqual([]);
});

test("of two that are late the last one ends the waiting, with an error too", async () => {
  const [one, other] = [open(), open()];
  jest.advanceTimersByTime(patience);
  expect(heard).toEqual([true]);
  one.give("here");
  await one.answer;
  expect(heard).toEqual([true]);
  other.fail(new Error("gone"));
  await expect(other.answer).rejects.toThrow("gone");
  expect(heard).toEqual([true, false]);
});

test("who begins to listen while Excel is late hears it at once, who stops hears nothing", async () => {
  const { answer, give } = open();
  jest.advanceTimersByTime(patience);
  const later: boolean[] = [];
  watchAnswers((isLate) => later.push(isLate))();
  give("here");
  await answer;
  expect(later).toEqual([true]);
});

test("a request that Excel holds is told, and its work goes on when the answer comes", async () => {
  const client = await openClient();
  try {
    const held = client.host.holdAnswer(1);
    const reading = workbook.read();
    await held.due;
    jest.advanceTimersByTime(patience);
    expect(heard).toEqual([true]);
    held.send();
    expect((await reading).sheetNames).toEqual(["Sheet1"]);
    expect(heard).toEqual([true, false]);
    expect(client.batches).toHaveLength(1);
  } finally {
    await client.close();
  }
});
