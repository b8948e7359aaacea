/** What an analyst chooses of a heatmap, and the arguments that stand for it. */
import type { Measure } from "../../scoring/measure";
import { settled } from "../../sheets/declared/declare";
import { HEATMAP_SETTINGS, type HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import type { HEATMAP_BANDS, HeatmapColumns, HeatmapRaters, HeatmapRows } from "./heatmap-fields";

export type { HeatmapColumns, HeatmapRaters, HeatmapRows };
export type { Measure };

/** What the pane asks otherwise than as it is declared: a view and its groups as rows, columns and bands. */
type AskedOtherwise = "view" | "measure" | "groupBy" | "raters" | keyof HeatmapChosen;

/** Who and what is to be in it; left out for all. */
export type HeatmapChosen = Pick<HeatmapSettings, "departments" | "functions" | "people" | "competencies">;

/** What the pane asks just as it is declared. */
export type PlainSettings = Omit<HeatmapSettings, AskedOtherwise>;
export type PlainSetting = keyof PlainSettings;

/** Those, as they are declared: of each what it may be, and what is mostly wanted. */
export const PLAIN_SETTINGS = Object.fromEntries(
  Object.entries(HEATMAP_SETTINGS).filter(([, setting]) => "otherwise" in setting),
) as Pick<typeof HEATMAP_SETTINGS, PlainSetting>;

export interface HeatmapChoice extends PlainSettings, HeatmapChosen {
  /** Names of sheets; left out as long as the add-in chooses. */
  readonly sources?: readonly string[];
  readonly rows: HeatmapRows;
  readonly columns: HeatmapColumns;
  readonly measure: Measure;
  /** The earlier sheet; left out as long as the add-in chooses. */
  readonly baseline?: string;
  readonly raters: HeatmapRaters;
  readonly bands: (typeof HEATMAP_BANDS)[number];
}

/** What is mostly wanted. */
export const USUAL_HEATMAP: HeatmapChoice = {
  ...settled(PLAIN_SETTINGS, {}),
  rows: "people",
  columns: "competencies",
  measure: "level",
  raters: "others",
  bands: "department",
};
