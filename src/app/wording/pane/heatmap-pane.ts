/** The words of the pane's tab with heatmaps: a part that comes when the tab is first looked at. */
import type { ReadColumn } from "../../arguments/score-columns";
import type { DrawnHeatmap } from "../../action";
import type {
  HeatmapChoice,
  HeatmapChosen,
  HeatmapColumns,
  HeatmapRows,
  Measure,
  PlainSetting,
  PlainSettings,
} from "../../pane/heatmap-choice";
import { heatmapPaneEn } from "./heatmap-pane-en";
import { heatmapPaneNl } from "./heatmap-pane-nl";
import type { Language } from "../../language";
import { teamPagesWording, type TeamPagesWording } from "./team-pages";

/** What the line about a choice tells of it. */
export interface ChosenInLine {
  readonly departments?: readonly string[];
  readonly functions?: readonly string[];
  /** People, of so many; the first is unknown where nobody is. */
  readonly people?: { readonly chosen: number | undefined; readonly of: number };
  readonly competencies?: { readonly chosen: number; readonly of: number };
}

type Names<Key extends keyof HeatmapChoice> = Readonly<Record<HeatmapChoice[Key] & string, string>>;

/** What the pane asks of a setting: the question, a name for each choice of a few, and what is to be known of it. */
export type SettingWords<Name extends PlainSetting> = {
  readonly label: string;
  readonly hint?: string;
} & (PlainSettings[Name] extends string ? { readonly names: Names<Name> } : { readonly names?: undefined });

export interface HeatmapPaneWording {
  readonly reading: string;
  readonly readAgain: string;
  /** Where there is nothing to make a heatmap of. */
  readonly start: string;
  readonly toScores: string;
  /** "Van: Teamscores, 12 mensen, 24 beoordelingen" */
  readonly from: (sheets: readonly string[], people: number, ratings: number) => string;
  readonly sources: string;
  readonly source: (people: number, ratings: number) => string;
  readonly chooseSource: string;
  /** Of a list of someone else's: which column was read as what. */
  readonly columnsRead: (sheet: string, columns: readonly ReadColumn[]) => string;
  readonly changeColumns: string;
  readonly preview: {
    readonly title: string;
    /** What the drawing shows, for who does not see it. */
    readonly alternative: (drawn: DrawnHeatmap, rows: HeatmapRows, measure: Measure) => string;
    /** "De eerste 12 van 30 rijen" */
    readonly firstRows: (shown: number, all: number) => string;
    readonly legend: Readonly<Record<Measure, { readonly low: string; readonly high: string }>>;
    /** So many groups have fewer people than the minimum. */
    small(groups: number): string;
    readonly insights: string;
  };
  readonly chosen: {
    /** The line that opens the choice: what is chosen, "" for everyone and everything. */
    readonly line: (chosen: ChosenInLine) => string;
    readonly kinds: Readonly<Record<keyof HeatmapChosen, string>>;
    readonly all: string;
    readonly none: string;
    /** In which list, for whoever hears the button only. */
    readonly of: (button: string, kind: keyof HeatmapChosen) => string;
    readonly search: (kind: keyof HeatmapChosen, count: number) => string;
    readonly nothingFound: string;
    /** Behind what was chosen and is not there any more. */
    readonly gone: string;
    readonly hint: string;
  };
  readonly rows: string;
  readonly rowNames: Readonly<Record<HeatmapRows, string>>;
  readonly columns: string;
  readonly columnNames: Readonly<Record<HeatmapColumns, string>>;
  readonly measure: string;
  readonly measures: Readonly<Record<Measure, { readonly name: string; readonly meaning: string }>>;
  readonly baseline: string;
  readonly more: string;
  readonly sheetName: string;
  readonly sheetNameHint: string;
  readonly settings: { readonly [Name in PlainSetting]: SettingWords<Name> };
  readonly raters: string;
  readonly raterNames: Names<"raters">;
  readonly bands: string;
  readonly bandNames: Names<"bands">;
  readonly paletteOnlyLevel: string;
  readonly make: {
    readonly button: string;
    readonly busy: string;
    readonly ready: (rows: number, columns: number, kind: Pick<HeatmapChoice, "rows" | "columns">) => string;
  };
  /** About a heatmap that is there already. */
  /** What a heatmap is to be made of, where that could not be proved. */
  readonly question: {
    readonly title: (heatmap: string) => string;
    readonly button: string;
  };
  readonly made: {
    readonly title: string;
    readonly which: string;
    readonly refresh: string;
    readonly refreshHint: string;
    readonly share: string;
    readonly shareHint: string;
  };
}

/** With what else is made of a team's scores. */
export type HeatmapTabWording = HeatmapPaneWording & { readonly team: TeamPagesWording };

export const heatmapPaneWording: Readonly<Record<Language, HeatmapTabWording>> = {
  nl: { ...heatmapPaneNl, team: teamPagesWording.nl },
  en: { ...heatmapPaneEn, team: teamPagesWording.en },
};
