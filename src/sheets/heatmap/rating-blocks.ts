/** The blocks behind a live sheet that say where each rating of a person stands, what it says, and what all come to. */
import type { Spread } from "../../scoring/summary";
import type { ScaleNames } from "../marker/list-names";
import { ABOUT, type Block, type DataColumns } from "./data-columns";
import { combined, lineFormula, scoreAt, scoreIn } from "./live-formulas";
import type { LiveRating, LiveSources } from "./live-source";

export interface RatingWork {
  readonly data: DataColumns;
  readonly sources: Pick<LiveSources, "lists">;
  /** How many people there are. */
  readonly people: number;
  readonly statistic: Spread;
  /** The competencies of all columns, in order, and their headers. */
  readonly codes: readonly string[];
  readonly headers: readonly string[];
  /** What can be chosen for each. */
  readonly lists: readonly ScaleNames[];
  /** Takes the cells that say where ratings stand, with how many of them there were. */
  readonly lines: { cells: string; found: number }[];
}

export type RatingsOf = (person: number) => readonly LiveRating[];

/** The ratings of each person, a block for the first, the second …; and what they come to together. */
export function together(work: RatingWork, title: string, ratingsOf: RatingsOf): Block {
  const { data, headers, people, statistic } = work;
  const counts = Array.from({ length: people }, (_, person) => ratingsOf(person).length);
  const most = counts.reduce((more, count) => Math.max(more, count), 1);
  const blocks = Array.from({ length: most }, (_, index) =>
    ratingBlock(work, most === 1 ? title : `${title} ${index + 1}`, ratingsOf, index),
  );
  const [only, ...more] = blocks;
  if (only && more.length === 0) return only;
  return data.block(`${title} samen`, headers, (person, index) => {
    const cells = blocks
      .slice(0, ratingsOf(person).length)
      .map(({ first }) => data.cell(person, first + index));
    return combined({ cells }, statistic);
  });
}

/** The column with the lines in which each person's rating of this rank stands, and the block with its scores. */
function ratingBlock(work: RatingWork, title: string, ratingsOf: RatingsOf, rank: number): Block {
  const { data, sources, codes, headers, lists, lines, people } = work;
  const line = data.add(title, "regel", (person) => {
    // The column that is being added is there by now.
    const formula = lineOf(work, ratingsOf(person), rank, person, data.columns - 1);
    return formula === undefined ? null : { formula };
  });
  const all = Array.from({ length: people }, (_, person) => person);
  const found = all.filter((person) => ratingsOf(person)[rank]?.from === "list").length;
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
  { data, sources, codes }: RatingWork,
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
