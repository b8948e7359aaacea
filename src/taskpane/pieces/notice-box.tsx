import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import type { Made } from "../../app/action";
import type { MadeNotice, PaneNotice } from "../../app/pane/pane-view";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { NoticePaneWording } from "../../app/wording/pane/notice-pane";
import { useSharedStyles } from "./shared-styles";
import { focusRing, NARROW } from "./style-values";
import { useConfirming } from "./use-confirming";

export interface NoticeBoxProps {
  readonly notice: PaneNotice | undefined;
  /** What it says. */
  readonly text: string | undefined;
  readonly onClose: () => void;
  readonly onGoTo: (made: Made) => void;
  /** Removes everything that the notice is about. */
  readonly onRemove: (notice: MadeNotice) => void;
  /** Undoes what the notice is about. */
  readonly onUndo: (writing: number) => void;
  readonly words: PaneWording;
  readonly buttons: NoticePaneWording;
}

const INTENT = { made: "success", error: "error", info: "info" } as const;

const useStyles = makeStyles({
  // A long notice in a low pane scrolls, so that the button below it stays in sight.
  box: { minHeight: 0, overflowY: "auto", scrollbarWidth: "thin" },
  bar: { ":focus-visible": { ...focusRing, outlineOffset: "-2px" } },
  icon: { [NARROW]: { display: "none" } },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  line: {
    display: "block",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  count: { textWrap: "balance" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    ":empty": { display: "none" },
  },
});

/**
 * The box of a notice, until it is closed. An error takes the focus; it goes back to where it was when the notice is
 * closed.
 */
export function NoticeBox(props: NoticeBoxProps): ReactElement | null {
  const { notice, text, words, buttons } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const bar = useRef<HTMLDivElement>(null);
  /** Whether the focus is in the notice; removing a focused element fires no blur. */
  const hasFocus = useRef(false);
  const cameFrom = useRef<Element>(null);
  /** The notice whose removal is being asked about. */
  const [asking, setAsking] = useState<PaneNotice>();
  const confirming = notice !== undefined && asking === notice;
  const { ask, keep } = useConfirming(confirming);
  /** A double click removes, or undoes, once. */
  const removing = useRef<PaneNotice>(undefined);

  useLayoutEffect(() => {
    const page = document.activeElement;
    if (!hasFocus.current && page !== document.body) cameFrom.current = page;
    if (notice && (notice.kind === "error" || hasFocus.current)) bar.current?.focus();
    else if (!notice && hasFocus.current) {
      hasFocus.current = false;
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    }
  }, [notice]);

  const undoOnce = (info: Extract<PaneNotice, { readonly kind: "info" }>) => {
    if (removing.current === info || info.undo === undefined) return;
    removing.current = info;
    props.onUndo(info.undo);
  };
  const removeOnce = (made: MadeNotice) => {
    if (removing.current === made) return;
    removing.current = made;
    props.onRemove(made);
  };

  const others = notice?.kind === "made" ? (notice.others?.length ?? 0) : 0;
  /** How many sheets the notice is about, when it is more than one. */
  const several = others > 0 ? others + 1 : undefined;
  if (!notice) return null;
  return (
    <div className={styles.box}>
      <MessageBar
        ref={bar}
        tabIndex={-1}
        intent={confirming ? "warning" : INTENT[notice.kind]}
        layout="multiline"
        icon={{ className: styles.icon }}
        className={styles.bar}
        onFocus={() => (hasFocus.current = true)}
        onBlur={() => (hasFocus.current = false)}
      >
        <MessageBarBody className={styles.body}>
          <span className={styles.line}>
            {confirming && notice.kind === "made" ? question(notice, buttons) : text}
          </span>
          {notice.kind === "made" && notice.count && !confirming && (
            <span className={mergeClasses(styles.line, styles.count)}>
              {
                /* The dot stays at the end of its line. */ words.matrix
                  .count(notice.count)
                  .replace(" ·", "\u00a0·")
              }
            </span>
          )}
        </MessageBarBody>
        <MessageBarActions
          className={styles.actions}
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              aria-label={words.notice.close}
              icon={<Dismiss20Regular />}
              onClick={props.onClose}
            />
          }
        >
          {notice.kind === "made" && !confirming && (
            <>
              <Button size="small" className={shared.compactButton} onClick={() => props.onGoTo(notice.made)}>
                {buttons.goTo}
              </Button>
              {notice.made.newSheet && (
                <Button
                  size="small"
                  className={shared.compactButton}
                  ref={ask}
                  onClick={() => setAsking(notice)}
                >
                  {several ? buttons.removeAll(several) : buttons.remove}
                </Button>
              )}
            </>
          )}
          {notice.kind === "info" && notice.undo !== undefined && (
            <Button size="small" className={shared.compactButton} onClick={() => undoOnce(notice)}>
              {buttons.undo}
            </Button>
          )}
          {notice.kind === "made" && confirming && (
            <>
              <Button size="small" className={shared.compactButton} onClick={() => removeOnce(notice)}>
                {buttons.confirm}
              </Button>
              <Button
                size="small"
                className={shared.compactButton}
                ref={keep}
                onClick={() => setAsking(undefined)}
              >
                {several ? buttons.keepAll : buttons.keep}
              </Button>
            </>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

/** Whether to remove it all, and what that is. */
function question({ made, others = [], along = [] }: MadeNotice, buttons: NoticePaneWording): string {
  const what =
    others.length > 0 ? buttons.confirmRemoveAll(others.length + 1) : buttons.confirmRemove(made.sheet);
  return along.length === 0 ? what : `${what} ${buttons.confirmAlong(along.map(({ sheet }) => sheet))}`;
}
