import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { RunAction } from "../app/action";
import type { PaneTab, PaneViewStore } from "../app/pane-view";
import type { Language } from "../app/wording/language";
import { paneWording, type PaneWording } from "../app/wording/pane";
import type { Framework } from "../framework/model";
import { fluentThemes } from "./fluent-theme";
import { FollowedCellPanel, type FollowCell } from "./followed-cell";
import { FunctionsTab, type FunctionInfo } from "./functions-tab";
import { countChoice, initialChoice, toArguments, toggled, type MatrixChoice } from "./matrix-choice";
import { MatrixTab } from "./matrix-tab";
import { Notice } from "./notice";
import { SearchTab } from "./search-tab";
import { paneActions } from "./pane-actions";
import { scoreActions } from "./score-actions";
import { ScoreTab } from "./score-tab";
import { useSharedStyles } from "./shared-styles";
import { panelId, tabId, Tabs } from "./tabs";
import type { PaneTheme } from "./theme";
import { useLoaded } from "./use-loaded";
import { useScoreSheets } from "./use-score-sheets";
import { told, useWork } from "./use-work";
import { WorkBar } from "./work-bar";

export interface PaneProps {
  readonly framework: Framework;
  /** The custom functions, in the interface's language; asked for when they are first looked at. */
  readonly loadFunctions: () => Promise<readonly FunctionInfo[]>;
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

const TABS: readonly PaneTab[] = ["matrix", "search", "functions", "scores"];

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

/** The whole pane: data and callbacks in, pixels out. */
export function Pane({
  framework,
  loadFunctions,
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
  const [choice, setChoice] = useState<MatrixChoice>(() => initialChoice(framework));
  const change = (part: Partial<MatrixChoice>) => setChoice((before) => ({ ...before, ...part }));
  const count = useMemo(() => countChoice(framework, choice), [framework, choice]);
  const work = useWork(view);
  // Made when it is first looked at, so that the pane opens as quickly as it did; from then on it stays.
  const [scoresSeen, setScoresSeen] = useState(tab === "scores");
  if (tab === "scores" && !scoresSeen) setScoresSeen(true);
  const scoreSheets = useScoreSheets(sheetKind, framework, run, view, words);
  const actions = paneActions(run, view, words);
  const functions = useLoaded(loadFunctions, tab === "functions");
  const panel = (id: PaneTab): ReactElement => {
    switch (id) {
      case "matrix":
        return <MatrixTab framework={framework} choice={choice} onChange={change} words={words.matrix} />;
      case "search":
        return (
          <SearchTab
            framework={framework}
            codes={choice.codes}
            onToggleCode={(code) => change({ codes: toggled(choice.codes, code) })}
            onPutInCell={(text) => void actions.putInCell(text)}
            words={words}
          />
        );
      case "functions": {
        if (functions.state !== "there")
          return <p role="status">{functions.state === "failed" ? words.notLoaded : words.loading}</p>;
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
    }
  };
  const insert = () =>
    work.start(async (options) =>
      told(await run("insertMatrix", toArguments(framework, choice), options), (made) => ({
        kind: "made",
        made,
        count,
      })),
    );
  const bar = { running: work.running, onCancel: work.cancel, words: words.progress };
  const making = tab === "scores" && scoresPart === "make";

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
            {(id !== "scores" || scoresSeen) && panel(id)}
          </div>
        ))}
        {followCell && (
          <FollowedCellPanel
            follow={followCell}
            onChoose={(cell, value) => actions.writeScore(cell, value)}
            words={words.followed}
          />
        )}
        <div className={mergeClasses(styles.foot, tab !== "matrix" && !making && !notice && styles.bare)}>
          <Notice
            notice={notice}
            onClose={() => view.set({ notice: undefined })}
            onGoTo={(made) => void actions.goTo(made)}
            onRemove={(made) => void actions.removeMade(made)}
            words={words}
          />
          {tab === "matrix" && (
            <WorkBar
              {...bar}
              ready={words.matrix.count(count)}
              reason={reasonNotToInsert(choice, words)}
              label={words.matrix.insert}
              busy={words.progress.busy}
              onStart={insert}
            />
          )}
          {making && (
            <WorkBar
              {...bar}
              ready={scoreSheets.ready}
              reason={scoreSheets.reason}
              label={words.scores.make.buttons[sheetKind]}
              busy={words.scores.make.busy}
              onStart={() => work.start(scoreSheets.make)}
            />
          )}
        </div>
      </main>
    </FluentProvider>
  );
}

function reasonNotToInsert(choice: MatrixChoice, words: PaneWording): string | undefined {
  if (choice.codes.size === 0) return words.matrix.chooseCompetency;
  if (choice.levels.size === 0) return words.matrix.chooseLevel;
  return undefined;
}

/** The pane on a page: `update` changes the theme or language and keeps what the user has chosen. */
export interface RenderedPane {
  readonly update: (change: Partial<PaneProps>) => void;
  readonly unmount: () => void;
}

/** Draws the pane into the element, in place of whatever is there, and sets the page's language. */
export function renderPane(element: HTMLElement, props: PaneProps): RenderedPane {
  element.replaceChildren();
  const root = createRoot(element);
  let current = props;
  const render = () => {
    element.ownerDocument.documentElement.lang = current.language;
    root.render(<Pane {...current} />);
  };
  render();
  return {
    update: (change) => {
      current = { ...current, ...change };
      render();
    },
    unmount: () => root.unmount(),
  };
}
