/** The files of a round: one rater's forms, and nothing of anybody else. */
import type { FrameworkSelection } from "../../framework/select";
import { RATER_WORDS, type Rater } from "../../scoring/person";
import { bookFile, type SheetToWrite } from "../../files/writing/book-file";
import { buildIndicatorForm } from "../../sheets/form/indicator-form";
import { emptyFormResults } from "../../sheets/form/empty-form-results";
import { markerNames } from "../../sheets/marker/kept-mark";
import { MARKER_KEY } from "../../sheets/marker/marker-places";
import { markerText } from "../../sheets/marker/marker-text";
import { FreeNames } from "../../sheets/plan/free-names";
import type { SheetPlan } from "../../sheets/plan/plan";
import { cleanSheetName } from "../../sheets/plan/sheet-names";
import { buildCover } from "../../sheets/round/cover-sheet";
import type { RoundForm } from "../../sheets/round/round-sheet";
import { COVER_WORDS } from "../../sheets/round/round-words";
import { buildLists } from "../../sheets/scores/lists-sheet";
import type { FileToGive } from "../file-door";
import { roundKeywords, ROUND_NAME } from "./round-marks";

/** A form with the part of the framework that is on it. */
export interface FormToSend {
  readonly form: RoundForm;
  readonly selection: FrameworkSelection;
}

export interface RaterFile {
  readonly file: string;
  readonly rater: Rater;
  readonly raterName: string;
  readonly forms: readonly FormToSend[];
}

const EXTENSION = ".xlsx";
/** Of the name of a file, with room for a number: some programs take no more of a whole path than 218 characters. */
const LONGEST_NAME = 80;

/** The files that are made of these forms: one for each rater, or for each form. Their names are unique. */
export function raterFiles(forms: readonly FormToSend[], per: "rater" | "person"): readonly RaterFile[] {
  const groups = new Map<string, FormToSend[]>();
  for (const each of forms) {
    const { id, rater, raterName } = each.form;
    // Whoever gives scores about themselves gets a file of their own.
    const key = per === "person" || rater === "self" ? id : JSON.stringify([rater, raterName]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const taken = new Set<string>();
  return [...groups.values()].flatMap((own): readonly RaterFile[] => {
    const [first] = own;
    if (!first) return [];
    const { rater, raterName } = first.form;
    return [{ file: fileName(own, per, taken), rater, raterName, forms: own }];
  });
}

function fileName(forms: readonly FormToSend[], per: "rater" | "person", taken: Set<string>): string {
  const [first] = forms;
  const { person, rater, raterName } = first?.form ?? { person: { name: "" }, rater: "self", raterName: "" };
  const who = raterName === "" ? RATER_WORDS[rater] : raterName;
  const wish =
    rater === "self"
      ? `Scores ${person.name}`
      : per === "person"
        ? `Scores ${person.name} door ${who}`
        : `Scores door ${who}`;
  const clean = cleanFileName(wish);
  for (let number = 1; ; number++) {
    const name = `${clean}${number === 1 ? "" : ` (${number})`}${EXTENSION}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** Without what Windows and SharePoint take in no name. */
function cleanFileName(text: string): string {
  const clean = text
    .replaceAll(/["*:<>?/\\|#%\u0000-\u001f]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return [...clean]
    .slice(0, LONGEST_NAME)
    .join("")
    .replace(/[. ]+$/u, "");
}

/** The bytes of a file: what to do, the forms, and hidden what their dropdowns offer. */
export function raterFile(
  { file, rater, raterName, forms }: RaterFile,
  {
    round,
    protect,
    allLevels,
  }: { readonly round: string; readonly protect: boolean; readonly allLevels: readonly number[] },
): FileToGive {
  const free = new FreeNames({ sheets: [COVER_WORDS.sheet], names: [ROUND_NAME] });
  const lists = buildLists(free);
  const [first] = forms;
  const cover = buildCover({
    ...{ sheet: COVER_WORDS.sheet, rater, raterName },
    people: forms.map(({ form }) => form.person.name),
    deadline: first?.form.deadline ?? "",
    indicators: forms.reduce((sum, { selection }) => sum + selection.count.indicators, 0),
  });
  const built = forms.map(({ form, selection }): SheetToWrite => {
    const names = {
      sheet: free.sheet(cleanSheetName(`Formulier ${form.person.name}`)),
      table: free.name("Formulier"),
    };
    const made = buildIndicatorForm(selection, {
      ...{ person: form.person, rater, names, lists: lists.names, protect, allLevels },
    });
    return { ...marked(made.plan, form.id), results: emptyFormResults(made, selection) };
  });
  const ids = forms.map(({ form }) => form.id);
  const key = roundKeywords(round, ids);
  const bytes = bookFile({
    sheets: [
      marked(cover, `${first?.form.id ?? round}-uitleg`),
      ...built,
      marked(lists.plan, `${first?.form.id ?? round}-lijsten`, Object.values(lists.names)),
    ],
    title: COVER_WORDS.title,
    keywords: key,
    texts: { [ROUND_NAME]: key.slice(0, 250) },
  });
  return { name: file, bytes };
}

/** A sheet with its mark in both places, as Excel would have it. */
function marked(plan: SheetPlan, id: string, definedNames: readonly string[] = []): SheetToWrite {
  const text = markerText(plan.frame.marker, id, definedNames);
  return {
    plan,
    properties: { [MARKER_KEY]: text },
    texts: Object.fromEntries(markerNames(text, id).map(({ name, text: part }) => [name, part])),
  };
}
