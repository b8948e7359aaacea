/**
 * Labels of lines (rows of people down, columns of people across) that are no person: norms, averages, gaps, counts.
 * Words alone are certain where no person is called so; "Max", "Norm" or "Average Joe" may be both, and then the line
 * itself has to tell.
 */
import { labelKey, roleOf } from "./person-words";

export interface LineLabel {
  readonly kind:
    /** What is required: a line of norms. */
    | "norm"
    /** What is calculated over people: average, total, gap, count, weight. */
    | "summary"
    /** A heading or remark. */
    | "other";
  /** False for what can be somebody's name just as well. */
  readonly certain: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/[\s|]+/u));

/** Words of norms that are nobody's name. */
const NORM = words(
  "norm normen normniveau normscore normprofiel normering functienorm vereist vereiste vereisten gewenst gewenste wenselijk streef streefniveau " +
    "streefwaarde streefscore streefcijfer doelniveau doelscore doelwaarde doelstelling target targets required requirement requirements " +
    "expected verwacht verwachte benodigd benodigde minimumeis eis eisen functie-eis functieeis functie-eisen ambitie ambitieniveau desired " +
    "benchmark referentie referentieniveau reference goal goals doel standaardniveau basisniveau vereistniveau soll nodig " +
    "minimumniveau startniveau eindniveau instapniveau functieniveau ondergrens bovengrens drempel drempelwaarde ideaal ideaalprofiel " +
    "ijkpunt richtlijn kernprofiel teamprofiel baseline basislijn",
);
/** Words of summaries that are nobody's name. */
const SUMMARY = words(
  "gemiddelde gemiddelden gemiddeld gem avg average averages mean mediaan median modus mode totaal totalen subtotaal subtotalen eindtotaal " +
    "teamtotaal total totals subtotal som sum aantal aantallen count counts n minimum minima min maximum maxima max laagste hoogste lowest highest " +
    "laagst hoogst verschil verschillen gap gaps delta afwijking afwijkingen deviation difference kloof spreiding bandbreedte range " +
    "standaarddeviatie standaardafwijking stdev stddev std sd sdev stdafw variantie variance var gewicht gewichten gewogen weging wegingen wegingsfactor " +
    "weegfactor weight weights weighting weighted factor percentage percentages procent percent pct perc aandeel dekking dekkingsgraad coverage " +
    "rang ranking rangorde rank rangnummer eindscore totaalscore teamscore groepsscore afdelingsscore gemiddeldescore eindoordeel " +
    "resultaat resultaten result results uitslag index kwartiel percentiel quartile percentile trend saldo tekort overschot tekorten " +
    "teamgemiddelde groepsgemiddelde afdelingsgemiddelde totaalgemiddelde subtotaal checksum controle controlegetal respons response ingevuld " +
    "kwetsbaar kwetsbaarheid scoreverdeling verdeling distribution frequentie frequency cijfergemiddelde nulmeting eindmeting " +
    "dev stdv iqr sigma σ minimaal maximaal uitkomst eindresultaat eindcijfer rapportcijfer ontbrekend missing blanco respondenten",
);
/** Words that say nothing of a person beside one of those: "Gemiddelde score team", "Aantal per niveau 3". */
const FILLER = words(
  "score scores niveau niveaus level levels van de het een per voor of the for and en in op met bij te tot team teams afdeling afdelingen alle all " +
    "iedereen personen mensen medewerkers medewerker people persons functie functies profiel competentie competenties competency cluster groep " +
    "groepen group organisatie gemeente hele heel cijfer cijfers waarde waarden value values punten kolom rij regel lijn vorig vorige huidig huidige jaar " +
    "landelijk intern extern beoordeling beoordelingen totale overall kwaliteit gemeenten jaargemiddelde t.o.v tov ten opzichte st stand standard norm boven onder " +
    "vs versus hoger lager dan above below gelijk aan least most lager",
);
/** Short or foreign words that are also somebody's name, first or last. */
const ALSO_NAMES = words(
  "max min som gem total norm mode mean sum sd n dev ideaal var target doel top rang range count goal std median average gap index delta avg ambitie eis trend saldo " +
    "factor modus weight rank nodig maxima minima minimum maximum controle",
);
/** Words that head a block, a legend or a remark, whatever stands behind them. */
const HEADING =
  /^(?:legenda|legend|schaal|scale|toelichting|opmerking|opmerkingen|let op|noot|datum|date|versie|version|peildatum|bron|source|periode)\b/u;
/** Dutch words that begin a summary or a norm and no name, whatever comes behind them: "Gemiddelde Burgerzaken". */
const BEGINNING =
  /^(?:(?<summary>(?:sub|eind|team)?totaal|(?:team|groeps|afdelings)?gemiddelde|gemiddeld|mediaan|laagste|hoogste|aantal|verschil|afwijking|standaarddeviatie|percentage|spreiding)|(?<norm>vereiste?|gewenste?|streef(?:niveau|waarde|score|cijfer)?|benodigde?|verwachte?|doelniveau|normniveau|functienorm|normprofiel))\b/u;
/** English ones and short ones are somebody's too. */
const DOUBTFUL_BEGINNING =
  /^(?:(?<summary>total|subtotal|average|avg|mean|median|gem|som|sum|max|min|gap|delta|count)|(?<norm>norm|target|required|expected|desired|goal|doel|eis|benchmark))\b/u;
/** A block's heading: "Team Noord", "Afdeling Zorg 2". */
const SECTION =
  /^(?:afdeling|team|cluster|sectie|unit|department|dienst|groep|directie|domein|bureau|gemeente|concern|provincie|waterschap|profiel|functieprofiel)\b/u;

/** Score labels that are nobody's name in a sheet with people across. */
const NO_NAME = words(
  "score scores niveau level definitie definition indicator indicatoren omschrijving beschrijving",
);

/** A line that shows how it is done: "Voorbeeld", "bv. Jan Jansen", "Testpersoon". */
const EXAMPLE =
  /^(?:voorbeeld|bijvoorbeeld|bijv|bv|vb|test|testpersoon|testmedewerker|fictief|dummy|demo|example|sample|e g|eg)(?: |$)/u;

/** Percentiles and quartiles: "P50", "Q3". In a list of pseudonyms somebody may be called so. */
const PERCENTILE = /^(?:p(?:5|10|20|25|30|40|50|60|70|75|80|90|95)|q[1-4])$/u;

/** What a line is by its label; undefined for what says nothing against a person. */
export function lineLabelOf(label: string): LineLabel | undefined {
  const key = labelKey(label);
  if (/^[\s%Σ∑øØµ=+±#]+$/u.test(label)) return { kind: "summary", certain: true };
  if (key === "") return undefined;
  if (NO_NAME.has(key)) return { kind: "other", certain: true };
  if (EXAMPLE.test(key)) return { kind: "other", certain: false };
  if (PERCENTILE.test(key)) return { kind: "summary", certain: false };
  const tokens = key.split(" ").filter((token) => !/^[\d%≥≤<>=+±,()]+$/u.test(token));
  const own = tokens.map(kindOfWord);
  const telling = own.find((kind) => kind !== undefined);
  if (/[%Σ∑]/u.test(label) && tokens.every((token, at) => own[at] || FILLER.has(token)))
    return { kind: "summary", certain: true };
  if (telling && tokens.every((token, at) => own[at] !== undefined || FILLER.has(token))) {
    const mayBeName = tokens.length === 1 && ALSO_NAMES.has(tokens[0] ?? "");
    return { kind: kindOf(own), certain: !mayBeName };
  }
  if (tokens.length > 0 && tokens.every((token) => FILLER.has(token)))
    return { kind: "other", certain: false };
  const sure = BEGINNING.exec(key);
  if (sure) return { kind: sure.groups?.["norm"] ? "norm" : "summary", certain: true };
  // "Max Jansen" is a name; "Max team", "Gem. Zorg" and "Gem KCC" are not.
  if (
    /^(?:max|min|som|gem)\s+(?:van|de|den|der|el|\p{Lu})/iu.test(label) &&
    /\s\p{Lu}(?!\p{Lu}*$)/u.test(label)
  )
    return undefined;
  const doubtful = DOUBTFUL_BEGINNING.exec(key);
  if (doubtful) return { kind: doubtful.groups?.["norm"] ? "norm" : "summary", certain: false };
  if (HEADING.test(key)) return { kind: "other", certain: true };
  if (SECTION.test(key) && tokens.length <= 4) return { kind: "other", certain: false };
  const last = own.at(-1);
  // "Kwaliteitsnorm", "Adviseur vereist", "BOA norm", "Zorg gemiddeld".
  if (last && tokens.length > 1) return { kind: last, certain: false };
  if (tokens.length === 1 && /(?:norm|eis|niveau|score|gemiddelde|totaal|meting|percentage)$/u.test(key))
    return { kind: /(?:norm|eis|niveau)$/u.test(key) ? "norm" : "summary", certain: false };
  return roleOf(label) === undefined ? undefined : { kind: "other", certain: true };
}

/** "Vereist niveau min" is a norm, "Gemiddelde t.o.v. norm" a summary: a gap or average says more than what it is of. */
function kindOf(own: readonly ReturnType<typeof kindOfWord>[]): "norm" | "summary" {
  const [first] = own.filter((kind) => kind !== undefined);
  return first ?? "summary";
}

function kindOfWord(token: string): "norm" | "summary" | undefined {
  if (NORM.has(token)) return "norm";
  return SUMMARY.has(token) ? "summary" : undefined;
}
