import type { WhyNotWording } from "./heatmap-why-not";

/** Why something cannot be chosen for a heatmap, in Dutch. */
export const whyNotNl: WhyNotWording = {
  nothingEarlier: "Er is geen ander scoreblad met dezelfde mensen.",
  noSelfScores: "Er zijn geen rijen met ‘zelf’ als beoordelaar.",
  noProfiles: "Er is nog geen blad met functieprofielen; maak het bij Scoren.",
  nobodyHasProfile: "Niemand heeft een functie die in de functieprofielen staat.",
};
