import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { PaneWording } from "../app/wording/pane/pane-words";
import { Boundary } from "./pieces/boundary";

export interface PartProps {
  readonly children: ReactNode;
  /** Within the pane's own margins, where nothing around it gives them. */
  readonly margins?: boolean;
  readonly words: PaneWording["broken"];
}

const useStyles = makeStyles({
  broken: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    flexShrink: 0,
  },
  margins: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  sentence: { margin: 0 },
});

/** A part of the pane that, when it breaks, says so in its own place and can be loaded again. */
export function Part({ children, margins = false, words }: PartProps): ReactElement {
  const styles = useStyles();
  return (
    <Boundary
      broken={(again) => (
        <div className={`${styles.broken} ${margins ? styles.margins : ""}`}>
          <p role="alert" className={styles.sentence}>
            {words.part}
          </p>
          <Button onClick={again}>{words.again}</Button>
        </div>
      )}
    >
      {children}
    </Boundary>
  );
}
