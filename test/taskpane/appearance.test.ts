import { appearanceFor } from "../../src/taskpane/appearance";

test.each([
  ["#FFFFFF", false, false, "light"],
  ["#FFFFFF", true, false, "light"],
  ["#f3f2f1", true, false, "light"],
  ["#262626", false, false, "dark"],
  ["262626", false, false, "dark"],
  [undefined, true, false, "dark"],
  [undefined, false, false, "light"],
  ["white", true, false, "dark"],
  ["#FFFFFF", false, true, "highContrast"],
  [undefined, true, true, "highContrast"],
])(
  "on %s, dark wished %s, forced colours %s: %s",
  (bodyBackground, prefersDark, forcedColors, expected) => {
    expect(appearanceFor({ bodyBackground, prefersDark, forcedColors })).toBe(expected);
  }
);
