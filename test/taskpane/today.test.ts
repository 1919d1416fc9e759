import { excelDay } from "../../src/taskpane/today";

test.each([
  [new Date(1900, 2, 1), 61],
  [new Date(2026, 10, 23), 46349],
  [new Date(2026, 10, 23, 0, 0, 1), 46349],
  [new Date(2026, 10, 23, 23, 59, 59), 46349],
  [new Date(2028, 1, 29), 46812],
])("%s is day %i", (date, day) => {
  expect(excelDay(date)).toBe(day);
});
