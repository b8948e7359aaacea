/**
 * The sheet behind a live heatmap: a row for each person in the order of the heatmap, and blocks of columns side by
 * side: where each rating stands, what it says, and step by step what becomes of it. All in formulas on the score sheets.
 */
import { levelsOf } from "../../scoring/level-scale";
import { HEADINGS } from "../marker/column-headings";
import { listsFor } from "../marker/list-names";
import type { Heatmap } from "./content";
import { ABOUT, DataColumns, type Block } from "./data-columns";
import { columnLabel, MOST_GAPS } from "./frozen";
import { combined, gapRank, minus, profileLine, requiredAt, statisticOf } from "./live-formulas";
import type { LiveSources } from "./live-source";
import { together, type RatingWork } from "./rating-blocks";

/** What the sheet is called when that name is free. */
export const DATA_SHEET = "Heatmapgegevens";

/** How the heatmap refers to the sheet. */
export interface DataReferences {
  value(person: number, column: number): string;
  /** Of the people from `first` on, or of all. */
  values(column: number, people?: { readonly first: number; readonly count: number }): string;
  gaps(column: number): string;
  required(column: number): string;
  /** The cells with a person's largest gaps, as `gapRank` makes them. */
  gapRanks(person: number): readonly string[];
  /** The names of the heatmap's columns, side by side. */
  readonly names: string;
  /** The cells that say where ratings stand, with how many of them there were. */
  readonly lines: readonly { readonly cells: string; readonly found: number }[];
}

export interface DataSheet {
  /** Still open for what comes below the people. */
  readonly data: DataColumns;
  readonly references: DataReferences;
}

interface Work extends RatingWork {
  readonly heatmap: Heatmap;
  readonly sources: LiveSources;
}

/** Begins the sheet. `sheet` is a free name. */
export function buildHeatmapData(heatmap: Heatmap, sources: LiveSources, sheet: string): DataSheet {
  const competencies = heatmap.selection.clusters.flatMap((cluster) => cluster.competencies);
  const data = new DataColumns(sheet, heatmap.people);
  const work: Work = {
    heatmap,
    sources,
    data,
    people: heatmap.people.length,
    statistic: heatmap.look.statistic,
    codes: competencies.map(({ code }) => code),
    lists: competencies.map((competency) => listsFor(sources.names, levelsOf(competency))),
    headers: competencies.map(columnLabel),
    lines: [],
  };
  const level = together(work, HEADINGS.level, (person) => sources.people[person]?.level ?? []);
  const required = heatmap.withProfiles ? requiredBlock(work) : undefined;
  const gap = required && differences(work, "Niveau − vereist", level, required);
  const value = valueBlock(work, level, gap);
  const values = byColumn(work, "Waarde", value);
  const gaps = gap && (gap === value ? values : byColumn(work, "Tekort", gap));
  const requirements = required && byColumn(work, "Vereist", required, true);
  const ranks = gaps ? rankColumns(work, gaps) : [];
  return {
    data,
    references: {
      value: (person, column) => data.outside(person, values.first + column),
      values: (column, people) => data.column(values.first + column, people),
      gaps: (column) => (gaps ? data.column(gaps.first + column) : ""),
      required: (column) => (requirements ? data.column(requirements.first + column) : ""),
      gapRanks: (person) => ranks.map((column) => data.outside(person, column)),
      names: data.headersOf(values),
      lines: work.lines,
    },
  };
}

/** What the heatmap measures, by competency. */
function valueBlock(work: Work, level: Block, gap: Block | undefined): Block {
  const { people } = work.sources;
  switch (work.heatmap.look.measure) {
    case "level":
      return level;
    case "gap":
      if (!gap) throw new Error("Gaps need required levels");
      return gap;
    case "difference": {
      const self = together(work, "Zelf", (person) => people[person]?.self ?? []);
      return differences(work, "Zelf − anderen", self, level);
    }
    case "change": {
      const earlier = together(work, "Eerder", (person) => people[person]?.earlier ?? []);
      return differences(work, "Nu − eerder", level, earlier);
    }
  }
}

function requiredBlock({ data, sources, codes, headers, lists, heatmap }: Work): Block {
  const { profiles } = sources;
  if (!profiles) throw new Error("Required levels need a table of functions");
  const hasProfile = (person: number): boolean => heatmap.people[person]?.profile !== undefined;
  const line = data.add("Vereist", "regel", (person) =>
    hasProfile(person) ? { formula: profileLine(profiles, data.held(person, ABOUT.profile)) } : null,
  );
  return data.block("", headers, (person, index) => {
    const required = profiles.required.get(codes[index] ?? "");
    return required !== undefined && hasProfile(person)
      ? requiredAt(required, data.held(person, line), lists[index]?.levels ?? "")
      : undefined;
  });
}

function differences({ data, headers }: Work, title: string, a: Block, b: Block): Block {
  return data.block(title, headers, (person, index) =>
    minus(data.cell(person, a.first + index), data.cell(person, b.first + index)),
  );
}

/** A block by competency, as one by the heatmap's columns: itself, unless those are clusters. */
function byColumn({ data, heatmap }: Work, title: string, of: Block, numbersOnly = false): Block {
  const { columns, look } = heatmap;
  if (!look.byCluster) return of;
  let next = of.first;
  const parts = columns.map(({ competencies }): Block => {
    const part = { first: next, columns: competencies.length };
    next += competencies.length;
    return part;
  });
  return data.block(title, columns.map(columnLabel), (person, index) => {
    const part = parts[index] ?? of;
    if (part.columns === 1) return `=${data.cell(person, part.first)}`;
    const range = data.across(person, part);
    return numbersOnly ? statisticOf(range, look.statistic) : combined({ range }, look.statistic);
  });
}

function rankColumns({ data }: Work, gaps: Block): readonly number[] {
  return Array.from({ length: MOST_GAPS }, (_, rank) =>
    data.add(rank === 0 ? "Grootste tekorten" : "", String(rank + 1), (person) => ({
      formula: gapRank(data.across(person, gaps), data.cell(person, gaps.first), rank + 1),
    })),
  );
}
