import type { Argument } from "./argument";
import { dividedByZero, isBlank, notAvailable, when } from "./formula";
import type { Reader } from "./reader";
import type { Twins } from "./twins";

/** What is known of an argument that may be anything: the test for a kind, and how it stands in arithmetic. */
interface Found {
  isNumber: string;
  isText: string;
  text: string;
}

const nothing: Found = { isNumber: "FALSE", isText: "FALSE", text: notAvailable };

function found(argument: Argument): Found {
  switch (argument.kind) {
    case "cell":
    case "name":
      return {
        isNumber: `ISNUMBER(${argument.text})`,
        isText: `ISTEXT(${argument.text})`,
        text: argument.text,
      };
    case "constant":
    case "expression": {
      const text = `(${argument.text})`;
      return { isNumber: `ISNUMBER${text}`, isText: `ISTEXT${text}`, text };
    }
    default:
      return nothing;
  }
}

/** The letter where all conditions hold, one after the other: a later one may stumble where an earlier one fails. */
function letter(sign: string, ...conditions: string[]): string {
  return conditions.reduceRight((inner, condition) => when(condition, inner, '"-"'), `"${sign}"`);
}

function attainable(read: Reader, target: Found, base: Found): string {
  const given = read.anything("maxStretch");
  const limit = found(given);
  const blank = isBlank(limit.text);
  const size = `ABS(${base.text})`;
  const distance = `ABS(${target.text}-${base.text})`;
  const within = (limitText: string) => [
    `${distance}>${size}*1E-9`,
    `${distance}<=(${limitText}+1E-9)*${size}`,
  ];
  const begin = [target.isNumber, base.isNumber, `${base.text}<>0`];
  if (given.kind === "omitted") return letter("A", ...begin, ...within("0.5"));
  const known = letter("A", limit.isNumber, ...begin, ...within(limit.text));
  if (given.kind !== "cell" && given.kind !== "name") return known;
  return when(
    `ISERROR(${limit.text})`,
    '"-"',
    when(blank, letter("A", ...begin, ...within("0.5")), known)
  );
}

export const targetTwins: Twins = {
  SMART(read) {
    const [metric, target, base, objective, due] = [
      "metric",
      "target",
      "base",
      "objective",
      "due",
    ].map((name) => found(read.anything(name)));
    return [
      letter("S", metric.isText, `TRIM(${metric.text})<>""`),
      letter("M", target.isNumber),
      attainable(read, target, base),
      letter("R", objective.isText, `TRIM(${objective.text})<>""`),
      letter("T", due.isNumber, `${due.text}>=1`),
    ].join("&");
  },

  STRETCH(read) {
    const { text: target } = read.one("target");
    const { text: history } = read.list("history", "numbers");
    read.refuse(`COUNT(${history})<3`, notAvailable);
    // equal numbers can leave a dust of spread
    read.refuse(`MAX(${history})=MIN(${history})`, dividedByZero);
    return `(${target}-AVERAGE(${history}))/STDEV(${history})`;
  },
};
