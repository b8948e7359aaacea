import { Button, makeStyles, tokens, type ProgressBar as ProgressBarPiece } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type ReactElement } from "react";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { Running } from "./use-work";

export interface WorkBarProps {
  /** Says what will be made. */
  readonly ready: string;
  /** Why nothing can be made; undefined when it can. */
  readonly reason: string | undefined;
  /** On the button. */
  readonly label: string;
  /** On the button while it takes long. */
  readonly busy: string;
  readonly running: Running | undefined;
  /** Fluent's, once it is there; the sentence says the same. */
  readonly progressBar: typeof ProgressBarPiece | undefined;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly words: PaneWording["progress"];
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  status: { minHeight: "20px", margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  start: { flexGrow: 1 },
  // On the line above the bar, so that nothing moves when it comes and goes.
  progress: { position: "absolute", top: 0, left: 0, right: 0 },
});

/** What will be made, in words, and the button; while it takes long, how far it is and a way to stop it. */
export function WorkBar(props: WorkBarProps): ReactElement {
  const { ready, reason, running, progressBar: ProgressBar, words } = props;
  const styles = useStyles();
  const id = useId();
  const slow = running?.slow ? running : undefined;
  const startButton = useRef<HTMLButtonElement>(null);
  const cancelHasFocus = useRef(false);

  // The cancel button takes the keyboard's focus with it when it goes: hand it to its neighbour.
  useLayoutEffect(() => {
    if (slow || !cancelHasFocus.current) return;
    cancelHasFocus.current = false;
    startButton.current?.focus();
  }, [slow]);

  return (
    <div className={styles.bar}>
      {slow && ProgressBar && (
        <ProgressBar
          className={styles.progress}
          aria-label={props.busy}
          shape="square"
          max={slow.progress?.all}
          value={slow.progress?.done}
        />
      )}
      <p id={id} role="status" className={styles.status}>
        {slow ? progressText(slow, props) : (reason ?? ready)}
      </p>
      <div className={styles.buttons}>
        <Button
          ref={startButton}
          appearance="primary"
          className={styles.start}
          disabledFocusable={reason !== undefined || running !== undefined}
          aria-describedby={id}
          onClick={props.onStart}
        >
          {slow ? props.busy : props.label}
        </Button>
        {slow && (
          <Button
            disabledFocusable={slow.cancelling}
            onClick={props.onCancel}
            onFocus={() => (cancelHasFocus.current = true)}
            onBlur={() => (cancelHasFocus.current = false)}
          >
            {slow.cancelling ? words.cancelling : words.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

function progressText({ progress, cancelling }: Running, { busy, words }: WorkBarProps): string {
  if (cancelling) return words.cancelling;
  return progress ? words.part(progress.done, progress.all) : busy;
}
