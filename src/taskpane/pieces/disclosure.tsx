import { makeStyles } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { DisclosureButton } from "./disclosure-button";

export interface DisclosureProps {
  readonly title: ReactNode;
  /** Made only while it is open. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // The chevron stands on the pane's margin, and the shading a little outside, as in the tree.
  head: { width: "calc(100% + 12px)", margin: "0 -6px" },
});

/** A line that opens what is behind it. */
export function Disclosure({ title, children }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <DisclosureButton open={open} controls={id} onToggle={() => setOpen(!open)} className={styles.head}>
        {title}
      </DisclosureButton>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
