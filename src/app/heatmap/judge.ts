/**
 * What a version for sharing may not tell because of what was told before. Where the scores of an earlier version are
 * still there as they were, it is known who was in it; where not, only its figures are. Source: docs/heatmap.md,
 * "Two versions together". Longer than most files: every step looks at the same two versions.
 */
import type { Framework } from "../../framework/model";
import type { Contribution } from "../../scoring/contribution";
import { isNoneOrEnough, less, mayFollow, shared, valuesMayFollow } from "../../scoring/follows";
import type { Added, Contributions, Enough } from "../../scoring/follows";
import { personNumbers } from "../../scoring/heatmap-values";
import { partsOf } from "../../scoring/told-apart";
import { colleaguesBehind } from "../../scoring/voices";
import { isProblem } from "../problem";
import type { ReadRating, ScoreSheet } from "../reading/score-sheet";
import { composeShared } from "./compose-shared";
import { peopleOf, type FoundPerson } from "./rated-people";
import {
  addedBy,
  contribution,
  NO_BARS,
  toldApartByRaters,
  type Bars,
  type ShareDraft,
  type ShareSet,
} from "./share-draft";
import { toldBy, type SharedVersion } from "./shared-before";
import type { HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import type { HeatmapSheets } from "./sources";
import { requiredOf } from "./suppress-heatmap";

/** An earlier version, with the scores that it was made of as they are now; undefined where those are gone. */
export interface Earlier {
  readonly version: SharedVersion;
  readonly sheets: HeatmapSheets | undefined;
}

export interface Later {
  readonly settings: HeatmapSettings;
  readonly sheets: HeatmapSheets;
}

/** Judges a version beside all that were shared before it. */
export function judgeBeside(
  earlier: readonly Earlier[],
  later: Later,
  framework: Framework,
): (draft: ShareDraft) => Bars {
  return (draft) => {
    const parts = areOfParts(earlier, later);
    // Those who are in several versions are known by one word in all.
    const known = earlier.flatMap(({ sheets }) => (sheets ? [sheets] : []));
    const idOf = parts ? { idOf: identities([later.sheets, ...known].flatMap(sheetsOf)) } : {};
    const comparisons = earlier.map((one) => new Comparison(one, later, draft, { framework, ...idOf }));
    const barred = draft.columns.map(
      (_, column) =>
        new Set(
          draft.sets
            .filter((set) => comparisons.some((one) => !one.mayTell(set, column)))
            .map(({ label }) => label),
        ),
    );
    draft.columns.forEach((_, column) => {
      if (parts && !mayTellParts(column, comparisons))
        for (const { label } of draft.sets) barred[column]?.add(label);
    });
    // What is not told is told together, by the total less the rest.
    draft.columns.forEach((_, column) => {
      const secret = draft.sets.filter(
        ({ label, shown }) => label !== "" && (!shown[column] || barred[column]?.has(label)),
      );
      if (secret.length > 0 && comparisons.some((one) => !one.mayTellTogether(secret, column))) {
        barred[column]?.add("");
      }
    });
    return {
      isBarred: (label, column) => barred[column]?.has(label) ?? false,
      isCoverageBarred: (column) =>
        comparisons.some((one) => !one.mayTellCoverage(column) || (parts && one.toldOf(column).length > 0)),
    };
  };
}

/** The highest minimums that any version was shared with: what people were promised then still holds. */
export function atLeastAsBefore(
  settings: HeatmapSettings,
  versions: readonly SharedVersion[],
): HeatmapSettings {
  const highest = (key: "minimumGroup" | "minimumRaters"): number =>
    Math.max(settings[key], ...versions.map(({ mark }) => mark.settings[key]));
  return { ...settings, minimumGroup: highest("minimumGroup"), minimumRaters: highest("minimumRaters") };
}

/** Whether some of these versions are of a part of the people, and not all of the same part. */
function areOfParts(earlier: readonly Earlier[], later: Later): boolean {
  const all = [later.settings, ...earlier.map(({ version }) => version.mark.settings)];
  return new Set(all.map(choiceOf)).size > 1;
}

function choiceOf({ departments, functions, people }: HeatmapSettings): string {
  return JSON.stringify([departments, functions, people].map((chosen) => chosen && [...chosen].sort()));
}

/**
 * Whether a column of a part of the people may be told beside what was told of other parts. Two versions may each follow
 * the other and a third still tell the rest: everyone, less one department, less the other, is who has none. So everyone
 * of whom anything is told is divided by what all versions tell of them; each such division must be enough people, and
 * then whatever is added up or taken away is too.
 */
function mayTellParts(column: number, comparisons: readonly Comparison[]): boolean {
  const told = comparisons.map((one) => one.toldOf(column));
  if (told.includes("unknown")) return false;
  const [any] = comparisons;
  if (!any || told.every(({ length }) => length === 0)) return true;
  const sets = [...any.tellsOf(column), ...told.flatMap((own) => (own === "unknown" ? [] : own))];
  const divisions = new Map<string, Added[]>();
  // Who has another score by now adds something else.
  const addedBy = new Map(
    sets.flatMap((set) => [...set].map(([person, added]) => [`${person} ${added.value}`, added] as const)),
  );
  for (const [key, added] of addedBy) {
    const [person = ""] = key.split(" ");
    const pattern = sets.map((set) => (set.get(person)?.value === added.value ? "1" : "0")).join("");
    divisions.set(pattern, [...(divisions.get(pattern) ?? []), added]);
  }
  return [...divisions.values()].every((people) => any.areEnough(people));
}

function sheetsOf({ sources, baseline }: HeatmapSheets): readonly ScoreSheet[] {
  return baseline ? [...sources, baseline] : sources;
}

/** One version beside one that was shared before. */
class Comparison {
  private readonly version: SharedVersion;
  private readonly enough: Enough;
  private readonly sameKind: boolean;
  private readonly sameRows: boolean;
  /** By column, whether people can be told apart by how many rated them. */
  private readonly apartNow: readonly boolean[];
  /** The earlier version made anew from its scores as they are. */
  private readonly again: ShareDraft | undefined;
  private readonly idOf: (person: FoundPerson) => string;

  constructor(
    private readonly earlier: Earlier,
    private readonly later: Later,
    private readonly draft: ShareDraft,
    { framework, idOf }: { readonly framework: Framework; readonly idOf?: (person: FoundPerson) => string },
  ) {
    const { version, sheets } = earlier;
    const { settings } = version.mark;
    this.version = version;
    this.enough = { people: later.settings.minimumGroup, colleagues: later.settings.minimumRaters };
    this.sameKind = kindOf(settings) === kindOf(later.settings);
    this.sameRows = rowsOf(settings) === rowsOf(later.settings);
    this.apartNow = toldApartByRaters(draft);
    this.again = sheets && madeAgain(sheets, settings, framework);
    this.idOf = idOf ?? identities([later.sheets, ...(sheets ? [sheets] : [])].flatMap(sheetsOf));
  }

  /** Of whom something was told in a column; "unknown" where the scores of then are not there as they were. */
  toldOf(column: number): readonly Contributions[] | "unknown" {
    const before = this.columnBefore(column);
    // What is told otherwise, of the same people, has been judged: only of a new round.
    if (before === undefined || before === "others") return [];
    if (!this.isKnown(before)) return "unknown";
    const { again, draft } = this;
    const at = this.columnAgain(before);
    return [
      ...this.knownSets(before),
      ...(again && draft.question.measure === "gap"
        ? again.sets.flatMap((set) => this.classesOf(again, set, at))
        : []),
    ];
  }

  /** Of whom something would be told now. */
  tellsOf(column: number): readonly Contributions[] {
    const { draft } = this;
    return draft.sets
      .filter(({ shown }) => shown[column])
      .flatMap((set) => [
        this.contributions(set, column),
        ...(draft.question.measure === "gap" ? this.classesOf(draft, set, column) : []),
      ]);
  }

  /** Whether something may be told of these people by themselves. */
  areEnough(people: readonly Added[]): boolean {
    return isNoneOrEnough(people, this.enough);
  }

  /** Whether a set of people may be told of in a column. */
  mayTell(set: ShareSet, column: number): boolean {
    const before = this.columnBefore(column);
    if (before === undefined) return true;
    if (before === "others") return this.isNewRound(column);
    const told = this.toldBefore(set.label, before);
    if (this.isKnown(before)) {
      if (this.isSameData(column, before)) return told !== undefined;
      return this.sameRows
        ? this.follows(this.knownSets(before), [this.contributions(set, column)]) &&
            this.gapsFollow(set, column, before)
        : this.mayTellOtherwise(column, before);
    }
    if (!this.sameRows) return false;
    const values = toldBy(set.values[column] ?? []);
    if (told) return this.valuesFollow(told, values, column, before);
    const together = this.togetherBefore(before);
    if (this.version.sets.some(({ label }) => label === set.label))
      // Not told then: what it is now, less what came since, is what it was.
      return (
        together === undefined || set.label === "" || this.valuesFollow(together, values, column, before)
      );
    if (this.areApart(column, before)) return false;
    // A group that was not there may be a part of one that was.
    return this.version.sets.every(({ label, told: all }) => {
      const now = this.draft.sets.find((one) => one.label === label);
      const was = all[before];
      return (
        now !== undefined && was !== undefined && less(was, toldBy(now.values[column] ?? [])).length === 0
      );
    });
  }

  /** Whether the people may be told of in other groups than then: whatever can be put together of either. */
  private mayTellOtherwise(column: number, before: number): boolean {
    const total = this.draft.sets.find(({ label }) => label === "");
    const groups = this.draft.sets.filter(({ label }) => label !== "");
    const secret = groups.filter(({ shown }) => !shown[column]);
    const rest = new Map(secret.flatMap((set) => [...this.contributions(set, column)]));
    const cells =
      groups.length === 0 && total
        ? [this.contributions(total, column)]
        : [
            ...groups.filter(({ shown }) => shown[column]).map((set) => this.contributions(set, column)),
            ...(total?.shown[column] && rest.size > 0 ? [rest] : []),
          ];
    const were = this.knownSets(before, true);
    if (cells.length > MOST_CELLS || were.length > MOST_CELLS) return false;
    return this.follows([...unions(were), ...unions(this.classesBefore(before))], unions(cells));
  }

  private follows(before: readonly Contributions[], now: readonly Contributions[]): boolean {
    return now.every((own) => before.every((other) => mayFollow(other, own, this.enough)));
  }

  /** Of gaps it holds for those of whom the same is required too: whose a gap can be, it says itself. */
  private gapsFollow(set: ShareSet, column: number, before: number): boolean {
    const { again, draft } = this;
    if (draft.question.measure !== "gap" || !again) return true;
    const now = this.classesOf(draft, set, column);
    const at = this.columnAgain(before);
    return again.sets.every((was) => this.follows(this.classesOf(again, was, at), now));
  }

  /** The same of figures. Where people can be told apart by how many rated them, only what says nothing new follows. */
  private valuesFollow(
    were: readonly Contribution[],
    values: readonly Contribution[],
    column: number,
    before: number,
  ): boolean {
    // Of whom the same is required, figures alone do not say.
    return this.areApart(column, before) || this.draft.question.measure === "gap"
      ? same(were, values) && values.length >= this.enough.people
      : valuesMayFollow(were, values, this.enough.people);
  }

  /** Whether people can be told apart by how many rated them, now or then: then some of them may be too few. */
  private areApart(column: number, before: number): boolean {
    return Boolean(this.version.apart[before] ?? true) || Boolean(this.apartNow[column]);
  }

  /** Whether these sets may be told of as one. */
  mayTellTogether(sets: readonly ShareSet[], column: number): boolean {
    const before = this.columnBefore(column);
    if (before === undefined || before === "others") return true;
    if (this.isKnown(before)) {
      if (this.isSameData(column, before)) return true;
      const own = new Map(sets.flatMap((set) => [...this.contributions(set, column)]));
      return this.follows(this.knownSets(before), [own]);
    }
    const were = this.unionBefore(
      sets.map(({ label }) => label),
      before,
    );
    const values = sets.flatMap((set) => toldBy(set.values[column] ?? []));
    return were === undefined
      ? this.toldBefore("", before) === undefined
      : this.valuesFollow(were, values, column, before);
  }

  /** Coverage of the same scores is what it was, or says whose required level changed. */
  mayTellCoverage(column: number): boolean {
    const before = this.columnBefore(column);
    if (before === undefined || before === "others") return true;
    const told = this.toldBefore("", before);
    const total = this.draft.sets.find(({ label }) => label === "");
    if (told && same(told, toldBy(total?.values[column] ?? [])) && this.sameRows)
      return this.version.coverage[before] === this.draft.coverage[column];
    if (!this.isKnown(before)) return told === undefined;
    const classes = total ? this.classesOf(this.draft, total, column) : [];
    return this.follows([...this.knownSets(before), ...this.classesBefore(before)], classes);
  }

  /** People of whom the same is required: of each of these coverage tells something. */
  private classesOf({ question }: ShareDraft, total: ShareSet, column: number): readonly Contributions[] {
    const classes = new Map<string | undefined, Map<string, Added>>();
    const competencies = question.columns[column]?.competencies ?? [];
    total.people.forEach((person, index) => {
      const value = total.values[column]?.[index];
      if (value === undefined) return;
      const required = requiredOf(person, competencies, question);
      const own = classes.get(required) ?? new Map<string, Added>();
      classes.set(required, own.set(this.idOf(person), addedBy(total, column, index, value)));
    });
    return [...classes.values()];
  }

  private classesBefore(before: number): readonly Contributions[] {
    const { again, version } = this;
    const total = again?.sets.find(({ label }) => label === "");
    if (!again || !total || version.coverage[before] === undefined) return [];
    return this.classesOf(again, total, this.columnAgain(before));
  }

  private columnAgain(before: number): number {
    return this.again?.columns.findIndex(({ code }) => code === this.version.codes[before]) ?? -1;
  }

  /** The column of then with the same figures; "others" where what is told overlaps otherwise. */
  private columnBefore(column: number): number | "others" | undefined {
    const own = this.draft.columns[column];
    if (!own) return undefined;
    if (this.sameKind) {
      const at = this.version.codes.indexOf(own.code);
      return at < 0 ? undefined : at;
    }
    return this.version.codes.some((code) => overlaps(code, own.code)) ? "others" : undefined;
  }

  private toldBefore(label: string, before: number): readonly Contribution[] | undefined {
    return this.version.sets.find((set) => set.label === label)?.told[before];
  }

  /** Whether the scores that a column was made of are still there, as they were. */
  private isKnown(before: number): boolean {
    const { again } = this;
    if (!again) return false;
    const column = this.columnAgain(before);
    return (
      column >= 0 &&
      again.sets.length === this.version.sets.length &&
      this.version.sets.every(({ label, told }) => {
        const now = again.sets.find((set) => set.label === label);
        const was = told[before];
        return now !== undefined && (was === undefined || same(was, toldBy(now.values[column] ?? [])));
      })
    );
  }

  /** Whether every set has the same people with the same scores as then. */
  private isSameData(column: number, before: number): boolean {
    const { again, draft } = this;
    const at = this.columnAgain(before);
    return (
      again?.sets.length === draft.sets.length &&
      draft.sets.every((set) => {
        const was = again.sets.find(({ label }) => label === set.label);
        if (!was) return false;
        const [a, b] = [this.contributions(was, at), this.contributions(set, column)];
        return a.size === b.size && shared(a, b).same === a.size;
      })
    );
  }

  /** The people of everything that was told in a column, and of what can be worked out from it. */
  private knownSets(before: number, onlyParts = false): readonly Contributions[] {
    const column = this.columnAgain(before);
    const all = (this.again?.sets ?? []).map((set) => ({
      isTold: this.toldBefore(set.label, before) !== undefined,
      isTotal: set.label === "",
      people: this.contributions(set, column),
    }));
    const secret = all
      .filter(({ isTold, isTotal }) => !isTold && !isTotal)
      .flatMap(({ people }) => [...people]);
    const isTotalTold = all.some(({ isTotal, isTold }) => isTotal && isTold);
    const isPart = (isTotal: boolean): boolean => !isTotal || !onlyParts || all.length === 1;
    return [
      ...all.filter(({ isTold, isTotal }) => isTold && isPart(isTotal)).map(({ people }) => people),
      ...(onlyParts ? [] : this.classesBefore(before)),
      ...(isTotalTold && secret.length > 0 ? [new Map(secret)] : []),
    ];
  }

  private contributions(set: ShareSet, column: number): Contributions {
    return new Map(
      set.people.flatMap((person, index) => {
        const value = set.values[column]?.[index];
        return value === undefined ? [] : [[this.idOf(person), addedBy(set, column, index, value)] as const];
      }),
    );
  }

  /** The values of what was not told then, together; undefined where they cannot be worked out, or there were none. */
  private togetherBefore(before: number): readonly Contribution[] | undefined {
    const secret = this.version.sets.filter(({ told }) => told[before] === undefined);
    if (secret.length === 0) return undefined;
    return this.unionBefore(
      secret.map(({ label }) => label),
      before,
    );
  }

  /** What the groups of these labels had together then; undefined where nobody can know. */
  private unionBefore(labels: readonly string[], before: number): readonly Contribution[] | undefined {
    const total = this.toldBefore("", before);
    const others = this.version.sets.filter(({ label }) => label !== "" && !labels.includes(label));
    if (total && others.every(({ told }) => told[before] !== undefined)) {
      return less(
        total,
        others.flatMap(({ told }) => told[before] ?? []),
      );
    }
    const own = labels.map((label) => this.toldBefore(label, before));
    return own.includes(undefined) ? undefined : own.flatMap((values) => values ?? []);
  }

  /**
   * Whether the scores are others: of another version of the same only what has changed for enough people, and for more
   * than it did not. A change is made of the scores of then as well.
   */
  private isNewRound(column: number): boolean {
    const { sheets, version } = this.earlier;
    const own = this.draft.columns[column];
    const overlapping = version.codes.flatMap((code, at) => (own && overlaps(code, own.code) ? [at] : []));
    if (!sheets || !overlapping.every((at) => this.isKnown(at))) return false;
    // Seen as either was made: of a mean people can be told apart otherwise than of a median.
    return [version.mark.settings, this.later.settings].every(({ statistic }) => {
      const before = this.levels(sheets, version.mark.settings, column, statistic);
      return this.levels(this.later.sheets, this.later.settings, column, statistic).every((now) =>
        before.every((then) => {
          const { same, changed } = shared(then, now);
          return mayFollow(then, now, this.enough) && changed >= this.enough.people && changed > same;
        }),
      );
    });
  }

  /** Everyone's level now and, of a change, then. */
  private levels(
    { sources, baseline }: HeatmapSheets,
    { measure }: Pick<HeatmapSettings, "measure">,
    column: number,
    statistic: HeatmapSettings["statistic"],
  ): readonly Contributions[] {
    const question = { ...this.draft.question, measure: "level", statistic } as const;
    const own = question.columns[column];
    const moments = measure === "change" && baseline ? [sources, [baseline]] : [sources];
    return moments.map(
      (sheets) =>
        new Map(
          peopleOf(sheets).flatMap((person) => {
            const value = contribution(personNumbers(person, question).values[column]);
            if (value === undefined || !own) return [];
            const colleagues = colleaguesBehind(person, own, question);
            const parts = partsOf(person, own, question);
            return [[this.idOf(person), { value, colleagues, parts }] as const];
          }),
        ),
    );
  }
}

/** With more groups than this, what can be put together of them is not gone through: then nothing is told. */
const MOST_CELLS = 6;

function unions(cells: readonly Contributions[]): readonly Contributions[] {
  let found: readonly Contributions[] = [new Map()];
  for (const cell of cells) found = [...found, ...found.map((union) => new Map([...union, ...cell]))];
  return found.filter(({ size }) => size > 0);
}

function madeAgain(
  sheets: HeatmapSheets,
  settings: HeatmapSettings,
  framework: Framework,
): ShareDraft | undefined {
  try {
    return composeShared(sheets, settings, framework, () => NO_BARS).alone;
  } catch (problem) {
    if (isProblem(problem)) return undefined;
    throw problem;
  }
}

/** Versions of one kind tell the same thing of a person. */
function kindOf({ measure, statistic, raters, view }: HeatmapSettings): string {
  return [measure, statistic, [...(raters ?? [])].sort().join(), view === "clusters"].join(" ");
}

function rowsOf({ view, groupBy }: HeatmapSettings): string {
  return view === "people" ? "people" : String(groupBy);
}

/** A competency and its cluster tell of the same scores. */
function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** Who is who on all these sheets. */
function identities(sheets: readonly ScoreSheet[]): (person: FoundPerson) => string {
  const found = new Map<ReadRating, string>();
  peopleOf([...new Set(sheets)]).forEach((person, index) => {
    for (const { rating } of person.found) found.set(rating, String(index));
  });
  return ({ found: own }) => (own[0] && found.get(own[0].rating)) ?? "";
}

function same(a: readonly Contribution[], b: readonly Contribution[]): boolean {
  return a.length === b.length && less(a, b).length === 0;
}
