/** Values that go into styles while building: nothing of this file is in a built script. */
import { tokens, type GriffelStyle } from "@fluentui/react-components";

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
