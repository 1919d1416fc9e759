/** The pane's colours and fonts: Fluent's themes over our own teal. */
import {
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { Language } from "../locales";
import { habits } from "../locales/habits";
import type { Appearance } from "./appearance";

const teal: BrandVariants = {
  10: "#011413",
  20: "#042422",
  30: "#063632",
  40: "#07453f",
  50: "#08524d",
  60: "#095e59",
  70: "#0a6b66",
  80: "#0b7a74",
  90: "#25877f",
  100: "#3f968f",
  110: "#59a69f",
  120: "#74b6b0",
  130: "#90c6c1",
  140: "#add7d3",
  150: "#cbe7e5",
  160: "#e9f6f5",
};

/** Text and icons need the ramp's lighter half on a dark ground. */
const onDark = {
  colorBrandForeground1: teal[120],
  colorBrandForeground2: teal[130],
  colorBrandForegroundLink: teal[120],
  colorBrandForegroundLinkHover: teal[130],
};

const themes: Readonly<Record<Appearance, Theme>> = {
  light: createLightTheme(teal),
  dark: { ...createDarkTheme(teal), ...onDark },
  highContrast: createHighContrastTheme(),
};

export function themeFor(appearance: Appearance, language: Language): Theme {
  return { ...themes[appearance], fontFamilyBase: habits[language].font };
}
