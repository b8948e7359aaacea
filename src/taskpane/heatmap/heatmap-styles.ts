/**
 * How things look in the part that comes later. Plain styles with the theme's own variables: Griffel stays with the
 * part that opens the pane.
 */
import type { CSSProperties } from "react";

export const QUIET: CSSProperties = { color: "var(--colorNeutralForeground3)" };
export const PARAGRAPH: CSSProperties = { margin: 0 };
export const COLUMN = (gap: string): CSSProperties => ({
  display: "flex",
  flexDirection: "column",
  rowGap: gap,
  minWidth: 0,
});
export const FORM = COLUMN("var(--spacingVerticalXL)");
export const TILES: CSSProperties = {
  display: "grid",
  gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))",
  gap: "var(--spacingHorizontalS)",
};
export const CONTROL: CSSProperties = {
  boxSizing: "border-box",
  width: "100%",
  minWidth: 0,
  height: "32px",
  padding: "0 6px",
  font: "inherit",
  color: "var(--colorNeutralForeground1)",
  backgroundColor: "var(--colorNeutralBackground1)",
  border: "1px solid var(--colorNeutralStrokeAccessible)",
  borderRadius: "var(--borderRadiusMedium)",
};
/** Colours that mean something stay what they are where Windows shows contrast colours. */
export const OWN_COLORS: CSSProperties = { forcedColorAdjust: "none" };
