import { tokenize } from "@borgar/fx/xlsx";
import { localeForms, type BookLocale } from "./locale";

/** Dutch names of functions, where they differ, for the functions that people here type most. */
export const DUTCH_FUNCTIONS: Readonly<Record<string, string>> = {
  SOM: "SUM",
  GEMIDDELDE: "AVERAGE",
  MEDIAAN: "MEDIAN",
  AANTAL: "COUNT",
  AANTALARG: "COUNTA",
  "AANTAL.LEGE.CELLEN": "COUNTBLANK",
  "AANTAL.ALS": "COUNTIF",
  "AANTALLEN.ALS": "COUNTIFS",
  "SOM.ALS": "SUMIF",
  "SOMMEN.ALS": "SUMIFS",
  "GEMIDDELDE.ALS": "AVERAGEIF",
  "GEMIDDELDEN.ALS": "AVERAGEIFS",
  "MAX.ALS.VOORWAARDEN": "MAXIFS",
  "MIN.ALS.VOORWAARDEN": "MINIFS",
  SOMPRODUCT: "SUMPRODUCT",
  ALS: "IF",
  "ALS.FOUT": "IFERROR",
  "ALS.NB": "IFNA",
  "ALS.VOORWAARDEN": "IFS",
  SCHAKELEN: "SWITCH",
  EN: "AND",
  OF: "OR",
  NIET: "NOT",
  WAAR: "TRUE",
  ONWAAR: "FALSE",
  "VERT.ZOEKEN": "VLOOKUP",
  "HORIZ.ZOEKEN": "HLOOKUP",
  "X.ZOEKEN": "XLOOKUP",
  "X.VERGELIJKEN": "XMATCH",
  VERGELIJKEN: "MATCH",
  INDIRECT: "INDIRECT",
  VERSCHUIVING: "OFFSET",
  KIEZEN: "CHOOSE",
  RIJ: "ROW",
  RIJEN: "ROWS",
  KOLOM: "COLUMN",
  KOLOMMEN: "COLUMNS",
  TRANSPONEREN: "TRANSPOSE",
  UNIEK: "UNIQUE",
  SORTEREN: "SORT",
  "SORTEREN.OP": "SORTBY",
  REEKS: "SEQUENCE",
  AFRONDEN: "ROUND",
  "AFRONDEN.NAAR.BOVEN": "ROUNDUP",
  "AFRONDEN.NAAR.BENEDEN": "ROUNDDOWN",
  GEHEEL: "TRUNC",
  INTEGER: "INT",
  REST: "MOD",
  WORTEL: "SQRT",
  MACHT: "POWER",
  GROOTSTE: "LARGE",
  KLEINSTE: "SMALL",
  "KWARTIEL.INC": "QUARTILE.INC",
  "PERCENTIEL.INC": "PERCENTILE.INC",
  MODUS: "MODE",
  TEKST: "TEXT",
  "TEKST.COMBINEREN": "TEXTJOIN",
  "TEKST.SAMENV": "CONCAT",
  LENGTE: "LEN",
  LINKS: "LEFT",
  RECHTS: "RIGHT",
  DEEL: "MID",
  "VIND.ALLES": "FIND",
  "VIND.SPEC": "SEARCH",
  SUBSTITUEREN: "SUBSTITUTE",
  VERVANGEN: "REPLACE",
  "SPATIES.WISSEN": "TRIM",
  "KLEINE.LETTERS": "LOWER",
  HOOFDLETTERS: "UPPER",
  BEGINLETTERS: "PROPER",
  WAARDE: "VALUE",
  GELIJK: "EXACT",
  ISGETAL: "ISNUMBER",
  ISTEKST: "ISTEXT",
  ISLEEG: "ISBLANK",
  ISFOUT: "ISERROR",
  ISNB: "ISNA",
  NB: "NA",
  VANDAAG: "TODAY",
  NU: "NOW",
  DATUM: "DATE",
  JAAR: "YEAR",
  MAAND: "MONTH",
  DAG: "DAY",
};

const ENGLISH_TO_DUTCH = new Map(Object.entries(DUTCH_FUNCTIONS).map(([dutch, english]) => [english, dutch]));

/** A formula as a person types it in the book's language, in English with commas. */
export function toEnglishFormula(formula: string, locale: BookLocale): string {
  if (locale !== "nl-NL") return formula;
  return translate(decimalPoints(formula), (type, value) => {
    if (type === "operator" && value === ";") return ",";
    if (type === "func") return DUTCH_FUNCTIONS[value.toUpperCase()] ?? value;
    if (type === "bool" || type === "range_named") return DUTCH_TRUTH[value.toUpperCase()] ?? value;
    return value;
  });
}

/** A formula in English with commas as Excel shows it in the book's language (`formulasLocal`). */
export function toLocalFormula(formula: string, locale: BookLocale): string {
  if (locale !== "nl-NL") return formula;
  const forms = localeForms(locale);
  return translate(formula, (type, value) => {
    if (type === "operator" && value === ",") return ";";
    if (type === "number") return value.replace(".", ",");
    if (type === "func") return ENGLISH_TO_DUTCH.get(value.toUpperCase()) ?? value;
    if (type === "bool") return value.toUpperCase() === "TRUE" ? forms.true : forms.false;
    if (type === "error") return forms.errors[value.toUpperCase()] ?? value;
    return value;
  });
}

const DUTCH_TRUTH: Readonly<Record<string, string>> = { WAAR: "TRUE", ONWAAR: "FALSE" };

function translate(formula: string, of: (type: string, value: string) => string): string {
  let inArray = 0;
  return tokenize(formula, { mergeRefs: true, negativeNumbers: false })
    .map(({ type, value }) => {
      if (value === "{") inArray++;
      if (value === "}") inArray--;
      return inArray > 0 && type === "operator" ? value : of(type, value);
    })
    .join("");
}

/** "1,5" → "1.5" outside texts, names of sheets and brackets. */
function decimalPoints(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\d_.])(\d+),(\d+)/gu,
    (whole, before?: string, after?: string) => (before === undefined ? whole : `${before}.${after ?? ""}`),
  );
}
