/** What stands on the sheets of a round. In Dutch, as on every sheet. */
import { RATER_WORDS, type Rater } from "../../scoring/person";

export const ROUND_WORDS = {
  sheet: "Ronde",
  title: "Ronde",
  /** Below the title; by it the sheet is told from a list of someone else's. */
  line: "Wie over wie scores geeft. Een formulier dat opnieuw wordt uitgezet, vervangt het vorige.",
  everything: "alle",
} as const;

export const RECEIVED_WORDS = {
  sheet: "Ontvangen scores",
  title: "Ontvangen scores",
  line: "Opgehaald uit formulieren die terugkwamen, een rij per score. Opnieuw ophalen werkt deze rijen bij.",
} as const;

export const COVER_WORDS = {
  sheet: "Uitleg",
  title: "Competenties scoren",
  forRater: "Voor",
  about: "Over wie",
  what: "Wat",
  why: "Waarom",
  until: "Uiterlijk",
  who: "Wie het ziet",
  time: "Hoe lang",
  how: "Zo vult u in",
  whatSelf: "U geeft uzelf scores op indicatoren: zinnen over gedrag dat in het werk te zien is.",
  whatOthers:
    "U geeft scores op indicatoren: zinnen over gedrag dat in het werk te zien is. Voor ieder over wie u scores geeft, is er een formulier.",
  whyText:
    "De scores laten per competentie zien welk niveau iemand laat zien, en waar groei mogelijk is. Het niveau volgt uit de scores; u hoeft het niet zelf te bepalen.",
  noDeadline: "In overleg met degene van wie u dit bestand kreeg.",
  seenBy:
    "Degene van wie u dit bestand kreeg, leest uw scores en toelichtingen in. Er wordt niets vanzelf verstuurd.",
  onName: "Uw scores staan op uw naam.",
  inConfidence:
    "In wat daarna wordt gedeeld, staan scores van collega’s alleen samen, en niet als het er minder dan drie zijn.",
  steps: [
    "1. Ziet u bovenaan ‘Beveiligde weergave’? Klik op Bewerken inschakelen.",
    "2. Open onderaan een blad dat met ‘Formulier’ begint.",
    "3. Kies bij elke indicator ja, deels, nee of n.v.t. Laat leeg wat u niet hebt gezien.",
    "4. Licht toe waar dat helpt, het liefst met een voorbeeld.",
    "5. Sla het bestand op en stuur het terug. U mag het anders noemen.",
  ],
} as const;

/** Who a file without a name is for. */
export function forWhom(rater: Rater, name: string): string {
  return name === "" ? RATER_WORDS[rater] : `${name} (${RATER_WORDS[rater]})`;
}

/** "Ongeveer 35 minuten, voor 215 indicatoren." */
export function timeWord(indicators: number): string {
  const minutes = Math.max(5, Math.ceil((indicators * SECONDS) / 60 / 5) * 5);
  const count = indicators === 1 ? "1 indicator" : `${indicators} indicatoren`;
  return `Ongeveer ${minutes} minuten, voor ${count}. U kunt tussendoor opslaan en later verdergaan.`;
}

/** For reading a sentence, thinking of what was seen, and choosing. */
const SECONDS = 10;
