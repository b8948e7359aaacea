import { list } from "../../framework/list";
import { FOLLOW_WORDS } from "../heatmap/follow-words";
import { HEADINGS } from "../marker/column-headings";
import { TEAM_DATA_LINES, TEAM_LINES } from "../marker/shape-words";
import type { MomentsWords } from "./moments-words";

/** The sheets with several moments, in Dutch. */
export const momentsWordsNl: MomentsWords = {
  sheets: { summary: "Verloop", people: "Verloop per persoon", data: "Verloopgegevens" },
  title: "Verloop van scores",
  peopleTitle: "Verloop per persoon",
  line: `${TEAM_LINES.moments.nl} Per competentie de mediaan (de middelste score), met ernaast hoeveel mensen een score hebben.`,
  peopleLine: `${TEAM_LINES.moments.nl} Per persoon de eerste en de laatste score, en wat ertussen veranderde.`,
  dataLines: TEAM_DATA_LINES.nl,
  status: FOLLOW_WORDS.nl,
  origin: (made, sheets) => ` Gemaakt ${made}, van ${list(sheets, "en")}.`,
  competency: HEADINGS.competency,
  median: "mediaan",
  scored: "n",
  everyone: "Iedereen die een score heeft",
  same: "Alleen wie op elk moment een score heeft",
  sameNote:
    "Wie erbij kwam of wegging, verandert de mediaan van iedereen zonder dat iemand groeide. Vergelijk daarom eerst dezelfde mensen.",
  breakLine: (before, after, why) => `Breuk tussen ${before} en ${after}: ${why}.`,
  otherFramework: "een ander kader of een andere schaal",
  otherRaters: (before, after) => `andere beoordelaars (${before}, daarna ${after})`,
  sameRoles: "de meeste mensen hebben andere beoordelaars",
  chartFor: "Kies een competentie voor de grafiek:",
  chartTitle: "Mediaan per moment van de gekozen competentie",
  chartNumbers: "Getallen bij de grafiek",
  name: HEADINGS.name,
  profile: HEADINGS.profile,
  note: "Let op",
  change: "Verandering",
  first: "Eerste score",
  last: "Laatste score",
  otherRater: "andere beoordelaar",
  explanation:
    "Verandering is de laatste score min de eerste. Wie maar één keer een score heeft, heeft geen verandering. Cursief: niet van het eerste of niet van het laatste moment, maar van een moment ertussen.",
  confidential: "Vertrouwelijk",
};
