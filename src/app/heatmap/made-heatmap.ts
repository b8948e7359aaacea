/** A heatmap that is in the workbook already: which it is, and what it was made of. */
import type { Marker, SheetKind } from "../../sheets/marker/marker";
import { sheetNamed } from "../../sheets/plan/sheet-names";
import type { HeatmapAgain } from "../action";
import { findAgain, rememberedToRead } from "./source-references";
import { chosenAmong, type ChosenSheets } from "./sources";
import type { OwnSheet, ReadSheet, SheetsToRead, Survey, WorkbookView } from "../port";
import { Problem } from "../problem";
import { markerOf, ownKind } from "../reading/own-sheet";
import { readScoreSheets } from "../reading/read-scores";
import type { ScoreSheet } from "../reading/score-sheet";
import type { ActionWorld } from "../definition";

export interface MadeBefore {
  readonly survey: Survey;
  readonly mark: Marker<"heatmap">;
  /** As it was read. */
  readonly sheet: ReadSheet;
  readonly sheets: ChosenSheets;
}

/**
 * Finds the heatmap by its name, or in front, and reads its score sheets. Throws `sheetNotFound`, `notHeatmap`,
 * `sourcesUnsure`, `noScores`. `formulas`: every formula of the workbook too, where the heatmap has a sheet behind it;
 * `kinds`: sheets of ours to be read along.
 */
export async function madeBefore(
  again: HeatmapAgain,
  { port, framework }: Pick<ActionWorld, "port" | "framework">,
  along: ReadAlong = {},
): Promise<MadeBefore> {
  const survey = await port.survey((view) => toRead(again, view, along));
  const { id, name } = heatmapIn(again, survey.view);
  const sheet = survey.sheets.find((one) => one.id === id);
  const mark = sheet && markerOf(sheet, "heatmap");
  if (!sheet || !mark) throw new Problem("notHeatmap", { sheet: name, as: looksLike(sheet) });
  const named = [...(again.sources ?? []), ...(again.baseline === undefined ? [] : [again.baseline])];
  const scored = readScoreSheets(survey.sheets, framework, [], named);
  const sheets = again.sources
    ? chosenAmong(survey, scored, again.sources, again.baseline)
    : remembered(survey, mark, scored, { name, baseline: again.baseline });
  return { survey, mark, sheet, sheets };
}

interface ReadAlong {
  readonly formulas?: boolean;
  readonly kinds?: readonly SheetKind[];
}

function toRead(
  again: HeatmapAgain,
  view: WorkbookView,
  { formulas = false, kinds = [] }: ReadAlong,
): SheetsToRead {
  const { id } = heatmapIn(again, view);
  const own = view.own.find((one) => one.id === id);
  const mark = own && markerOf(own, "heatmap");
  if (!mark) return { kinds: [], ids: [id] };
  const { sources, baseline } = again;
  const names = [...(sources ?? []), ...(baseline === undefined ? [] : [baseline])];
  const which: SheetsToRead = sources ? { kinds: ["lists", "profiles"] } : rememberedToRead(mark, view);
  const hasData = dataSheetsOf(mark, view.own).length > 0;
  const all = [...which.kinds, ...kinds];
  return {
    ...which,
    kinds: all,
    names,
    ids: [...(which.ids ?? []), id],
    ...(formulas && hasData ? { formulas } : {}),
  };
}

function heatmapIn({ sheet: name }: HeatmapAgain, view: WorkbookView): WorkbookView["activeSheet"] {
  if (name === undefined) return view.activeSheet;
  const found = sheetNamed(view.sheets, name, (sheet) => sheet.name);
  if (!found) throw new Problem("sheetNotFound", { name });
  return found;
}

function looksLike(sheet: ReadSheet | undefined): "other" | "shared" | "unmarked" {
  switch (sheet && ownKind(sheet)) {
    case "sharedHeatmap":
      return "shared";
    case "heatmap":
      return "unmarked";
    default:
      return "other";
  }
}

/** The sheets that the marker tells. What cannot be proved is asked, with every sheet that has scores. */
function remembered(
  { view, sheets: read }: Survey,
  mark: Marker<"heatmap">,
  scored: readonly ScoreSheet[],
  again: { readonly name: string; readonly baseline: string | undefined },
): ChosenSheets {
  const { baseline: kept, ...others } = mark;
  const named =
    again.baseline === undefined ? undefined : sheetNamed(scored, again.baseline, ({ sheet }) => sheet.name);
  const { unsure, ...found } = findAgain(
    { ...others, ...(kept && !named ? { baseline: kept } : {}) },
    scored.filter((one) => one !== named),
  );
  if (unsure.length > 0) {
    const sheets = new Set([
      ...scored.filter(({ ratings }) => ratings.length > 0).map(({ sheet }) => sheet.name),
      ...view.own
        .filter(({ marker }) => ["teamScores", "indicatorForm", "receivedScores"].includes(marker.kind))
        .map(({ name }) => name),
    ]);
    throw new Problem("sourcesUnsure", { heatmap: again.name, unsure, sheets: [...sheets] });
  }
  if (found.sources.every(({ ratings }) => ratings.length === 0))
    throw new Problem("noScores", { sheets: [] });
  return { read, ...found, ...(named ? { baseline: named } : {}) };
}

/** The sheets behind a heatmap; a copy of it has the same. */
export function dataSheetsOf({ link }: Marker<"heatmap">, own: readonly OwnSheet[]): readonly OwnSheet[] {
  return own.filter((sheet) => markerOf(sheet, "heatmapData")?.link === link);
}
