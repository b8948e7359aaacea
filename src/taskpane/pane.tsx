import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore, type ReactElement } from "react";
import type { RunAction } from "../app/action";
import type { PaneTab, PaneViewStore } from "../app/pane/pane-view";
import type { Language } from "../app/language";
import { paneWording, type PaneWording } from "../app/wording/pane/pane-words";
import type { Framework } from "../framework/model";
import { fluentThemes } from "./pieces/fluent-theme";
import { FollowedCellPanel, type FollowCell } from "./scores/followed-cell-panel";
import { FunctionsTab, type FunctionInfo } from "./functions/functions-tab";
import { useHeatmap, type HeatmapPart } from "./heatmap/use-heatmap";
import { MatrixTab } from "./matrix/matrix-tab";
import { paneActions } from "./pieces/pane-actions";
import { PaneFoot, type Making } from "./pieces/pane-foot";
import { panePieces } from "./pieces/pane-pieces";
import { Part } from "./pane-part";
import { scoreActions } from "./scores/finding-actions";
import { ScoreTab } from "./scores/score-tab";
import { SearchTab } from "./search/search-tab";
import { useSharedStyles } from "./pieces/shared-styles";
import { panelId, tabId, Tabs } from "./pieces/tabs";
import type { PaneTheme } from "./pieces/theme";
import { useLoaded } from "./pieces/use-loaded";
import { useMatrix } from "./matrix/use-matrix";
import { useScoreSheets } from "./scores/use-score-sheets";
import { useWork } from "./pieces/use-work";

export interface PaneProps {
  readonly framework: Framework;
  /** The custom functions, in the interface's language; asked for when they are first looked at. */
  readonly loadFunctions: () => Promise<readonly FunctionInfo[]>;
  /** The tab with heatmaps; asked for when it is first looked at. */
  readonly loadHeatmap: () => Promise<HeatmapPart>;
  /** This Excel hands empty cells to custom functions as 0. */
  readonly emptyCellsAreZero: boolean;
  /** Of the interface; the framework's own texts are Dutch in both. */
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly run: RunAction;
  /** Which tab shows and what there is to say; shared with the ribbon commands. */
  readonly view: PaneViewStore;
  /** Tells the score in the selected cell; left out where nothing is to be followed. */
  readonly followCell?: FollowCell;
}

const TABS: readonly PaneTab[] = ["matrix", "search", "functions", "scores", "heatmap"];

const useStyles = makeStyles({
  provider: { height: "100%", colorScheme: "light" },
  dark: { colorScheme: "dark" },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  tabs: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    // Room for the scroll bar whether it shows or not: opening a cluster moves nothing sideways.
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    boxSizing: "border-box",
  },
});

/** The whole pane: data and callbacks in, pixels out. */
export function Pane({
  framework,
  loadFunctions,
  loadHeatmap,
  emptyCellsAreZero,
  language,
  theme,
  run,
  view,
  followCell,
}: PaneProps): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = paneWording[language];
  const shown = useSyncExternalStore(view.subscribe, view.get);
  const { tab, notice, sheetKind = "team", scoresPart = "make" } = shown;
  const work = useWork(view);
  // Made when it is first looked at, so that the pane opens as quickly as it did; from then on it stays.
  const [scoresSeen, setScoresSeen] = useState(tab === "scores");
  if (tab === "scores" && !scoresSeen) setScoresSeen(true);
  const matrix = useMatrix(framework, run, words);
  const scoreSheets = useScoreSheets(sheetKind, framework, run, view, words);
  const actions = paneActions(run, view, words);
  const functions = useLoaded(loadFunctions, tab === "functions");
  const heatmap = useHeatmap({ load: loadHeatmap, run, work, view: shown, language });
  const panel = (id: PaneTab): ReactElement => {
    switch (id) {
      case "matrix":
        return (
          <MatrixTab
            framework={framework}
            choice={matrix.choice}
            onChange={matrix.onChange}
            words={words.matrix}
          />
        );
      case "search":
        return (
          <SearchTab
            framework={framework}
            codes={matrix.choice.codes}
            onToggleCode={matrix.onToggleCode}
            onPutInCell={(text) => void actions.putInCell(text)}
            words={words}
          />
        );
      case "functions": {
        if (functions.state !== "there")
          return <Coming failed={functions.state === "failed"} words={words} />;
        return (
          <FunctionsTab
            functions={functions.value}
            framework={framework}
            language={language}
            emptyCellsAreZero={emptyCellsAreZero}
            onPutFormula={(formula) => void actions.putFormula(formula)}
            onFreeze={(target) => void actions.freeze(target)}
            words={words.functions}
          />
        );
      }
      case "scores":
        return (
          <ScoreTab
            framework={framework}
            sheets={scoreSheets}
            view={shown}
            onView={view.set}
            actions={scoreActions(run, view, words.scores.check)}
            words={words}
          />
        );
      case "heatmap": {
        const { part } = heatmap;
        if (part.state !== "there") return <Coming failed={part.state === "failed"} words={words} />;
        const { HeatmapTab, heatmapPaneWording } = part.value;
        return (
          <HeatmapTab
            {...heatmap}
            pieces={panePieces}
            working={work.running !== undefined}
            onToCheck={() => view.set({ tab: "scores", scoresPart: "check" })}
            onToScores={() => view.set({ tab: "scores", scoresPart: "make" })}
            words={heatmapPaneWording[language]}
          />
        );
      }
    }
  };
  const seen: Partial<Record<PaneTab, boolean>> = {
    scores: scoresSeen,
    heatmap: heatmap.part.state === "there",
  };
  const makingOn = (id: PaneTab): Making | undefined => {
    switch (id) {
      case "matrix":
        return { ...matrix, label: words.matrix.insert, busy: words.progress.busy };
      case "scores": {
        const { buttons, busy } = words.scores.make;
        return scoresPart === "make" ? { ...scoreSheets, label: buttons[sheetKind], busy } : undefined;
      }
      case "heatmap":
        return heatmap.making;
      case "search":
      case "functions":
        return undefined;
    }
  };

  return (
    <FluentProvider
      theme={fluentThemes[theme]}
      className={mergeClasses(styles.provider, theme !== "light" && styles.dark)}
    >
      <main lang={language} className={styles.pane}>
        <h1 className={shared.visuallyHidden}>{framework.title}</h1>
        <div className={styles.tabs}>
          <Tabs
            label={words.tabList}
            prefix="pane"
            many
            tabs={TABS.map((id) => ({ id, text: words.tabs[id] }))}
            selected={tab}
            onSelect={(id) => view.set({ tab: id })}
          />
        </div>
        {TABS.map((id) => (
          <div
            key={id}
            role="tabpanel"
            id={panelId("pane", id)}
            aria-labelledby={tabId("pane", id)}
            hidden={id !== tab}
            className={styles.panel}
          >
            {(id === tab || seen[id] !== false) && <Part words={words.broken}>{panel(id)}</Part>}
          </div>
        ))}
        {followCell && (
          <Part words={words.broken} margins>
            <FollowedCellPanel
              follow={followCell}
              onChoose={(cell, value) => actions.writeScore(cell, value)}
              words={words.followed}
            />
          </Part>
        )}
        <PaneFoot
          notice={notice}
          making={makingOn(tab)}
          work={work}
          view={view}
          actions={actions}
          words={words}
        />
      </main>
    </FluentProvider>
  );
}

/** In place of a part that comes when it is first looked at. */
function Coming({ failed, words }: { readonly failed: boolean; readonly words: PaneWording }): ReactElement {
  return <p role="status">{failed ? words.notLoaded : words.loading}</p>;
}
