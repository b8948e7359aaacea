import type { ReportPaneWording } from "./report-pane";

/** In Dutch. */
export const reportPaneNl: ReportPaneWording = {
  title: "Ontwikkelverslagen",
  about:
    "Een bladzijde per persoon, om mee te geven: waar iemand staat, sterke punten, tekorten en doelen. Er staat niets van anderen op.",
  people: "Alleen deze mensen",
  peopleHint: "Eén naam per regel. Leeg: iedereen met scores.",
  fields: {
    moment: { label: "Moment", hint: "Zoals ‘najaar 2026’. Leeg: de datum van vandaag." },
    earlier: { label: "Eerder scoreblad", hint: "Het blad om het niveau mee te vergelijken." },
    function: { label: "Toetsen aan functie", hint: "Leeg: ieders eigen functie." },
    next: { label: "Volgende functie", hint: "Een functie om naartoe te groeien." },
  },
  ticks: {
    plan: "Tweede bladzijde met ruimte voor een plan",
    conversation: "Open vragen in plaats van cijfers",
    mailMerge: "Ook een tabel voor samenvoegen in Word",
  },
  more: "Vergelijken en functies",
  make: "Verslagen maken",
  made: (sheets, goals, remarks) =>
    [
      `${sheets === 1 ? "Er is 1 verslag" : `Er zijn ${sheets} verslagen`} gemaakt, met ${goals === 1 ? "1 doel" : `${goals} doelen`}.`,
      ...remarks,
    ].join(" "),
};
