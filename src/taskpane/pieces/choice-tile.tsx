import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { focusRing, FORCED_COLORS, HOVER_BACKGROUND } from "./style-values";

export interface ChoiceTileProps {
  readonly type: "checkbox" | "radio";
  /** Groups radio buttons. */
  readonly group?: string;
  readonly name: string;
  /** Id of a text that says more. */
  readonly describedBy?: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** Cannot be chosen now; `describedBy` says why. It can be reached all the same. */
  readonly unavailable?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  tile: { position: "relative", display: "flex", minWidth: 0 },
  input: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
    ":focus-visible + *": focusRing,
    ":not(:checked):hover + *": { backgroundColor: HOVER_BACKGROUND },
  },
  face: {
    boxSizing: "border-box",
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    [FORCED_COLORS]: { border: "1px solid ButtonText" },
  },
  unavailable: {
    color: tokens.colorNeutralForeground3,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  checked: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    [FORCED_COLORS]: { border: "2px solid Highlight", boxShadow: "none" },
  },
});

/** A native check box or radio button whose face is drawn: the keyboard and screen readers meet the native one. */
export function ChoiceTile(props: ChoiceTileProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.tile}>
      <input
        type={props.type}
        name={props.group}
        aria-label={props.name}
        aria-describedby={props.describedBy}
        aria-disabled={props.unavailable || undefined}
        checked={props.checked}
        onChange={() => !props.unavailable && props.onChoose()}
        className={styles.input}
      />
      <span
        className={mergeClasses(
          styles.face,
          props.checked && styles.checked,
          props.unavailable && styles.unavailable,
          props.className,
        )}
      >
        {props.children}
      </span>
    </label>
  );
}
