import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import { focusRing, HOVER_BACKGROUND } from "./style-values";

export interface DisclosureButtonProps {
  readonly open: boolean;
  /** The id of what it opens, which is there only while it is open. */
  readonly controls: string;
  readonly onToggle: () => void;
  /** Where the button stands: its room, not its look. */
  readonly className?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  button: {
    display: "flex",
    width: "100%",
    minHeight: "32px",
    boxSizing: "border-box",
    padding: "6px 6px 6px 2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: HOVER_BACKGROUND },
    ":focus-visible": { ...focusRing, outlineOffset: "-2px" },
  },
  /** As high as the first line of the text, and beside it. */
  chevron: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  turned: { transform: "rotate(90deg)" },
  text: { flexGrow: 1, minWidth: 0 },
});

/** The line with a chevron that opens and closes what is below it. */
export function DisclosureButton(props: DisclosureButtonProps): ReactElement {
  const { open, controls, onToggle, className, children } = props;
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      <span className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden>
        <ChevronRight16Regular />
      </span>
      <span className={styles.text}>{children}</span>
    </button>
  );
}
