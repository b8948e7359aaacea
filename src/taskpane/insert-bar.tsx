import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type ReactElement } from "react";
import type { PaneWording } from "../app/wording/pane";
import type { FrameworkCount } from "../framework/model";
import type { Running } from "./use-insert";

export interface InsertBarProps {
  readonly count: FrameworkCount;
  /** Why nothing can be inserted; undefined when it can. */
  readonly reason: string | undefined;
  readonly running: Running | undefined;
  readonly onInsert: () => void;
  readonly onCancel: () => void;
  readonly words: PaneWording;
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  status: { minHeight: "20px", margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  insert: { flexGrow: 1 },
  // On the line above the bar, so that nothing moves when it comes and goes.
  progress: { position: "absolute", top: 0, left: 0, right: 0 },
});

/** How much is chosen, in words, and the button; while it takes long, how far it is and a way to stop it. */
export function InsertBar(props: InsertBarProps): ReactElement {
  const { count, reason, running, words } = props;
  const styles = useStyles();
  const id = useId();
  const slow = running?.slow ? running : undefined;
  const insertButton = useRef<HTMLButtonElement>(null);
  const cancelHasFocus = useRef(false);

  // The cancel button takes the keyboard's focus with it when it goes: hand it to its neighbour.
  useLayoutEffect(() => {
    if (slow || !cancelHasFocus.current) return;
    cancelHasFocus.current = false;
    insertButton.current?.focus();
  }, [slow]);

  return (
    <div className={styles.bar}>
      {slow && (
        <ProgressBar
          className={styles.progress}
          aria-label={words.progress.busy}
          shape="square"
          max={slow.progress?.all}
          value={slow.progress?.done}
        />
      )}
      <p id={id} role="status" className={styles.status}>
        {slow ? progressText(slow, words) : (reason ?? words.matrix.count(count))}
      </p>
      <div className={styles.buttons}>
        <Button
          ref={insertButton}
          appearance="primary"
          className={styles.insert}
          disabledFocusable={reason !== undefined || running !== undefined}
          aria-describedby={id}
          onClick={props.onInsert}
        >
          {slow ? words.progress.busy : words.matrix.insert}
        </Button>
        {slow && (
          <Button
            disabledFocusable={slow.cancelling}
            onClick={props.onCancel}
            onFocus={() => (cancelHasFocus.current = true)}
            onBlur={() => (cancelHasFocus.current = false)}
          >
            {slow.cancelling ? words.progress.cancelling : words.progress.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

function progressText({ progress, cancelling }: Running, words: PaneWording): string {
  if (cancelling) return words.progress.cancelling;
  return progress ? words.progress.part(progress.done, progress.all) : words.progress.busy;
}
