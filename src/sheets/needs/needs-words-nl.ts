import { list } from "../../framework/list";
import { FOLLOW_WORDS } from "../heatmap/follow-words";
import { HEADINGS } from "../marker/column-headings";
import { TEAM_DATA_LINES, TEAM_LINES } from "../marker/shape-words";
import type { NeedsWords } from "./needs-words";

/** The sheets with what a team needs, in Dutch. */
export const needsWordsNl: NeedsWords = {
  names: {
    sheet: "Nodig en aanwezig",
    whatIf: "Wat als",
    data: "Bezettingsgegevens",
    table: "Bezetting",
  },
  title: "Nodig en aanwezig",
  line: `${TEAM_LINES.needs.nl} Wijzig in de tabel het niveau, hoeveel mensen nodig zijn en of het kritiek is: al het andere rekent mee.`,
  explanation:
    "Aanwezig: mensen op of boven het niveau. Wie nog niet is gescoord, is onbekend en niet afwezig: 6 tot 8 betekent 6 zeker, en 8 als de anderen het niveau ook halen. Kwetsbaar: aanwezig is hoogstens nodig plus de reserve.",
  dataLines: TEAM_DATA_LINES.nl,
  status: FOLLOW_WORDS.nl,
  origin: (made, sheets) => ` Gemaakt ${made}${sheets.length > 0 ? `, van ${list(sheets, "en")}` : ""}.`,
  reserve: "Reserve (mensen meer dan nodig)",
  overview: "Aanwezig min nodig",
  team: "Hele team",
  columns: {
    whom: "Voor",
    competency: HEADINGS.competency,
    level: HEADINGS.level,
    needed: "Nodig",
    critical: "Kritiek",
    there: "Aanwezig",
    unknown: "Onbekend",
    thereInWords: "Aanwezig is",
    short: "Tekort",
    verdict: "Oordeel",
    thereAfter: "Aanwezig na vertrek",
    unknownAfter: "Onbekend na vertrek",
    effect: "Na vertrek",
  },
  yes: "ja",
  no: "nee",
  to: " tot ",
  verdicts: {
    short: "tekort",
    maybeShort: "misschien tekort",
    vulnerable: "kwetsbaar",
    maybeVulnerable: "misschien kwetsbaar",
    fine: "op orde",
    critical: " (kritiek)",
  },
  effects: {
    nobody: "haalt niemand ",
    nobodySure: ["is van niemand zeker dat die ", " haalt (nog niet gescoord: ", ")"],
    one: ["haalt 1 van de ", " die nodig zijn "],
    some: ["halen ", " van de ", " die nodig zijn "],
  },
  whatIf: {
    title: "Wat als er mensen weggaan",
    line: `${TEAM_LINES.needs.nl} Zet een x bij wie weggaat: hieronder staat wat dan onder het nodige zakt. Vertrouwelijk, niet om te delen.`,
    leaves: "Gaat weg",
    without: "Zonder ",
    and: " en ",
    nobodyTicked: "Er staat nog bij niemand een x.",
    nothingFalls: " zakt er niets onder wat nodig is.",
    otherMark:
      "Let op: in de kolom staat iets anders dan een x, of bij een x een naam die is gewijzigd; dat telt niet mee.",
    name: HEADINGS.name,
    profile: HEADINGS.profile,
    department: HEADINGS.department,
    whoCan: "Wie kan dit?",
    chooseCompetency: HEADINGS.competency,
    chooseLevel: HEADINGS.level,
    chooseDepartment: `${HEADINGS.department} (leeg: alle)`,
    can: "Op of boven het niveau",
    almost: "Hoogstens één niveau te kort: kan inspringen",
    notScored: "Nog niet gescoord",
    nobody: "niemand",
  },
};
