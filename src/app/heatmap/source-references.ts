/** How a heatmap remembers the sheets that it was made of, and finds them again: never another team without a word. */
import type { HeatmapMark, SourceReference } from "../../sheets/marker/marker";
import { sameDefinedName } from "../../sheets/plan/defined-names";
import { sameSheetName } from "../../sheets/plan/sheet-names";
import type { OwnSheet, SheetsToRead, WorkbookView } from "../port";
import type { ScoreSheet } from "../reading/score-sheet";
import { peopleSketch, shareOfSketch } from "./people-sketch";
import type { ChosenSheets } from "./sources";

export type Remembered = Pick<HeatmapMark, "sources" | "baseline">;

/** What the marker of a heatmap tells of its sheets. */
export function referencesTo({ sources, baseline, allForms }: ChosenSheets): Remembered {
  return {
    sources: allForms
      ? { forms: true, people: peopleSketch(namesOn(sources)) }
      : { sheets: sources.map(referenceTo) },
    ...(baseline ? { baseline: referenceTo(baseline) } : {}),
  };
}

function referenceTo(source: ScoreSheet): SourceReference {
  const { sheet, table, kind } = source;
  const tableName = table?.name ?? sheet.tables[0]?.name;
  return {
    ...(sheet.marker ? { id: sheet.marker.id } : {}),
    ...(tableName === undefined ? {} : { table: tableName }),
    ...(kind === "form" ? {} : { sheet: sheet.name }),
    people: peopleSketch(namesOn([source])),
  };
}

function namesOn(sources: readonly ScoreSheet[]): readonly string[] {
  return sources.flatMap(({ ratings }) => ratings.map(({ person }) => person));
}

/** The sheets to read to find them again: those alone if they are all known by their ids, else whatever they may be. */
export function rememberedToRead({ sources, baseline }: Remembered, view: WorkbookView): SheetsToRead {
  const references = [...("forms" in sources ? [] : sources.sheets), ...(baseline ? [baseline] : [])];
  const found = references.map((reference) => ownSheets(reference, view.own));
  const scores = ["teamScores", "indicatorForm", "receivedScores"] as const;
  const ids = found.flat().map(({ id }) => id);
  if (found.every((sheets) => sheets.length > 0)) {
    return { kinds: ["lists", "profiles", ...("forms" in sources ? (["indicatorForm"] as const) : [])], ids };
  }
  // Others' sheets have no id of ours: by name, or they may have been renamed, and then any may be it.
  const others = view.sheets.filter(({ id }) => !view.own.some((sheet) => sheet.id === id));
  const named = others.filter(({ name }) =>
    references.some(({ sheet }) => sheet !== undefined && sameSheetName(sheet, name)),
  );
  const rest = named.length > 0 ? named : others.filter(({ visible }) => visible);
  return {
    kinds: ["lists", "profiles", ...scores],
    ids: [...ids, ...rest.map(({ id }) => id)],
  };
}

function ownSheets({ id }: SourceReference, own: readonly OwnSheet[]): readonly OwnSheet[] {
  return id === undefined ? [] : own.filter(({ marker }) => marker.id === id);
}

/** What became of one sheet that a heatmap was made of. */
export interface Unsure {
  /** The tab's name when the heatmap was made, if it is known. */
  readonly was?: string;
  /** A sheet that may be it, but has other people. */
  readonly found?: string;
  /** It is there, but none of its competencies is in the framework any more. */
  readonly otherCompetencies?: true;
}

export interface FoundAgain {
  readonly sources: readonly ScoreSheet[];
  readonly baseline?: ScoreSheet;
  readonly allForms: boolean;
  /** Those of which it cannot be proved that they are the same; empty when all is well. */
  readonly unsure: readonly Unsure[];
}

/** Known by its id a sheet needs one of its people; by its name alone at least half of them. */
const ENOUGH = { id: 0, name: 0.5 } as const;

/** Finds them among the score sheets that were read, each by its id, its table or its name, and proves it by its people. */
export function findAgain({ sources, baseline }: Remembered, scored: readonly ScoreSheet[]): FoundAgain {
  const earlier = baseline && lookFor(baseline, scored);
  const earlierSheet = earlier && "sheet" in earlier ? earlier.sheet : undefined;
  const unsureEarlier = earlier && "unsure" in earlier ? [earlier.unsure] : [];
  const rest = scored.filter((one) => one !== earlierSheet);
  const about = earlierSheet ? { baseline: earlierSheet } : {};
  if ("forms" in sources) {
    const forms = rest.filter(({ kind }) => kind === "form");
    const proved = shareOfSketch(sources.people, namesOn(forms)) > 0;
    const unsure = [...(proved ? [] : [{}]), ...unsureEarlier];
    return { sources: forms, ...about, allForms: true, unsure };
  }
  const looked = sources.sheets.map((reference) => lookFor(reference, rest));
  return {
    sources: looked.flatMap((each) => ("sheet" in each ? [each.sheet] : [])),
    ...about,
    allForms: false,
    unsure: [...looked.flatMap((each) => ("unsure" in each ? [each.unsure] : [])), ...unsureEarlier],
  };
}

type Looked = { readonly sheet: ScoreSheet } | { readonly unsure: Unsure };

function lookFor(reference: SourceReference, scored: readonly ScoreSheet[]): Looked {
  const { id, table, sheet: name, people } = reference;
  const byId = id === undefined ? [] : scored.filter(({ sheet }) => sheet.marker?.id === id);
  const hasTable = ({ sheet }: ScoreSheet): boolean =>
    table !== undefined && sheet.tables.some((each) => sameDefinedName(each.name, table));
  const hasName = ({ sheet }: ScoreSheet): boolean => name !== undefined && sameSheetName(sheet.name, name);
  const [candidate] =
    byId.length > 0
      ? // Copies have the same id: the one that was made, else the one with its table, or its name.
        bestOf(byId, [({ sheet }) => sheet.original === true, hasTable, hasName])
      : bestOf(
          scored.filter((one) => hasTable(one) || hasName(one)),
          [hasTable, hasName],
        );
  const was = name ?? table;
  const unsure: Unsure = { ...(was === undefined ? {} : { was }) };
  if (!candidate) return { unsure };
  const share = shareOfSketch(people, namesOn([candidate]));
  const enough = byId.length > 0 ? share > ENOUGH.id : share >= ENOUGH.name;
  if (enough) return { sheet: candidate };
  const found = candidate.sheet.name;
  return { unsure: { ...unsure, found, ...(isOfOthers(candidate) ? { otherCompetencies: true } : {}) } };
}

/** Nobody is read on it, for no column is of a competency that there is. */
function isOfOthers({ ratings, notUnderstood }: ScoreSheet): boolean {
  return (
    ratings.length === 0 && notUnderstood.some(({ why }) => why === "scoreColumn" || why === "competencyGone")
  );
}

/** The same, those first for which the earlier tests hold. */
function bestOf(
  sheets: readonly ScoreSheet[],
  tests: readonly ((sheet: ScoreSheet) => boolean)[],
): readonly ScoreSheet[] {
  const rank = (sheet: ScoreSheet): number =>
    tests.reduce((sum, test, index) => sum + (test(sheet) ? 2 ** (tests.length - index) : 0), 0);
  return [...sheets].sort((a, b) => rank(b) - rank(a));
}
