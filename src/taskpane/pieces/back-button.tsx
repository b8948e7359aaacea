import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";
import { FORCED_COLORS } from "./style-values";

export interface BackButtonProps {
  readonly text: string;
  readonly onClick: () => void;
  /** Takes the keyboard when it comes: what was pressed is gone. */
  readonly takesFocus?: boolean;
}

const useStyles = makeStyles({
  back: {
    alignSelf: "flex-start",
    marginLeft: "-8px",
    paddingLeft: "8px",
    paddingRight: "8px",
    [FORCED_COLORS]: { marginLeft: 0 },
  },
});

/** At the top of what stands in place of a tab: leads back to it. */
export function BackButton({ text, onClick, takesFocus = false }: BackButtonProps): ReactElement {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <Button
      ref={button}
      appearance="subtle"
      icon={<ArrowLeft20Regular />}
      className={styles.back}
      onClick={onClick}
    >
      {text}
    </Button>
  );
}
