/** What is found on score sheets, in Dutch. Longer than most files: a sentence for each thing that may be found. */
import { scoresOn, type Levels } from "../../../scoring/level-scale";
import { RATER_WORDS } from "../../../scoring/person";
import type { FactDetails } from "../../checking/facts";
import type { ShownDate } from "../../port";
import type { OtherScale } from "../../reading/scale";
import type { FindingSentences, FoundPlace } from "./findings";
import { IN_NAMES, LATEST } from "../../arguments/moment-answers";
import { list, quotedList } from "../listing";

const JUDGEMENTS = "ja, deels, nee of n.v.t.";

/** Dutch; the reader is addressed with "u", Excel's own words are those of Dutch Excel. */
export const dutch: FindingSentences = {
  outsideScale: ({ person, what, value, hasList, levels: own }, place) =>
    `${at(place)} staat ${value} als score van ${person} voor ${what}. ${
      own.length === 0 ? `${what} heeft in het kader geen niveaus. ` : ""
    }Een score is ${scale(own)}: ${hasList ? "kies er een uit de keuzelijst" : "vul er een van in"}.`,
  textScore: ({ person, what, value, asks }, place) =>
    value.trim() === ""
      ? `${at(place)} staan alleen spaties, waar een score van ${person} voor ${what} hoort. Maak de cel leeg of vul de score in.`
      : `${at(place)} staat ‘${value}’, waar een score van ${person} voor ${what} hoort. Vul ${
          asks.as === "score" ? scale(asks.levels) : JUDGEMENTS
        } in.`,
  formula: ({ person, what, shows }, place) =>
    `${at(place)} staat een formule (nu ${shown(shows)}) als score van ${person} voor ${what}. Een score die uit een ` +
    "formule komt, verandert ongemerkt mee: vul de waarde zelf in.",
  errorValue: ({ person, what, value }, place) =>
    `${at(place)} staat de foutwaarde ${value}, waar een score van ${person} voor ${what} hoort. Vul de score opnieuw in.`,
  validation: ({ what, found, list: name }, place) => {
    switch (found) {
      case "gone":
        return `${at(place)} is de keuzelijst van de kolom ‘${what}’ weg, zodat er van alles kan worden ingevuld. ${REPAIR}`;
      case "notOffered":
        return `${at(place)} ontbreken in de keuzelijst van de kolom ‘${what}’ de functieprofielen van deze werkmap, zodat er van alles kan worden ingevuld. ${REPAIR}`;
      case "other":
        return `${at(place)} geldt in de kolom ‘${what}’ niet meer de keuzelijst ${name} maar een andere regel. ${REPAIR}`;
      case "mixed":
        return `${at(place)} geldt in de kolom ‘${what}’ niet overal dezelfde keuzelijst; meestal is er iets overheen geplakt. ${REPAIR}`;
      case "outsideTable":
        return (
          `${at(place)} staan mensen onder de tabel, te beginnen met ${what}. Ze zijn meegenomen, maar hebben geen keuzelijsten en ` +
          "tellen niet mee in de formules. Sleep de rechteronderhoek van de tabel omlaag tot en met de laatste."
        );
    }
  },
  duplicateRating: ({ person, rater, ratings, first, sameSheet }, place) => {
    const by = rater ? ` door ${RATER_WORDS[rater]}` : "";
    const where = sameSheet ? `al in ${first.address}` : `ook op blad ‘${first.sheet}’ in ${first.address}`;
    return ratings === 1
      ? `${at(place)} staat ${person}${by} voor de tweede keer: deze beoordeling staat ${where}. Verwijder de regel die niet geldt.`
      : `${at(place)} staan ${ratings} beoordelingen voor de tweede keer, te beginnen met ${person}: ze staan ook op blad ` +
          `‘${first.sheet}’. Is dit een kopie van dat blad, verwijder dan een van de twee.`;
  },
  sharedNumber: ({ number, people }, place) =>
    `${at(place)} staat nummer ${number}, en dat hebben ook anderen: ${list(people, "en")}. Ze zijn als verschillende mensen gelezen; is het ` +
    "een en dezelfde, schrijf de naam dan overal gelijk, en geef anders ieder een eigen nummer.",
  unknownRater: ({ person, value }, place) =>
    value === ""
      ? `${at(place)} is niet ingevuld wie ${person} beoordeelt. Kies ${RATERS}.`
      : `${at(place)} staat ‘${value}’ als beoordelaar van ${person}. Kies ${RATERS}.`,
  unknownPerson: ({ person, near }, place) =>
    near === undefined
      ? `${at(place)} staat ${person}, en die komt op geen ander scoreblad voor. Kijk na of de naam klopt.`
      : `${at(place)} staat ${person}, en die komt op geen ander scoreblad voor. Bedoelde u ${near}?`,
  unknownCompetency: ({ value }, place) =>
    value === ""
      ? `${at(place)} staan scores onder een kop die leeg is. Ze zijn niet meegenomen: zet de code of de naam van de competentie erboven.`
      : `${at(place)} staan scores onder de kop ‘${value}’, en dat is geen competentie. Ze zijn niet meegenomen: zet de code of de naam van de competentie erboven.`,
  nearCompetency: ({ value, near, date, rows }, place) => {
    const what = rows === undefined ? "de kop" : "de competentie";
    const more = rows === undefined || rows === 1 ? "" : `, op ${rows} rijen`;
    const stands = date
      ? `heeft Excel van ${what} een datum gemaakt, ${dutchDate(date)}${more}`
      : `staat ${what} ‘${value}’${more}`;
    const left =
      rows === undefined ? "zijn de scores eronder" : rows === 1 ? "is de score" : "zijn de scores";
    return `${at(place)} ${stands}. Is dat ${near}? Zolang u dat niet bevestigt, ${left} niet meegenomen.`;
  },
  unknownProfile: ({ person, value, near }, place) =>
    `${at(place)} staat ‘${value}’ als functie van ${person}, en dat profiel is er niet. ${
      near === undefined
        ? "Kies een functie die op het blad met functieprofielen staat, of voeg haar daar toe."
        : `Bedoelde u ‘${near}’?`
    }`,
  noProfile: ({ person, people }, place) =>
    people === 1
      ? `${at(place)} is geen functie ingevuld voor ${person}. Zonder functie is er geen vereist niveau: kies een functie uit de profielen.`
      : `${at(place)} is voor ${people} mensen geen functie ingevuld, te beginnen met ${person}. Zonder functie is er geen vereist niveau: kies een functie uit de profielen.`,
  missingScore: ({ person, people, scores, what }, place) =>
    what !== undefined
      ? `${at(place)} ontbreekt een score van ${person} voor ${what}. Vul die in, of kies n.v.t.`
      : `${at(place)} ontbreken ${scores} scores van ${people === 1 ? person : `${people} mensen, te beginnen met ${person}`}. Vul ze in, of kies n.v.t.`,
  missingEvidence: ({ person, competencies }, place) =>
    `${at(place)} ontbreekt een toelichting bij ${person}, met de laagste of de hoogste score voor ${list(competencies, "en")}. ` +
    "Schrijf op waaruit die blijkt.",
  inconsistentPattern: ({ person, competency, reached, missed }, place) =>
    `${at(place)} spreken de scores van ${person} voor ${competency} elkaar tegen: niveau ${levels(reached)} is gehaald en niveau ` +
    `${levels(missed)} niet. Bespreek of de lagere niveaus goed zijn beoordeeld.`,
  blindSpot: ({ person, competency, self, others }, place) =>
    `${at(place)} geeft ${person} zichzelf ${self} voor ${competency}, en anderen geven ${decimal(others)}: mogelijk een blinde vlek. Bespreek het verschil.`,
  hiddenStrength: ({ person, competency, self, others }, place) =>
    `${at(place)} geeft ${person} zichzelf ${self} voor ${competency}, en anderen geven ${decimal(others)}: mogelijk een verborgen sterkte. Bespreek het verschil.`,
  hiddenRows: ({ rows, by }, place) => {
    const are = `${at(place)} ${rows === 1 ? "is 1 rij met scores" : `zijn ${rows} rijen met scores`}`;
    return by === "filter"
      ? `${are} weggefilterd. De scores tellen wel mee: kies Gegevens › Wissen om het filter te wissen.`
      : `${are} verborgen. De scores tellen wel mee: selecteer de rijen erboven en eronder, klik met de rechtermuisknop en kies Zichtbaar maken.`;
  },
  hiddenColumns: ({ columns }, place) =>
    `${at(place)} ${columns === 1 ? "is 1 kolom met scores" : `zijn ${columns} kolommen met scores`} verborgen. De scores tellen wel mee: ` +
    "selecteer de kolommen ernaast, klik met de rechtermuisknop en kies Zichtbaar maken.",
  mergedCells: (_, place) =>
    `${at(place)} zijn cellen samengevoegd. Wat onder de eerste cel stond, is weg, en sorteren en filteren gaan niet meer: ` +
    "splits de cellen via Start › Samenvoegen en centreren, en vul de scores aan.",
  strayName: ({ person }, place) =>
    `${at(place)} staan overbodige spaties in de naam ${person}, waardoor Excel haar niet als dezelfde naam herkent. Haal ze weg.`,
  unmarked: ({ as }) =>
    as === "teamScores"
      ? "Dit lijkt een teamscoreblad van Compleet, maar een ander programma heeft bij het opslaan weggelaten waaraan het te herkennen is. De scores zijn gelezen. Kies Weer koppelen, dan kent de invoegtoepassing het blad weer."
      : "Dit lijkt een formulier van Compleet, maar een ander programma heeft bij het opslaan weggelaten waaraan het te herkennen is. De scores zijn gelezen. Kies Weer koppelen, dan kent de invoegtoepassing het blad weer.",
  notUnderstood: (details, place) => notUnderstood(details, place),
};

/** "3 invullen", "‘Jan’ invullen", "Cel leegmaken" */
export function dutchMend(value: string | number): string {
  if (value === "") return "Cel leegmaken";
  return typeof value === "number" ? `${value} invullen` : `‘${value}’ invullen`;
}

const REPAIR = "Kies ‘Herstel blad’ om de keuzelijst terug te zetten; de scores blijven staan.";
const RATERS = list(Object.values(RATER_WORDS), "of");

function notUnderstood(
  { why, value, rows = 1, scale, moments, headings = [], near, norm }: FactDetails["notUnderstood"],
  place: FoundPlace,
): string {
  switch (why) {
    case "column":
      return value === ""
        ? `${at(place)} staat een kolom zonder kop. Wat erin staat, is niet meegenomen; horen het scores te zijn, zet er dan een competentie boven.`
        : `${at(place)} staat de kop ‘${value}’, die geen competentie is. Wat eronder staat, is niet meegenomen; horen het scores te zijn, zet er dan een competentie boven.`;
    case "competencyTwice":
      return `${at(place)} staat de competentie ‘${value}’ nog een keer. Alleen de eerste is gelezen: verwijder of hernoem deze.`;
    case "competencyGone":
      return `Op blad ‘${place.sheet}’ ontbreekt de kolom ${value}, die er bij het maken wel was. Zet de kolom terug als de scores nog nodig zijn, bijvoorbeeld uit een eerdere versie van het bestand.`;
    case "rowCompetency":
      return `${at(place)} staat ‘${value}’ als competentie${rows === 1 ? "" : `, op ${rows} rijen`}, en die is er niet. ${
        rows === 1 ? "De score ernaast is" : "De scores ernaast zijn"
      } niet meegenomen: zet er de code of de naam van een competentie.`;
    case "rowWithoutCompetency":
      return `${at(place)} staat een score zonder competentie. Die is niet meegenomen: vul in om welke competentie het gaat, of maak de cel leeg.`;
    case "scoresWithoutName":
      return `${at(place)} staan scores zonder naam. Ze zijn niet meegenomen: vul in van wie ze zijn, of maak de cellen leeg.`;
    case "loneText":
      return `${at(place)} staat ‘${value}’ waar een naam wordt verwacht. De regel is niet meegenomen; is het een persoon, vul dan ook de scores of de afdeling in.`;
    case "farAway":
      return `${at(place)} staat ook iets, ver van de rest van het blad${rows === 1 ? "" : ` (en zo op ${rows} plaatsen)`}. Dat is niet gelezen. Hoort het erbij, zet het dan direct onder of naast de rest; anders kunt u het weghalen, want het maakt het blad groot en traag.`;
    case "besideList":
      return `${at(place)} begint een blok met een kolom per competentie (‘${value}’), op een blad dat ook een lijst met een rij per score heeft. Alleen de lijst is gelezen: zet het blok op een eigen blad als het ook moet meetellen.`;
    case "subHeading":
      return `${at(place)} staan onder één competentie meer kolommen, en van ‘${value}’ is niet te zien of het de score is. Er is niet uit gelezen: zet ‘Score’ boven de kolom die telt, of ‘Zelf’, ‘Leidinggevende’ en ‘Collega’ boven die van elke beoordelaar.`;
    case "unknownHeading":
      return `${at(place)} staan onder dezelfde naam of competentie meer scores, met ${quotedList(
        headings.map(({ word }) => word),
        "en",
      )} erboven of ernaast. Daaraan is niet zeker te zien van wie ze komen, of welke telt. De scores zijn niet gelezen: kies wat elk woord betekent.`;
    case "unknownRaterWord":
      return `Op blad ‘${place.sheet}’ ${headings.length === 1 ? "staat" : "staan"} als beoordelaar ${quotedList(
        headings.map(({ word }) => word),
        "en",
      )} (vanaf ${place.address}). Daaraan is niet zeker te zien wie de scores gaf. De scores zijn niet gelezen: kies wat elk woord betekent.`;
    case "normLine":
      return `${at(place)} staat ‘${value}’: een norm, die niet als persoon is meegenomen. Wilt u er mensen aan toetsen, ${norm ? "neem de niveaus dan over als een functie" : "zet de niveaus dan bij een functie op het blad met functieprofielen"}.`;
    case "doubtfulPerson":
      return `${at(place)} staat ‘${value}’, en dat kan een persoon zijn, maar ook een functie, afdeling, gemiddelde, norm of kopje. De regel is niet meegenomen. Is dit een persoon?`;
    case "saidNobody":
      return `${at(place)} staat ‘${value}’. De regel is niet meegenomen, want u hebt gezegd dat dit geen persoon is.`;
    case "formulaLine":
      return `${at(place)} staat ‘${value}’ op een regel die uit andere regels wordt berekend. Die is niet als persoon meegenomen: is het wel een persoon, vul dan de scores zelf in.`;
    case "belowTable":
      return `${at(place)} staat ${value} onder de tabel met de anderen. De regel is niet meegenomen: hoort die erbij, sleep dan de rechteronderhoek van de tabel eroverheen.`;
    case "numbersForNames":
      return `${at(place)} staan bij ‘${value}’ nummers, en er zijn geen namen. De scores zijn niet gelezen. Kies ‘Lees de nummers als namen’, of zet in een kolom ‘Naam’ van wie ze zijn.`;
    case "ratersWithoutName":
      return `${at(place)} staat een beoordelaar (‘${value}’), maar nergens van wie de scores zijn. Ze zijn niet meegenomen: zet boven de scores ‘Naam’, met in de cel ernaast de naam.`;
    case "raterAsName":
      return `${at(place)} staat ‘${value}’ als naam, onder iemand die zelf al scores op de regel heeft. De regel is niet meegenomen: zet in een kolom ‘Beoordelaar’ wie elke regel heeft gegeven.`;
    case "nameWithRater":
      return `${at(place)} staat ‘${value}’: een naam en een beoordelaar in één cel, of nog een regel van dezelfde persoon. De regel is niet meegenomen: zet alleen de naam in deze cel, en de beoordelaar in een kolom ‘Beoordelaar’.`;
    case "severalMoments":
      if (moments?.header === IN_NAMES)
        return `Op blad ‘${place.sheet}’ staan mensen meer dan één keer, met achter hun naam verschillende momenten (${quotedList(moments.values, "en")}). De scores zijn niet gelezen, want samen zijn ze van geen van die momenten. Wat telt?`;
      if (moments?.values.includes(LATEST))
        return `Op blad ‘${place.sheet}’ staan mensen meer dan één keer, met bij ${value === "" ? place.address : `‘${value}’`} verschillende datums. De scores zijn niet gelezen, want samen zijn ze van geen van die dagen. Wat telt?`;
      return `Op blad ‘${place.sheet}’ staan mensen meer dan één keer, met bij ${value === "" ? place.address : `‘${value}’`} verschillende momenten (${quotedList(moments?.values ?? [], "en")}). De scores zijn niet gelezen, want samen zijn ze van geen van die momenten. Wat telt?`;
    case "leftOut":
      return `De scores vanaf ${place.address} op blad ‘${place.sheet}’ zijn weggelaten, zoals u hebt gekozen. Wilt u ze toch lezen, geef dan bij elke waarde aan welk niveau erbij hoort.`;
    case "otherScale":
      return otherScale(place, scale);
    case "heatmap":
      return `Blad ‘${place.sheet}’ is een heatmap: daarop staan geen scores, maar wat ervan is berekend. Kies het scoreblad waarvan hij is gemaakt.`;
    case "frameworkTexts":
      return `Op blad ‘${place.sheet}’ staan teksten van competenties, en geen scores: er hoeft niets ingevuld of leeggemaakt te worden. Moet dit kader in deze werkmap gelden, kies dan op het tabblad Matrix de regel Kader.`;
    case "requiredLevels":
      return `Op blad ‘${place.sheet}’ staat welk niveau functies vereisen, en geen scores van mensen. Wilt u daarmee vergelijken, maak er dan functieprofielen van, op het tabblad Scoren.`;
    case "tableGone":
      return `Op blad ‘${place.sheet}’ is de tabel er niet meer. Wat te herkennen was aan de koppen is gelezen: selecteer de scores met hun koppen en kies Invoegen › Tabel.`;
    case "formColumnGone":
      return `${at(place)} ontbreekt in het formulier de kolom Code, Niveau of Score, of heet die anders. Het formulier is niet gelezen: geef de kolommen hun naam terug.`;
    case "unknownCode":
      return value === ""
        ? `${at(place)} ontbreekt de code of het niveau van een indicator. De regel is niet meegenomen: vul ze aan.`
        : `${at(place)} staat ‘${value}’, en bij die code en dat niveau hoort geen indicator. De regel is niet meegenomen: verbeter de code of het niveau.`;
    case "codeOfAnother":
      return `${at(place)} staat ‘${value}’, maar de code ${near?.code} is nu van ‘${near?.name}’. De scores zijn niet meegenomen. Is het dezelfde competentie, zet daar dan de naam van nu, of zet ‘${value}’ op het blad met het kader bij Ook genoemd; is het een andere, maak dan nieuwe formulieren.`;
    case "indicatorsGone":
      return `${at(place)} zijn er indicatoren uit het formulier verdwenen, waardoor het niveau anders kan uitvallen. Maak het formulier opnieuw, of zet de regels terug.`;
    case "noScores":
      return `Op blad ‘${place.sheet}’ zijn geen scores gevonden. Zet boven elke kolom met scores de code of de naam van de competentie, en boven de namen ‘Naam’.`;
  }
}

function otherScale(place: FoundPlace, scale: OtherScale | undefined): string {
  const { kind, values = [] } = scale ?? { kind: "words" };
  const seems = {
    levels: "niveaus",
    numbers: `een schaal van ${scale?.from} tot en met ${scale?.to}`,
    percent: "percentages",
    decimals: "een schaal met halve punten of gemiddelden",
    differences: "verschillen met wat vereist is",
    words: "een schaal van woorden of letters",
    ticks: "aangevinkt en niet-aangevinkt",
  }[kind];
  return (
    `Vanaf ${place.address} op blad ‘${place.sheet}’ lijken de scores ${seems} (${list(shownValues(values), "en")}). ` +
    "Ze zijn niet als niveaus gelezen: kies bij elke waarde welk niveau erbij hoort, of laat dit blad weg."
  );
}

/** The first few of many. */
function shownValues(values: OtherScale["values"]): readonly string[] {
  const texts = values.map(({ value }) => value.replace(/(?<=\d)\.(?=\d)/u, ","));
  return texts.length > MOST_VALUES
    ? [...texts.slice(0, MOST_VALUES - 1), `nog ${texts.length - MOST_VALUES + 1}`]
    : texts;
}

const MOST_VALUES = 8;

function at({ sheet, address }: FoundPlace): string {
  return `In ${address} op blad ‘${sheet}’`;
}

function shown(shows: string): string {
  return shows === "" ? "leeg" : `‘${shows}’`;
}

/** "0, 1, 2, 3, 4 of n.v.t." */
function scale(own: Levels): string {
  return list([...scoresOn(own), "n.v.t."], "of");
}

function levels(numbers: readonly number[]): string {
  return list(numbers.map(String), "en");
}

/** "1 februari" */
export function dutchDate({ day, month }: ShownDate): string {
  return new Date(Date.UTC(2000, month - 1, day)).toLocaleDateString("nl-NL", {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
}

function decimal(number: number): string {
  return String(number).replace(".", ",");
}
