import type { FollowedPaneWording } from "./followed-pane";
import { noticePaneNl } from "./notice-pane-nl";

/** About the score in the selected cell, in Dutch. */
export const followedPaneNl: FollowedPaneWording = {
  label: "Score in de geselecteerde cel",
  nobody: "Nog geen naam",
  empty: "nog leeg",
  noScore: (value) => `‘${value}’ is geen score`,
  cell: (address) => `cel ${address}`,
  level: (level) => `Niveau ${level}`,
  required: "vereist",
  requiredLevel: (level) => `Vereist: niveau ${level}`,
  scores: "Score kiezen",
  texts: "Wat elk niveau vraagt",
  undo: "Zet terug",
  undone: noticePaneNl.undone,
  previous: "‹ Vorige",
  next: "Volgende ›",
  noMore: {
    previous: "Dit is de eerste.",
    next: "Dit is de laatste.",
    nextEmpty: "Op dit blad is geen score meer leeg.",
  },
  notReached: (lowest) => `Niveau ${lowest} is niet bereikt`,
  notApplicable: "Niet van toepassing",
};
