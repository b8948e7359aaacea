import type { FollowedPaneWording } from "./followed-pane";

/** About the score in the selected cell, in Dutch. */
export const followedPaneNl: FollowedPaneWording = {
  label: "Score in de geselecteerde cel",
  nobody: "Nog geen naam",
  empty: "nog leeg",
  noScore: (value) => `‘${value}’ is geen score`,
  cell: (address) => `cel ${address}`,
  level: (level) => `Niveau ${level}`,
  notReached: "Niveau 1 is niet bereikt",
  notApplicable: "Niet van toepassing",
};
