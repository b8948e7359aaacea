/** What the three matrix layouts share: the sheet's look as a whole, its footer and its marker. */
import type { FrameworkSelection } from "../../framework/select";
import { CLUSTER_COLORS, INK, QUIET_INK } from "../drafting/colors";
import { pageWord } from "./matrix-words";
import { footerText } from "../drafting/page";
import type { MatrixMark } from "../marker/marker";
import type { PrintPlan, Style } from "../plan/plan";
import { SHEET_FONT } from "../drafting/text-size";
import type { MatrixLayout } from "../marker/marker";

/** What every cell of a sheet starts from. */
export const PLAIN: Style = { font: SHEET_FONT, size: 10, color: INK, vertical: "center" };

/** The sheet's title, and the line below it. */
export const TITLE: Style = { size: 20, bold: true };
export const SUBTITLE: Style = { color: QUIET_INK };
export const TITLE_HEIGHT = 32;
export const SUBTITLE_HEIGHT = 18;

export const TAB_COLOR = CLUSTER_COLORS[0]?.accent;

/**
 * Framework, sheet name and page number, small and quiet at the foot of each page; and whether it is confidential, for
 * who finds the print at the copier.
 */
export function matrixFooter(
  selection: FrameworkSelection,
  { confidential = false }: { readonly confidential?: boolean } = {},
): PrintPlan["footer"] {
  const quiet = `&"${SHEET_FONT},Regular"&8&K${QUIET_INK.slice(1)}`;
  return {
    left: `${quiet}${confidential ? "Vertrouwelijk · " : ""}${footerText(selection.title)}`,
    center: `${quiet}&A`,
    right: `${quiet}${pageWord}`,
  };
}

export function matrixMarker(selection: FrameworkSelection, layout: MatrixLayout): MatrixMark {
  const codes = selection.clusters.flatMap((cluster) => cluster.competencies.map(({ code }) => code));
  const { id, levels } = selection;
  return {
    kind: "matrix",
    layout,
    competencies: codes,
    levels,
    ...(id === undefined ? {} : { framework: id }),
  };
}
