import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunAction } from "../../app/action";
import type { Language } from "../../app/language";
import type { PaneNotice, PaneViewStore } from "../../app/pane/pane-view";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type * as FootPartModule from "./foot-part";
import { noticeText } from "./notice-text";
import { useSharedStyles } from "./shared-styles";

/** The part of the pane that comes after it is drawn. */
export type FootPart = typeof FootPartModule;

export interface NoticeProps {
  readonly notice: PaneNotice | undefined;
  /** Undefined until it is there: then a notice is a sentence and a button. */
  readonly foot: FootPart | undefined;
  readonly run: RunAction;
  readonly view: PaneViewStore;
  readonly language: Language;
  readonly words: PaneWording;
}

const useStyles = makeStyles({
  // A long notice in a low pane scrolls, so that the button below it stays in sight.
  box: { minHeight: 0, overflowY: "auto", scrollbarWidth: "thin" },
  sentence: { margin: "0 0 8px", overflowWrap: "anywhere" },
});

/** What came of something, until it is closed. Read out when it appears. */
export function Notice({ notice, foot, run, view, language, words }: NoticeProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const text = notice && noticeText(notice, words);
  const close = (): void => view.set({ notice: undefined });
  const buttons = foot?.noticePaneWording[language];
  const actions = buttons && foot.madeActions(run, view, buttons);
  return (
    <>
      <div className={shared.visuallyHidden} role="status">
        {notice?.kind !== "error" && text}
      </div>
      <div className={shared.visuallyHidden} role="alert">
        {notice?.kind === "error" && text}
      </div>
      {foot && actions && (
        <foot.NoticeBox
          notice={notice}
          text={text}
          onClose={close}
          onGoTo={(made) => void actions.goTo(made)}
          onRemove={(made) => void actions.removeMade(made)}
          onUndo={(writing) => void actions.undo(writing)}
          words={words}
          buttons={buttons}
        />
      )}
      {!foot && notice && (
        <div className={styles.box}>
          <p className={styles.sentence}>{text}</p>
          <Button size="small" className={shared.compactButton} onClick={close}>
            {words.notice.close}
          </Button>
        </div>
      )}
    </>
  );
}
