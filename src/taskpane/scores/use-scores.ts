import { useMemo } from "react";
import type { RunAction } from "../../app/action";
import type { Language } from "../../app/language";
import { choiceOf } from "../../app/pane/matrix-choice";
import type { PaneView, PaneViewStore } from "../../app/pane/pane-view";
import type { ScoresChoice } from "../../app/pane/scores-choice";
import type { PaneWording } from "../../app/wording/pane/pane-words";
import type { Framework } from "../../framework/model";
import { useKept } from "../pieces/kept";
import type { Later } from "../pieces/later";
import type { Making } from "../pieces/pane-foot";
import { useLoaded, type Loaded } from "../pieces/use-loaded";
import type { ScoreSheets } from "./score-sheets";
import type * as ScoresPartModule from "./scores-part";

/** What of the part of the pane that comes when the tab is first looked at is needed to make sheets. */
export type ScoresPart = Omit<typeof ScoresPartModule, "ScoreTab">;

export interface ScoresState<Part> {
  readonly part: Loaded<Part>;
  /** Undefined until the part is there, as is what can be made. */
  readonly sheets: ScoreSheets | undefined;
  readonly making: Making | undefined;
}

export interface ScoresOptions<Part> {
  readonly part: Later<Part>;
  readonly framework: Framework;
  readonly run: RunAction;
  readonly view: PaneViewStore;
  readonly shown: PaneView;
  readonly language: Language;
  readonly words: PaneWording;
}

/** What was chosen, and of which framework. */
interface KeptScores {
  readonly of: string;
  readonly choice: ScoresChoice;
}

/** What is chosen on the tab with scores, and making it; what that takes comes with the part. */
export function useScores<Part extends ScoresPart>(options: ScoresOptions<Part>): ScoresState<Part> {
  const { framework, run, view, shown, language, words } = options;
  const { tab, scoresPart = "make", sheetKind: kind = "team" } = shown;
  const part = useLoaded(options.part, tab === "scores");
  const loaded = part.state === "there" ? part.value : undefined;
  const [kept, setKept] = useKept<KeptScores | undefined>("scores", () => undefined);
  const of = choiceOf(framework);
  const choice = useMemo(
    () => (kept?.of === of ? kept.choice : loaded?.onFramework(framework, kept?.choice)),
    [kept, of, loaded, framework],
  );
  const text = choice?.text;
  const columns = choice?.columns;
  const people = useMemo(
    () => (text === undefined ? undefined : loaded?.peopleInText(text, columns)),
    [loaded, text, columns],
  );
  if (!loaded || !choice || !people) return { part, sheets: undefined, making: undefined };
  const scores = loaded.scoresPaneWording[language];
  const sheets = loaded.scoreSheets({
    choice,
    people,
    onChange: (change) =>
      setKept((before) => ({ of, choice: { ...(before?.of === of ? before.choice : choice), ...change } })),
    kind,
    framework,
    run,
    view,
    words,
    scores,
  });
  const { buttons, busy } = scores.make;
  return {
    part,
    sheets,
    making: scoresPart === "make" ? { ...sheets, label: buttons[kind], busy } : undefined,
  };
}
