import { list, quotedList } from "../listing";
import type { ProblemSentences } from "../sentences";
import type { ReportProblem } from "./report-problems";

/** What can be wrong with development pages, in Dutch. */
export const reportProblemsInDutch: Pick<ProblemSentences, ReportProblem> = {
  scoresTwice: ({ sheets, person }) =>
    `Op ${quotedList(sheets, "en")} staan scores van dezelfde beoordelaar over ${person}, zoals bij twee momenten of een kopie. Ga naar het blad dat telt, of geef op ` +
    "welke bladen tellen.",
  unknownFunction: ({ query, functions }) =>
    functions.length === 0
      ? `Er zijn geen functieprofielen in deze werkmap, en dus geen functie ‘${query}’. Maak eerst functieprofielen.`
      : `De functie ‘${query}’ staat niet in de functieprofielen. Daar staan: ${list(functions.slice(0, 8), "en")}` +
        `${functions.length > 8 ? ", en andere" : ""}.`,
  tooManyReports: ({ count, most }) =>
    `Dat zijn ${count} verslagen, en in één keer worden er hoogstens ${most} gemaakt. Kies een deel van de mensen.`,
};
