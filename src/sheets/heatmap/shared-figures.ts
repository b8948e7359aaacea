/**
 * The hidden sheet that remembers one version for sharing: what it told, and of which settings, so that a later one
 * does not tell the rest. Its cells hold figures and no names of people; they survive any program that saves the file.
 */
import { HEADER_FILL, HEADER_INK } from "../drafting/colors";
import { PLAIN, SUBTITLE, SUBTITLE_HEIGHT, TITLE, TITLE_HEIGHT } from "../matrix/matrix-frame";
import { SHARED_FIGURES_LINE } from "../marker/shape-words";
import type { SheetPlan } from "../plan/plan";
import { SheetDraft } from "../drafting/sheet-draft";

export const SHARED_FIGURES_SHEET = "Eerder gedeeld";

/** What stands in the first column. */
export const FIGURE_ROWS = {
  settings: "Instellingen",
  header: "Van wie",
  everyone: "Iedereen",
  group: "Groep",
  coverage: "Op niveau",
  colleagues: "Collega’s",
} as const;

/** Nothing was told of it. */
export const NOT_TOLD = "x";

export interface SharedFigures {
  /** A text that the add-in reads back. */
  readonly settings: string;
  readonly codes: readonly string[];
  readonly rows: readonly {
    readonly kind: Exclude<keyof typeof FIGURE_ROWS, "settings" | "header">;
    /** The group's. */
    readonly label: string;
    /** By column: "1;3;3", or `NOT_TOLD`. */
    readonly cells: readonly string[];
  }[];
}

const KIND_WIDTH = 90;
const COLUMN_WIDTH = 110;

/** The plan of such a sheet. `sheet` is a free name. */
export function buildSharedFigures({ settings, codes, rows }: SharedFigures, sheet: string): SheetPlan {
  const draft = new SheetDraft([KIND_WIDTH, COLUMN_WIDTH, ...codes.map(() => COLUMN_WIDTH)]);
  draft.addRow([SHARED_FIGURES_SHEET], TITLE_HEIGHT);
  draft.addRow(
    [
      SHARED_FIGURES_LINE +
        "Hiermee let Compleet erop dat een volgende niet verraadt wat er is bijgekomen. Verwijder dit blad alleen als niemand die versie heeft gezien.",
    ],
    SUBTITLE_HEIGHT,
  );
  draft.addRow([FIGURE_ROWS.settings, settings]);
  const header = draft.addRow([FIGURE_ROWS.header, "", ...codes]);
  for (const { kind, label, cells } of rows) draft.addRow([FIGURE_ROWS[kind], label, ...cells]);
  draft.style(0, 0, draft.rows, draft.columns, { ...PLAIN, horizontal: "left" });
  draft.style(0, 0, 1, 1, TITLE);
  draft.style(1, 0, 1, 1, SUBTITLE);
  draft.style(header, 0, 1, draft.columns, { fill: HEADER_FILL, color: HEADER_INK, bold: true });
  return draft.finish({
    name: sheet,
    frame: {
      gridlines: false,
      print: {
        orientation: "landscape",
        margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
        pagesWide: 1,
      },
      marker: { kind: "sharedFigures" },
      visibility: "hidden",
    },
  });
}
