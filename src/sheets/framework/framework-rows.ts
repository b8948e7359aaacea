/**
 * A framework as the rows of its sheet: a row per indicator. What belongs to a competency or to
 * a level as a whole stands in its first row.
 */
import type { Cluster, Competency, Framework, Level } from "../../framework/model";
import { FRAMEWORK_HEADINGS, TEXT_KINDS, YES } from "./framework-words";

export type FrameworkColumn = keyof typeof FRAMEWORK_HEADINGS;
export const FRAMEWORK_COLUMNS = Object.keys(FRAMEWORK_HEADINGS) as readonly FrameworkColumn[];

/** What stands in a row; "" for nothing. */
export type FrameworkRow = Readonly<Record<FrameworkColumn, string | number>>;

export function rowsOf({ clusters }: Framework): readonly FrameworkRow[] {
  let rank = 0;
  return clusters.flatMap((cluster) =>
    cluster.competencies.flatMap((competency) => {
      const id = `K${String(++rank).padStart(3, "0")}`;
      return rowsOfCompetency(cluster, competency).map((row, index): FrameworkRow => ({
        ...row,
        id: `${id}-${index + 1}`,
      }));
    }),
  );
}

function rowsOfCompetency(
  { name, code: clusterCode }: Cluster,
  { code, name: competency, definition, aliases, levels, examples = [], core }: Competency,
): readonly FrameworkRow[] {
  const row = {
    ...{ cluster: name, clusterCode, code, competency, definition: "", level: "", levelName: "" },
    ...{ indicator: "", kind: "", levelDescription: "", core: "", aliases: "", id: "" },
  };
  const rows: FrameworkRow[] = [
    ...levels.flatMap((level) => rowsOfLevel(row, level)),
    ...examples.map((indicator) => ({ ...row, indicator, kind: TEXT_KINDS.example })),
  ];
  const [first = row, ...rest] = rows;
  return [{ ...first, definition, aliases: aliases.join("\n"), core: core ? YES : "" }, ...rest];
}

function rowsOfLevel(row: FrameworkRow, level: Level): readonly FrameworkRow[] {
  const { number, name = "", description = "", prose, indicators } = level;
  const kind = prose ? TEXT_KINDS.prose : TEXT_KINDS.indicator;
  const own = { ...row, level: number, levelName: name };
  const rows: readonly FrameworkRow[] =
    indicators.length === 0 ? [own] : indicators.map((indicator) => ({ ...own, indicator, kind }));
  return rows.map((each, index) => (index === 0 ? { ...each, levelDescription: description } : each));
}
