import { list } from "../../framework/list";
import { twoDecimals } from "../../scoring/rounding";
import { HEADINGS, MERGE_HEADINGS } from "../marker/column-headings";
import { REPORT_LABELS, REPORT_LIST_LINES, REPORT_TITLES } from "../marker/shape-words";
import type { ReportRaters } from "./report-content";
import type { ReportWords } from "./report-words";

const number = (value: number): string => String(twoDecimals(value)).replace(".", ",");
const levels = (count: number): string => `${number(count)} ${count === 1 ? "niveau" : "niveaus"}`;

/** In Dutch. */
export const dutchReport: ReportWords = {
  sheetName: "Verslag",
  conversationName: "Gesprek",
  title: REPORT_TITLES.nl.report,
  conversationTitle: REPORT_TITLES.nl.conversation,
  labels: {
    number: HEADINGS.number,
    department: HEADINGS.department,
    profile: HEADINGS.profile,
    next: "Volgende functie",
    moment: "Moment",
    earlier: "Vergeleken met",
    raters: REPORT_LABELS.nl,
  },
  earlierForm: "een eerder formulier",
  raters: ratersInDutch,
  sections: {
    levels: "Waar u staat",
    strengths: "Sterke punten",
    gaps: "Grootste tekorten",
    apart: "Zelf en anderen",
    unrated: "Niet beoordeeld",
    goals: "Doelen",
    possible: "Gedrag om uit te kiezen",
  },
  columns: {
    level: HEADINGS.level,
    required: "Vereist",
    next: "Volgende",
    before: "Eerder",
    self: "Zelf",
    remark: "Verschil met vereist",
  },
  competency: HEADINGS.competency,
  steps: "Bereikt en vereist",
  legend: "Donker: bereikt. Licht met vet cijfer: vereist, en nog niet bereikt.",
  number,
  gap: (gap) => (gap === 0 ? "op niveau" : `${levels(Math.abs(gap))} ${gap < 0 ? "tekort" : "meer"}`),
  notRated: "niet beoordeeld",
  notApplicable: "n.v.t.",
  at: (name, level) => `${name}, niveau ${number(level)}`,
  short: (name, level, required) => `${name}: niveau ${number(level)}, vereist is ${number(required)}`,
  asks: (level) => `Wat niveau ${level} vraagt:`,
  noStrengths: "Nog geen.",
  noGaps: "Geen: alles wat beoordeeld is, is op of boven het vereiste niveau.",
  moreGaps: (count) => (count === 1 ? "En nog 1 tekort, hierboven." : `En nog ${count} tekorten, hierboven.`),
  unknownRequired: (profile) =>
    profile === undefined
      ? "Er is geen functie bekend, en dus niet welk niveau vereist is."
      : `Van de functie ‘${profile}’ is niet bekend welk niveau vereist is.`,
  apart: (name, difference, byManager) => {
    const who = byManager ? "uw leidinggevende" : "anderen";
    return difference > 0
      ? `Bij ${name} ziet u bij uzelf ${levels(difference)} meer dan ${who}. In welke situaties laat u dat zien, en wie was daarbij?`
      : `Bij ${name} ${byManager ? "ziet" : "zien"} ${who} ${levels(-difference)} meer dan u bij uzelf. Wat doet u daar dat voor u vanzelf spreekt?`;
  },
  alsoApart: (names) => `Ook bij ${list(names, "en")} ligt het twee niveaus of meer uit elkaar.`,
  nothingApart: "Nergens twee niveaus of meer uit elkaar.",
  noSelf: "U hebt uzelf geen scores gegeven.",
  unrated: (names) => `Niet beoordeeld: ${list(names, "en")}.`,
  notApplicableTo: (names) => `Niet van toepassing: ${list(names, "en")}.`,
  nothingRated: "Er is nog niets beoordeeld dat in dit verslag mag staan.",
  allRated: "Alles is beoordeeld.",
  goalsLine:
    "Gedrag van het volgende niveau dat nog niet of nog niet helemaal is gezien. Kies samen; een ander doel mag ook.",
  noGoals: "Er volgt geen doel uit een tekort. Kies zelf wat u verder wilt brengen.",
  planColumns: ["Doel", "Wat ga ik doen", "Met wie", "Wanneer", "Waaraan is het te zien"],
  goal: (name, level, text) => `${name}, niveau ${level}: ${text}`,
  seen: { no: "nee", partly: "deels", unseen: "nog niet gezien", unknown: "" },
  note: { self: "Zelf", manager: "Leidinggevende" },
  ownGoal: { title: "Een eigen doel", text: "Dit staat niet in de lijst van het volgende niveau. Dat mag." },
  possibleLine: "Elk doel hierboven is een keuzelijst met deze regels. Ze worden niet afgedrukt.",
  purpose:
    "Waarvoor: een gesprek over uw ontwikkeling. Dit verslag gaat alleen over u en vergelijkt u met niemand.",
  rule:
    "Hoe: het niveau is de mediaan van wat anderen gaven; uw eigen score telt daarin niet mee. Collega’s tellen mee vanaf drie. " +
    "Tekort is het vereiste niveau min dat niveau.",
  made: (day, until) => `Gemaakt op ${day}. Bewaren tot: ${until}.`,
  keep: "5 jaar na afhandeling",
  respond:
    "U mag op dit verslag reageren en laten herstellen wat niet klopt; uw reactie wordt erbij bewaard.",
  seenBy: ["Gezien door medewerker, datum:", "Gezien door leidinggevende, datum:"],
  confidential: "Vertrouwelijk",
  merge: {
    sheet: "Verslaggegevens",
    table: "Verslaggegevens",
    line: `${REPORT_LIST_LINES.nl}Vertrouwelijk: hier staat iedereen bij elkaar.`,
    headings: MERGE_HEADINGS.nl,
  },
  response: "Mijn reactie op dit verslag",
  conversation: {
    strengths: "Waar u op kunt bouwen",
    strength: (name) => `${name}: wanneer lukte dit u het best, en wat maakte dat het lukte?`,
    gaps: "Waar u verder in kunt komen",
    gap: (name) => `${name}: wat zou er in uw werk anders gaan als u hierin een stap verder was?`,
    apart: (name) => `${name}: u en anderen zien dit anders. Waar komt dat door, denkt u?`,
    goals: "Gedrag om over door te praten",
    goal: (text) => `Ziet u zichzelf dit al doen: ${text}? Wat zou u daarbij helpen?`,
    open: [
      "Waar bent u het meest trots op?",
      "Wat hebt u nodig van uw leidinggevende en van collega’s?",
      "Wat spreken we af, en wanneer kijken we terug?",
    ],
    room: "Aantekeningen",
  },
};

function ratersInDutch({ self, managers, unsaid, colleagues }: ReportRaters): string {
  const who = [
    ...(self ? ["uzelf"] : []),
    ...(managers === 0 ? [] : [managers === 1 ? "leidinggevende" : `${managers} leidinggevenden`]),
    ...(typeof colleagues === "number" && colleagues > 0 ? [`${colleagues} collega’s`] : []),
    ...(unsaid === 0 ? [] : [unsaid === 1 ? "een beoordelaar" : `${unsaid} beoordelaars`]),
  ];
  const few = colleagues === "few" ? "wat minder dan drie collega’s gaven, staat hier niet in" : undefined;
  const said = who.length === 0 ? "niemand" : list(who, "en");
  return few === undefined ? said : `${said}; ${few}`;
}
