import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useConfirming } from "./use-confirming";

export interface AskedFirstProps {
  readonly button: string;
  readonly size?: "small";
  /** Above the button, as long as nothing is asked. */
  readonly line?: string;
  readonly question: string;
  readonly confirm: string;
  readonly keep: string;
  /** False where it is done without a question. */
  readonly asks?: boolean;
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
}

const useStyles = makeStyles({
  line: { margin: 0 },
  button: { alignSelf: "flex-start" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A button for what is not to be done by mistake: it asks first, in its own place, and answers with the keyboard too. */
export function AskedFirst(props: AskedFirstProps): ReactElement {
  const { size, line, asks = true, isBusy = false, onConfirm } = props;
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { ask, keep } = useConfirming(asking);
  if (!asking)
    return (
      <>
        {line !== undefined && <p className={styles.line}>{line}</p>}
        <Button
          ref={ask}
          className={styles.button}
          size={size}
          disabledFocusable={isBusy}
          onClick={() => (asks ? setAsking(true) : onConfirm())}
        >
          {props.button}
        </Button>
      </>
    );
  return (
    <>
      <p className={styles.line}>{props.question}</p>
      <div className={styles.answers}>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {props.confirm}
        </Button>
        <Button ref={keep} onClick={() => setAsking(false)}>
          {props.keep}
        </Button>
      </div>
    </>
  );
}
