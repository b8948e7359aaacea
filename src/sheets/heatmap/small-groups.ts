/**
 * Groups of few people: marked in a heatmap for the analyst, who has every score before her, and named in one for others'
 * eyes, from which they are left out.
 */
import type { Heatmap, HeatmapRow, HiddenGroup } from "./content";

type GroupRow = Extract<HeatmapRow, { readonly kind: "group" }>;

/** Behind the number of people in such a group; the cell holds the number. */
export const SMALL_FORMAT = '0" (klein)"';

/** More groups are not named in one sentence. */
const MOST_NAMED = 12;

/** The rows of groups with fewer people than the minimum. */
export function smallGroups({ rows, look }: Pick<Heatmap, "rows" | "look">): readonly GroupRow[] {
  return rows.flatMap((row) => (row.kind === "group" && row.people < look.minimumGroup ? [row] : []));
}

/** What the analyst must know of small groups before she shows them to others. */
export function smallSentence(heatmap: Pick<Heatmap, "rows" | "look">): string {
  const [first, ...more] = smallGroups(heatmap).map(({ label }) => label);
  if (heatmap.look.shared || first === undefined) return "";
  const few = `van minder dan ${heatmap.look.minimumGroup} mensen`;
  return more.length === 0
    ? `Kleine groep, ${few}: ${first}. Een versie om te delen laat die weg.`
    : `Kleine groepen, ${few}: ${named([first, ...more], ", ")}. Een versie om te delen laat ze weg.`;
}

/** Which groups are left out, and why. */
export function hiddenSentence({ hidden = [], look }: Pick<Heatmap, "hidden" | "look">): string {
  if (hidden.length === 0) return "";
  const reason = ({ scored }: HiddenGroup): string =>
    scored === undefined
      ? "anders is te herleiden wat iemand of een kleine groep heeft"
      : `${scored} ${scored === 1 ? "persoon" : "mensen"} met een score, minder dan ${look.minimumGroup}`;
  return `Niet getoond: ${named(
    hidden.map((group) => `${group.label} (${reason(group)})`),
    "; ",
  )}.`;
}

function named(texts: readonly string[], between: string): string {
  const rest = texts.length - MOST_NAMED;
  const said = texts.slice(0, MOST_NAMED).join(between);
  return rest > 0 ? `${said}${between}en nog ${rest}` : said;
}
