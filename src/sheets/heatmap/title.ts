/** What a heatmap is called: its title, and the name of its sheet, which Excel lets have 31 characters. */
import { HEATMAP_TITLE, MEASURE_TITLES } from "../marker/shape-words";
import { sheetNameFault } from "../plan/sheet-names";
import type { Heatmap } from "./content";
import { GROUP_WORDS } from "./heatmap-words";

type Titled = Pick<Heatmap, "look" | "rows">;

/** "Heatmap tekort per afdeling" */
export function heatmapTitle({ look, rows }: Titled): string {
  const per = perWhat({ look, rows });
  return `${HEATMAP_TITLE}${MEASURE_TITLES[look.measure]}${per.length > 0 ? ` per ${per.join(" en ")}` : ""}`;
}

/** The title, or as much of it as the name of a sheet can hold; of the plainest, people by level, its first word. */
export function heatmapSheetName({ look, rows }: Titled): string {
  const per = perWhat({ look, rows });
  if (look.measure === "level" && per.length === 0) return HEATMAP_TITLE.trim();
  const measure = MEASURE_TITLES[look.measure];
  // "zelf" for "zelf en anderen"
  const short = `${HEATMAP_TITLE}${measure.split(" ")[0] ?? measure}`;
  const wishes = [
    heatmapTitle({ look, rows }),
    `${short} per ${per.join(" en ")}`,
    `${short} ${per.join(" ")}`,
  ];
  return wishes.find((name) => sheetNameFault(name) === undefined) ?? short;
}

function perWhat({ look, rows }: Titled): readonly string[] {
  const grouped = rows.some(({ kind }) => kind === "group") && look.groupBy;
  return [...(grouped ? [GROUP_WORDS[grouped].one] : []), ...(look.byCluster ? ["cluster"] : [])];
}
