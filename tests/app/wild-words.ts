/** What people write on score sheets of their own. */
import type { Rater } from "../../src/scoring/person";

export const NAMES = [
  ..."Anja Bos|Bram Kok|Cees Pot|Dewi Sari|Eva de Wit|Fatima el Amrani|Gijs van der Berg|Hülya Yıldız|Ineke Smit|J. Jansen|P. Jansen".split(
    "|",
  ),
  ..."Karel Maximum|Lotte Som|Max Jansen|Max de Vries|Nora Norm-Visser|Otto Total|Piet Team|Quirine van Dam|R. Gemert|Sanne Bakker|Tom Range".split(
    "|",
  ),
  ..."Bakker, Anna|van den Berg, Jan|Uwe|Vera|Wim|Xander Post|Yvonne O'Brien|Zoë Mol|Marc Hoogste|Ida Zelfrijk|Chef Willems".split(
    "|",
  ),
];
/** Names that are labels too. */
export const LABEL_NAMES = ["Max", "Som", "Min", "Gem", "Total", "Average Joe", "Norm", "Mode", "Rang"];
export const CODES_AS_NAMES = [
  "00012",
  "00013",
  "10027",
  "20488",
  "31007",
  "00419",
  "00555",
  "70001",
  "80002",
  "90003",
  "11111",
  "12345",
];
export const DEPARTMENTS = ["Burgerzaken", "Sociaal Domein", "Team Noord", "Financiën", "VTH"];
export const PROFILES = ["Adviseur", "Consulent", "Teamleider", "Medewerker KCC"];

export const HEADERS = {
  name: [
    "Naam",
    "Medewerker",
    "Naam medewerker",
    "Medewerkers",
    "Kandidaat",
    "Werknemer",
    "Employee",
    "Full Name",
    "naam_medewerker",
    "Naam:",
  ],
  number: ["Nr", "Personeelsnummer", "Pers.nr.", "Employee ID", "Medewerkernummer", "employee_id", "Nummer"],
  department: [
    "Afdeling",
    "Team",
    "Dienst",
    "OE omschrijving",
    "Organisatieonderdeel",
    "Department",
    "Sector",
    "Directie",
  ],
  profile: ["Functie", "Functietitel", "Normfunctie", "Job Title", "Rol", "Business Title"],
  rater: ["Beoordelaar", "Ingevuld door", "Rater", "Bron"],
  note: ["Toelichting", "Opmerkingen", "Notes"],
};

export const RATER_HEADINGS: Readonly<Record<Rater, readonly string[]>> = {
  self: ["Zelf", "zelf", "Zelfbeoordeling", "Self", "Score zelf", "Zelfscore"],
  manager: [
    "Leidinggevende",
    "leidinggevende",
    "Manager",
    "Leidinggev.",
    "Oordeel leidinggevende",
    "Teamleider",
  ],
  colleague: ["Collega", "collega", "Collega 1", "Peer", "Collega's"],
};
export const RATER_CELLS: Readonly<Record<Rater, readonly string[]>> = {
  self: ["zelf", "Zelf", "self", "zelfbeoordeling"],
  manager: ["leidinggevende", "Leidinggevende", "manager", "teamleider"],
  colleague: ["collega", "Collega", "peer", "Collega 2"],
};

/** Lines over the people. */
export const SUMMARY_LINES = [
  ..."Gemiddelde|Gem. score|Gem.|Gemiddeld|Totaal|TOTAAL|Totaal team|Teamgemiddelde|Gemiddelde Burgerzaken|Mediaan|Average|Average score|Total".split(
    "|",
  ),
  ..."Max|Min|Hoogste|Laagste|Laagste score|Verschil|Gap|Afwijking t.o.v. norm|Aantal|Aantal ingevuld|Aantal scores|Std|Standaarddeviatie|Spreiding".split(
    "|",
  ),
  ..."% op niveau|Percentage ingevuld|Gewicht|Weging|Weegfactor|Rang|Ranking|Som|Subtotaal|Eindtotaal|Gem. team|Gemiddelde 2025|Ø|n|N =|Dekking".split(
    "|",
  ),
  ..."Gem|Mean|Median|Count|Sum|Range|Maximum|Minimum|Teamscore|Score team|Modus|Gap t.o.v. vereist|Kloof".split(
    "|",
  ),
];
export const NORM_LINES = [
  ..."Norm|Vereist niveau|Vereist|Gewenst niveau|Gewenst|Streefniveau|Streefwaarde|Target|Target level|Required|Required level|Doel|Doelniveau".split(
    "|",
  ),
  ..."Norm 2026|Normniveau|Functienorm|Norm functie|Vereiste score|Eis|Minimumeis|Benodigd|Benodigd niveau|Verwacht niveau|Expected|Ambitieniveau".split(
    "|",
  ),
  ..."Benchmark|Referentie|Norm (HR21)|Vereist voor Adviseur|Norm Consulent|Kwaliteitsnorm|Normprofiel|Standaardniveau|Goal|Desired".split(
    "|",
  ),
];
export const SECTION_LINES = [
  "Afdeling Zorg",
  "Team Noord",
  "Team Zuid",
  "Burgerzaken",
  "Cluster 1",
  "Sociaal Domein",
  "Groep A",
];
export const SUMMARY_COLUMNS = [
  "Gemiddelde",
  "Totaal",
  "Norm",
  "Gem.",
  "Max",
  "Eindscore",
  "Vereist",
  "Verschil",
  "Rang",
];
export const TITLES = ["Competentiescan 2026", "Teamoverzicht", "Scores team Zorg", "Beoordelingen najaar"];
/** Near a competency, and none. */
export const NEAR: Readonly<Record<string, string>> = {
  "2.3": "Communicatie",
  "2.1": "Samenwerking",
  "1.3": "Flexibel",
  "3.3": "Initiatief",
};
