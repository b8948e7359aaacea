/**
 * The one vocabulary of what a header, a label or a heading says of a person or a rating, in Dutch and English, as lists
 * are typed and as personnel systems (AFAS, Raet/Visma, SAP SuccessFactors, Workday) export them. Everything that has to
 * know what a column, a row or a labelled cell is for asks here.
 */
import { foldKey } from "../../framework/fold";
import { HEADINGS } from "../../sheets/marker/column-headings";
import { remembered } from "../../framework/remembered";

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
  /** What stands above or beside the competencies themselves. */
  | "caption";

/** Per role its words, the surest first: where two columns have one role, the surer word has it. Ours are among them. */
const WORDS: Readonly<Record<Role, string>> = {
  name:
    `${HEADINGS.name}|` +
    "namen|volledige naam|naam volledig|naam voluit|voor- en achternaam|samengestelde naam|weergavenaam|roepnaam en achternaam|" +
    "naam medewerker|naam medewerk(st)er|medewerker naam|medewerkernaam|naam werknemer|naam kandidaat|naam persoon|naam opgemaakt|" +
    "name|full name|fullname|employee name|employee full name|worker name|legal name|legal full name|preferred name|display name|formatted name|person name|" +
    "medewerker|medewerkers|medewerk(st)er|werknemer|werknemers|persoon|personen|kandidaat|kandidaten|deelnemer|deelnemers|" +
    "teamlid|teamleden|beoordeelde|beoordeelden|ambtenaar|functionaris|" +
    "employee|employees|worker|workers|person|people|candidate|candidates|participant|participants|team member|team members|staff member|ratee",
  callName: "roepnaam|roepnamen|preferred first name|call name|nickname",
  firstName:
    "voornaam|voornamen|eerste voornaam|first name|firstname|given name|given names|legal first name|forename|forenames",
  initials: "voorletters|voorletter|voorl|initialen|initiaal|initials|initial",
  infix:
    "tussenvoegsel|tussenvoegsels|tussenv|tussenv.|tussenvgs|tv|t.v.|voorvoegsel|voorvoegsels|voorv|vv|" +
    "voorvoegsel achternaam|voorvoegsel geboortenaam|infix|prefix|name prefix|last name prefix|middle name|middlename",
  lastName:
    "achternaam|achternamen|geslachtsnaam|familienaam|achternaam medewerker|geboortenaam|eigennaam|" +
    "last name|lastname|surname|family name|legal last name|birth name",
  number:
    "personeelsnummer|personeelsnr|personeelsnr.|personeels nr|personeelsnummer medewerker|medewerkernummer|medewerkersnummer|medewerkernr|" +
    "medewerkersnr|medewerker nr|medewerker nummer|medewerker id|medewerkerid|medewerkercode|medewerker code|code medewerker|" +
    "nummer medewerker|werknemersnummer|werknemernummer|werknemernr|werknemer nr|werknemer id|registratienummer|stamnummer|" +
    "salarisnummer|personeelscode|personeels id|persnummer|pers.nr.|pers.nr|pers nr|persnr|pers.nummer|pnr|p-nr|dienstverbandnummer|" +
    "employee number|employee no|employee no.|employee nr|employee id|employeeid|employee code|emp id|empl id|emplid|personnel number|" +
    "personnel no|personnel id|staff number|staff id|worker id|workerid|user id|userid|user sys id|person id|person id external|" +
    `payroll number|payroll id|badge number|id nummer|idnummer|nummer|${HEADINGS.number}|nr.|no|no.|number|id`,
  department:
    `${HEADINGS.department}|` +
    "afdelingsnaam|naam afdeling|afdeling naam|afdelingsomschrijving|afdeling omschrijving|omschrijving afdeling|afd|afd.|" +
    "department|department name|dept|dept.|team|teamnaam|naam team|team afdeling|afdeling team|eenheid|organisatie-eenheid|organisatie eenheid|" +
    "organisatie-eenheid omschrijving|organisatie-eenheid naam|organisatieeenheid|organisatorische eenheid|org eenheid|org. eenheid|org.eenheid|" +
    "org. eenh. oms.|organisatieonderdeel|organisatie onderdeel|onderdeel|oe omschrijving|oe naam|oe oms|oe|" +
    "unit|unit name|organizational unit|organisational unit|org unit|supervisory organization|supervisory organisation|" +
    "business unit|dienst|dienstonderdeel|directie|sector|domein|cluster|bureau|vakgroep|groep|hoofdafdeling|" +
    "division|organization|organisation|organization name",
  profile:
    `${HEADINGS.profile}|` +
    "functienaam|naam functie|functie naam|functietitel|functiebenaming|functieomschrijving|functie omschrijving|" +
    "functie-omschrijving|omschrijving functie|functie oms|functie oms.|functieprofiel|profiel|normfunctie|generieke functie|rol|functierol|" +
    "function|function title|profile|job profile|job|job title|jobtitle|job name|job role|role|position|position title|positie|" +
    "business title|title|formatieplaats|formatieplaats omschrijving",
  rater:
    `${HEADINGS.rater}|` +
    "beoordelaars|beoordeeld door|ingevuld door|bron|type beoordelaar|soort beoordelaar|rol beoordelaar|" +
    "beoordelaarsrol|beoordelaarstype|perspectief|feedbackgever|rater|raters|rated by|assessor|assessed by|reviewer|evaluator|" +
    "rater type|rater role|perspective|relationship",
  note:
    `${HEADINGS.explanation}|` +
    "toelichtingen|opmerking|opmerkingen|onderbouwing|bewijs|notitie|notities|motivatie|uitleg|" +
    "note|notes|comment|comments|evidence|remark|remarks|explanation",
  caption:
    `${HEADINGS.competency}|` +
    "competenties|naam competentie|competentie naam|competentienaam|competency|competencies|competency name|competence|" +
    HEADINGS.code,
  progress: `${HEADINGS.filled}|voortgang|completed|progress`,
};
/**
 * What makes two labels the same: case, accents, dots, dashes, colons, stars and underscores make no difference, nor
 * what stands in brackets behind them; "firstName" is "first name".
 */
export const labelKey = remembered((label) => {
  const apart = label.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const key = foldKey(apart)
    .replace(/(?<=\S)\s*[([].*$/u, "")
    .replace(/[._:*/\\|-]+/gu, " ");
  return key.replace(/\s+/gu, " ").trim();
});

const ROLES: ReadonlyMap<string, { readonly role: Role; readonly rank: number }> = new Map(
  (Object.keys(WORDS) as Role[]).flatMap((role) =>
    WORDS[role].split("|").map((word, rank) => [labelKey(word), { role, rank }] as const),
  ),
);
const LONGEST_LABEL = 60;

/** What a label says of a person or a rating; undefined for any other text. */
export function roleOf(label: string): Role | undefined {
  return found(label)?.role;
}

/** How surely a label has its role, 0 first. */
export function roleRank(label: string): number {
  return found(label)?.rank ?? Infinity;
}

function found(label: string): { readonly role: Role; readonly rank: number } | undefined {
  // Every text of a sheet is looked at: explanations are not folded for it.
  if (label.length > LONGEST_LABEL) return undefined;
  const key = labelKey(label);
  return ROLES.get(key) ?? composed(key) ?? undefined;
}

const [DEPARTMENT, PROFILE, NAME] = [HEADINGS.department, HEADINGS.profile, HEADINGS.name].map(labelKey);
/** Short forms of words in headers. */
const SHORT: ReadonlyMap<string, string | undefined> = new Map(
  Object.entries({
    afd: DEPARTMENT,
    fun: PROFILE,
    func: PROFILE,
    funct: PROFILE,
    med: "medewerker",
    medew: "medewerker",
    nr: "nummer",
    num: "nummer",
    oms: "omschrijving",
    omschr: "omschrijving",
    omschrijv: "omschrijving",
    ben: "benaming",
    org: "organisatie",
  }),
);
/** What a column of names of departments or functions is called beside what it names. */
const NAMING = `omschrijving|benaming|${NAME}|titel|label|name|title|description`;
const NAMED = new RegExp(`^(?:(.+?)s? ?(?:${NAMING})|(?:${NAMING}) (?:van )?(?:de |het )?(.+))$`, "u");

/** "Functie omschr.", "Rolbenaming", "Naam van de dienst": a known word with a word for naming, either written short. */
const composed = remembered((key): { readonly role: Role; readonly rank: number } | null => {
  const words = key.split(" ");
  // By itself a short form may be somebody's name ("Ben") or anything else.
  const whole = words.length === 1 ? key : words.map((word) => SHORT.get(word) ?? word).join(" ");
  const written = whole === key ? undefined : ROLES.get(whole);
  if (written) return { ...written, rank: written.rank + COMPOSED };
  const [, before = "", behind = ""] = NAMED.exec(whole) ?? [];
  const known = ROLES.get((before + behind).trim());
  // Anything may have a name or a title; only of these is it what the column is for.
  return known?.role === "department" || known?.role === "profile"
    ? { ...known, rank: known.rank + COMPOSED }
    : null;
});

/** A word that is known as such is the surer one. */
const COMPOSED = 1000;

/** True for a label of people's numbers, and of nothing else's: "Personeelsnummer", not "Nr". */
export function isPersonnelLabel(label: string): boolean {
  const known = found(label);
  return known?.role === "number" && known.rank < ANYTHINGS_NUMBER;
}

/** Among the words for numbers those from here on may number anything. */
const ANYTHINGS_NUMBER = roleRank("id nummer");

/** True for a label of names, whole or in part. */
export function isNameLabel(label: string): boolean {
  const role = roleOf(label);
  return role === "name" || role === "callName" || role === "firstName" || role === "lastName";
}

/** True for a label of whoever stands below it, by name or by number. */
export function headsPeople(label: string): boolean {
  return isNameLabel(label) || isPersonnelLabel(label);
}

/**
 * True for a word that heads a column and may as well stand in one, as what somebody is or where somebody works:
 * "Medewerker", "Kandidaat", "Directie".
 */
export function canBeValue(label: string): boolean {
  const known = found(label);
  if (known?.role === "department")
    return !/afd|department|dept|naam|name|omschr|oms|organi|eenheid|unit/u.test(labelKey(label));
  return known?.role === "name" && known.rank >= FIRST_OF_PEOPLE;
}

/** Among the words for names those from here on say what people are. */
const FIRST_OF_PEOPLE = roleRank("medewerker");

/** What heads scores where no competency does, the surest first. */
const SCORE_LABELS = [
  HEADINGS.score,
  "scores",
  "behaald niveau",
  "huidig niveau",
  "huidige score",
  "huidig",
  "behaald",
  "behaalde score",
  "actueel",
  "beoordeling",
  "oordeel",
  "waardering",
  "cijfer",
  "resultaat",
  "rating",
  HEADINGS.level,
  "level",
].map(labelKey);

/** How surely a label heads scores, 0 first; undefined for one that does not. */
export function scoreLabelRank(label: string): number | undefined {
  const rank = SCORE_LABELS.indexOf(labelKey(label));
  return rank < 0 ? undefined : rank;
}

/** What the columns of a form may have been renamed to, folded. */
export const FORM_SYNONYMS = {
  level: ["level"],
  score: ["oordeel"],
  note: ["bewijs", "onderbouwing"],
} as const;

/** In a list of colleagues the names stand below this word; anywhere else it says who gave a score. */
export function namesColleagues(label: string): boolean {
  return /^collegas?$/u.test(foldKey(label));
}
