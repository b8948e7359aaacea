/**
 * The words of the page. Longer than most files: both languages stand under the type that keeps them alike.
 */
import type { BookError } from "embedded-excel/book";
import type { LostLater, NotKept } from "embedded-excel/files";

export type PageLanguage = "nl-NL" | "en-US";

interface Saying {
  readonly title: string;
  readonly message: string;
}

/** Every word of the playground's own page. The add-in's words are in manifest.xml and in the pane. */
export interface Wording {
  readonly title: string;
  readonly about: string;
  readonly file: {
    readonly strip: string;
    readonly new: string;
    readonly open: string;
    readonly download: string;
    readonly newName: string;
    /** While it is being opened. */
    readonly opening: (name: string) => string;
    readonly opened: (name: string) => string;
    readonly saved: (name: string) => string;
  };
  readonly settings: {
    readonly label: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: { readonly light: string; readonly dark: string; readonly contrast: string };
    readonly excel: string;
  };
  readonly ribbon: { readonly tabs: string; readonly busy: string };
  readonly grid: {
    readonly label: string;
    readonly choices: string;
    readonly openChoices: string;
    readonly noChoices: string;
    readonly note: string;
    /** In place of a chart of a kind that the playground does not draw. */
    readonly chartNotDrawn: string;
    readonly nameBox: string;
    readonly cell: string;
    readonly rowGroups: string;
    readonly rowGroup: (first: number, last: number) => string;
    readonly formulaBar: string;
    /** What stands at a function's help while a formula is typed. */
    readonly formulaHelp: {
      readonly example: string;
      readonly about: string;
      readonly required: string;
      readonly optional: string;
    };
  };
  readonly filter: {
    readonly title: (column: string) => string;
    readonly sortUp: string;
    readonly sortDown: string;
    readonly values: string;
    readonly all: string;
    readonly empty: string;
    readonly apply: string;
    readonly cancel: string;
  };
  readonly tabs: {
    readonly label: string;
    readonly add: string;
    readonly menu: (sheet: string) => string;
    readonly rename: string;
    readonly remove: string;
    readonly copy: string;
    readonly moveLeft: string;
    readonly moveRight: string;
    readonly hide: string;
    readonly show: string;
    readonly newName: string;
    readonly confirmRemove: (sheet: string) => Saying;
  };
  readonly pane: {
    readonly label: string;
    readonly close: string;
    readonly open: string;
  };
  readonly buttons: {
    readonly ok: string;
    readonly cancel: string;
    readonly retry: string;
    readonly continue: string;
    readonly remove: string;
  };
  readonly refusals: {
    readonly protected: Saying;
    readonly oneArea: Saying;
    /** By the model's code, for what is done with a sheet as a whole. */
    readonly sheet: Readonly<Partial<Record<BookError["code"], Saying>>>;
    readonly other: Saying;
    readonly unreadable: (name: string, why: Unreadable) => Saying;
    readonly notKept: (name: string, kinds: readonly NotKept[]) => Saying;
    readonly lost: (name: string, kinds: readonly LostLater[]) => Saying;
    readonly unsaved: Saying;
    readonly unsavedLanguage: Saying;
    readonly command: (label: string) => Saying;
    readonly link: (target: string) => Saying;
    readonly start: Saying;
    readonly functions: (problem: string) => Saying;
  };
}

type Unreadable = "damaged" | "locked" | "tooLarge" | "tooSlow" | "dates1904";

const NOT_KEPT: Readonly<Record<NotKept | LostLater, { readonly nl: string; readonly en: string }>> = {
  macros: { nl: "macro’s", en: "macros" },
  slicers: { nl: "slicers", en: "slicers" },
  timelines: { nl: "tijdlijnen", en: "timelines" },
  views: { nl: "weergaven van afzonderlijke mensen", en: "views of single people" },
  dataModel: { nl: "het gegevensmodel", en: "the data model" },
  cellPictures: {
    nl: "afbeeldingen en gegevenstypen in cellen",
    en: "pictures and data types in cells",
  },
  checkboxes: {
    nl: "selectievakjes in cellen (WAAR en ONWAAR blijven staan)",
    en: "checkboxes in cells (TRUE and FALSE stay)",
  },
  signature: { nl: "de digitale handtekening", en: "the digital signature" },
  printer: {
    nl: "eigen instellingen van de printer, van bladen met een andere pagina-instelling",
    en: "settings of the printer’s own, of sheets whose page set-up was changed",
  },
  query: {
    nl: "de koppeling met de query, van tabellen die zijn gekopieerd of andere kolommen kregen",
    en: "the tie to the query, of tables that were copied or got other columns",
  },
  filterConditions: {
    nl: "filtervoorwaarden van een andere soort (de hoogste 10, een kleur, groter dan), waar u een ander filter koos",
    en: "filter conditions of another kind (the top 10, a colour, greater than), where you chose another filter",
  },
  pivot: {
    nl: "de draaitabel van een blad dat is gekopieerd (op de kopie staan alleen nog haar cijfers)",
    en: "the pivot table of a sheet that was copied (on the copy only its figures are left)",
  },
};

const dutch: Wording = {
  title: "Compleet – oefenomgeving",
  about: "Oefenomgeving",
  file: {
    strip: "Bestand",
    new: "Nieuw",
    open: "Openen",
    download: "Downloaden",
    newName: "Map1.xlsx",
    opening: (name) => `‘${name}’ wordt geopend…`,
    opened: (name) => `${name} is geopend.`,
    saved: (name) => `${name} is gedownload.`,
  },
  settings: {
    label: "Instellingen",
    language: "Taal",
    theme: "Thema",
    themes: { light: "Licht", dark: "Donker", contrast: "Hoog contrast" },
    excel: "Excel-versie",
  },
  ribbon: { tabs: "Tabbladen van het lint", busy: "Bezig…" },
  grid: {
    label: "Werkblad",
    choices: "Keuzes",
    openChoices: "Keuzelijst openen",
    noChoices: "De lijst is leeg.",
    note: "Notitie",
    chartNotDrawn: "Deze grafiek is hier niet te zien.",
    nameBox: "Naamvak",
    cell: "Cel",
    rowGroups: "Groepen rijen",
    rowGroup: (first, last) => `Rij ${first} t/m ${last}`,
    formulaBar: "Formulebalk",
    formulaHelp: {
      example: "Voorbeeld",
      about: "Over deze functie",
      required: "Verplicht.",
      optional: "Mag u weglaten.",
    },
  },
  filter: {
    title: (column) => `${column}: sorteren en filteren`,
    sortUp: "Oplopend sorteren",
    sortDown: "Aflopend sorteren",
    values: "Rijen die zichtbaar blijven",
    all: "(Alles selecteren)",
    empty: "(Leeg)",
    apply: "OK",
    cancel: "Annuleren",
  },
  tabs: {
    label: "Bladen",
    add: "Nieuw blad",
    menu: (sheet) => `Meer met blad ${sheet}`,
    rename: "Naam wijzigen",
    remove: "Verwijderen",
    copy: "Kopie maken",
    moveLeft: "Naar links",
    moveRight: "Naar rechts",
    hide: "Verbergen",
    show: "Zichtbaar maken:",
    newName: "Nieuwe naam van het blad",
    confirmRemove: (sheet) => ({
      title: `Blad ‘${sheet}’ verwijderen?`,
      message: "Het blad en alles wat erop staat verdwijnt. Dit kunt u niet ongedaan maken.",
    }),
  },
  pane: {
    label: "Taakvenster van Compleet",
    close: "Taakvenster sluiten",
    open: "Taakvenster openen",
  },
  buttons: { ok: "OK", cancel: "Annuleren", retry: "Opnieuw", continue: "Doorgaan", remove: "Verwijderen" },
  refusals: {
    protected: {
      title: "Beveiligd blad",
      message:
        "Deze cellen staan op een beveiligd blad en zijn vergrendeld. Hef eerst de beveiliging van het blad op.",
    },
    oneArea: {
      title: "Dit kan niet in één keer",
      message: "Meer dan één selectie tegelijk kan niet worden gekopieerd of geknipt. Selecteer één gebied.",
    },
    sheet: {
      InvalidArgument: {
        title: "Deze naam kan niet",
        message:
          "Een bladnaam is 1 tot 31 tekens lang, bevat geen : \\ / ? * [ ] en begint of eindigt niet met een apostrof.",
      },
      ItemAlreadyExists: {
        title: "Deze naam bestaat al",
        message: "Er is al een blad met deze naam. Kies een andere naam.",
      },
      InvalidOperation: {
        title: "Dit is het laatste blad",
        message: "Een werkmap heeft ten minste één zichtbaar blad nodig.",
      },
      AccessDenied: {
        title: "De werkmap is beveiligd",
        message:
          "Bladen kunnen niet worden toegevoegd, verplaatst of verwijderd. Hef eerst de beveiliging op.",
      },
    },
    other: { title: "Dit kan niet", message: "Excel kan dit hier niet uitvoeren. Er is niets veranderd." },
    unreadable: (name, why) => ({
      title: "Het bestand kan niet worden geopend",
      message: `‘${name}’ ${
        {
          damaged: "is geen Excel-werkmap (.xlsx) of is beschadigd.",
          locked:
            "is een oude werkmap (.xls) of heeft een wachtwoord of een gevoeligheidslabel. Sla het bestand in Excel op als .xlsx, zonder wachtwoord en label.",
          tooLarge: "is te groot om hier te openen. Haal weg wat u niet nodig hebt en sla het opnieuw op.",
          tooSlow:
            "kost meer dan een minuut om hier te openen. Haal weg wat u niet nodig hebt en sla het opnieuw op.",
          dates1904:
            "telt de datums vanaf 1904, een instelling van oude Macs. Hier zou elke datum vier jaar te vroeg zijn. Zet in Excel ‘Datumsysteem van 1904 gebruiken’ uit, controleer de datums en sla het bestand opnieuw op.",
        }[why]
      } De werkmap die openstond is niet veranderd.`,
    }),
    notKept: (name, kinds) => ({
      title: "Niet alles komt terug in het bestand",
      message: `‘${name}’ is geopend. Bij het downloaden komen deze onderdelen er niet weer in: ${kinds.map((kind) => NOT_KEPT[kind].nl).join(", ")}. Bewaar het oorspronkelijke bestand.`,
    }),
    lost: (name, kinds) => ({
      title: "Niet alles staat in het bestand",
      message: `‘${name}’ is gedownload. Dit uit het geopende bestand staat er niet meer in: ${kinds.map((kind) => NOT_KEPT[kind].nl).join("; ")}. Bewaar het oorspronkelijke bestand.`,
    }),
    unsaved: {
      title: "De werkmap is gewijzigd",
      message: "De wijzigingen zijn nog niet gedownload en gaan verloren. Wilt u doorgaan?",
    },
    unsavedLanguage: {
      title: "De taal kan nu niet wisselen",
      message: "De werkmap kon niet in de andere taal worden geopend. Er is niets veranderd.",
    },
    command: (label) => ({
      title: `‘${label}’ is niet uitgevoerd`,
      message: "De invoegtoepassing gaf geen antwoord. Sluit het taakvenster en open het opnieuw.",
    }),
    link: (target) => ({
      title: "De koppeling kan niet worden gevolgd",
      message: `‘${target}’ bestaat niet in deze werkmap.`,
    }),
    start: {
      title: "De oefenomgeving is niet goed gestart",
      message: "Laad de pagina opnieuw.",
    },
    functions: (problem) => ({
      title: "De functies zijn niet geladen",
      message: `Formules met functies van de invoegtoepassing geven #NAAM?. Laad de pagina opnieuw. (${problem})`,
    }),
  },
};

const english: Wording = {
  title: "Compleet – playground",
  about: "Playground",
  file: {
    strip: "File",
    new: "New",
    open: "Open",
    download: "Download",
    newName: "Book1.xlsx",
    opening: (name) => `Opening ‘${name}’…`,
    opened: (name) => `${name} is open.`,
    saved: (name) => `${name} has been downloaded.`,
  },
  settings: {
    label: "Settings",
    language: "Language",
    theme: "Theme",
    themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
    excel: "Excel version",
  },
  ribbon: { tabs: "Ribbon tabs", busy: "Working…" },
  grid: {
    label: "Worksheet",
    choices: "Choices",
    openChoices: "Open list of choices",
    noChoices: "The list is empty.",
    note: "Note",
    chartNotDrawn: "This chart cannot be shown here.",
    nameBox: "Name box",
    cell: "Cell",
    rowGroups: "Groups of rows",
    rowGroup: (first, last) => `Rows ${first} to ${last}`,
    formulaBar: "Formula bar",
    formulaHelp: {
      example: "Example",
      about: "About this function",
      required: "Required.",
      optional: "Optional.",
    },
  },
  filter: {
    title: (column) => `${column}: sort and filter`,
    sortUp: "Sort ascending",
    sortDown: "Sort descending",
    values: "Rows that stay in view",
    all: "(Select all)",
    empty: "(Blanks)",
    apply: "OK",
    cancel: "Cancel",
  },
  tabs: {
    label: "Sheets",
    add: "New sheet",
    menu: (sheet) => `More with sheet ${sheet}`,
    rename: "Rename",
    remove: "Delete",
    copy: "Make a copy",
    moveLeft: "Move left",
    moveRight: "Move right",
    hide: "Hide",
    show: "Unhide:",
    newName: "New name of the sheet",
    confirmRemove: (sheet) => ({
      title: `Delete sheet ‘${sheet}’?`,
      message: "The sheet and everything on it will be gone. This cannot be undone.",
    }),
  },
  pane: { label: "Compleet's pane", close: "Close pane", open: "Open pane" },
  buttons: { ok: "OK", cancel: "Cancel", retry: "Retry", continue: "Continue", remove: "Delete" },
  refusals: {
    protected: {
      title: "Protected sheet",
      message: "These cells are locked on a protected sheet. Unprotect the sheet first.",
    },
    oneArea: {
      title: "This cannot be done at once",
      message: "More than one selection cannot be copied or cut. Select a single area.",
    },
    sheet: {
      InvalidArgument: {
        title: "This name cannot be used",
        message:
          "A sheet name has 1 to 31 characters, none of : \\ / ? * [ ], and no apostrophe at either end.",
      },
      ItemAlreadyExists: {
        title: "This name is taken",
        message: "There is already a sheet with this name. Choose another one.",
      },
      InvalidOperation: {
        title: "This is the last sheet",
        message: "A workbook needs at least one visible sheet.",
      },
      AccessDenied: {
        title: "The workbook is protected",
        message: "Sheets cannot be added, moved or deleted. Unprotect the workbook first.",
      },
    },
    other: { title: "This cannot be done", message: "Excel cannot do this here. Nothing has changed." },
    unreadable: (name, why) => ({
      title: "The file cannot be opened",
      message: `‘${name}’ ${
        {
          damaged: "is not an Excel workbook (.xlsx), or it is damaged.",
          locked:
            "is an old workbook (.xls), or has a password or a sensitivity label. Save it as .xlsx in Excel, without a password and label.",
          tooLarge: "is too large to open here. Take out what you do not need and save it again.",
          tooSlow: "takes more than a minute to open here. Take out what you do not need and save it again.",
          dates1904:
            "counts its dates from 1904, a setting of old Macs. Here every date would be four years early. Switch ‘Use 1904 date system’ off in Excel, check the dates and save it again.",
        }[why]
      } The workbook that was open is unchanged.`,
    }),
    notKept: (name, kinds) => ({
      title: "Not everything comes back into the file",
      message: `‘${name}’ is open. When it is downloaded these parts are not in it any more: ${kinds.map((kind) => NOT_KEPT[kind].en).join(", ")}. Keep the original file.`,
    }),
    lost: (name, kinds) => ({
      title: "Not everything is in the file",
      message: `‘${name}’ has been downloaded. This of the file that was opened is not in it any more: ${kinds.map((kind) => NOT_KEPT[kind].en).join("; ")}. Keep the original file.`,
    }),
    unsaved: {
      title: "The workbook has changed",
      message: "The changes have not been downloaded and will be lost. Do you want to continue?",
    },
    unsavedLanguage: {
      title: "The language cannot be changed now",
      message: "The workbook could not be opened in the other language. Nothing has changed.",
    },
    command: (label) => ({
      title: `‘${label}’ was not carried out`,
      message: "The add-in did not answer. Close the pane and open it again.",
    }),
    link: (target) => ({
      title: "The link cannot be followed",
      message: `‘${target}’ does not exist in this workbook.`,
    }),
    start: { title: "The playground did not start well", message: "Load the page again." },
    functions: (problem) => ({
      title: "The functions have not been loaded",
      message: `Formulas with functions of the add-in give #NAME?. Load the page again. (${problem})`,
    }),
  },
};

export function wordingFor(language: PageLanguage): Wording {
  return language === "nl-NL" ? dutch : english;
}
