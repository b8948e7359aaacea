import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore, type ReactElement } from "react";
import type { RunAction } from "../app/action";
import type { PaneTab, PaneViewStore } from "../app/pane/pane-view";
import type { Language } from "../app/language";
import { paneWording } from "../app/wording/pane/pane-words";
import type { FrameworkInWorkbook } from "../app/pane/framework-in-workbook";
import { useHeatmap } from "./heatmap/use-heatmap";
import { MatrixTab } from "./matrix/matrix-tab";
import { useMatrix } from "./matrix/use-matrix";
import { Followed } from "./pane-followed";
import { Part } from "./pane-part";
import type { PaneParts } from "./pane-parts";
import { Coming } from "./pieces/coming";
import { fluentThemes } from "./pieces/fluent-theme";
import { PaneFoot, type Making } from "./pieces/pane-foot";
import { panePieces } from "./pieces/pane-pieces";
import { useSharedStyles } from "./pieces/shared-styles";
import { panelId, tabId, Tabs } from "./pieces/tabs";
import type { PaneTheme } from "./pieces/theme";
import { useLoaded } from "./pieces/use-loaded";
import { useWork } from "./pieces/use-work";
import { useScores } from "./scores/use-scores";

export interface PaneProps {
  /** The framework that holds in this workbook. */
  readonly inWorkbook: FrameworkInWorkbook;
  /** What comes when it is first wanted; the same ones all the time. */
  readonly parts: PaneParts;
  /** This Excel hands empty cells to custom functions as 0. */
  readonly emptyCellsAreZero: boolean;
  /** Of the interface; the framework's own texts are Dutch in both. */
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly run: RunAction;
  /** Which tab shows and what there is to say; shared with the ribbon commands. */
  readonly view: PaneViewStore;
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
    // What else is there has its room first, however long the tab is.
    flexGrow: 1,
    flexBasis: 0,
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
export function Pane(props: PaneProps): ReactElement {
  const { inWorkbook, parts, emptyCellsAreZero, language, theme, run, view } = props;
  const { framework } = inWorkbook;
  const styles = useStyles();
  const shared = useSharedStyles();
  const words = paneWording[language];
  const shown = useSyncExternalStore(view.subscribe, view.get);
  const { tab, notice } = shown;
  const work = useWork(view);
  // A tab is made when it is first looked at, so that the pane opens as quickly as it did; from then on it stays.
  const [seen, setSeen] = useState<ReadonlySet<PaneTab>>(new Set([tab]));
  if (!seen.has(tab)) setSeen(new Set([...seen, tab]));
  const matrix = useMatrix(framework, run, words);
  const ownFramework = useLoaded(parts.framework, shown.framework === true);
  const search = useLoaded(parts.search, tab === "search");
  const functions = useLoaded(parts.functions, tab === "functions");
  const scores = useScores({ part: parts.scores, framework, run, view, shown, language, words });
  const heatmap = useHeatmap({ part: parts.heatmap, run, work, view: shown, language });
  // What is on its way holds the keyboard's place: else Tab would lead out of the pane, past what is about to be there.
  const onItsWay: Readonly<Record<PaneTab, boolean>> = {
    matrix: shown.framework === true && ownFramework.state === "waiting",
    search: search.state === "waiting",
    functions: functions.state === "waiting",
    scores: scores.part.state === "waiting",
    heatmap: heatmap.part.state === "waiting",
  };
  const panel = (id: PaneTab): ReactElement | undefined => {
    switch (id) {
      case "matrix": {
        if (shown.framework) {
          if (ownFramework.state !== "there") return <Coming of={ownFramework} words={words} />;
          const { FrameworkView } = ownFramework.value;
          return <FrameworkView {...inWorkbook} {...{ run, view, work, language }} />;
        }
        return (
          <MatrixTab
            {...inWorkbook}
            choice={matrix.choice}
            onChange={matrix.onChange}
            onFramework={() => view.set({ framework: true })}
            words={words.matrix}
          />
        );
      }
      case "search": {
        if (search.state !== "there") return <Coming of={search} words={words} />;
        const { SearchTab, putInCell, searchPaneWording } = search.value;
        const searchWords = searchPaneWording[language];
        return (
          <SearchTab
            framework={framework}
            codes={matrix.choice.codes}
            onToggleCode={matrix.onToggleCode}
            onPutInCell={(text) => void putInCell(text, run, view, searchWords)}
            words={searchWords}
          />
        );
      }
      case "functions": {
        if (functions.state !== "there") return <Coming of={functions} words={words} />;
        const { FunctionsTab, functionActions, functionsPaneWording } = functions.value;
        const actions = functionActions(run, view, functionsPaneWording[language]);
        return (
          <FunctionsTab
            functions={functions.value.functions}
            framework={framework}
            language={language}
            emptyCellsAreZero={emptyCellsAreZero}
            onPutFormula={(formula) => void actions.putFormula(formula)}
            onFreeze={(target) => void actions.freeze(target)}
            words={functionsPaneWording[language]}
          />
        );
      }
      case "scores": {
        const { part, sheets } = scores;
        if (part.state !== "there") return <Coming of={part} words={words} />;
        const { ScoreTab, scoreActions, scoresPaneWording } = part.value;
        const scoreWords = scoresPaneWording[language];
        return (
          sheets && (
            <ScoreTab
              framework={framework}
              sheets={sheets}
              view={shown}
              onView={view.set}
              actions={scoreActions(run, view, scoreWords.check)}
              {...{ run, work, language }}
              matrix={words.matrix}
              words={scoreWords}
            />
          )
        );
      }
      case "heatmap": {
        const { part } = heatmap;
        if (part.state !== "there") return <Coming of={part} words={words} />;
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
  const makingOn = (id: PaneTab): Making | undefined => {
    switch (id) {
      case "matrix":
        return shown.framework
          ? undefined
          : { ...matrix, label: words.matrix.insert, busy: words.progress.busy };
      case "scores":
        return scores.making;
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
            tabIndex={onItsWay[id] ? 0 : undefined}
            className={styles.panel}
          >
            {(id === tab || seen.has(id)) && <Part words={words.broken}>{panel(id)}</Part>}
          </div>
        ))}
        {parts.followed && (
          <Part words={words.broken} margins>
            <Followed part={parts.followed} run={run} view={view} language={language} />
          </Part>
        )}
        <PaneFoot
          notice={notice}
          making={makingOn(tab)}
          work={work}
          view={view}
          run={run}
          part={parts.foot}
          language={language}
          words={words}
        />
      </main>
    </FluentProvider>
  );
}
