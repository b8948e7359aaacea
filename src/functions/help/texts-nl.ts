import type { FunctionTexts } from "./texts";

const INDICATOR_SCORES =
  "De scores op alle indicatoren, in de volgorde van het kader: één rij, één kolom, of een kolom per niveau. " +
  "Gebruik ja, deels, nee, n.v.t. of leeg; of 1, 0,5 en 0.";
const ALSO_A_RANGE = 'Code of naam, bijvoorbeeld "1.2" of "Analyseren"; ook een bereik.';

export const dutch: FunctionTexts = {
  answers: {
    COMPETENCY_LEVEL:
      "Het niveau dat met de scores op de indicatoren is bereikt, of 0. Geeft #N/B als er te weinig is beoordeeld.",
    COMPETENCY_PATTERN:
      "Zegt in woorden of de scores elkaar tegenspreken, zoals ‘niveau 3 gehaald, niveau 2 niet’. Leeg als ze kloppen.",
    COMPETENCY_GAP:
      "Het verschil tussen score en vereist niveau. Onder nul is een tekort; n.v.t. en leeg blijven leeg.",
    COMPETENCY_SUMMARY:
      "Vat een bereik met niveauscores samen in één getal. Met een minimum verschijnt ‘te klein’ als er te weinig scores zijn.",
    COMPETENCY_LIST: "De lijst van competenties: code, naam en cluster.",
    COMPETENCY_FIND:
      "Zoekt in namen, definities en indicatoren. Geeft de beste vindplaatsen: code, naam, niveau, nummer en tekst.",
    COMPETENCY_NAME: "De naam van een competentie.",
    COMPETENCY_CODE: "De code van een competentie, als tekst.",
    COMPETENCY_CLUSTER: "Het cluster waar een competentie bij hoort.",
    COMPETENCY_DEFINITION: "De definitie van een competentie.",
    COMPETENCY_INDICATORS:
      "De indicatoren van een competentie met hun niveau en nummer, of alleen die van één niveau.",
    COMPETENCY_INDICATOR: "Eén indicator, naar niveau en nummer.",
    COMPETENCY_LEVEL_TEXT: "Alle indicatoren van een niveau in één tekst.",
  },
  parameters: {
    competency: {
      name: "competentie",
      description: 'Code of naam, bijvoorbeeld "1.2" of "Analyseren".',
    },
    scores: { name: "scores", description: "Niveauscores: 0 of een niveau, n.v.t. of leeg." },
    threshold: {
      name: "drempel",
      description:
        "Het aandeel waarbij een niveau is gehaald, boven 0 en hoogstens 1. Zonder drempel: twee derde.",
    },
    rule: { name: "regel", description: '"cumulatief", "alle" of "gemiddelde". Zonder regel: cumulatief.' },
    level: { name: "niveau", description: "Een niveau van de competentie; bij Compleet 1 tot en met 4." },
    separator: {
      name: "scheidingsteken",
      description: "De tekst tussen twee indicatoren. Zonder: een puntkomma en een spatie.",
    },
    number: { name: "nummer", description: "Het nummer van de indicator binnen het niveau, vanaf 1." },
    cluster: { name: "cluster", description: "Nummer of naam van een cluster. Zonder: alle clusters." },
    text: { name: "tekst", description: "Een of meer woorden, of het begin ervan." },
    maximum: { name: "maximum", description: "Het hoogste aantal vindplaatsen. Zonder: 10." },
    required: {
      name: "vereist",
      description: "De vereiste niveaus: één cel, een rij, een kolom, of een bereik dat even groot is.",
    },
    statistic: {
      name: "maat",
      description:
        '"mediaan", "gemiddelde", "minimum", "maximum", "aantal" of "aandeel" (het deel dat is ingevuld). Zonder maat: mediaan.',
    },
    minimum: {
      name: "minimum",
      description: "Hoeveel scores er minstens moeten zijn. Zonder: geen minimum.",
    },
  },
  exceptions: {
    COMPETENCY_LEVEL: { scores: INDICATOR_SCORES },
    COMPETENCY_PATTERN: { scores: INDICATOR_SCORES },
    COMPETENCY_NAME: { competency: ALSO_A_RANGE },
    COMPETENCY_CODE: { competency: ALSO_A_RANGE },
    COMPETENCY_CLUSTER: { competency: ALSO_A_RANGE },
    COMPETENCY_DEFINITION: { competency: ALSO_A_RANGE },
    COMPETENCY_INDICATOR: { competency: ALSO_A_RANGE },
    COMPETENCY_LEVEL_TEXT: { competency: ALSO_A_RANGE },
    COMPETENCY_INDICATORS: { level: "Een niveau van de competentie. Zonder niveau: alle indicatoren." },
  },
  choices: {
    rule: ["cumulatief", "alle", "gemiddelde"],
    statistic: ["mediaan", "gemiddelde", "minimum", "maximum", "aantal", "aandeel"],
  },
};
