/**
 * A heatmap for others' eyes: without names, and without what is of too few people. Where it has no groups, each column
 * stands by itself, from high to low: whoever knows one score of a colleague must not find the others beside it.
 * Longer than most files: groups and columns go through the same steps, side by side.
 */
import { columnNumbers, type HeatmapQuestion, type PersonNumbers } from "../../scoring/heatmap-values";
import type { HeatScore } from "../../scoring/heat-score";
import { coverageText } from "../../sheets/heatmap/frozen";
import type { Heatmap, HeatmapRow } from "../../sheets/heatmap/content";
import { Problem } from "../problem";
import type { Arranged, NumberedPerson } from "./arrange";
import type { Frame, HeatmapBasis } from "./heatmap-basis";
import { hiddenGroup } from "./hidden-group";
import type { FoundPerson } from "./rated-people";
import type { HeatmapSettings } from "../../sheets/marker/heatmap-settings";
import { contribution, withBars, type Bars, type ShareDraft, type ShareSet } from "./share-draft";
import { suppressedForSharing } from "../../scoring/suppression";
import { partsOf } from "../../scoring/told-apart";
import {
  colleaguesIn,
  coverageIsSecret,
  forSharing,
  saysOfSomeone,
  suppressedGroups,
  type ColleaguesIn,
} from "./suppress-heatmap";

export interface Shared {
  readonly heatmap: Heatmap;
  /** What it tells. */
  readonly draft: ShareDraft;
  /** What it would tell if nothing had been told before. */
  readonly alone: ShareDraft;
}

/** Throws `tooFewToShare`. `judge` says what may not be told because of what was told before. */
export function sharedHeatmap(
  { frame, order, question }: HeatmapBasis,
  settings: HeatmapSettings,
  judge: (draft: ShareDraft) => Bars,
): Shared {
  const { minimumGroup } = settings;
  if (order.people.length < minimumGroup) {
    throw new Problem("tooFewToShare", { people: order.people.length, least: minimumGroup });
  }
  return order.rows.some(({ kind }) => kind === "group")
    ? ofGroups(frame, order, question, settings, judge)
    : ofColumns(frame, order.people, question, settings, judge);
}

function ofGroups(
  frame: Frame,
  { people: everyone, rows }: Arranged,
  question: HeatmapQuestion,
  settings: HeatmapSettings,
  judge: (draft: ShareDraft) => Bars,
): Shared {
  const { columns } = frame;
  const { minimumGroup } = settings;
  const colleagues = colleaguesIn(question, settings);
  const groups = new Map(
    rows.flatMap((row) =>
      row.kind === "group"
        ? everyone.slice(row.first, row.first + row.people).map(({ person }) => [person, row.label] as const)
        : [],
    ),
  );
  const groupOf = (person: FoundPerson): string => groups.get(person) ?? "";
  const { people, isSuppressed } = forSharing(everyone, question, settings, groupOf);
  const own = suppressedGroups(rows, people, columns.length, settings, colleagues);
  const secretCoverage = coverageIsSecret(people, question, settings, groupOf);
  const isSmall = (row: number, column: number): boolean => own?.isCell(row, column) ?? false;
  const says = (some: readonly NumberedPerson[], column: number): boolean =>
    saysOfSomeone(some, column, question, settings);
  const peopleOfRow = (row: HeatmapRow): readonly NumberedPerson[] =>
    row.kind === "group" ? people.slice(row.first, row.first + row.people) : [];
  // The total less the groups that are shown is what a group has that is not.
  const totalSays = columns.map(
    (_, column) =>
      says(people, column) ||
      rows.some((row, index) => !isSmall(index, column) && says(peopleOfRow(row), column)) ||
      says(
        rows.flatMap((row, index) => (isSmall(index, column) ? peopleOfRow(row) : [])),
        column,
      ),
  );
  const isTold = (column: number): boolean =>
    !own?.isTotal(column) &&
    !totalSays[column] &&
    !isLeftOut({ first: 0, people: people.length }, column) &&
    !fewToWhomNot(people, column, settings);
  // Nobody is left of whom anything may be told.
  const isLeftOut = ({ first, people: count }: Span, column: number): boolean => {
    const members = people.slice(first, first + count);
    const isEmpty = members.every(({ numbers }) => (numbers.values[column] ?? null) === null);
    return isEmpty && members.some((_, index) => isSuppressed(first + index, column));
  };
  const totals = columnNumbers(
    people.map(({ numbers }) => numbers),
    question,
  );
  const alone: ShareDraft = {
    question,
    columns,
    sets: [
      ...rows.flatMap((row, index) => {
        if (row.kind !== "group") return [];
        const members = peopleOfRow(row);
        const isShown = (column: number): boolean =>
          !isSmall(index, column) &&
          !says(members, column) &&
          !fewToWhomNot(members, column, settings) &&
          !isLeftOut(row, column);
        return [setOf(row.label, members, question, colleagues, isShown)];
      }),
      setOf("", people, question, colleagues, isTold),
    ],
    coverage: totals.map(({ coverage }, column) =>
      coverage && isTold(column) && !own?.isCoverage(column) && !secretCoverage.isCoverage(column)
        ? coverageText(coverage)
        : undefined,
    ),
  };
  const draft = withBars(alone, judge(alone));
  const total = draft.sets.at(-1);
  const groupRows = rows.map((row, index) => ({ row, set: draft.sets[index] }));
  const told = groupRows.filter(({ set }) => set?.shown.some(Boolean));
  // A sheet has a row at least; the total may still be told.
  const shownRows = told.length > 0 ? told : groupRows;
  const hidden = groupRows.filter((own) => !told.includes(own));
  return {
    alone,
    draft,
    heatmap: {
      ...frame,
      rows: shownRows.map(({ row }) => row),
      hidden: hidden.flatMap(({ row }) =>
        row.kind === "group" ? [hiddenGroup(row, everyone, columns.length, minimumGroup)] : [],
      ),
      people: people.map(({ numbers }) => ({ name: "", numbers })),
      // What is secret has been scored.
      totals: totals.map((numbers, column) => ({
        ...numbers,
        empty: numbers.empty - people.filter((_, person) => isSuppressed(person, column)).length,
      })),
      ratings: ratingsOf(people),
      suppressed: {
        isCell: (row, column) => !shownRows[row]?.set?.shown[column],
        isTotal: (column) => !total?.shown[column],
        isCoverage: (column) => draft.coverage[column] === undefined,
        isRequired: secretCoverage.isRequired,
      },
    },
  };
}

type Span = Pick<Extract<HeatmapRow, { readonly kind: "group" }>, "first" | "people">;

function ofColumns(
  frame: Frame,
  everyone: readonly NumberedPerson[],
  question: HeatmapQuestion,
  settings: HeatmapSettings,
  judge: (draft: ShareDraft) => Bars,
): Shared {
  const { columns } = frame;
  const { people, isSuppressed } = forSharing(everyone, question, settings);
  const numbers = people.map((person) => person.numbers);
  const secretCoverage = coverageIsSecret(people, question, settings);
  const isTold = (column: number): boolean =>
    people.some((_, person) => !isSuppressed(person, column)) &&
    !saysOfSomeone(people, column, question, settings);
  const alone: ShareDraft = {
    question,
    columns,
    sets: [setOf("", people, question, colleaguesIn(question, settings), isTold)],
    coverage: columnNumbers(numbers, question).map(({ coverage }, column) =>
      coverage && isTold(column) && !secretCoverage.isCoverage(column) ? coverageText(coverage) : undefined,
    ),
  };
  const draft = withBars(alone, judge(alone));
  const isColumn = (column: number): boolean => Boolean(draft.sets[0]?.shown[column]);
  const kept = numbers.map((own): PersonNumbers => ({
    ...own,
    values: own.values.map((value, column) => (isColumn(column) ? value : null)),
    gaps: own.gaps.map((gap, column) => (isColumn(column) ? gap : null)),
  }));
  const secrets = columns.map(
    (_, column) =>
      people.filter((_person, person) => !isColumn(column) || isSuppressed(person, column)).length,
  );
  const sorted = columns.map((_, column) => fromHighToLow(kept.map(({ values }) => values[column] ?? null)));
  return {
    alone,
    draft,
    heatmap: {
      ...frame,
      rows: people.map((_, person): HeatmapRow => ({ kind: "person", label: String(person + 1), person })),
      people: people.map((_, place) => ({
        name: "",
        numbers: { values: sorted.map((values) => values[place] ?? null), gaps: [], required: [] },
      })),
      // What is secret has been scored.
      totals: columnNumbers(kept, question).map((column, index) => ({
        ...column,
        empty: column.empty - (secrets[index] ?? 0),
      })),
      ratings: ratingsOf(everyone),
      suppressed: {
        // What is secret stands below the rest.
        isCell: (row, column) => row >= people.length - (secrets[column] ?? 0),
        isTotal: (column) => !isColumn(column),
        isCoverage: (column) => draft.coverage[column] === undefined,
        isRequired: secretCoverage.isRequired,
      },
    },
  };
}

/** Without numbers, whether it does not apply to a few: that is theirs as much as a number is. */
function fewToWhomNot(
  people: readonly NumberedPerson[],
  column: number,
  { minimumGroup }: Pick<HeatmapSettings, "minimumGroup">,
): boolean {
  return (
    suppressedForSharing([people.map(({ numbers }) => numbers.values[column] ?? null)], minimumGroup)[0] ??
    false
  );
}

/** The numbers from high to low, then n.v.t., then nothing. */
function fromHighToLow(values: readonly HeatScore[]): readonly HeatScore[] {
  const rank = (value: HeatScore): number => (typeof value === "number" ? value : value === null ? -99 : -98);
  return [...values].sort((a, b) => rank(b) - rank(a));
}

function setOf(
  label: string,
  people: readonly NumberedPerson[],
  question: HeatmapQuestion,
  colleagues: ColleaguesIn,
  isShown: (column: number) => boolean,
): ShareSet {
  const each = question.columns.map((_, column) => column);
  return {
    label,
    people: people.map(({ person }) => person),
    values: each.map((column) => people.map(({ numbers }) => contribution(numbers.values[column]))),
    colleagues: each.map((column) => colleagues(people, column)),
    parts: question.columns.map((column) => people.map(({ person }) => partsOf(person, column, question))),
    shown: each.map(isShown),
  };
}

function ratingsOf(people: readonly NumberedPerson[]): number {
  return people.reduce((sum, { person }) => sum + person.found.length, 0);
}
