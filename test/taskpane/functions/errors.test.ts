import { catalogue, definitionOf } from "../../../src/functions/catalogue";
import { languages } from "../../../src/locales";
import { possibleErrors } from "../../../src/taskpane/functions/errors";

const sentences = (id: string) =>
  possibleErrors(definitionOf(id)!, "en-US").map(({ code, message }) => `${code} ${message}`);

test.each([
  ["ATTAINMENT", "div0 “target” is 0, and nothing can be divided by it."],
  ["ATTAINMENT", "div0 “target” equals “baseline”, so there is no way to measure."],
  ["ATTAINMENT", 'value “direction” must be "higher", "lower" or "target".'],
  ["RAG", "value “amber” must not be greater than “green”."],
  ["ELAPSED", "value “end” must not lie before “start”."],
  ["WINRATE", "div0 “won” and “lost” are both 0, and nothing can be divided by that."],
  ["SCORECARD", "value “weights” add up to 0. They must add up to 1 or to 100."],
  ["CASCADE", "value “rowWeights” must hold at least one number above 0."],
  ["LAG", "value “progress” must lie between 0 and 1."],
  ["STRETCH", "na “history” must hold at least three numbers."],
])("%s can say: %s", (id, sentence) => {
  expect(sentences(id)).toContain(sentence);
});

test.each(languages)("all are sentences in %s, each said once", (language) => {
  for (const definition of catalogue) {
    const messages = possibleErrors(definition, language).map(({ message }) => message);
    expect(new Set(messages).size).toBe(messages.length);
    for (const message of messages) expect(message).toMatch(/^[^{}]+[.。]$/);
  }
});
