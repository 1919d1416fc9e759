export const appearances = ["light", "dark", "highContrast"] as const;

/** Which of the pane's themes suits the surroundings. */
export type Appearance = (typeof appearances)[number];

export interface Surroundings {
  /** Excel's own background behind panes, "#RRGGBB"; undefined where Excel does not say */
  bodyBackground?: string;
  prefersDark: boolean;
  /** the system paints with a palette of its own, for readers who need strong contrast */
  forcedColors: boolean;
}

/** Excel's theme decides; where it is unknown, the system's wish. */
export function appearanceFor(around: Surroundings): Appearance {
  if (around.forcedColors) return "highContrast";
  const dark = around.bodyBackground === undefined ? undefined : isDark(around.bodyBackground);
  return (dark ?? around.prefersDark) ? "dark" : "light";
}

/** Undefined where the colour is not written as "#RRGGBB". */
function isDark(color: string): boolean | undefined {
  const [, red, green, blue] =
    /^#?(..)(..)(..)$/.exec(color)?.map((part) => parseInt(part, 16)) ?? [];
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return Number.isNaN(brightness) ? undefined : brightness < 128;
}
