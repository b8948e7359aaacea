import { makeStyles, tokens, type GriffelStyle } from "@fluentui/react-components";

/** Windows shows contrast colours, whatever a theme says. */
export const FORCED_COLORS = "@media (forced-colors: active)";

/** Narrower than Excel lets a pane be at 100 %, as when the page is zoomed in. */
export const NARROW = "@media (max-width: 280px)";

/** Around what has the keyboard's focus: the same everywhere that Fluent does not draw it. */
export const focusRing: GriffelStyle = {
  outlineStyle: "solid",
  outlineWidth: "2px",
  outlineColor: tokens.colorStrokeFocus2,
  outlineOffset: "1px",
};

/** Under the pointer. Fluent's own hover colours turn the text over in high contrast; this one keeps every text readable. */
export const HOVER_BACKGROUND = tokens.colorNeutralBackground3;

/** Text styles and hiding that several components share. */
export const useSharedStyles = makeStyles({
  /** For screen readers only. */
  visuallyHidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    padding: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Second to the text beside it. */
  quiet: { color: tokens.colorNeutralForeground3 },
  /** For Fluent's small transparent buttons: a bare word that can be pressed. */
  textButton: {
    minWidth: 0,
    color: tokens.colorBrandForegroundLink,
    [FORCED_COLORS]: { color: "ButtonText" },
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  /** For Fluent's small buttons, which are not for small text. */
  compactButton: { minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  /** The parts of a tab's form below each other. */
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
