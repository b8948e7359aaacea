import { foldKey } from "../../framework/fold";

/** What a column (or a row, or a labelled cell) says of a person or a rating. */
export type Role =
  | "name"
  /** Parts of a name that have a column each. */
  | "callName"
  | "firstName"
  | "initials"
  | "infix"
  | "lastName"
  | "number"
  | "department"
  | "profile"
  | "rater"
  | "note"
  | "progress"
  | "summary"
  /** What stands above or beside the competencies themselves. */
  | "caption";

const WORDS: Readonly<Record<Role, readonly string[]>> = {
  name: [
    "naam",
    "namen",
    "medewerker",
    "medewerkers",
    "werknemer",
    "persoon",
    "kandidaat",
    "naam medewerker",
    "medewerker naam",
    "volledige naam",
    "voor- en achternaam",
    "name",
    "employee",
    "employee name",
    "full name",
  ],
  callName: ["roepnaam"],
  firstName: ["voornaam", "voornamen", "first name", "firstname", "given name"],
  initials: ["voorletters", "voorletter", "initialen", "initials"],
  infix: [
    "tussenvoegsel",
    "tussenvoegsels",
    "tussenv.",
    "tussenv",
    "tv",
    "t.v.",
    "voorvoegsel",
    "voorvoegsels",
    "infix",
    "prefix",
  ],
  lastName: [
    "achternaam",
    "achternamen",
    "geslachtsnaam",
    "familienaam",
    "last name",
    "lastname",
    "surname",
    "family name",
  ],
  number: [
    "nr",
    "nr.",
    "nummer",
    "no",
    "no.",
    "personeelsnummer",
    "personeelsnr",
    "personeelsnr.",
    "pers.nr.",
    "pers.nr",
    "persnr",
    "medewerkernummer",
    "medewerkersnummer",
    "id",
    "number",
    "employee number",
    "employee id",
  ],
  department: ["afdeling", "team", "cluster", "domein", "eenheid", "department", "unit"],
  profile: [
    "functie",
    "functieprofiel",
    "profiel",
    "rol",
    "functienaam",
    "profile",
    "job",
    "job title",
    "role",
  ],
  rater: [
    "beoordelaar",
    "beoordelaars",
    "beoordeeld door",
    "ingevuld door",
    "bron",
    "rater",
    "rated by",
    "assessor",
  ],
  note: [
    "toelichting",
    "opmerking",
    "opmerkingen",
    "onderbouwing",
    "bewijs",
    "notitie",
    "notities",
    "note",
    "notes",
    "comment",
    "comments",
    "evidence",
    "remarks",
  ],
  caption: ["competentie", "competenties", "competency", "competencies", "code"],
  progress: ["ingevuld", "voortgang", "completed", "progress"],
  summary: [
    "totaal",
    "subtotaal",
    "gemiddelde",
    "gemiddeld",
    "gem",
    "gem.",
    "som",
    "mediaan",
    "aantal",
    "minimum",
    "maximum",
    "min",
    "max",
    "eindscore",
    "totaalscore",
    "standaarddeviatie",
    "total",
    "average",
    "mean",
    "median",
    "sum",
    "count",
  ],
};
const ROLES = new Map(
  (Object.keys(WORDS) as Role[]).flatMap((role) =>
    WORDS[role].map((word): [string, Role] => [foldKey(word), role]),
  ),
);
const LONGEST_LABEL = 60;
/** "Gemiddelde team A", "Totaal 2024"; not "Max Jansen". */
const SUMMARY_BEGINNING = /^(?:sub)?(?:totaal|gemiddelde|mediaan|total|average|median)\b/u;
/** What heads the scores where each has a row of its own, the surest first. */
const SCORE_LABELS = [
  "score",
  "scores",
  "behaald niveau",
  "huidig niveau",
  "beoordeling",
  "oordeel",
  "waardering",
  "cijfer",
  "rating",
  "niveau",
  "level",
];
/** Headers that are no person's name in a sheet with people across. */
const NO_NAME = new Set([
  "score",
  "scores",
  "niveau",
  "level",
  "definitie",
  "indicator",
  "competentie",
  "code",
]);

/** What a label says, ignoring case, accents, space and a colon; undefined for any other text. */
export function roleOf(label: string): Role | undefined {
  // Every text of a sheet is looked at: explanations are not folded for it.
  if (label.length > LONGEST_LABEL) return undefined;
  const key = foldKey(label).replace(/\s*:$/u, "");
  return ROLES.get(key) ?? (isSummary(key) ? "summary" : undefined);
}

/** True for a label of names, whole or in part. */
export function isNameLabel(label: string): boolean {
  const role = roleOf(label);
  return role === "name" || role === "callName" || role === "firstName" || role === "lastName";
}

/** How surely a label heads scores, 0 first; undefined for one that does not. */
export function scoreLabelRank(label: string): number | undefined {
  const rank = SCORE_LABELS.indexOf(foldKey(label).replace(/\s*(?:\(.*\)|:)$/u, ""));
  return rank < 0 ? undefined : rank;
}

/** True for what names a row of totals rather than a person. */
export function isSummary(label: string): boolean {
  const key = foldKey(label).replace(/\s*:$/u, "");
  return ROLES.get(key) === "summary" || SUMMARY_BEGINNING.test(key);
}

/** True for what can be a person's name as far as words go. */
export function canBeName(text: string): boolean {
  return (
    text !== "" && roleOf(text) === undefined && !NO_NAME.has(foldKey(text)) && !/^[\d.,\s]+$/u.test(text)
  );
}
