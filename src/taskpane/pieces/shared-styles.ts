import { makeStyles, tokens } from "@fluentui/react-components";

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
  /** For Fluent's small buttons, which are not for small text. */
  compactButton: { minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  /** The parts of a tab's form below each other. */
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
