import { sameLevels, USUAL_LEVELS, type Levels } from "../../scoring/level-scale";

/** The defined names that dropdowns refer to. */
export interface ListNames extends ScaleNames {
  /** ja, deels, nee, n.v.t.: what an indicator can be scored. */
  readonly judgements: string;
  readonly raters: string;
  /** Of competencies with other levels than those of "Compleet Competenties", for each such scale once. */
  readonly scales?: readonly ScaleLists[];
}

/** The names of what can be chosen for a competency. */
export interface ScaleNames {
  /** 0, its levels and "n.v.t.": what it can be scored. */
  readonly scores: string;
  /** 0 and its levels: what a function can require of it. */
  readonly levels: string;
}

export interface ScaleLists extends ScaleNames {
  readonly of: Levels;
}

/** The names that the lists have in nearly every workbook. */
export const LIST_NAMES: ListNames = {
  scores: "Compleet_Scores",
  judgements: "Compleet_Oordelen",
  raters: "Compleet_Beoordelaars",
  levels: "Compleet_Niveaus",
};

/** The lists of a competency with these levels; by their usual names where the workbook does not have them yet. */
export function listsFor(names: ListNames, levels: Levels): ScaleNames {
  if (sameLevels(levels, USUAL_LEVELS)) return names;
  return names.scales?.find(({ of }) => sameLevels(of, levels)) ?? usualLists(levels);
}

/** The names of the lists for these levels when nothing else is called so: "Compleet_Scores_124". */
export function usualLists(levels: Levels): ScaleLists {
  const end = `_${levels.join("")}`;
  return { of: levels, scores: `${LIST_NAMES.scores}${end}`, levels: `${LIST_NAMES.levels}${end}` };
}

/** Every defined name among these. */
export function namesOf({ scales = [], ...names }: ListNames): readonly string[] {
  return [...Object.values(names), ...scales.flatMap(({ scores, levels }) => [scores, levels])];
}

/** What the sheet of functions, its table and the list of functions are called when those names are free. */
export const PROFILE_NAMES = {
  sheet: "Functieprofielen",
  table: "Profielen",
  list: "Compleet_Profielen",
} as const;
