import { blanks, directions, modes } from "../options";
import { attainmentText } from "./attainment";
import { constants, filledCells, notAvailable, reaches, when, wrongValue } from "./formula";
import {
  axisOf,
  countReached,
  firstBeside,
  lastBeside,
  placesIn,
  together,
  togetherSparse,
  type Axis,
} from "./lists";
import type { ListOperand, Reader } from "./reader";
import type { Twin, Twins } from "./twins";

const usualThresholds = [90, 80, 70, 60];
const usualGrades = ["A", "B", "C", "D", "E"];

/** The usual grades, or the usual thresholds, stand for a list of four or of five. */
function refuseOtherThanFourOrFive(read: Reader, { name, text, shape }: ListOperand): void {
  axisOf(read, { name, text, shape });
  const cells = `ROWS(${text})*COLUMNS(${text})`;
  read.refuse(`AND(${cells}<>4,${cells}<>5)`, wrongValue);
  read.refuse(`COUNTBLANK(${text})>0`, notAvailable);
}

/** The grade by the scale that is given in part, in full or not at all. */
const grade: Twin = (read) => {
  const { text: score } = read.one("score");
  const thresholds = read.optionalList("thresholds", "numbers");
  const grades = read.optionalList("grades", "labels");
  if (!thresholds && !grades) {
    const scale = constants([...usualThresholds, -9e307].reverse());
    return `LOOKUP(${score}+1E-9,${scale},${constants([...usualGrades].reverse())})`;
  }
  if (!thresholds && grades) {
    refuseOtherThanFourOrFive(read, grades);
    const position = `SUMPRODUCT((${constants(usualThresholds)}>${score}+1E-9)*1)+1`;
    const cells = `ROWS(${grades.text})*COLUMNS(${grades.text})`;
    return when(`${position}>${cells}`, notAvailable, `INDEX(${grades.text},${position})`);
  }
  const scale = thresholds as ListOperand;
  if (grades) {
    together(read, scale, grades);
    axisOf(read, scale);
  } else refuseOtherThanFourOrFive(read, scale);
  const reached = countReached(scale, score);
  const names = grades?.text ?? constants(usualGrades);
  return when(
    `${reached}=0`,
    notAvailable,
    firstBeside(scale, `SMALL(${scale.text},${reached})`, names)
  );
};

/** Straight lines between the points that the value lies between. */
const curve: Twin = (read) => {
  const { text: value } = read.one("value");
  const points = read.list("points", "numbers");
  const { text: scores, ...list } = read.list("scores", "numbers");
  together(read, points, { text: scores, ...list });
  axisOf(read, points);
  const { text } = points;
  read.refuse(`SUMPRODUCT(MAX(FREQUENCY(${text},${text})))>2`, wrongValue);
  const reached = countReached(points, value);
  const from = `SMALL(${text},${reached})`;
  const to = `SMALL(${text},${reached}+1)`;
  const start = lastBeside(points, from, scores);
  const rise = `(${firstBeside(points, to, scores)}-${start})`;
  return when(
    `${reached}=0`,
    firstBeside(points, `MIN(${text})`, scores),
    when(
      `${reached}=COUNT(${text})`,
      lastBeside(points, `MAX(${text})`, scores),
      `${start}+(${value}-${from})/(${to}-${from})*${rise}`
    )
  );
};

/** Each slice of the amount at its own rate, brackets in any order; of two at one threshold the later one holds. */
function marginal(amount: string, list: ListOperand, axis: Axis, rates: string): string {
  const { text: thresholds } = list;
  /** the amount above a threshold, nothing below 0 counting */
  const above = (threshold: string) =>
    `(${threshold}<${amount})*(${amount}-${threshold}*(${threshold}>0))`;
  // LibreOffice looks nothing up in a list of one
  if (list.shape.rows === 1 && list.shape.columns === 1) return `${above(thresholds)}*${rates}`;

  const first = `INDEX(${thresholds},1)`;
  const places = placesIn(list, axis);
  const cells = `${axis}S(${thresholds})`;
  const ranks = `(${axis}(${first}:INDEX(${thresholds},COUNT(${thresholds})))-${axis}(${first})+1)`;
  const notTop = `(${ranks}<COUNT(${thresholds}))`;
  const from = `SMALL(${thresholds},${ranks})`;
  const to = `SMALL(${thresholds},${ranks}+${notTop})`;
  // counted from the end the later of two is found first; as texts, a blank is no 0
  const backwards = `LOOKUP(${cells}+1-${places},${places},${thresholds}&"")`;
  const rate = `LOOKUP(${cells}+1-MATCH(${from}&"",${backwards},0),${places},${rates})`;
  return `SUMPRODUCT((${above(from)}-${notTop}*${above(to)})*${rate})`;
}

export const scorecardTwins: Twins = {
  SCORE(read) {
    const { text: actual } = read.one("actual");
    const { text: target } = read.one("target");
    const direction = read.choice("direction", directions, "higher");
    const floor = read.orDefault("floor", 0);
    const cap = read.orDefault("cap", 1.2);
    const baseline = read.optional("baseline");
    const reached = attainmentText(actual, target, direction, baseline);
    const score = `100*MAX(0,MIN(${cap.text},${reached}))`;
    // what lies below 0 scores 0 anyway
    const neverBelow = floor.known !== undefined && floor.known <= 0;
    return neverBelow ? score : when(reaches(`(${reached})`, floor.text), score, "0");
  },

  CURVE: curve,

  DEDUCT(read) {
    const { text: occurrences } = read.one("occurrences", "amount");
    const { text: points } = read.one("points", "amount");
    const { text: full } = read.orDefault("full", 100);
    const { text: floor } = read.orDefault("floor", 0);
    return `MAX(${floor},${full}-${occurrences}*${points})`;
  },

  SCORECARD(read) {
    const weights = read.list("weights", "amounts");
    const scores = read.list("scores", "numbers");
    const chosen = read.choice("blanks", blanks, "skip");
    togetherSparse(read, weights, scores);
    const sum = `SUM(${weights.text})`;
    read.refuse(`MIN(ABS(${sum}-1),ABS(${sum}/100-1))>0.0001+1E-9`, wrongValue);
    const points = `SUMPRODUCT(${weights.text},${scores.text})`;
    const scored = `SUMPRODUCT(ISNUMBER(${scores.text})*1,${weights.text})`;
    return chosen.pick({
      skip: when(`COUNT(${scores.text})=0`, notAvailable, `${points}/${scored}`),
      zero: `${points}/${sum}`,
    });
  },

  GRADE: grade,

  FEEDBACK360(read) {
    const raters = read.list("raters", "labels");
    const scores = read.list("scores", "numbers");
    const roles = read.list("roles", "labels");
    const weights = read.list("weights", "amounts");
    togetherSparse(read, raters, scores);
    together(read, roles, weights);
    axisOf(read, roles);
    const { rows, columns } = roles.shape;
    if (rows === undefined || columns === undefined) read.impossible("unknownSize", roles.name);

    const role = (place: number) => `TRIM(INDEX(${roles.text},${place}))`;
    const isRole = (place: number, list: ListOperand) => `(TRIM(${list.text})=${role(place)})`;
    const places = Array.from({ length: (rows ?? 1) * (columns ?? 1) }, (_, i) => i + 1);
    const named = (place: number) => `(LEN(INDEX(${roles.text},${place}))>0)`;
    const repeated = places.map(
      (place) => `${named(place)}*(SUMPRODUCT(${isRole(place, roles)}*1)>1)`
    );
    read.refuse(`${repeated.join("+")}>0`, wrongValue);
    const listed = places.map((place) => isRole(place, raters));
    read.refuse(`SUMPRODUCT(${filledCells(raters.text)}*(1-(${listed.join("+")})))>0`, wrongValue);
    read.refuse(`COUNT(${scores.text})=0`, notAvailable);

    const answers = (place: number) =>
      `SUMPRODUCT(${isRole(place, raters)}*ISNUMBER(${scores.text}))`;
    const weight = (place: number) => `INDEX(${weights.text},${place})`;
    const answered = (place: number, then: string) => when(`${answers(place)}=0`, "0", then);
    const points = places.map((place) =>
      answered(
        place,
        `${weight(place)}*SUMPRODUCT(${isRole(place, raters)}*1,${scores.text})/${answers(place)}`
      )
    );
    const weighed = places.map((place) => answered(place, weight(place)));
    return `(${points.join("+")})/(${weighed.join("+")})`;
  },

  COMMISSION(read) {
    const { text: amount } = read.one("amount", "amount");
    const thresholds = read.list("thresholds", "numbers");
    const rates = read.list("rates", "numbers");
    const mode = read.choice("mode", modes, "marginal");
    together(read, thresholds, rates);
    const axis = axisOf(read, thresholds);
    const reached = countReached(thresholds, amount);
    const threshold = `SMALL(${thresholds.text},${reached})`;
    const rate = lastBeside(thresholds, threshold, rates.text);
    return mode.pick({
      marginal: marginal(amount, thresholds, axis, rates.text),
      whole: when(`${reached}=0`, "0", `${amount}*${rate}`),
    });
  },
};
