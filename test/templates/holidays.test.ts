/** The calendar of 2026 against plain counting, day by day; that of 2027 against the law and another lunar calendar. */
import { dateNumber } from "../../src/templates/build/dates";
import {
  hasHolidays,
  holidaysOf,
  isProvisional,
  makeupDaysOf,
  type HolidayId,
} from "../../src/templates/holidays";

const off = new Set(holidaysOf(2026).map(({ day }) => day));
const worked = new Set(makeupDaysOf(2026).map(({ day }) => day));
/** Excel's day 1 was a Sunday by the count that starts with 1 for Sunday. */
const isWeekend = (day: number) => day % 7 === 0 || day % 7 === 1;

function workdays(first: string, last: string): number {
  let count = 0;
  for (let day = dateNumber(first); day <= dateNumber(last); day++) {
    if (!off.has(day) && (!isWeekend(day) || worked.has(day))) count++;
  }
  return count;
}

test.each([
  ["2026-02-01", "2026-02-28", 16],
  ["2026-09-01", "2026-09-30", 22],
  ["2026-10-01", "2026-10-31", 18],
  ["2026-01-01", "2026-12-31", 248],
])("%s to %s has %i workdays", (first, last, expected) => {
  expect(workdays(first, last)).toBe(expected);
});

test("make-up days are weekend days, none of them a holiday", () => {
  expect([...worked].filter((day) => !isWeekend(day) || off.has(day))).toEqual([]);
  expect([...worked].length).toBe(6);
});

test("no day is off twice", () => {
  expect(holidaysOf(2026).length).toBe(off.size);
});

test("a year of which nothing is known has no days", () => {
  expect([...holidaysOf(2031), ...makeupDaysOf(2031)]).toEqual([]);
  expect([hasHolidays(2031), isProvisional(2031)]).toEqual([false, false]);
});

describe("2027, by law", () => {
  const date = (day: number) => new Date(Date.UTC(1899, 11, 30 + day));
  const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", {
    timeZone: "UTC",
    month: "numeric",
    day: "numeric",
  });
  /** "1/15": month and day of the Chinese calendar as the ICU library has it */
  const lunar = (day: number) => chinese.format(date(day));
  const daysOf = (id: HolidayId) =>
    holidaysOf(2027)
      .filter(({ occasion }) => occasion === id)
      .map(({ day }) => day);

  test("the Spring Festival begins on the eve of the first month's new moon, in Beijing", () => {
    const [eve, ...others] = daysOf("springFestival");
    // Four minutes before midnight, which is why some calendars have the day after.
    expect(Math.floor(newMoonInBeijing(335))).toBe(eve! + 1);
    expect(others).toEqual([eve! + 1, eve! + 2, eve! + 3]);
    // the same reckoning gives the Spring Festivals that are past
    expect(Math.floor(newMoonInBeijing(310))).toBe(dateNumber("2025-01-29"));
    expect(Math.floor(newMoonInBeijing(323))).toBe(dateNumber("2026-02-17"));
  });

  test("the other lunar days are those of the Chinese calendar", () => {
    expect(daysOf("dragonBoat").map(lunar)).toEqual(["5/5"]);
    expect(daysOf("midAutumn").map(lunar)).toEqual(["8/15"]);
  });

  test("Qingming is the day on which the sun reaches 15 degrees of longitude in Beijing", () => {
    const [day, ...others] = daysOf("qingming");
    const at = (hourInBeijing: number) => sunLongitude(day! + (hourInBeijing - 8) / 24);
    expect(others).toEqual([]);
    expect(at(0)).toBeLessThan(15);
    expect(at(24)).toBeGreaterThanOrEqual(15);
  });

  test("the other days are fixed, thirteen in all, and none is moved or worked", () => {
    const iso = (id: HolidayId) => daysOf(id).map((day) => date(day).toISOString().slice(5, 10));
    expect(iso("newYear")).toEqual(["01-01"]);
    expect(iso("labourDay")).toEqual(["05-01", "05-02"]);
    expect(iso("nationalDay")).toEqual(["10-01", "10-02", "10-03"]);
    expect(holidaysOf(2027)).toHaveLength(13);
    expect(holidaysOf(2027).every(({ provisional }) => provisional)).toBe(true);
    expect(makeupDaysOf(2027)).toEqual([]);
    expect([isProvisional(2027), isProvisional(2026)]).toEqual([true, false]);
  });
});

/** The sun's apparent longitude in degrees, to a hundredth, by the low-precision formula of the Astronomical Almanac. */
function sunLongitude(excelDay: number): number {
  const fromJ2000 = excelDay - (dateNumber("2000-01-01") + 0.5);
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const mean = 280.46 + 0.9856474 * fromJ2000;
  const anomaly = radians(357.528 + 0.9856003 * fromJ2000);
  const longitude = mean + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly);
  return ((longitude % 360) + 360) % 360;
}

/** The kth new moon after 2000-01-06, as an Excel day in Beijing; to a minute, by chapter 49 of Meeus' Algorithms. */
function newMoonInBeijing(k: number): number {
  const t = k / 1236.85;
  const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  const mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t ** 2;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2;
  const terms: [size: number, angle: number][] = [
    [-0.4072, moon],
    [0.17241 * e, sun],
    [0.01608, 2 * moon],
    [0.01039, 2 * latitude],
    [0.00739 * e, moon - sun],
    [-0.00514 * e, moon + sun],
    [0.00208 * e * e, 2 * sun],
    [-0.00111, moon - 2 * latitude],
    [-0.00057, moon + 2 * latitude],
    [0.00056 * e, 2 * moon + sun],
    [-0.00042, 3 * moon],
    [0.00042 * e, sun + 2 * latitude],
    [0.00038 * e, sun - 2 * latitude],
    [-0.00024 * e, 2 * moon - sun],
    [-0.00017, node],
    [0.000325, 299.77 + 0.107408 * k - 0.009173 * t ** 2],
    [0.000165, 251.88 + 0.016321 * k],
    [0.000164, 251.83 + 26.651886 * k],
    [0.000126, 349.42 + 36.412478 * k],
    [0.00011, 84.66 + 18.206239 * k],
  ];
  const dynamical = terms.reduce((sum, [size, angle]) => sum + size * sin(angle), mean);
  // some 72 seconds between dynamical and universal time in these years; Julian day 2415018.5 is Excel's day 0
  return dynamical - 72 / 86_400 + 8 / 24 - 2415018.5;
}
