/**
 * Texts that stand where a name does and are most likely nobody's: a function, a department, a vacancy, a word of a
 * legend. None of them is certain; where one is met the line is asked about.
 */
import { foldKey } from "../../framework/fold";
import { isEmpty } from "./read-cell";
import type { ReadRating } from "./score-sheet";
import { raterHeadingOf } from "./score-word";
import { numberKey } from "./same-person";

const FUNCTION =
  /^(?:(?:senior|junior|medior|strategisch|tactisch|operationeel|algemeen|technisch|juridisch|financieel|administratief)\s+)?\p{L}*(?:adviseur|medewerkers?|consulent|coordinator|manager|directeur|secretaris|secretaresse|specialist|ondersteuner|beheerder|inspecteur|handhaver|jurist|controller|analist|planner|projectleider|teamleider|ontwikkelaar|vergunningverlener|toezichthouder|stagiair|trainee)\b(?:\s+(?:[a-e]|i{1,3}|iv|v|\d{1,2}|schaal.*|senior|junior|\p{Ll}+))*$/u;
const DEPARTMENT =
  /^(?:burgerzaken|publiekszaken|klantcontact(?:centrum)?|dienstverlening|vergunningen|handhaving|vth|vergunningen en handhaving|ruimte|ruimtelijke (?:ordening|ontwikkeling)|wonen|economie|zorg|wmo|jeugd|onderwijs|sociaal domein|sociale zaken|werk en inkomen|samenleving|financien|belastingen|bedrijfsvoering|communicatie|personeel|p&o|hr|hrm|ict|i&a|informatie(?:voorziening)?|juridische zaken|facilitair(?:e zaken)?|openbare (?:orde|ruimte|werken)|beheer|griffie|bestuur|staf|directie|college|raad|sport|cultuur|vastgoed|veiligheid|realisatie|projecten|maatschappelijke ontwikkeling)$/u;
const LEGEND =
  /^(?:rood|oranje|geel|groen|blauw|grijs|wit|red|orange|amber|yellow|green|blue|grey|gray|laag|midden|hoog|low|medium|high|onvoldoende|voldoende|goed|uitstekend|matig|beginner|gevorderd|expert|basis)$/u;
/** A line called after what stands on it, or after how it came about: "Afgesproken score", "Definitief", "Prioriteit 1". */
const OUTCOME =
  /^(?:definitief|definitieve|afgesproken|vastgesteld|vastgestelde|consensus|overeengekomen|agreed|final|prioriteit|priority)\b|\s(?:scores?|niveaus?|oordeel|cijfers?|beoordeling|waardering|level|rating)$/u;
/** "Anna Bos / Bram Kok": whose of the two is the score? */
const SEVERAL = /\p{L}{2}\S* \/ \p{L}{2}/u;
const VACANCY = /^(?:vacature|vacatures|vacant|vacancy|open plek)\b/u;

/** Whether a text that stands for a name is more likely a function, a department, a vacancy or a legend. */
export function isNobodysName(text: string): boolean {
  const key = foldKey(text);
  return (
    numberKey(text) === "" ||
    [FUNCTION, DEPARTMENT, LEGEND, VACANCY, OUTCOME, SEVERAL].some((pattern) => pattern.test(key))
  );
}

/** "Anja Bos (zelf)", "Anja Bos - leidinggevende", "Zelf: Anja Bos": the name, where a rater stands beside it. */
export function nameBesideRater(text: string): string | undefined {
  const [, inFront, inBrackets] = /^(.+?)\s*\(([^()]+)\)\s*$/u.exec(text) ?? [];
  if (inFront !== undefined && inBrackets !== undefined)
    return raterHeadingOf(inBrackets) === undefined ? undefined : inFront;
  const [, first, last] = /^(.+?)\s*(?:\s[–-]\s|:|\||\/)\s*(.+)$/u.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  if (raterHeadingOf(last) !== undefined) return first;
  return raterHeadingOf(first) === undefined ? undefined : last;
}

/** Why a row of a list, which says a number or not, is not read as somebody's; undefined where it is. */
export function whyNobody(
  person: string,
  { number }: Pick<ReadRating, "number">,
): "nameWithRater" | "doubtfulPerson" | undefined {
  if (nameBesideRater(person) !== undefined) return "nameWithRater";
  const numbered = number !== undefined && !isEmpty(number);
  return isNobodysName(person) && !numbered ? "doubtfulPerson" : undefined;
}
