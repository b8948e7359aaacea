import type { FaultDetails, ParameterName, RangePlace, RangeSize } from "./fault";
import type { FaultSentences } from "./fault-words";

const PARAMETERS: Readonly<Record<ParameterName, string>> = {
  competency: "competentie",
  scores: "scores",
  threshold: "drempel",
  rule: "regel",
  level: "niveau",
  separator: "scheidingsteken",
  number: "nummer",
  cluster: "cluster",
  text: "tekst",
  maximum: "maximum",
  required: "vereist",
  statistic: "maat",
  minimum: "minimum",
};

const MISSING: Readonly<Partial<Record<ParameterName, string>>> = {
  competency: 'Geef een competentie, bijvoorbeeld "1.2" of "Analyseren".',
  level: "Geef een niveau.",
  number: "Geef het nummer van een indicator.",
  text: "Geef een of meer woorden om te zoeken.",
};

const ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#N/B",
  "#VALUE!": "#WAARDE!",
  "#REF!": "#VERW!",
  "#NAME?": "#NAAM?",
  "#DIV/0!": "#DEEL/0!",
  "#NUM!": "#GETAL!",
  "#NULL!": "#LEEG!",
};

export const dutch: FaultSentences = {
  missing: ({ parameter }) => MISSING[parameter] ?? `Vul ‘${PARAMETERS[parameter]}’ in.`,
  oneValue: ({ parameter, given }) =>
    `Geef bij ‘${PARAMETERS[parameter]}’ één waarde; het bereik telt ${cells(given)}.`,
  unknownCompetency: ({ query, suggestion }) =>
    suggestion
      ? `‘${query}’ is geen competentie. Bedoelde u ${suggestion}?`
      : `‘${query}’ is geen competentie. Gebruik een code of een naam, bijvoorbeeld "1.2" of "Analyseren".`,
  unknownCluster: ({ query, clusters }) =>
    `‘${query}’ is geen cluster. Kies uit ${clusters.join(", ")}, of een nummer van 1 tot en met ${clusters.length}.`,
  unknownLevel: ({ given, competency, levels }) =>
    levels.length === 0
      ? `‘${given}’ is geen niveau: ${competency} heeft geen niveaus.`
      : `‘${given}’ is geen niveau van ${competency}. Kies uit ${levels.join(", ")}.`,
  unknownIndicator: ({ given, competency, level, indicators }) =>
    `‘${given}’ is geen indicator van ${competency} niveau ${level}. Geef een heel getal van 1 tot en met ${indicators}.`,
  indicatorCount: ({ competency, indicators, given, form }) =>
    `${competency} heeft ${indicators} indicatoren, het bereik telt ${cells(given)}. Gebruik een rij of kolom van ` +
    `${indicators} cellen, of ${form.rows} rijen × ${form.columns} kolommen: een kolom per niveau.`,
  belowLevel: ({ competency, level, indicators, place }) =>
    `Niveau ${level} van ${competency} heeft ${indicators} indicatoren. Maak ${where(place)} leeg, of kies het juiste bereik.`,
  noIndicators: ({ competency }) =>
    `${competency} heeft geen indicatoren in dit kader, dus er is geen niveau uit te berekenen.`,
  averageOfGaps: ({ competency }) =>
    `${competency} heeft niet alle niveaus vanaf 1, en dan klopt een gemiddelde niet. Kies "cumulatief" of "alle".`,
  notIndicatorScore: ({ given, place }) =>
    `‘${given}’ in ${where(place)} is geen score. Gebruik ja, deels, nee of n.v.t. (of 1, 0,5 of 0), of laat leeg.`,
  notLevelScore: ({ given, highest, place }) =>
    `‘${given}’${isAlone(place) ? "" : ` in ${where(place)}`} is geen score. Gebruik een getal van 0 tot en met ${highest} of n.v.t., of laat leeg.`,
  errorValue: ({ error, parameter, place }) =>
    `Bij ‘${PARAMETERS[parameter]}’ staat een fout (${ERRORS[error] ?? error})${isAlone(place) ? "" : `, in ${where(place)}`}. Herstel die eerst.`,
  emptyOrZero: ({ place }) =>
    `Deze versie van Excel maakt geen verschil tussen een lege cel en 0${isAlone(place) ? "" : ` (${where(place)})`}. ` +
    'Zet &"" achter het bereik, bijvoorbeeld B2:B14&""; dan klopt het antwoord.',
  notThreshold: ({ given }) =>
    `‘${given}’ kan geen drempel zijn. Geef een getal boven 0 en hoogstens 1, bijvoorbeeld 0,75.`,
  unknownRule: ({ given }) => `‘${given}’ is geen regel. Kies "cumulatief", "alle" of "gemiddelde".`,
  unknownStatistic: ({ given }) =>
    `‘${given}’ is geen maat. Kies "mediaan", "gemiddelde", "minimum", "maximum", "aantal" of "aandeel".`,
  notWholeNumber: ({ parameter, given, least }) =>
    `‘${given}’ kan niet bij ‘${PARAMETERS[parameter]}’. Geef een heel getal vanaf ${least}.`,
  notText: ({ parameter, given }) =>
    `‘${given}’ kan niet bij ‘${PARAMETERS[parameter]}’. Geef een tekst tussen aanhalingstekens, bijvoorbeeld "; ".`,
  otherShape: ({ first, second }) =>
    `De bereiken passen niet op elkaar: ${size(first)} en ${size(second)} cellen. Maak ze even groot, of gebruik één rij of kolom.`,
  nothingRated: ({ competency }) =>
    `Er zijn onvoldoende gegevens: van ${competency} is nog geen indicator beoordeeld.`,
  levelNotRated: ({ competency, level }) =>
    `Er zijn onvoldoende gegevens: van ${competency} niveau ${level} is minder dan de helft van de indicatoren beoordeeld.`,
  noScores: () => "Er zijn onvoldoende gegevens: in het bereik staat geen score.",
  nothingFound: ({ text }) => `Niets gevonden voor ‘${text}’. Probeer een korter of een ander woord.`,
  frameworkUnreadable: () =>
    "Het kader van deze werkmap is niet te lezen. In het taakvenster van Compleet staat in welke cel iets niet klopt.",
  frameworkNotRead: () =>
    "Excel gaf het kader van deze werkmap niet. Druk op Ctrl+Alt+F9; helpt dat niet, open de werkmap dan opnieuw.",
  unexpected: ({ message }: FaultDetails["unexpected"]) =>
    `De invoegtoepassing heeft hier een fout gemaakt (${message}). Meld dit aan de beheerder.`,
};

const cells = ({ rows, columns }: RangeSize): string =>
  rows * columns === 1 ? "1 cel" : `${rows * columns} cellen`;
const size = ({ rows, columns }: RangeSize): string => `${rows} × ${columns}`;
const isAlone = ({ of }: RangePlace): boolean => of.rows === 1 && of.columns === 1;

function where({ row, column, of }: RangePlace): string {
  if (of.rows === 1 || of.columns === 1) return `cel ${Math.max(row, column)} van het bereik`;
  return `rij ${row}, kolom ${column} van het bereik`;
}
