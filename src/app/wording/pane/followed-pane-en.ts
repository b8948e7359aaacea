import type { FollowedPaneWording } from "./followed-pane";

/** About the score in the selected cell, in English. */
export const followedPaneEn: FollowedPaneWording = {
  label: "Score in the selected cell",
  nobody: "No name yet",
  empty: "still empty",
  noScore: (value) => `‘${value}’ is no score`,
  cell: (address) => `cell ${address}`,
  level: (level) => `Level ${level}`,
  notReached: "Level 1 has not been reached",
  notApplicable: "Not applicable",
};
