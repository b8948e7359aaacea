/** Whether a heatmap can follow its score sheets by formulas, and if so, where these find everything. */
import { counts } from "../../scoring/heatmap-values";
import type { Rater } from "../../scoring/person";
import type {
  LiveList,
  LivePerson,
  LiveProfiles,
  LiveRating,
  LiveSources,
} from "../../sheets/heatmap/live-source";
import { isEmpty, SheetCells, textOf, type Cell } from "../reading/read-cell";
import { nameKey, sameInFormulas } from "../reading/same-person";
import type { ScoreSheet } from "../reading/score-sheet";
import { formLevels } from "./form-levels";
import { liveList, type Hindrance } from "./live-list";
import { namesakesAmong } from "./person-labels";
import type { FoundPerson, FoundRating } from "./rated-people";

export type { Hindrance };

export interface LiveQuestion {
  readonly raters?: readonly Rater[];
  /** Codes. */
  readonly competencies: readonly string[];
  /** On the score sheets, whether they are in it or not: formulas must tell namesakes apart. */
  readonly everyone: readonly FoundPerson[];
  /** Own ratings are held against others'. */
  readonly withSelf: boolean;
  readonly profiles?: LiveProfiles;
  readonly names: LiveSources["names"];
}

/** The sources of a live heatmap, or the first thing that is in the way. */
export type Liveness = { readonly sources: LiveSources } | { readonly hindrance: Hindrance };

/** Where formulas find the scores of these people, in their order. */
export function liveness(people: readonly FoundPerson[], question: LiveQuestion): Liveness {
  try {
    return { sources: new LiveReader(people, question).sources() };
  } catch (error) {
    if (error instanceof InTheWay) return { hindrance: error.hindrance };
    throw error;
  }
}

/** The lists alone, for telling what has changed on them; empty where there are none that formulas can follow. */
export function followedLists(people: readonly FoundPerson[], question: LiveQuestion): readonly LiveList[] {
  const found = liveness(people, question);
  return "sources" in found ? found.sources.lists : [];
}

class InTheWay extends Error {
  constructor(readonly hindrance: Hindrance) {
    super(hindrance.kind);
  }
}

class LiveReader {
  private readonly lists: LiveList[] = [];
  private readonly known = new Map<ScoreSheet, number>();
  private readonly levels = new Map<ScoreSheet, ReadonlyMap<string, string>>();

  private readonly namesakes: ReadonlySet<string>;

  constructor(
    private readonly people: readonly FoundPerson[],
    private readonly question: LiveQuestion,
  ) {
    this.namesakes = namesakesAmong(question.everyone);
  }

  sources(): LiveSources {
    const { profiles, names } = this.question;
    const people = this.people.map((person) => this.person(person));
    return { lists: this.lists, people, names, ...(profiles ? { profiles } : {}) };
  }

  private person(person: FoundPerson): LivePerson {
    const { raters, withSelf } = this.question;
    const of = (found: readonly FoundRating[], whose: readonly Rater[] | undefined): readonly LiveRating[] =>
      found.filter(({ rating }) => counts(rating, whose)).map((each) => this.rating(person, each));
    return {
      level: of(person.found, raters),
      self: withSelf ? of(person.found, ["self"]) : [],
      earlier: of(person.foundEarlier, raters),
    };
  }

  private rating(person: FoundPerson, { sheet, rating }: FoundRating): LiveRating {
    if (sheet.kind === "form") return { from: "cells", cells: this.formCells(sheet) };
    const list = this.list(sheet);
    const own = this.lists[list];
    if (sheet.moment) throw new InTheWay(hindranceAt("moment", sheet, rating.name));
    if (sheet.saidHeadings) throw new InTheWay(hindranceAt("headings", sheet, rating.name));
    if (rating.nameParts) throw new InTheWay(hindranceAt("nameParts", sheet, rating.name));
    const asWritten = typeof rating.name.content === "string" ? rating.name.content : "";
    const found = own?.untidy ? tidySpaces(asWritten) : asWritten;
    const byNumber = this.namesakes.has(nameKey(person.name));
    const isNumbered = own?.lookup.numbers !== undefined && textOf(rating.number) === person.number;
    if (!sameInFormulas(found, person.name) || (byNumber && !isNumbered)) {
      throw new InTheWay(hindranceAt("name", sheet, rating.name));
    }
    for (const { competency, cell, score } of rating.scores) {
      if (this.question.competencies.includes(competency.code) && !isRead(cell, score)) {
        throw new InTheWay(hindranceAt(sheet.scale ? "scale" : "score", sheet, cell));
      }
    }
    const rater = rating.raterCell && raterValue(rating.raterCell);
    if (rating.raterCell && rater === undefined)
      throw new InTheWay(hindranceAt("rater", sheet, rating.raterCell));
    return { from: "list", list, byNumber, ...(rater === undefined ? {} : { rater }) };
  }

  private list(sheet: ScoreSheet): number {
    const before = this.known.get(sheet);
    if (before !== undefined) return before;
    const list = liveList(sheet, this.question.competencies);
    if ("kind" in list) throw new InTheWay(list);
    this.lists.push(list);
    this.known.set(sheet, this.lists.length - 1);
    return this.lists.length - 1;
  }

  private formCells(sheet: ScoreSheet): ReadonlyMap<string, string> {
    const before = this.levels.get(sheet);
    if (before) return before;
    const levels = formLevels(sheet);
    const wanted = sheet.ratings.flatMap(({ scores }) => scores.map(({ competency }) => competency.code));
    if (wanted.some((code) => this.question.competencies.includes(code) && !levels.has(code))) {
      const { row, column } = sheet.sheet.area;
      throw new InTheWay(hindranceAt("form", sheet, new SheetCells(sheet.sheet).at(row, column)));
    }
    this.levels.set(sheet, levels);
    return levels;
  }
}

/** Formulas take for a score exactly what the dropdown offers; the same must have been read. */
function isRead(cell: Cell, score: unknown): boolean {
  const { content } = cell;
  if (isEmpty(cell)) return true;
  if (typeof content === "number") return score === undefined || score === content;
  if (typeof content !== "string") return score === undefined;
  if (score === undefined) return !/[*?~]/u.test(content);
  return score === "n.v.t." && content.toLowerCase() === "n.v.t.";
}

/** A text in a formula may have no more. */
const LONGEST_TEXT = 255;

/** What a formula can look for in the rater's cell; undefined for an error, and for what Excel would write otherwise. */
function raterValue({ content }: Cell): string | number | boolean | undefined {
  if (typeof content === "object") return undefined;
  if (typeof content === "number") return Number(content.toPrecision(15)) === content ? content : undefined;
  // To Excel capitals make no difference.
  if (typeof content === "string") return content.length > LONGEST_TEXT ? undefined : content.toLowerCase();
  return content;
}

/** As Excel's TRIM does it. */
function tidySpaces(text: string): string {
  return text.replace(/ +/gu, " ").replace(/^ | $/gu, "");
}

function hindranceAt(kind: Hindrance["kind"], { sheet }: ScoreSheet, cell: Cell): Hindrance {
  return { kind, sheet: sheet.name, address: cell.address };
}
