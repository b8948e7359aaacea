import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ActionId, ActionMap, Outcome, RunAction, RunOptions } from "../../src/app/action";
import { createPaneViewStore, type PaneView, type PaneViewStore } from "../../src/app/pane/pane-view";
import { followedPaneWording, type FollowedPaneWording } from "../../src/app/wording/pane/followed-pane";
import { functionsPaneWording, type FunctionsPaneWording } from "../../src/app/wording/pane/functions-pane";
import { noticePaneWording, type NoticePaneWording } from "../../src/app/wording/pane/notice-pane";
import { paneWording, type PaneWording } from "../../src/app/wording/pane/pane-words";
import { scoresPaneWording, type ScoresPaneWording } from "../../src/app/wording/pane/scores-pane";
import { searchPaneWording, type SearchPaneWording } from "../../src/app/wording/pane/search-pane";
import { compleet } from "../../src/framework/compleet";
import { functionHelp } from "../../src/functions/help/help";
import { frameworkPart } from "../../src/taskpane/framework/framework-part";
import * as functionsPart from "../../src/taskpane/functions/functions-part";
import type { FunctionInfo } from "../../src/taskpane/functions/functions-tab";
import type { PaneProps } from "../../src/taskpane/pane";
import type { PaneParts } from "../../src/taskpane/pane-parts";
import { PaneRoot } from "../../src/taskpane/pane-root";
import * as footPart from "../../src/taskpane/pieces/foot-part";
import { later, type Later } from "../../src/taskpane/pieces/later";
import type { FollowCell } from "../../src/taskpane/scores/followed-cell-panel";
import * as followedPart from "../../src/taskpane/scores/followed-part";
import { scoresWithRound } from "../../src/taskpane/scores-with-round";
import * as searchPart from "../../src/taskpane/search/search-part";

// Only what never comes ends so: a whole pane, pressed key by key, takes its time on a busy machine.
configure({ asyncUtilTimeout: 120_000 });

export interface Call {
  readonly id: ActionId;
  readonly args: unknown;
  readonly options: RunOptions | undefined;
}

type Answers = { [Id in ActionId]?: (call: Call) => Answer<Id> | Promise<Answer<Id>> };
type Answer<Id extends ActionId> = Outcome<ActionMap[Id]["result"]>;

const HEATMAP = {
  ok: true,
  result: {
    sheet: "Heatmap",
    sheetId: "{H}",
    address: "A1:T40",
    newSheet: true,
    along: [],
    cells: "B14:P25",
    rows: ["Anna"],
    columns: ["1.1"],
    suppressed: 0,
    live: true,
    remarks: [],
  },
} as const;

/** Two people on two competencies of one sheet; no profiles, no self-ratings, nothing earlier. */
export const PREVIEW: ActionMap["previewHeatmap"]["result"] = {
  sources: [{ sheet: "Teamscores", sheetId: "{T}", people: 2, ratings: 4, chosen: true }],
  people: 2,
  ratings: 4,
  notMeasured: {},
  notGrouped: {},
  earlier: [],
  heatmaps: [],
  palettes: { blue: ["#F3F8FD", "#0A3A6B"], cividis: ["#FEE838", "#00224E"] },
  drawn: {
    columns: [
      { code: "1.1", name: "Zorgvuldigheid" },
      { code: "1.2", name: "Analyseren" },
    ],
    rows: ["Anna", "Bram"].map((label) => ({
      kind: "person",
      label,
      cells: [
        { text: "3", fill: "#2E70AE", ink: "#FFFFFF" },
        { text: "2,5", fill: "#6FA8D3", ink: "#10161C" },
      ],
    })),
    allRows: 2,
    legend: [
      { text: "0", fill: "#F3F8FD", ink: "#10161C" },
      { text: "4", fill: "#0A3A6B", ink: "#FFFFFF" },
    ],
    smallGroups: [],
    insights: ["Hoogste mediaan (3): 1.1 Zorgvuldigheid."],
  },
};

const SUCCESS: { [Id in ActionId]: Answer<Id> } = {
  adoptFramework: {
    ok: true,
    result: {
      ...{ summary: "", clusters: 0, competencies: 0, levels: 0, levelNames: [], indicators: 0 },
      ...{ notUnderstood: [], asks: [] },
    },
  },
  giveFramework: {
    ok: true,
    result: {
      ...{ text: "", fileName: "Kader.txt", summary: "" },
      ...{ clusters: 0, competencies: 0, levels: 0, indicators: 0 },
    },
  },
  insertMatrix: {
    ok: true,
    result: { sheet: "Competentiematrix", sheetId: "{A}", address: "A1:F25", newSheet: true },
  },
  buildNeeds: {
    ok: true,
    result: {
      ...{ sheet: "Nodig en aanwezig", sheetId: "{N}", address: "A1:M20", newSheet: true, along: [] },
      ...{ cells: "B8:C8", rows: ["Hele team"], columns: ["1.1"], table: "Bezetting", whatIf: "Wat als" },
      live: true,
    },
  },
  compareRaters: {
    ok: true,
    result: {
      ...{ sheet: "Beoordelaars vergelijken", sheetId: "{V}", address: "A1:F60", newSheet: true },
      ...{ along: [], raters: ["A. Bos"], toDiscuss: 0 },
    },
  },
  compareMoments: {
    ok: true,
    result: {
      ...{ sheet: "Verloop", sheetId: "{V}", address: "A1:F60", newSheet: true, along: [] },
      ...{ moments: ["2025", "2026"], cells: "B8:E9", everyone: "B14:E15", rows: ["1.1"] },
      ...{ people: "Verloop per persoon", breaks: [], live: true },
    },
  },
  insertText: { ok: true, result: { sheet: "Blad1", address: "B2" } },
  undo: { ok: true, result: { cells: 1, back: 1, changed: [], left: [] } },
  insertFormula: { ok: true, result: { sheet: "Blad1", address: "B2" } },
  freezeFormulas: { ok: true, result: { frozen: 3, left: 0, sheets: ["Blad1"] } },
  createTeamScoreSheet: {
    ok: true,
    result: {
      sheet: "Blad2",
      sheetId: "{B}",
      address: "A1:T9",
      newSheet: true,
      table: "Teamscores",
      scores: "F8:T9",
      along: [],
    },
  },
  createIndicatorForms: { ok: true, result: { sheets: [], along: [] } },
  createProfiles: {
    ok: true,
    result: {
      sheet: "Blad2",
      sheetId: "{B}",
      address: "A1:T9",
      newSheet: true,
      table: "Profielen",
      along: [],
    },
  },
  makeReports: {
    ok: true,
    result: {
      sheets: [{ sheet: "Verslag Anja Bos", sheetId: "{V}", person: "Anja Bos", goals: [], possible: [] }],
    },
  },
  sendOut: { ok: true, result: { files: [], sheet: "Ronde", sheetId: "{R}" } },
  collectScores: {
    ok: true,
    result: { list: [], added: 0, updated: 0, missing: [], inSoFar: 0, sent: 0, reminder: "" },
  },
  removeCollected: { ok: true, result: { collected: [], removed: 0, left: 0 } },
  checkScores: { ok: true, result: { findings: [], stillToScore: [], sheets: [] } },
  answerSheet: { ok: true, result: { sheet: "Blad1" } },
  mendScores: { ok: true, result: { mended: 1, left: 0 } },
  repairSheet: { ok: true, result: { sheet: "Blad2", repaired: [], left: [] } },
  reconnectSheet: { ok: true, result: { sheet: "Blad2", kind: "teamScores" } },
  readSelection: { ok: true, result: { sheet: "Blad1", address: "A1", rows: [[""]] } },
  writeScore: { ok: true, result: { sheet: "Blad2", address: "F8" } },
  goToScore: { ok: true, result: { address: "F9" } },
  requiredLevel: { ok: true, result: {} },
  previewHeatmap: { ok: true, result: PREVIEW },
  buildHeatmap: HEATMAP,
  refreshHeatmap: HEATMAP,
  shareHeatmap: HEATMAP,
  goTo: { ok: true, result: {} },
  removePersonalData: {
    ok: true,
    result: {
      ...{ people: 2, cells: 9, numbers: 2, notes: 1, renamed: 1, remarksRemoved: 0 },
      ...{ about: ["author"], left: [], others: [], unknown: [], remarks: ["Twee mensen heten nu Persoon."] },
    },
  },
  removeSheet: { ok: true, result: { alsoRemoved: [], kept: [] } },
};

/** The words of the pane and of those of its parts that are not the pane's own. */
export type AllWords = PaneWording &
  SearchPaneWording & {
    readonly notice: NoticePaneWording;
    readonly functions: FunctionsPaneWording;
    readonly scores: ScoresPaneWording;
    readonly followed: FollowedPaneWording;
  };

export const allWords = (language: PaneProps["language"]): AllWords => ({
  ...paneWording[language],
  ...searchPaneWording[language],
  notice: { ...paneWording[language].notice, ...noticePaneWording[language] },
  functions: functionsPaneWording[language],
  scores: scoresPaneWording[language],
  followed: followedPaneWording[language],
});

/** A part that was loaded before, as most are by the time that somebody wants them. */
const loaded = <Value,>(value: Value): Later<Value> => ({ load: async () => value, now: () => value });

export interface Rendered {
  readonly user: UserEvent;
  readonly words: AllWords;
  readonly view: PaneViewStore;
  /** What the pane asked for, in order. */
  readonly calls: readonly Call[];
}

/** The whole pane with the real framework; actions succeed unless an answer is given. */
export function renderPane(
  options: {
    language?: PaneProps["language"];
    view?: PaneView;
    answers?: Answers;
    theme?: PaneProps["theme"];
    loadFunctions?: () => Promise<readonly FunctionInfo[]>;
    loadHeatmap?: PaneParts["heatmap"]["load"];
    inWorkbook?: PaneProps["inWorkbook"];
    /** Parts that are to come in another way. */
    parts?: Partial<PaneParts>;
    followCell?: FollowCell;
    canKeepFiles?: boolean;
  } = {},
): Rendered {
  const { language = "nl", theme = "light", answers = {}, loadFunctions, followCell } = options;
  const { loadHeatmap = () => import("../../src/taskpane/heatmap/heatmap-part") } = options;
  const parts: PaneParts = {
    framework: loaded(frameworkPart(options.canKeepFiles ?? true)),
    search: loaded(searchPart),
    functions: later(async () => ({
      ...functionsPart,
      functions: (await loadFunctions?.()) ?? functionHelp(language),
    })),
    scores: loaded(scoresWithRound(options.canKeepFiles ?? true)),
    heatmap: later(loadHeatmap),
    foot: loaded(footPart),
    ...(followCell && { followed: loaded({ ...followedPart, follow: followCell }) }),
    ...options.parts,
  };
  const view = createPaneViewStore(options.view);
  const calls: Call[] = [];
  const run: RunAction = async (id, args, runOptions) => {
    const call: Call = { id, args, options: runOptions };
    calls.push(call);
    return (await answers[id]?.(call)) ?? SUCCESS[id];
  };
  render(
    <PaneRoot
      inWorkbook={options.inWorkbook ?? { framework: compleet() }}
      parts={parts}
      emptyCellsAreZero={false}
      language={language}
      theme={theme}
      run={run}
      view={view}
    />,
  );
  return { user: userEvent.setup(), words: allWords(language), view, calls };
}
