import { useEffect, useMemo, useRef, useState } from "react";
import type { AskSources, HeatmapAgain, Outcome, PreviewedHeatmap, RunAction } from "../../app/action";
import type { HeatmapChoice } from "../../app/pane/heatmap-choice";
import type { PaneNotice, PaneView } from "../../app/pane/pane-view";
import { heatmapNotice } from "../../app/wording/remarks/heatmap-made";
import type { Language } from "../../app/language";
import { useKept } from "../pieces/kept";
import type { Later } from "../pieces/later";
import type { Making } from "../pieces/pane-foot";
import { useLoaded, type Loaded } from "../pieces/use-loaded";
import { told, type Work } from "../pieces/use-work";
import type * as HeatmapPartModule from "./heatmap-part";
import type { TeamPage } from "./make-team-page";

/** The part of the pane that comes when the tab is first looked at. */
export type HeatmapPart = typeof HeatmapPartModule;

/** Settings that change sooner after each other are read once. */
export const PREVIEW_AFTER_MS = 150;

export interface HeatmapPreview {
  /** What the last reading found; undefined before the first. */
  readonly found?: PreviewedHeatmap;
  readonly reading: boolean;
}

export interface HeatmapState {
  readonly part: Loaded<HeatmapPart>;
  /** Undefined until the part is there. */
  readonly choice: HeatmapChoice | undefined;
  readonly onChange: (change: Partial<HeatmapChoice>) => void;
  /** What the next sheet is to be called; "" for a name that says what it shows. */
  readonly sheetName: string;
  readonly onSheetName: (name: string) => void;
  readonly preview: HeatmapPreview;
  readonly onReadAgain: () => void;
  readonly onRefresh: (sheet: string) => void;
  readonly onShare: (sheet: string) => void;
  /** What has to be known before a heatmap can be made anew. */
  readonly ask: AskSources | undefined;
  readonly onAnswer: (ask: AskSources, sources: readonly string[]) => void;
  readonly onTeamPage: (page: TeamPage) => void;
  /** Undefined until the part is there. */
  readonly making: Making | undefined;
}

export interface HeatmapOptions {
  readonly part: Later<HeatmapPart>;
  readonly run: RunAction;
  readonly work: Work;
  readonly view: PaneView;
  readonly language: Language;
}

const NOTHING_FOUND: PreviewedHeatmap = {
  sources: [],
  people: 0,
  ratings: 0,
  notMeasured: {},
  notGrouped: {},
  earlier: [],
  heatmaps: [],
  palettes: { blue: [], cividis: [] },
};

/** What is chosen on the tab with heatmaps, what it would look like, and making it. */
export function useHeatmap({ part: later, run, work, view, language }: HeatmapOptions): HeatmapState {
  const shown = view.tab === "heatmap";
  const part = useLoaded(later, shown);
  const loaded = part.state === "there" ? part.value : undefined;
  /** What differs from what is mostly wanted, which comes with the part. */
  const [chosen, setChosen] = useKept<Partial<HeatmapChoice>>("heatmap", () => ({}));
  const choice = useMemo(() => loaded && { ...loaded.USUAL_HEATMAP, ...chosen }, [loaded, chosen]);
  const [sheetName, setSheetName] = useKept("heatmapName", () => "");
  const [preview, setPreview] = useState<HeatmapPreview>({ reading: true });
  const [asked, setAsked] = useState(0);
  const lastFound = useRef<PreviewedHeatmap>(undefined);
  /** What was read may be out of date: the tab was away, something was made or removed, or a person says so. */
  const stale = useRef(true);
  const working = work.running !== undefined;

  useEffect(() => {
    stale.current = true;
  }, [shown, working, view.notice, asked]);

  useEffect(() => {
    if (!shown || working || !loaded || !choice) return undefined;
    let current = true;
    const read = async (): Promise<void> => {
      const before = lastFound.current;
      const reuse = !stale.current;
      setPreview({ ...(before && { found: before }), reading: true });
      const args = loaded.heatmapArgumentsOf(choice, before);
      const outcome = await run("previewHeatmap", { ...args, reuse });
      if (!current) return;
      stale.current = !outcome.ok;
      // A sheet that was chosen is gone: the add-in chooses again.
      if (!outcome.ok && outcome.error.code === "sheetNotFound" && (choice.sources ?? choice.baseline)) {
        return setChosen(withoutSheets);
      }
      const { drawn: _drawn, ...rest } = before ?? NOTHING_FOUND;
      lastFound.current = outcome.ok ? outcome.result : { ...rest, fault: outcome.error };
      setPreview({ found: lastFound.current, reading: false });
    };
    const timer = setTimeout(() => void read(), lastFound.current ? PREVIEW_AFTER_MS : 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [run, loaded, shown, working, choice, setChosen, view.notice, asked]);

  const words = loaded?.heatmapPaneWording[language];
  const { found } = preview;
  const remake = (id: AskSources["action"], args: HeatmapAgain): void =>
    work.start(async (options) =>
      told(await run(id, args, options), (made) =>
        heatmapNotice(made, id === "refreshHeatmap" ? "refreshed" : "shared", language),
      ),
    );
  return {
    part,
    choice,
    onChange: (change) => setChosen((before) => ({ ...before, ...change })),
    sheetName,
    onSheetName: (name) => setSheetName(() => name),
    preview,
    onReadAgain: () => setAsked((times) => times + 1),
    onRefresh: (sheet) => remake("refreshHeatmap", { sheet }),
    onShare: (sheet) => remake("shareHeatmap", { sheet }),
    ask: view.notice?.kind === "error" ? view.notice.error.ask : undefined,
    onAnswer: ({ action, heatmap }, sources) => remake(action, { sheet: heatmap, sources }),
    onTeamPage: (page) => {
      if (loaded) work.start((options) => loaded.makeTeamPage(run, page, language, options));
    },
    making: loaded &&
      choice &&
      words && {
        ready: found?.drawn
          ? words.make.ready(found.drawn.allRows, found.drawn.columns.length, choice)
          : words.reading,
        reason: choice.sources?.length === 0 ? words.chooseSource : found?.fault?.message,
        label: words.make.button,
        busy: words.make.busy,
        make: async (options): Promise<Outcome<PaneNotice>> => {
          const name = sheetName.trim();
          const args = {
            ...loaded.heatmapArgumentsOf(choice, found),
            ...seenSources(found),
            ...(name === "" ? {} : { sheetName: name }),
          };
          const outcome = await run("buildHeatmap", args, options);
          // The next one is another: it has a name of its own.
          if (outcome.ok) setSheetName(() => "");
          return told(outcome, (made) => heatmapNotice(made, "built", language));
        },
      },
  };
}

/** The sheets of the preview, by name: what is made is what was shown, whichever sheet is in front by then. */
function seenSources(found: PreviewedHeatmap | undefined): { readonly sources?: readonly string[] } {
  const sources = (found?.sources ?? []).filter(({ chosen }) => chosen).map(({ sheet }) => sheet);
  return sources.length > 0 ? { sources } : {};
}

function withoutSheets({
  sources: _sources,
  baseline: _baseline,
  ...rest
}: Partial<HeatmapChoice>): Partial<HeatmapChoice> {
  return rest;
}
