import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../../app/pane/matrix-choice";
import { FORCED_COLORS } from "./style-values";

const useStyles = makeStyles({
  box: {
    boxSizing: "border-box",
    display: "block",
    width: "16px",
    height: "16px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    [FORCED_COLORS]: { forcedColorAdjust: "none", border: "1px solid ButtonText" },
  },
  filled: {
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    [FORCED_COLORS]: { color: "HighlightText", backgroundColor: "Highlight", border: "1px solid Highlight" },
  },
  round: { borderRadius: tokens.borderRadiusCircular },
  mark: { display: "block", fill: "none", stroke: "currentColor", strokeWidth: "1.6px" },
});

export interface CheckMarkProps {
  readonly checked: Checked;
  /** As a radio button. */
  readonly round?: boolean;
}

/** A drawn check box or radio button; the row or label around it says the same to a screen reader. */
export function CheckMark({ checked, round }: CheckMarkProps): ReactElement {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.box, checked !== "false" && styles.filled, round && styles.round)}
      aria-hidden
    >
      {checked !== "false" && (
        <svg className={styles.mark} width="14" height="14" viewBox="0 0 14 14">
          {round ? (
            <circle cx="7" cy="7" r="3" fill="currentColor" stroke="none" />
          ) : (
            <path d={checked === "true" ? "M3 7.2 5.8 10 11 4.4" : "M3.5 7h7"} strokeLinecap="round" />
          )}
        </svg>
      )}
    </span>
  );
}
