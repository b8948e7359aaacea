import type { FormPart } from "../../../sheets/form/form-repair";
import type { Language } from "../../language";
import { list, quotedList } from "../listing";
import type { Repaired } from "../../repairing/repaired";

/** More competencies than this are counted, not named. */
const MOST_NAMED = 4;

/** In words, for a list: "de keuzelijst van ‘1.1 Zorgvuldigheid’". */
export function repairedWords(repaired: Repaired, language: Language): readonly string[] {
  const nl = language === "nl";
  switch (repaired.what) {
    case "dropdown":
      return [nl ? `de keuzelijst van ‘${repaired.header}’` : `the dropdown of ‘${repaired.header}’`];
    case "progress":
      return [nl ? `de formule van ‘${repaired.header}’` : `the formula of ‘${repaired.header}’`];
    case "entries":
      if (repaired.labels.length === 0) return [];
      return [
        nl
          ? `wat er bij ${quotedList(repaired.labels, "en")} mag worden ingevuld`
          : `what may be entered at ${quotedList(repaired.labels, "and")}`,
      ];
    case "parts":
      return partWords(repaired.parts, language);
    case "looks":
      if (repaired.of === "form") return [nl ? "de opmaak van het formulier" : "the look of the form"];
      return [nl ? "de opmaak van de scores" : "the look of the scores"];
    case "lists":
      return [nl ? "het blad met de keuzelijsten" : "the sheet with the lists"];
  }
}

/** Parts of a form in words, those of one kind together: for a list. */
export function partWords(parts: readonly FormPart[], language: Language): readonly string[] {
  const nl = language === "nl";
  const overview = parts.flatMap((each) => (each.part === "overview" ? [each.competency] : []));
  const entries = parts.flatMap((each) => (each.part === "entry" ? [each.label] : []));
  const cells = parts.flatMap((each) => (each.part === "cell" ? [each.address] : []));
  return [
    ...(parts.some(({ part }) => part === "progress")
      ? [nl ? "de formules van de voortgang" : "the formulas of the progress"]
      : []),
    ...(overview.length > 0 ? [overviewWords(overview, nl)] : []),
    ...(entries.length > 0
      ? [
          nl
            ? `wat er bij ${quotedList(entries, "en")} mag worden ingevuld`
            : `what may be entered at ${quotedList(entries, "and")}`,
        ]
      : []),
    ...(cells.length > 0
      ? [
          nl
            ? `wat in ${list(cells, "en")} hoort, want daar staat iets anders`
            : `what belongs in ${list(cells, "and")}, for something else stands there`,
        ]
      : []),
  ];
}

function overviewWords(competencies: readonly string[], nl: boolean): string {
  const count = competencies.length;
  if (count > MOST_NAMED)
    return nl ? `de niveauformules van ${count} competenties` : `the level formulas of ${count} competencies`;
  return nl
    ? `de niveauformules van ${quotedList(competencies, "en")}`
    : `the level formulas of ${quotedList(competencies, "and")}`;
}
