import type { TeamPagesWording } from "./team-pages";

/** Sheets about a team, in English. */
export const teamPagesEn: TeamPagesWording = {
  title: "More about the team",
  needs: {
    title: "Needed and there",
    hint: "How many people are needed at a level, how many there are, and what happens when somebody leaves. Level and number come from the function profiles, and can be changed on the sheet.",
    by: "By whom",
    byNames: { team: "The whole team", department: "Each department", function: "Each function" },
    button: "Make needed and there",
    made: (sheet, whatIf) =>
      `What is needed and there stands on the new sheet ‘${sheet}’. Put an x on ‘${whatIf}’ beside who leaves.`,
  },
  moments: {
    title: "More moments",
    hint: "Score sheets of several moments side by side. Choose two at least.",
    date: (sheet) => `When was ‘${sheet}’?`,
    dateHint: "Such as 1-3-2026, March 2026 or 2026. Empty: as the name of the sheet says.",
    button: "Compare moments",
    made: (sheet, people) =>
      `The scores over time stand on the new sheet ‘${sheet}’, and of each person on ‘${people}’.`,
  },
  raters: {
    title: "Comparing raters",
    hint: "How raters with a name score, to talk about together. Without colleagues, who score in confidence. Nothing is adjusted.",
    button: "Compare raters",
    made: (sheet, toDiscuss) =>
      `The raters stand on the new sheet ‘${sheet}’, with ${toDiscuss === 1 ? "1 score" : `${toDiscuss} scores`} to talk about.`,
  },
};
