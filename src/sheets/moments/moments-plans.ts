/** Several moments as plans: the summary, which is shown, the sheet by person, and the hidden one behind them. */
import type { SheetPlan } from "../plan/plan";
import type { ComparedMoments, MomentsNames } from "./moments-content";
import { momentsData } from "./moments-data";
import { momentsSheet, type MomentsPlaces } from "./moments-sheet";
import { momentsPeopleSheet } from "./people-sheet";
import type { MomentsWords } from "./moments-words";

/** In the order in which they are made. */
export function momentsPlans(
  compared: ComparedMoments,
  names: MomentsNames,
  words: MomentsWords,
): { readonly plans: readonly SheetPlan[]; readonly places: MomentsPlaces } {
  const behind = momentsData(compared, names.data);
  const { plan, places } = momentsSheet(compared, behind, names, words);
  return {
    plans: [
      plan,
      momentsPeopleSheet(compared, behind, names, words),
      behind.data.plan({ kind: "heatmapData", link: names.link }, words.dataLines),
    ],
    places,
  };
}
