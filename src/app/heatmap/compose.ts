/** A heatmap for the analyst, who has the scores before her: with every number that was read. */
import type { Framework } from "../../framework/model";
import { columnNumbers, type HeatmapQuestion } from "../../scoring/heatmap-values";
import type { Heatmap } from "../../sheets/heatmap/content";
import type { HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import type { NumberedPerson } from "./arrange";
import { heatmapBasis, type HeatmapBasis } from "./heatmap-basis";
import { aboutOf, type FoundPerson } from "./rated-people";
import type { FoundProfiles } from "./required-levels";
import type { HeatmapSheets } from "./sources";

/** A heatmap, with what it was made of. */
export interface Composed {
  readonly heatmap: Heatmap;
  /** In the order of its rows. */
  readonly people: readonly FoundPerson[];
  /** Those that are not in it too. */
  readonly everyone: readonly FoundPerson[];
  readonly profiles?: FoundProfiles;
  readonly codes: readonly string[];
}

/** Throws where there is nothing to show, or not what is asked for. */
export function composeHeatmap(
  sheets: HeatmapSheets,
  settings: HeatmapSettings,
  framework: Framework,
): Composed {
  const basis = heatmapBasis(sheets, settings, framework, false);
  return { heatmap: plainHeatmap(basis), ...madeOf(basis) };
}

/** What a heatmap on this basis is made of. */
export function madeOf({ frame, order, profiles, everyone }: HeatmapBasis): Omit<Composed, "heatmap"> {
  return {
    people: order.people.map(({ person }) => person),
    everyone,
    codes: frame.columns.flatMap(({ competencies }) => competencies),
    ...(profiles ? { profiles } : {}),
  };
}

function plainHeatmap({ frame, order: { people, rows }, question }: HeatmapBasis): Heatmap {
  return { ...frame, rows, ...numbersOf(people, question) };
}

function numbersOf(
  people: readonly NumberedPerson[],
  question: HeatmapQuestion,
): Pick<Heatmap, "people" | "totals" | "ratings"> {
  return {
    people: people.map(({ person, numbers }) => ({ ...aboutOf(person), numbers })),
    totals: columnNumbers(
      people.map(({ numbers }) => numbers),
      question,
    ),
    ratings: people.reduce((sum, { person }) => sum + person.found.length, 0),
  };
}
