/** The looks of charts: Excel's own, on a light and on a dark ground. */

export interface Theme {
  ground: string;
  border: string;
  text: string;
  title: string;
  grid: string;
  axis: string;
}

export const light: Theme = {
  ground: "#FFFFFF",
  border: "#D9D9D9",
  text: "#595959",
  title: "#595959",
  grid: "#D9D9D9",
  axis: "#BFBFBF",
};

export const dark: Theme = {
  ground: "#262626",
  border: "#4A4A4A",
  text: "#C8C8C8",
  title: "#E6E6E6",
  grid: "#404040",
  axis: "#6A6A6A",
};

/** Office's theme colours, one series after the other */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function paletteColor(index: number): string {
  return palette[index % palette.length]!;
}

export const fontFamily =
  '"Calibri", "Carlito", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Excel's 9 points */
export const textSize = 12;

/** A text's colour that was chosen for a white ground, where the ground is dark: dark greys turn light. */
export function onGround(color: string | undefined, theme: Theme, usual: string): string {
  if (color === undefined) return usual;
  return theme === dark && brightness(color) < 0.45 ? usual : color;
}

/** 0 black, 1 white */
function brightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return (0.299 * red! + 0.587 * green! + 0.114 * blue!) / 255;
}
