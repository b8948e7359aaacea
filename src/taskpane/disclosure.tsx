import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { focusRing, HOVER_BACKGROUND } from "./shared-styles";

export interface DisclosureProps {
  readonly title: ReactNode;
  /** Made only while it is open. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // The chevron stands on the pane's margin, and the shading a little outside, as in the tree.
  head: {
    display: "flex",
    alignItems: "center",
    width: "calc(100% + 12px)",
    minHeight: "32px",
    margin: "0 -6px",
    padding: "4px 6px 4px 2px",
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
  chevron: {
    display: "flex",
    flexShrink: 0,
    justifyContent: "center",
    width: "24px",
    color: tokens.colorNeutralForeground3,
  },
  turned: { transform: "rotate(90deg)" },
});

/** A line that opens what is behind it. */
export function Disclosure({ title, children }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden>
          <ChevronRight16Regular />
        </span>
        <span>{title}</span>
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
