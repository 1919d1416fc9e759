import { inRequests, requestLimit } from "../../src/workbook/write/packing";
import { stepsFor } from "../../src/workbook/write/steps";
import type { PlannedStep } from "../../src/workbook/write/steps";
import { choices, plainPlan, withLargeTargets } from "./support/templates";

const surroundings = { names: [], groups: true };
const noFacts = { names: [], tables: [] };

function stepsOf(...bytes: number[]): PlannedStep[] {
  return bytes.map((size) => ({ bytes: size, take: () => undefined, plan: plainPlan() }));
}

const sizes = (requests: PlannedStep[][]) => requests.map(({ length }) => length);
const two = { most: 2 };

test("what fits goes in one request", () => {
  expect(sizes(inRequests(stepsOf(1, 2, requestLimit - 3), two))).toEqual([3]);
});

test("what does not fit goes in two, in the same order", () => {
  const steps = stepsOf(requestLimit / 2, requestLimit / 2, 1, 2);
  const requests = inRequests(steps, two);
  expect(requests.flat()).toEqual(steps);
  expect(sizes(requests)).toEqual([2, 2]);
});

test("requests are as small as wished, and larger where there would be too many", () => {
  const steps = stepsOf(5, 5, 5, 20, 5);
  expect(sizes(inRequests(steps, { most: 4, bytes: 10 }))).toEqual([2, 1, 1, 1]);
  expect(sizes(inRequests(steps, { most: 3, bytes: 10 }))).toEqual([5]);
});

test("no request is larger than Excel takes, whatever is wished", () => {
  const steps = stepsOf(requestLimit - 1, 2, 2);
  expect(sizes(inRequests(steps, { most: 4, bytes: 2 * requestLimit }))).toEqual([1, 2]);
});

test.each([
  ["three requests' worth", stepsOf(requestLimit, requestLimit, 1)],
  ["a single step that no request holds", stepsOf(requestLimit + 1)],
])("%s is too large", (_, steps) => {
  expect(() => inRequests(steps, two)).toThrow(expect.objectContaining({ code: "tooLarge" }));
});

test("the estimate grows with the text, Chinese counting three bytes a character", () => {
  const bytes = (text: string) =>
    stepsFor([withLargeTargets(100, text).targets.plan(choices, noFacts)], surroundings).reduce(
      (sum, step) => sum + step.bytes,
      0
    );
  expect(bytes("目标设定") - bytes("")).toBe(100 * 20 * 12);
});

test("nothing is written for an empty part of a plan", () => {
  const plan = plainPlan({ blocks: [{ at: "A1", values: [[null, null]] }] });
  const withText = plainPlan();
  expect(stepsFor([withText], surroundings).length - stepsFor([plan], surroundings).length).toBe(1);
});
