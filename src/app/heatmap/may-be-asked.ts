/** What may be asked of the people on the score sheets, and what the measure needs beside their scores. */
import type { Framework } from "../../framework/model";
import { counts } from "../../scoring/heatmap-values";
import type { HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import type { ReadSheet } from "../port";
import { Problem } from "../problem";
import type { ScoreSheet } from "../reading/score-sheet";
import type { FoundPerson } from "./rated-people";
import { profilesIn, type FoundProfiles } from "./required-levels";

/** Throws where the measure asks for ratings that are not there. */
export function checkRatings(
  people: readonly FoundPerson[],
  { measure, raters }: Pick<HeatmapSettings, "measure" | "raters">,
  baseline: ScoreSheet | undefined,
): void {
  const all = people.flatMap(({ ratings }) => ratings);
  if (!all.some((rating) => counts(rating, raters))) throw new Problem("noRatings", raters ? { raters } : {});
  if (measure === "difference" && !all.some(({ rater }) => rater === "self")) {
    throw new Problem("noSelfScores", {});
  }
  if (measure !== "change") return;
  if (!baseline) throw new Problem("noBaseline", {});
  if (people.every(({ earlier = [] }) => earlier.length === 0)) {
    throw new Problem("nobodyBefore", { sheet: baseline.sheet.name });
  }
}

/** The required levels, where the measure has to do with them and somebody is measured by one. */
export function profilesFor(
  people: readonly FoundPerson[],
  read: readonly ReadSheet[],
  { measure }: Pick<HeatmapSettings, "measure">,
  framework: Framework,
): FoundProfiles | undefined {
  if (measure !== "level" && measure !== "gap") return undefined;
  const profiles = profilesIn(read, framework);
  const isMeasured =
    profiles !== undefined &&
    people.some(({ profile, found }) =>
      found.some(({ rating }) =>
        rating.scores.some(
          ({ competency }) => profiles.required(profile ?? "", competency.code) !== undefined,
        ),
      ),
    );
  if (isMeasured) return profiles;
  if (measure === "gap") throw profiles ? new Problem("nobodyHasProfile", {}) : new Problem("noProfiles", {});
  return undefined;
}

/** Throws where there are no groups to be made. */
export function checkGroups(
  people: readonly FoundPerson[],
  { view, groupBy }: Pick<HeatmapSettings, "view" | "groupBy">,
): void {
  if (view === "people" || !groupBy) return;
  if (people.every((person) => person[groupBy] === undefined))
    throw new Problem("nobodyGrouped", { groupBy });
}
