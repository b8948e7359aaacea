import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { PaneTheme } from "./theme";

/** A calm blue-green, evenly spaced in lightness (OKLCH, hue 222); white text is readable on 10 to 90. */
const brand: BrandVariants = {
  10: "#011219",
  20: "#021e27",
  30: "#052b36",
  40: "#0a3946",
  50: "#114756",
  60: "#175568",
  70: "#1c6176",
  80: "#216d84",
  90: "#2c7c95",
  100: "#398ca6",
  110: "#4a9bb6",
  120: "#64adc6",
  130: "#80bfd5",
  140: "#a3d3e5",
  150: "#c5e4ef",
  160: "#e2f2f7",
};

/** Fluent's tokens for a theme of the pane. Brand text on dark is lighter than Fluent makes it, for 4.5:1. */
export const fluentThemes: Readonly<Record<PaneTheme, Theme>> = {
  light: createLightTheme(brand),
  dark: {
    ...createDarkTheme(brand),
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorBrandForegroundLinkPressed: brand[110],
    colorNeutralForeground2BrandHover: brand[120],
    colorNeutralForeground2BrandPressed: brand[110],
    colorNeutralForeground2BrandSelected: brand[120],
    colorNeutralForeground3BrandHover: brand[120],
    colorNeutralForeground3BrandPressed: brand[110],
    colorNeutralForeground3BrandSelected: brand[120],
    colorCompoundBrandForeground1: brand[120],
    colorCompoundBrandForeground1Hover: brand[130],
    colorCompoundBrandStroke: brand[120],
    colorBrandStroke1: brand[120],
  },
  highContrast: teamsHighContrastTheme,
};
