import type { WhyNotWording } from "./heatmap-why-not";

/** Why something cannot be chosen for a heatmap, in English. */
export const whyNotEn: WhyNotWording = {
  nothingEarlier: "There is no other score sheet with the same people.",
  noSelfScores: "There are no rows with ‘zelf’ as the rater.",
  noProfiles: "There is no sheet with function profiles yet; make it on the tab Scores.",
  nobodyHasProfile: "Nobody has a function that is in the function profiles.",
};
