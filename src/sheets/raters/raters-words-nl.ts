import { list } from "../../framework/list";
import { HEADINGS } from "../marker/column-headings";
import { TEAM_LINES } from "../marker/shape-words";
import type { RatersWords } from "./raters-words";

const number = (value: number): string => String(Math.round(value * 100) / 100).replace(".", ",");
const levels = (value: number): string => `${number(value)} ${value === 1 ? "niveau" : "niveaus"}`;

/** The sheet with raters, in Dutch. */
export const ratersWordsNl: RatersWords = {
  sheet: "Beoordelaars vergelijken",
  tables: { raters: "Beoordelaars", talk: "Bespreken" },
  title: "Beoordelaars vergelijken",
  line: `${TEAM_LINES.raters.nl} Alleen beoordelaars met een naam; zelfscores en scores van collega’s, die in vertrouwen zijn gegeven, staan er niet in.`,
  explanation:
    "Verschil: de eigen score min de mediaan van andere beoordelaars, bij dezelfde competentie van dezelfde persoon. Uiterste: 0 of het hoogste niveau. Vertrouwelijk, niet om te delen.",
  origin: (made, sheets) =>
    `Momentopname van ${made}, van ${list(sheets, "en")}. Scores die wijzigen, komen hier niet vanzelf in.`,
  columns: {
    rater: HEADINGS.rater,
    people: "Mensen",
    scores: "Scores",
    level: (level) => `${HEADINGS.level} ${level}`,
    difference: "Verschil met anderen",
    shared: "Gedeelde scores",
    extremes: "Uiterste scores",
    withoutNote: "Daarvan zonder toelichting",
    words: "In woorden",
  },
  inWords: (habits) => {
    const { difference, shared, sharedPeople, always, extremes, extremesWithoutNote } = habits;
    const who = sharedPeople === 1 ? "1 persoon" : `${sharedPeople} mensen`;
    const beside =
      difference === undefined
        ? "Heeft een eigen team: niemand anders scoorde deze mensen. Of de beoordelaar strenger of milder is, of de mensen anders zijn, is hier niet uit elkaar te houden."
        : Math.abs(difference) < 0.005
          ? `Scoort meestal hetzelfde als anderen (${shared} scores over ${who}).`
          : `Scoort meestal ${levels(Math.abs(difference))} ${difference > 0 ? "hoger" : "lager"} dan anderen (${shared} scores over ${who}).`;
    return [
      beside,
      ...(always === undefined ? [] : [`Gaf iedereen overal niveau ${number(always)}.`]),
      ...(extremesWithoutNote > 0
        ? [`Bij ${extremesWithoutNote} van de ${extremes} uiterste scores staat geen toelichting.`]
        : []),
    ].join(" ");
  },
  talkTitle: "Om te bespreken: twee niveaus of meer uit elkaar",
  talkNone: "Nergens liggen scores van beoordelaars met een naam twee niveaus of meer uit elkaar.",
  talk: {
    person: HEADINGS.name,
    competency: HEADINGS.competency,
    given: "Gegeven",
    apart: "Uit elkaar",
    agreed: "Na overleg",
  },
};
