import { list, quotedList } from "../listing";
import type { RepairedWording } from "./repair-remarks";

/** What of a sheet was put back, in Dutch. */
export const repairedNl: RepairedWording = {
  dropdown: (header) => `de keuzelijst van ‘${header}’`,
  progress: (header) => `de formule van ‘${header}’`,
  entries: (labels) => `wat er bij ${quotedList(labels, "en")} mag worden ingevuld`,
  looks: { form: "de opmaak van het formulier", scores: "de opmaak van de scores" },
  lists: "het blad met de keuzelijsten",
  formProgress: "de formules van de voortgang",
  cells: (addresses) => `wat in ${list(addresses, "en")} hoort, want daar staat iets anders`,
  overviews: (competencies) => `de niveauformules van ${quotedList(competencies, "en")}`,
  manyOverviews: (count) => `de niveauformules van ${count} competenties`,
};
