import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FORCED_COLORS } from "./style-values";

export interface TextButtonProps {
  readonly text: string;
  /** For who does not see what stands around it; its text when left out. */
  readonly name?: string;
  /** Stands below or between text, and begins where that begins. */
  readonly inText?: boolean;
  readonly onClick: () => void;
}

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    color: tokens.colorBrandForegroundLink,
    [FORCED_COLORS]: { color: "ButtonText" },
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  /** As far to the left as its own padding, which is only to be seen where the button has an edge. */
  inText: {
    alignSelf: "flex-start",
    margin: "0 -9px",
    [FORCED_COLORS]: { margin: 0 },
    justifyContent: "start",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

/** A button that looks like a link: what it does is small beside what stands around it. */
export function TextButton({ text, name, inText, onClick }: TextButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={mergeClasses(styles.button, inText && styles.inText)}
      aria-label={name}
      onClick={onClick}
    >
      {text}
    </Button>
  );
}
