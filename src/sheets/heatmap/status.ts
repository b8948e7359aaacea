/** What a heatmap says of itself: whether it is up to date, of what it was made and when; and what explains it. */
import { scalesAmong } from "../../scoring/level-scale";
import { list } from "../../framework/list";
import { quoted } from "./live-formulas";
import type { Heatmap } from "./content";
import type { LiveList } from "./live-source";
import { HEATMAP_STATUS } from "../marker/shape-words";
import {
  GROUP_WORDS,
  HEAT_MARKS,
  MEASURE_MEANINGS,
  ratersSentence,
  SCALE_SENTENCES,
  STATISTIC_WORDS,
} from "./heatmap-words";
import { chosenInWords, orderSentence, partSentence, STATUS_SEPARATOR } from "./part-words";
import { hiddenSentence, smallSentence } from "./small-groups";

const REFRESH = "kies op het lint Compleet › Vernieuwen";

/** "12 mensen, 24 beoordelingen", or "12 van 40 mensen, …" */
function counted({ people, ratings, part }: Heatmap): string {
  const one = (count: number, singular: string, plural: string): string =>
    `${count} ${count === 1 ? singular : plural}`;
  const who =
    part && people.length < part.of
      ? `${people.length} van ${one(part.of, "persoon", "mensen")}`
      : one(people.length, "persoon", "mensen");
  return `${who}, ${one(ratings, "beoordeling", "beoordelingen")}`;
}

/**
 * Of a live heatmap: a score that changes is there at once. People who are added, and names that are changed, are only
 * there when it is made anew: the formula says when there are any.
 */
export function liveStatus(
  heatmap: Heatmap,
  lists: readonly LiveList[],
  lines: readonly { readonly cells: string; readonly found: number }[],
): string {
  const upToDate = `${HEATMAP_STATUS.live}${counted(heatmap)})`;
  const { names, was } = namesIn(lists);
  const found = lines.map(({ cells }) => `COUNT(${cells})`).join("+");
  const were = lines.reduce((sum, line) => sum + line.found, 0);
  const lost =
    found === ""
      ? quoted(upToDate)
      : `IF(${found}<${were},${quoted("Let op: aantal beoordelingen dat niet meer is te vinden, door een andere naam of beoordelaar: ")}&${were}-(${found})&${quoted(`; ${REFRESH}.`)},${quoted(upToDate)})`;
  const status = names === "" ? lost : changed(names, was, lost);
  return `=${status}&${behind(heatmap)}`;
}

/** Of a heatmap of values, in the same workbook as the scores: whether people were added, or scores. */
export function frozenStatus(heatmap: Heatmap, lists: readonly LiveList[]): string {
  const scores = lists.reduce((sum, { filled }) => sum + filled, 0);
  const { names, was } = namesIn(lists);
  const upToDate = `${HEATMAP_STATUS.frozen}${counted(heatmap)})`;
  const filled = lists
    .flatMap((list) => [...list.scores.values()].map((cells) => `COUNTA(${cells})`))
    .join("+");
  if (names === "" || filled === "" || filled.length > LONGEST)
    return upToDate + chosenInWords(heatmap) + origin(heatmap);
  const more = `IF(${filled}<>${scores},${quoted(`Let op: er zijn sindsdien scores ingevuld of gewist; ${REFRESH}.`)},${quoted(upToDate)})`;
  return `=${changed(names, was, more)}&${behind(heatmap)}`;
}

/** What follows the status in a formula, each text short enough for one. */
function behind(heatmap: Heatmap): string {
  return [chosenInWords(heatmap), origin(heatmap)]
    .filter((text) => text !== "")
    .map(quoted)
    .join("&");
}

/** Why something is not shown. */
function secret(heatmap: Heatmap): string {
  const { suppressed, look } = heatmap;
  if (!suppressed) return "";
  const colleagues = look.minimumRaters ? ` of ${look.minimumRaters} collega’s die beoordeelden` : "";
  const few = `minder dan ${look.minimumGroup} mensen${colleagues}`;
  const hidden = hiddenSentence(heatmap);
  const changed =
    look.measure === "change" ? `, bij minder dan ${look.minimumGroup} mensen veranderde iets` : "";
  return `${hidden && ` ${hidden}`} ${HEAT_MARKS.suppressed} = weggelaten: het gaat om ${few}${changed}, iedereen heeft hetzelfde, of het zou, ook naast een eerder gedeelde versie, verraden wat van iemand of van zo weinigen is.`;
}

/** For others' eyes: nothing points to the scores, and no row to a person. */
export function sharedStatus(heatmap: Heatmap): string {
  return `${HEATMAP_STATUS.shared}${counted(heatmap)}): zonder namen en los van de scores${chosenInWords(heatmap)}${origin(heatmap)}`;
}

/** What explains a heatmap: what the numbers mean, whose scores count, whether it follows them, and what is not there. */
export function explanationOf(heatmap: Heatmap, follows: boolean): string {
  const { look } = heatmap;
  const state = follows
    ? "Een score die wijzigt, ziet u hier meteen."
    : `Scores die wijzigen, komen hier niet vanzelf in; ${REFRESH}.`;
  return [
    partSentence(heatmap),
    countedIn(heatmap),
    MEASURE_MEANINGS[look.measure](look.highest),
    differingLevels(heatmap),
    ratersSentence(look.raters, look.measure),
    orderSentence(heatmap),
    ...(look.scales ?? []).map((scale) => SCALE_SENTENCES[scale](look.highest)),
    smallSentence(heatmap),
    look.shared ? sharedSentences(heatmap) : state,
    secret(heatmap),
  ]
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Where competencies differ in their levels: that a number is not of the same weight in each of them. */
function differingLevels({ selection }: Heatmap): string {
  const competencies = selection.clusters.flatMap((cluster) => cluster.competencies);
  return scalesAmong(competencies).length > 1
    ? "Niet elke competentie heeft dezelfde niveaus: een niveau kan bij de ene het hoogste zijn en bij de andere niet. Wat over competenties heen is gerekend, zegt dan minder."
    : "";
}

/** "Per afdeling de mediaan van 12 mensen." */
function countedIn({ look, people, rows }: Heatmap): string {
  if (!look.groupBy || !rows.some(({ kind }) => kind === "group")) return "";
  const who = people.length === 1 ? "persoon" : "mensen";
  return `Per ${GROUP_WORDS[look.groupBy].one} de ${STATISTIC_WORDS[look.statistic]} van ${people.length} ${who}.`;
}

/** Of what it was made and when, and whether it may be shown to anyone. */
function origin(heatmap: Heatmap): string {
  const { look, made } = heatmap;
  return [
    ...(look.shared ? [] : sourcesInWords(made)),
    `gemaakt ${timeText(made.at)}`,
    ...(isConfidential(heatmap) ? ["vertrouwelijk"] : []),
  ]
    .map((part) => `${STATUS_SEPARATOR}${part}`)
    .join("");
}

/** More names than these say less than their number. */
const MOST_NAMED = 3;

/** "van Voorjaar en Najaar", "van 4 bladen en 12 formulieren"; nothing where it is of none. */
function sourcesInWords({ sheets, forms, comparedWith }: Heatmap["made"]): readonly string[] {
  const named = sheets.length > MOST_NAMED ? [`${sheets.length} bladen`] : sheets;
  const all = [...named, ...(forms > 0 ? [forms === 1 ? "1 formulier" : `${forms} formulieren`] : [])];
  if (all.length === 0) return [];
  const beside = comparedWith === undefined ? "" : `, vergeleken met ${comparedWith}`;
  return [`van ${list(all, "en")}${beside}`];
}

/** "30-11-2026 14:05" */
function timeText(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = [two(at.getDate()), two(at.getMonth() + 1), at.getFullYear()].join("-");
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Whether it tells of somebody by name, or of a group so small that it is of somebody. */
export function isConfidential({ look, rows }: Pick<Heatmap, "look" | "rows">): boolean {
  if (look.shared) return false;
  return rows.some(
    (row) => row.kind === "person" || (row.kind === "group" && row.people < look.minimumGroup),
  );
}

/** Of a version for others' eyes, what its rows and its gaps are. */
function sharedSentences(heatmap: Heatmap): string {
  const { measure, minimumGroup } = heatmap.look;
  const isOfGroups = heatmap.rows.some(({ kind }) => kind === "group");
  const rows = isOfGroups
    ? ""
    : " Elke kolom staat op zichzelf, van hoog naar laag: een rij is niet van één persoon.";
  const alike =
    measure === "gap"
      ? ` Een verschil telt alleen mee waar${isOfGroups ? " in dezelfde groep" : ""} van minstens ${minimumGroup} mensen hetzelfde niveau wordt gevraagd.`
      : "";
  return `${rows}${alike}`;
}

/** Left of what a formula may have. */
const LONGEST = 6_000;

function namesIn(lists: readonly LiveList[]): { readonly names: string; readonly was: number } {
  return {
    names: lists.length === 0 ? "" : `(${lists.map(({ watched }) => `COUNTA(${watched})`).join("+")})`,
    was: lists.reduce((sum, { count }) => sum + count, 0),
  };
}

function changed(names: string, was: number, otherwise: string): string {
  const now = `${quoted("Let op: het aantal beoordelingen op de scorebladen is nu ")}&${names}`;
  const before = quoted(` en was ${was} toen deze heatmap is gemaakt; ${REFRESH}.`);
  return `IF(${names}<>${was},${now}&${before},${otherwise})`;
}
