import type { ReportPaneWording } from "./report-pane";

/** In English. */
export const reportPaneEn: ReportPaneWording = {
  title: "Development reports",
  about:
    "A page for each person to take along: where somebody stands, strengths, gaps and goals. Nothing of others is on it.",
  people: "Only these people",
  peopleHint: "One name a line. Empty: everyone with scores.",
  fields: {
    moment: { label: "Moment", hint: "Such as “autumn 2026”. Empty: today’s date." },
    earlier: { label: "Earlier score sheet", hint: "The sheet to compare the level with." },
    function: { label: "Measure by function", hint: "Empty: everyone’s own." },
    next: { label: "Next function", hint: "A function to grow towards." },
  },
  ticks: {
    plan: "Second page with room for a plan",
    conversation: "Open questions instead of figures",
    mailMerge: "A table for mail merge in Word too",
  },
  more: "Comparing and functions",
  make: "Make reports",
  made: (sheets, goals, remarks) =>
    [
      `${sheets === 1 ? "1 report was" : `${sheets} reports were`} made, with ${goals === 1 ? "1 goal" : `${goals} goals`}.`,
      ...remarks,
    ].join(" "),
};
