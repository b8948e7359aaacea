import { quotedList } from "../listing";
import type { ReportRemarkWording } from "./report-remarks";

const people = (count: number): string => (count === 1 ? "1 persoon" : `${count} mensen`);

/** What is worth knowing about development pages, in Dutch. */
export const reportRemarksNl: ReportRemarkWording = {
  unread: ({ cells }) =>
    `In ${cells === 1 ? "1 cel staat" : `${cells} cellen staat`} iets dat geen score is; dat telt als niet gescoord. Controleer de scores.`,
  notUnderstood: ({ things }) =>
    `${things === 1 ? "1 kop of rij is" : `${things} koppen of rijen zijn`} niet begrepen en niet meegenomen. Controleer de scores.`,
  unknownRaters: ({ ratings }) =>
    `Bij ${ratings === 1 ? "1 beoordeling" : `${ratings} beoordelingen`} staat een andere beoordelaar dan zelf, leidinggevende of collega; die telt als een collega.`,
  fewColleagues: ({ people: count }) =>
    `Over ${people(count)} gaven minder dan drie collega’s scores. Die staan in geen verslag.`,
  nothingRequired: ({ people: count }) =>
    `Van ${people(count)} is geen vereist niveau bekend: er zijn dus geen tekorten en geen doelen uit te halen.`,
  nothingTold: ({ people: count }) =>
    `Van ${people(count)} is niets beoordeeld dat in een verslag mag staan.`,
  otherProfiles: ({ sheet, others }) =>
    `De vereiste niveaus komen van ‘${sheet}’. Op ${quotedList(others, "en")} staat iets anders.`,
  requiredOffScale: ({ sheet, cells }) =>
    `Op ‘${sheet}’ ${cells === 1 ? "vereist 1 cel" : `vereisen ${cells} cellen`} iets dat geen niveau van de competentie is; dat telt niet.`,
};
