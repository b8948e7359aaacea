/**
 * The sheet behind a live heatmap: a row for each person in the order of the heatmap, and blocks of columns side by
 * side: where each rating stands, what it says, and step by step what becomes of it. All in formulas on the score sheets.
 */
import { levelsOf } from "../../scoring/level-scale";
import { HEADINGS } from "../marker/column-headings";
import { listsFor, type ScaleNames } from "../marker/list-names";
import type { Heatmap } from "./content";
import { ABOUT, DataColumns, type Block } from "./data-columns";
import { columnLabel, MOST_GAPS } from "./frozen";
import {
  combined,
  gapRank,
  lineFormula,
  minus,
  profileLine,
  requiredAt,
  scoreAt,
  scoreIn,
  statisticOf,
} from "./live-formulas";
import type { LiveRating, LiveSources } from "./live-source";

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

interface Work {
  readonly heatmap: Heatmap;
  readonly sources: LiveSources;
  readonly data: DataColumns;
  /** The competencies of all columns, in order, and their headers. */
  readonly codes: readonly string[];
  /** What can be chosen for each. */
  readonly lists: readonly ScaleNames[];
  readonly headers: readonly string[];
  readonly lines: { cells: string; found: number }[];
}

type RatingsOf = (person: number) => readonly LiveRating[];

/** Begins the sheet. `sheet` is a free name. */
export function buildHeatmapData(heatmap: Heatmap, sources: LiveSources, sheet: string): DataSheet {
  const competencies = heatmap.selection.clusters.flatMap((cluster) => cluster.competencies);
  const data = new DataColumns(sheet, heatmap.people);
  const work: Work = {
    heatmap,
    sources,
    data,
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

/** The ratings of each person, a block for the first, the second …; and what they come to together. */
function together(work: Work, title: string, ratingsOf: RatingsOf): Block {
  const { data, headers, heatmap } = work;
  const most = Math.max(1, ...heatmap.people.map((_, person) => ratingsOf(person).length));
  const blocks = Array.from({ length: most }, (_, index) =>
    ratingBlock(work, most === 1 ? title : `${title} ${index + 1}`, ratingsOf, index),
  );
  const [only, ...more] = blocks;
  if (only && more.length === 0) return only;
  return data.block(`${title} samen`, headers, (person, index) => {
    const cells = blocks
      .slice(0, ratingsOf(person).length)
      .map(({ first }) => data.cell(person, first + index));
    return combined({ cells }, heatmap.look.statistic);
  });
}

/** The column with the lines in which each person's rating of this rank stands, and the block with its scores. */
function ratingBlock(work: Work, title: string, ratingsOf: RatingsOf, rank: number): Block {
  const { data, sources, codes, headers, lists, lines, heatmap } = work;
  const line = data.add(title, "regel", (person) => {
    // The column that is being added is there by now.
    const formula = lineOf(work, ratingsOf(person), rank, person, data.columns - 1);
    return formula === undefined ? null : { formula };
  });
  const found = heatmap.people.filter((_, person) => ratingsOf(person)[rank]?.from === "list").length;
  if (found > 0) lines.push({ cells: data.column(line), found });
  return data.block("", headers, (person, index) => {
    const rating = ratingsOf(person)[rank];
    const code = codes[index] ?? "";
    const list = lists[index]?.scores ?? "";
    switch (rating?.from) {
      case undefined:
        return undefined;
      case "cells": {
        const cell = rating.cells.get(code);
        return cell === undefined ? undefined : scoreIn(cell, list);
      }
      case "list": {
        const scores = sources.lists[rating.list]?.scores.get(code);
        return scores === undefined ? undefined : scoreAt(scores, data.held(person, line), list);
      }
    }
  });
}

/** The formula of the line that a rating stands in; `own` is the column that it is for. */
function lineOf(
  { data, sources, codes }: Work,
  ratings: readonly LiveRating[],
  rank: number,
  person: number,
  own: number,
): string | undefined {
  const rating = ratings[rank];
  const list = rating?.from === "list" ? sources.lists[rating.list] : undefined;
  if (rating?.from !== "list" || !list) return undefined;
  const before = ratings
    .slice(0, rank)
    .findLastIndex(
      (each) => each.from === "list" && each.list === rating.list && each.rater === rating.rater,
    );
  // Each rank before it has a column with lines, and one for each competency.
  const column = own - (rank - before) * (codes.length + 1);
  return lineFormula(list, rating, {
    name: data.held(person, ABOUT.name),
    number: data.held(person, ABOUT.number),
    ...(before >= 0 ? { before: data.held(person, column) } : {}),
  });
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
