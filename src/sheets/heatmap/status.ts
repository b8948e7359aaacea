/** The line that says whether a heatmap is up to date. */
import { quoted } from "./live-formulas";
import type { Heatmap } from "./content";
import type { LiveList } from "./live-source";
import { HEATMAP_STATUS } from "../marker/shape-words";
import { HEAT_MARKS } from "./heatmap-words";
import { hiddenSentence } from "./small-groups";

const REFRESH = "kies Vernieuwen in het tabblad Heatmap";

/** "12 personen, 24 beoordelingen" */
function counted({ people, ratings }: Heatmap): string {
  const one = (count: number, singular: string, plural: string): string =>
    `${count} ${count === 1 ? singular : plural}`;
  return `${one(people.length, "persoon", "personen")}, ${one(ratings, "beoordeling", "beoordelingen")}`;
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
  const upToDate = `${HEATMAP_STATUS.live}${counted(heatmap)}): een score die wijzigt, ziet u hier meteen.`;
  const { names, was } = namesIn(lists);
  const found = lines.map(({ cells }) => `COUNT(${cells})`).join("+");
  const were = lines.reduce((sum, line) => sum + line.found, 0);
  const lost =
    found === ""
      ? quoted(upToDate)
      : `IF(${found}<${were},${quoted("Let op: aantal beoordelingen dat niet meer is te vinden, door een andere naam of beoordelaar: ")}&${were}-(${found})&${quoted(`; ${REFRESH}.`)},${quoted(upToDate)})`;
  return names === "" ? `=${lost}` : `=${changed(names, was, lost)}`;
}

/** Of a heatmap of values, in the same workbook as the scores: whether people were added, or scores. */
export function frozenStatus(heatmap: Heatmap, lists: readonly LiveList[]): string {
  const scores = lists.reduce((sum, { filled }) => sum + filled, 0);
  const { names, was } = namesIn(lists);
  const upToDate = `${HEATMAP_STATUS.frozen}${counted(heatmap)}). Scores die wijzigen, komen hier niet vanzelf in; ${REFRESH}.`;
  const filled = lists
    .flatMap((list) => [...list.scores.values()].map((cells) => `COUNTA(${cells})`))
    .join("+");
  if (names === "" || filled === "" || filled.length > LONGEST) return upToDate;
  const more = `IF(${filled}<>${scores},${quoted(`Let op: er zijn sindsdien scores ingevuld of gewist; ${REFRESH}.`)},${quoted(upToDate)})`;
  return `=${changed(names, was, more)}`;
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
  return `${hidden && ` ${hidden}`} ${HEAT_MARKS.suppressed} = geheim: het gaat om ${few}${changed}, iedereen heeft hetzelfde, of het zou, ook naast een eerdere deelversie, verraden wat van iemand of van zo weinigen is.`;
}

/** For others' eyes: nothing points to the scores, and no row to a person. */
export function sharedStatus(heatmap: Heatmap): string {
  const { measure, minimumGroup } = heatmap.look;
  const isOfGroups = heatmap.rows.some(({ kind }) => kind === "group");
  const rows = isOfGroups
    ? ""
    : " Elke kolom staat op zichzelf, van hoog naar laag: een rij is niet van één persoon.";
  const alike =
    measure === "gap"
      ? ` Een verschil telt alleen mee waar${isOfGroups ? " in dezelfde groep" : ""} van minstens ${minimumGroup} mensen hetzelfde niveau wordt gevraagd.`
      : "";
  return `${HEATMAP_STATUS.shared}${counted(heatmap)}): zonder namen en los van de scores.${rows}${alike}${secret(heatmap)}`;
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
