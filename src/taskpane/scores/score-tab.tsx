import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { PaneView, ScoresPart } from "../../app/pane/pane-view";
import { NOT_CHECKED } from "../../app/pane/score-check";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { ScoresPaneWording } from "../../app/wording/pane/scores-pane";
import type { Framework } from "../../framework/model";
import type { ScoreActions } from "./finding-actions";
import { ScoreCheckPart } from "./score-check-part";
import { ScoreMake } from "./score-make";
import { panelId, tabId, Tabs } from "../pieces/tabs";
import type { ScoreSheets } from "./score-sheets";

export interface ScoreTabProps {
  readonly framework: Framework;
  readonly sheets: ScoreSheets;
  readonly view: PaneView;
  /** Changes which part shows and what is made. */
  readonly onView: (change: Pick<PaneView, "scoresPart"> | Pick<PaneView, "sheetKind">) => void;
  readonly actions: ScoreActions;
  /** What stands in the part with a round. */
  readonly round: ReactNode;
  /** What stands in the part with development pages. */
  readonly report: ReactNode;
  /** Of choosing competencies and levels. */
  readonly matrix: PaneWording["matrix"];
  readonly words: ScoresPaneWording;
}

const PARTS: readonly ScoresPart[] = ["make", "check", "round", "report"];

const useStyles = makeStyles({
  // Its tabs' words stand on the pane's margin, and close below the row of the pane's own.
  tabs: { margin: `-12px -12px ${tokens.spacingVerticalL}` },
});

/** Making sheets to score on, checking what came back, a round of forms as files, and a page for each person. */
export function ScoreTab({
  framework,
  sheets,
  view,
  onView,
  actions,
  round,
  report,
  matrix,
  words,
}: ScoreTabProps): ReactElement {
  const styles = useStyles();
  const { scoresPart = "make", sheetKind = "team", check = NOT_CHECKED } = view;
  return (
    <>
      <div className={styles.tabs}>
        <Tabs
          label={words.partList}
          prefix="scores"
          tabs={PARTS.map((id) => ({ id, text: words.parts[id] }))}
          selected={scoresPart}
          onSelect={(part) => onView({ scoresPart: part })}
        />
      </div>
      {PARTS.map((id) => (
        <div
          key={id}
          role="tabpanel"
          id={panelId("scores", id)}
          aria-labelledby={tabId("scores", id)}
          hidden={id !== scoresPart}
        >
          {id === "make" ? (
            <ScoreMake
              framework={framework}
              sheets={sheets}
              kind={sheetKind}
              onKind={(kind) => onView({ sheetKind: kind })}
              matrix={matrix}
              words={words}
            />
          ) : id === "check" ? (
            <ScoreCheckPart check={check} actions={actions} words={words.check} />
          ) : (
            id === scoresPart && (id === "round" ? round : report)
          )}
        </div>
      ))}
    </>
  );
}
