import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { CheckMark } from "./check-mark";
import { useSharedStyles } from "./shared-styles";
import { focusRing, HOVER_BACKGROUND } from "./style-values";

export interface CheckLineProps {
  /** "checkbox" when left out. */
  readonly type?: "checkbox" | "radio";
  /** Groups radio buttons. */
  readonly group?: string;
  readonly text: string;
  /** Says more, below the text. */
  readonly hint?: string;
  readonly checked: boolean;
  /** Cannot be chosen now; the hint says why. It can be reached all the same. */
  readonly unavailable?: boolean;
  /** Pressed: a check box is to be turned over, a radio button is chosen. */
  readonly onChoose: () => void;
}

const useStyles = makeStyles({
  // The box stands on the pane's margin, the shading a little outside.
  line: { position: "relative", display: "flex", margin: "0 -6px" },
  input: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
    ":focus-visible + *": { ...focusRing, outlineOffset: "-2px" },
    ":hover + *": { backgroundColor: HOVER_BACKGROUND },
  },
  face: {
    display: "flex",
    flexGrow: 1,
    columnGap: tokens.spacingHorizontalS,
    padding: "6px",
    borderRadius: tokens.borderRadiusMedium,
  },
  box: { paddingTop: "2px" },
  hint: { display: "block" },
});

/** A check box or radio button on a line of its own; the keyboard and screen readers meet a native one. */
export function CheckLine(props: CheckLineProps): ReactElement {
  const { type = "checkbox", group, text, hint, checked, unavailable, onChoose } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <label className={styles.line}>
      <input
        type={type}
        name={group}
        aria-label={text}
        aria-describedby={hint && id}
        aria-disabled={unavailable || undefined}
        checked={checked}
        onChange={() => !unavailable && onChoose()}
        className={styles.input}
      />
      <span className={mergeClasses(styles.face, unavailable && shared.quiet)}>
        <span className={styles.box}>
          <CheckMark checked={checked ? "true" : "false"} round={type === "radio"} />
        </span>
        <span>
          {text}
          {hint && (
            <span id={id} className={mergeClasses(styles.hint, shared.quiet)}>
              {hint}
            </span>
          )}
        </span>
      </span>
    </label>
  );
}
