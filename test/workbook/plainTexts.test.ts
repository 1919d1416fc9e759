import { plainTexts } from "../../src/workbook/plainTexts";

test.each<[given: unknown, plain: unknown]>([
  ["=1+1", "'=1+1"],
  ["+86 138", "'+86 138"],
  ["-", "'-"],
  ["@home", "'@home"],
  ["'quoted", "''quoted"],
  ["\tindented", "'\tindented"],
  ["East", "East"],
  ["a=b", "a=b"],
  ["", ""],
  [-5, -5],
  [null, null],
  [
    [{ name: "=A1", limit: 3 }, "x"],
    [{ name: "'=A1", limit: 3 }, "x"],
  ],
])("%j goes into a cell as %j", (given, plain) => {
  expect(plainTexts(given)).toEqual(plain);
});
