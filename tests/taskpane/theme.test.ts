import { fluentThemes } from "../../src/taskpane/pieces/fluent-theme";
import { luminance, paneTheme } from "../../src/taskpane/pieces/theme";

const nothing = { prefersDark: false, forcedColors: false };

describe("paneTheme", () => {
  test("contrast colours win from everything", () => {
    const officeTheme = { isDarkTheme: false, bodyBackgroundColor: "#FFFFFF" };
    expect(paneTheme({ officeTheme, prefersDark: false, forcedColors: true })).toBe("highContrast");
  });
  test("without Office's theme the browser decides", () => {
    expect(paneTheme(nothing)).toBe("light");
    expect(paneTheme({ ...nothing, prefersDark: true })).toBe("dark");
    expect(paneTheme({ ...nothing, officeTheme: {}, prefersDark: true })).toBe("dark");
  });
  test("Office's theme wins from the browser", () => {
    expect(paneTheme({ ...nothing, officeTheme: { isDarkTheme: true } })).toBe("dark");
    expect(paneTheme({ ...nothing, officeTheme: { isDarkTheme: false }, prefersDark: true })).toBe("light");
  });
  test("older Office tells colours only", () => {
    const colors = (bodyBackgroundColor: string, bodyForegroundColor?: string) =>
      paneTheme({ ...nothing, officeTheme: { bodyBackgroundColor, bodyForegroundColor } });
    expect(colors("#262626", "#FFFFFF")).toBe("dark");
    expect(colors("#666666", "#F0F0F0")).toBe("dark");
    expect(colors("#e6e6e6", "#000000")).toBe("light");
    expect(colors("#fff")).toBe("light");
    expect(colors("#000000")).toBe("dark");
    expect(colors("not a colour")).toBe("light");
  });
});

describe("contrast of our own colours", () => {
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a) ?? NaN, luminance(b) ?? NaN].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  test("black on white is 21", () => expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21));

  test.each(["light", "dark"] as const)("%s: text at least 4.5:1, drawings 3:1", (name) => {
    const theme = fluentThemes[name];
    const texts: readonly (readonly [string, string])[] = [
      [theme.colorBrandForegroundLink, theme.colorNeutralBackground1],
      [theme.colorBrandForegroundLink, theme.colorNeutralBackground3],
      [theme.colorNeutralForeground2BrandHover, theme.colorNeutralBackground1],
      [theme.colorNeutralForeground2BrandPressed, theme.colorNeutralBackground1],
      [theme.colorNeutralForeground1, theme.colorBrandBackground2],
      [theme.colorNeutralForeground3, theme.colorNeutralBackground3],
      [theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground],
      [theme.colorNeutralForegroundOnBrand, theme.colorBrandBackgroundHover],
      [theme.colorNeutralForegroundOnBrand, theme.colorBrandBackgroundPressed],
    ];
    for (const [text, background] of texts) expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    const drawings: readonly (readonly [string, string])[] = [
      [theme.colorCompoundBrandStroke, theme.colorNeutralBackground1],
      [theme.colorCompoundBrandStroke, theme.colorBrandBackground2],
      [theme.colorNeutralStrokeAccessible, theme.colorNeutralBackground1],
      [theme.colorNeutralForegroundInverted, theme.colorCompoundBrandBackground],
    ];
    for (const [line, background] of drawings) expect(contrast(line, background)).toBeGreaterThanOrEqual(3);
  });
});
