/** The words by which columns, headings and lines of frameworks are known, in Dutch and English, folded. */
import { foldKey } from "../fold";

export const COLUMN_ROLES = [
  "parent",
  "code",
  "cluster",
  "competency",
  "definition",
  "negative",
  "core",
  "level",
  "levelName",
  "indicator",
  "levelTexts",
  "aside",
] as const;
/** What a column is for; "levelTexts": the texts of one level, which its heading names; "aside": what is not taken over. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

const NEGATIVE =
  /niet[- ]?effectie|ineffectie|ineffective|contra[- ]?indica|negatie[fv]|negative|valkuil|onvoldoende gedrag|ongewenst|onacceptabel|unacceptable|less of|not helpful|unhelpful/u;

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ["negative", NEGATIVE],
  ["parent", /^(?:bovenliggend|ouder|parent)/u],
  ["code", /^(?:code|nr|nummer|no|id|id-?nummer|#|volgnummer|id number|number)\.?$/u],
  ["core", /^(?:kern|core)(?:competentie| competency)?$/u],
  [
    "aside",
    /weging|gewicht|weight|geldt voor|applies to|doelgroep|opmerking|notitie|^notes?$|remark|^bron$/u,
  ],
  ["definition", /^(?:definitie|omschrijving|beschrijving|definition|description|toelichting)$/u],
  ["aside", /toelichting|ontwikkeltip|interviewvra/u],
  ["levelName", /^(?:niveaunaam|naam (?:van het )?niveau|level name)$/u],
  ["level", /^(?:niveau|level|niveaus|levels|competentieniveau|beheersingsniveau|proficiency(?: level)?)$/u],
  ["indicator", /indicator|gedrag|behaviou?r|criteri|descriptor/u],
  [
    "cluster",
    /^(?:cluster|groep|categorie|domein|thema|gebied|competentiegebied|area|group|category|domain|theme|rubriek)s?$/u,
  ],
  ["competency", /competenti|competenc|^(?:vaardigheid|skill|attribute|naam|name|titel|title)$/u],
];

/** What the heading of a column says that it is for; undefined for what is not known. */
export function roleOfHeading(heading: string): ColumnRole | undefined {
  const key = foldKey(heading);
  return key === "" || key.length > 60 ? undefined : ROLES.find(([, words]) => words.test(key))?.[0];
}

/** Behaviour that is not wanted: never an indicator. */
export const isNegative = (text: string): boolean => NEGATIVE.test(foldKey(text));

/** Rows that belong to no competency, and are known for what they are. */
export function isAside(text: string): boolean {
  return /^(?:totaal|totalen|total|totals|som|legenda|legend|toelichting|paraaf|handtekening|vastgesteld)(?!\p{L})/u.test(
    foldKey(text),
  );
}

/** Levels that are known to rise, each in order. */
const SERIES: readonly (readonly string[])[] = [
  ["basis", "gevorderd", "expert"],
  ["basis", "gevorderd", "ervaren", "expert"],
  ["basis", "midden", "hoog"],
  ["laag", "midden", "hoog"],
  ["beginner", "gevorderd", "expert"],
  ["starter", "gevorderd", "ervaren", "expert"],
  ["operationeel", "tactisch", "strategisch"],
  ["uitvoerend", "zelfstandig", "sturend"],
  ["trainee", "junior", "medior", "senior", "lead", "principal"],
  ["awareness", "working", "practitioner", "expert"],
  ["foundation", "intermediate", "advanced", "expert"],
  ["basic", "intermediate", "advanced", "expert"],
  ["beginner", "intermediate", "advanced", "expert"],
];

/** The names from lowest to highest where they are of one series that is known to rise; else undefined. */
export function knownOrder(names: readonly string[]): readonly string[] | undefined {
  const keys = names.map(foldKey);
  const series = SERIES.find((words) => keys.every((key) => words.includes(key)));
  return series && [...names].sort((a, b) => series.indexOf(foldKey(a)) - series.indexOf(foldKey(b)));
}

export const isSeriesWord = (text: string): boolean => SERIES.some((words) => words.includes(foldKey(text)));

const JUDGEMENT =
  /^(?:zeer |ruim |helemaal )?(?:on)?(?:voldoende|goed|matig|slecht|zwak|uitstekend|normaal|excellent|good|poor|fair)$|^(?:ruim )?(?:onder|boven|volgens|below|meets?|meeting|exceeds?|exceeding|above)(?: (?:de |the )?(?:norm|verwachting|expectations?))?$|^(?:un)?satisfactory$/u;

/** A word that judges somebody rather than names a level. */
export const isJudgement = (text: string): boolean => JUDGEMENT.test(foldKey(text));
