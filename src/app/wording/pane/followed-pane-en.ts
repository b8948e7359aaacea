import type { FollowedPaneWording } from "./followed-pane";
import { noticePaneEn } from "./notice-pane-en";

/** About the score in the selected cell, in English. */
export const followedPaneEn: FollowedPaneWording = {
  label: "Score in the selected cell",
  nobody: "No name yet",
  empty: "still empty",
  noScore: (value) => `‘${value}’ is no score`,
  cell: (address) => `cell ${address}`,
  level: (level) => `Level ${level}`,
  required: "required",
  requiredLevel: (level) => `Required: level ${level}`,
  scores: "Choose a score",
  texts: "What each level asks",
  undo: "Put back",
  undone: noticePaneEn.undone,
  previous: "‹ Previous",
  next: "Next ›",
  noMore: {
    previous: "This is the first.",
    next: "This is the last.",
    nextEmpty: "No score on this sheet is empty any more.",
  },
  notReached: (lowest) => `Level ${lowest} has not been reached`,
  notApplicable: "Not applicable",
};
