/** The language of the embedded Excel: its words, and how numbers and dates are typed and shown. */
export type BookLocale = "nl-NL" | "en-US";

export interface LocaleForms {
  readonly decimal: string;
  readonly thousands: string;
  readonly list: string;
  readonly true: string;
  readonly false: string;
  /** Order of day and month in a typed date. */
  readonly dayFirst: boolean;
  /** The short date as a number format in its English form. */
  readonly shortDate: string;
  readonly sheetName: string;
  readonly columnName: string;
  readonly tableName: string;
  readonly errors: Readonly<Record<string, string>>;
}

const ENGLISH: LocaleForms = {
  decimal: ".",
  thousands: ",",
  list: ",",
  true: "TRUE",
  false: "FALSE",
  dayFirst: false,
  shortDate: "m/d/yyyy",
  sheetName: "Sheet",
  columnName: "Column",
  tableName: "Table",
  errors: {},
};

const DUTCH: LocaleForms = {
  decimal: ",",
  thousands: ".",
  list: ";",
  true: "WAAR",
  false: "ONWAAR",
  dayFirst: true,
  shortDate: "d-m-yyyy",
  sheetName: "Blad",
  columnName: "Kolom",
  tableName: "Tabel",
  errors: {
    "#N/A": "#N/B",
    "#VALUE!": "#WAARDE!",
    "#REF!": "#VERW!",
    "#DIV/0!": "#DEEL/0!",
    "#NAME?": "#NAAM?",
    "#NUM!": "#GETAL!",
    "#NULL!": "#LEEG!",
    "#SPILL!": "#OVERLOPEN!",
    "#CALC!": "#BEREKEN!",
    "#BUSY!": "#BEZET!",
  },
};

export function localeForms(locale: BookLocale): LocaleForms {
  return locale === "nl-NL" ? DUTCH : ENGLISH;
}
