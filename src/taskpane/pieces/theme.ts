/** Which of the pane's three themes fits where it runs. Pure: what is known of the surroundings goes in. */

export type PaneTheme = "light" | "dark" | "highContrast";

/** What is used of Office's theme; `Office.context.officeTheme` fits. */
export interface OfficeThemeColors {
  /** Colours as "#RRGGBB". */
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
  readonly isDarkTheme?: boolean;
}

export interface Surroundings {
  /** Undefined in Excel on the web, where Office does not always tell (OfficeDev/office-js 6134). */
  readonly officeTheme?: OfficeThemeColors;
  /** `(prefers-color-scheme: dark)` */
  readonly prefersDark: boolean;
  /** `(forced-colors: active)`: Windows shows everything in contrast colours. */
  readonly forcedColors: boolean;
}

/** Contrast colours first, then what Office shows, and only then what the browser prefers. */
export function paneTheme({ officeTheme, prefersDark, forcedColors }: Surroundings): PaneTheme {
  if (forcedColors) return "highContrast";
  return (isDark(officeTheme) ?? prefersDark) ? "dark" : "light";
}

function isDark(theme: OfficeThemeColors | undefined): boolean | undefined {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const background = luminance(theme?.bodyBackgroundColor);
  const foreground = luminance(theme?.bodyForegroundColor);
  if (background === undefined) return undefined;
  return foreground === undefined ? background < MID_LUMINANCE : background < foreground;
}

/** Black and white stand out equally from a colour of this luminance. */
const MID_LUMINANCE = 0.179;

/** Relative luminance (WCAG 2.2), 0 to 1, of "#RRGGBB" or "#RGB"; undefined for anything else. */
export function luminance(color: string | undefined): number | undefined {
  const short = /^#?([\da-f])([\da-f])([\da-f])$/i.exec(color ?? "")?.slice(1);
  const long = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? "")?.slice(1);
  const parts = long ?? short?.map((digit) => digit + digit);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
