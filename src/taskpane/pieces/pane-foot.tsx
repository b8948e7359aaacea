import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Outcome, RunAction, RunOptions } from "../../app/action";
import type { Language } from "../../app/language";
import type { PaneNotice, PaneViewStore } from "../../app/pane/pane-view";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { Later } from "./later";
import { Notice, type FootPart } from "./notice";
import { useLoaded } from "./use-loaded";
import type { Work } from "./use-work";
import { WorkBar, type WorkBarProps } from "./work-bar";

/** What the tab that shows can make. */
export interface Making extends Pick<WorkBarProps, "ready" | "reason" | "label" | "busy"> {
  readonly make: (options: RunOptions) => Promise<Outcome<PaneNotice>>;
}

export interface PaneFootProps {
  readonly notice: PaneNotice | undefined;
  /** Undefined on a tab that makes nothing. */
  readonly making: Making | undefined;
  readonly work: Work;
  readonly view: PaneViewStore;
  readonly run: RunAction;
  /** What is wanted once something is made or to be said. */
  readonly part: Later<FootPart>;
  readonly language: Language;
  readonly words: PaneWording;
}

const useStyles = makeStyles({
  foot: {
    position: "relative",
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    maxHeight: "75%",
    // Hidden only for the gutter: the foot is as wide as the panel above it.
    overflow: "hidden",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Only what a screen reader hears is in it. */
  bare: { padding: 0, borderTopStyle: "none" },
});

/** What stays in sight below every tab: what there is to say, and the button that makes something. */
export function PaneFoot(props: PaneFootProps): ReactElement {
  const { notice, making, work, view, run, part, language, words } = props;
  const styles = useStyles();
  const loaded = useLoaded(part, notice !== undefined || work.running !== undefined);
  const foot = loaded.state === "there" ? loaded.value : undefined;
  return (
    <div className={mergeClasses(styles.foot, !making && !notice && styles.bare)}>
      <Notice notice={notice} foot={foot} run={run} view={view} language={language} words={words} />
      {making && (
        <WorkBar
          ready={making.ready}
          reason={making.reason}
          label={making.label}
          busy={making.busy}
          running={work.running}
          progressBar={foot?.ProgressBar}
          onStart={() => work.start(making.make)}
          onCancel={work.cancel}
          words={words.progress}
        />
      )}
    </div>
  );
}
