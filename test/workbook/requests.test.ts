import { createRequests } from "../../src/workbook/requests";
import type { PaneRequest } from "../../src/workbook/requests";

const insert: PaneRequest = { kind: "insert", template: "targets", start: true };
const check: PaneRequest = { kind: "check" };

test("a request that nobody heard waits for the first subscriber, and for no other", () => {
  const requests = createRequests();
  requests.send(insert);
  const first: PaneRequest[] = [];
  const second: PaneRequest[] = [];
  requests.subscribe((request) => first.push(request));
  requests.subscribe((request) => second.push(request));
  expect(first).toEqual([insert]);
  expect(second).toEqual([]);
});

test("of several that nobody heard, the last one counts", () => {
  const requests = createRequests();
  requests.send(insert);
  requests.send(check);
  const heard: PaneRequest[] = [];
  requests.subscribe((request) => heard.push(request));
  expect(heard).toEqual([check]);
});

test("every subscriber hears what is sent until it stops", () => {
  const requests = createRequests();
  const first: PaneRequest[] = [];
  const second: PaneRequest[] = [];
  const stop = requests.subscribe((request) => first.push(request));
  requests.subscribe((request) => second.push(request));
  requests.send(check);
  stop();
  requests.send(insert);
  expect(first).toEqual([check]);
  expect(second).toEqual([check, insert]);
});

test("what was sent while one pane listened does not come again to the next", () => {
  const requests = createRequests();
  requests.subscribe(() => undefined)();
  requests.subscribe(() => undefined);
  requests.send(check);
  const late: PaneRequest[] = [];
  requests.subscribe((request) => late.push(request));
  expect(late).toEqual([]);
});
