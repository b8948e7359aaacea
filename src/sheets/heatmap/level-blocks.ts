/**
 * The levels of people at one moment or several, on the hidden sheet that formulas of other sheets look at: as formulas
 * on the score sheets, or as the values that they were.
 */
import type { Competency } from "../../framework/model";
import type { HeatScore } from "../../scoring/heat-score";
import { levelsOf } from "../../scoring/level-scale";
import type { Person } from "../../scoring/person";
import { listsFor, type ListNames } from "../marker/list-names";
import type { Block, DataColumns } from "./data-columns";
import { HEAT_MARKS } from "./heatmap-words";
import type { LiveList, LiveRating } from "./live-source";
import { quoted } from "./live-formulas";
import { together, type RatingWork } from "./rating-blocks";

/** What stood of everybody at one moment. */
export interface LevelsAt {
  readonly title: string;
  /** By person and competency; counted where nothing is followed. */
  readonly values: readonly (readonly HeatScore[])[];
  /** By person, where formulas find the ratings that count. */
  readonly ratings?: readonly (readonly LiveRating[])[];
}

export interface LevelsSource {
  readonly people: readonly Person[];
  readonly competencies: readonly Competency[];
  readonly moments: readonly LevelsAt[];
  /** The lists that `ratings` refers to; left out where formulas cannot follow the scores. */
  readonly follows?: { readonly lists: readonly LiveList[]; readonly names: ListNames };
}

export interface LevelBlocks {
  /** By moment. */
  readonly blocks: readonly Block[];
  /** The cells that say where ratings stand, with how many of them there were. */
  readonly lines: readonly { readonly cells: string; readonly found: number }[];
}

/** What heads a competency's column: "1.1 Zorgvuldigheid". */
export function levelHeader({ code, name }: Pick<Competency, "code" | "name">): string {
  return `${code} ${name}`;
}

/** Adds a block for each moment. Cells hold a number, "n.v.t." or the mark for nothing. */
export function addLevels(data: DataColumns, source: LevelsSource): LevelBlocks {
  const { people, competencies, moments, follows } = source;
  const headers = competencies.map(levelHeader);
  const lines: { cells: string; found: number }[] = [];
  const blocks = moments.map(({ title, values, ratings }): Block => {
    if (follows && ratings) {
      const work: RatingWork = {
        ...{ data, headers, lines },
        people: people.length,
        statistic: "median",
        sources: { lists: follows.lists },
        codes: competencies.map(({ code }) => code),
        lists: competencies.map((competency) => listsFor(follows.names, levelsOf(competency))),
      };
      return together(work, title, (person) => ratings[person] ?? []);
    }
    const first = data.columns;
    headers.forEach((header, index) =>
      data.add(index === 0 ? title : "", header, (person) => values[person]?.[index] ?? HEAT_MARKS.nothing),
    );
    return { first, columns: headers.length };
  });
  return { blocks, lines };
}

/** What a sheet says of whether it is up to date, each a whole sentence. */
export interface FollowWords {
  readonly upToDate: string;
  /** Before the number of ratings that are not found any more. */
  readonly lost: string;
  /** Before the number of people there are by now. */
  readonly others: string;
  readonly again: string;
  readonly frozen: string;
}

/** A formula that says whether everybody is still found and nobody has come; a sentence where nothing is followed. */
export function followStatus(
  words: FollowWords,
  lists: readonly LiveList[] | undefined,
  lines: LevelBlocks["lines"],
): string | { readonly formula: string } {
  if (!lists) return words.frozen;
  const were = lines.reduce((sum, { found }) => sum + found, 0);
  const found = lines.map(({ cells }) => `COUNT(${cells})`).join("+");
  const lost =
    found === ""
      ? quoted(words.upToDate)
      : `IF(${found}<${were},${quoted(words.lost)}&${were}-(${found})&${quoted(`. ${words.again}`)},${quoted(words.upToDate)})`;
  if (lists.length === 0) return { formula: `=${lost}` };
  const now = lists.map(({ watched }) => `COUNTA(${watched})`).join("+");
  const was = lists.reduce((sum, { count }) => sum + count, 0);
  return {
    formula: `=IF(${now}<>${was},${quoted(words.others)}&(${now})&${quoted(`. ${words.again}`)},${lost})`,
  };
}
