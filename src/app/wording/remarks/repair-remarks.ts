/** What of a sheet was put back, or could not be: in words, for a list. */
import type { FormPart } from "../../../sheets/form/form-repair";
import type { Language } from "../../language";
import type { Repaired } from "../../repairing/repaired";
import { repairedEn } from "./repaired-en";
import { repairedNl } from "./repaired-nl";

export interface RepairedWording {
  readonly dropdown: (header: string) => string;
  readonly progress: (header: string) => string;
  readonly entries: (labels: readonly string[]) => string;
  readonly looks: Readonly<Record<Extract<Repaired, { readonly what: "looks" }>["of"], string>>;
  readonly lists: string;
  readonly formProgress: string;
  readonly cells: (addresses: readonly string[]) => string;
  readonly overviews: (competencies: readonly string[]) => string;
  readonly manyOverviews: (count: number) => string;
}

const inLanguage: Readonly<Record<Language, RepairedWording>> = { nl: repairedNl, en: repairedEn };

/** More competencies than this are counted, not named. */
const MOST_NAMED = 4;

/** In words, for a list: "de keuzelijst van ‘1.1 Zorgvuldigheid’". */
export function repairedWords(repaired: Repaired, language: Language): readonly string[] {
  const words = inLanguage[language];
  switch (repaired.what) {
    case "dropdown":
      return [words.dropdown(repaired.header)];
    case "progress":
      return [words.progress(repaired.header)];
    case "entries":
      return repaired.labels.length === 0 ? [] : [words.entries(repaired.labels)];
    case "parts":
      return partWords(repaired.parts, language);
    case "looks":
      return [words.looks[repaired.of]];
    case "lists":
      return [words.lists];
  }
}

/** Parts of a form in words, those of one kind together: for a list. */
export function partWords(parts: readonly FormPart[], language: Language): readonly string[] {
  const words = inLanguage[language];
  const overview = parts.flatMap((each) => (each.part === "overview" ? [each.competency] : []));
  const entries = parts.flatMap((each) => (each.part === "entry" ? [each.label] : []));
  const cells = parts.flatMap((each) => (each.part === "cell" ? [each.address] : []));
  return [
    ...(parts.some(({ part }) => part === "progress") ? [words.formProgress] : []),
    ...(overview.length > MOST_NAMED ? [words.manyOverviews(overview.length)] : []),
    ...(overview.length > 0 && overview.length <= MOST_NAMED ? [words.overviews(overview)] : []),
    ...(entries.length > 0 ? [words.entries(entries)] : []),
    ...(cells.length > 0 ? [words.cells(cells)] : []),
  ];
}
