/** The ids of the ribbon's buttons, as the manifest has them; apart from what they do, which comes when it is wanted. */
export const commandIds = [
  "openMatrix",
  "openSearch",
  "insertWholeMatrix",
  "openTeamSheet",
  "openForms",
  "checkScoreSheets",
  "makeHeatmap",
  "refreshHeatmap",
  "shareHeatmap",
] as const;

export type CommandId = (typeof commandIds)[number];

/** What each button does. */
export type Commands = Readonly<Record<CommandId, () => Promise<void>>>;
