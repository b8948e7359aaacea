/** "Wat valt op": what a summary says, as data. Of a team and its competencies, never of a person. Source: docs/heatmap.md. */
import { isVulnerable, type Coverage } from "./coverage";
import type { Measure } from "./measure";
import { twoDecimals } from "./rounding";

/** The summary rows of one competency. */
export interface ColumnSummary {
  readonly code: string;
  readonly name: string;
  /** Rows of the heatmap. */
  readonly people: number;
  /** Those with a number. */
  readonly scored: number;
  readonly empty: number;
  /** The chosen statistic; undefined where there is none, or it is suppressed. */
  readonly middle: number | undefined;
  readonly coverage?: Coverage;
  readonly blindSpots?: number;
  readonly hiddenStrengths?: number;
}

export interface NamedColumn {
  readonly code: string;
  readonly name: string;
}

export interface CoveredColumn extends NamedColumn {
  readonly coverage: Coverage;
}

/** At most three columns are named, in their order unless said otherwise; so many more could have been. */
interface Named<Column extends NamedColumn = NamedColumn> {
  readonly columns: readonly Column[];
  readonly more: number;
}

export type Insight =
  /** The highest and the lowest of the statistic; what grew most and what fell most. */
  | ({ readonly kind: "strongest" | "weakest" | "grown" | "fallen"; readonly middle: number } & Named)
  /** Fewer than half at the required level; the lowest part first. */
  | ({ readonly kind: "belowRequired" } & Named<CoveredColumn>)
  /** At most one person at the required level; all of them. */
  | { readonly kind: "vulnerable"; readonly columns: readonly CoveredColumn[] }
  /** None of these, all that were measured, is vulnerable. */
  | { readonly kind: "noneVulnerable"; readonly columns: readonly NamedColumn[] }
  /** So many in all; the columns with the most, and how many each of those has. */
  | ({
      readonly kind: "blindSpots" | "hiddenStrengths";
      readonly count: number;
      readonly most: number;
    } & Named)
  /** The same of empty cells, out of so many that could have been filled in: n.v.t. is left out. */
  | ({
      readonly kind: "missing";
      readonly count: number;
      readonly of: number;
      readonly most: number;
    } & Named)
  /** Scored, but by too few to be judged. */
  | { readonly kind: "tooFew"; readonly columns: readonly NamedColumn[] };

/** With fewer scores than this a column is not held against others: it would be about one or two people. */
export const LEAST_SCORED = 3;

/** Coverage below this is said. */
export const LEAST_SHARE = 1 / 2;

const MOST_NAMED = 3;

/** Everything that stands out, in the order in which it is read. Nothing to say is an empty list. */
export function insights(columns: readonly ColumnSummary[], measure: Measure): Insight[] {
  return [
    ...extremes(columns, measure),
    ...belowRequired(columns),
    ...vulnerable(columns),
    ...counted("blindSpots", columns),
    ...counted("hiddenStrengths", columns),
    ...missing(columns),
    ...tooFew(columns),
  ];
}

function extremes(columns: readonly ColumnSummary[], measure: Measure): Insight[] {
  const judged = columns.flatMap((column) =>
    column.middle !== undefined && column.scored >= LEAST_SCORED
      ? [{ column, middle: twoDecimals(column.middle) }]
      : [],
  );
  if (judged.length === 0) return [];
  const middles = judged.map(({ middle }) => middle);
  const highest = Math.max(...middles);
  const lowest = Math.min(...middles);
  const said = (kind: "strongest" | "weakest" | "grown" | "fallen", middle: number): Insight => ({
    kind,
    middle,
    ...named(judged.filter((each) => each.middle === middle).map(({ column }) => nameOf(column))),
  });
  switch (measure) {
    case "level":
    case "gap":
      return highest > lowest ? [said("strongest", highest), said("weakest", lowest)] : [];
    case "change":
      return [
        ...(highest > 0 ? [said("grown", highest)] : []),
        ...(lowest < 0 ? [said("fallen", lowest)] : []),
      ];
    case "difference":
      // To rate oneself higher is neither better nor worse; what is telling is counted below.
      return [];
  }
}

function belowRequired(columns: readonly ColumnSummary[]): Insight[] {
  const below = covered(columns)
    .filter(({ coverage }) => coverage.measured >= LEAST_SCORED && shareOf(coverage) < LEAST_SHARE)
    .sort((a, b) => shareOf(a.coverage) - shareOf(b.coverage));
  return below.length > 0 ? [{ kind: "belowRequired", ...named(below) }] : [];
}

function vulnerable(columns: readonly ColumnSummary[]): Insight[] {
  const measured = covered(columns).filter(({ coverage }) => coverage.measured > 0);
  if (measured.length === 0) return [];
  const hanging = measured.filter(({ coverage }) => isVulnerable(coverage));
  return hanging.length > 0
    ? [{ kind: "vulnerable", columns: hanging }]
    : [{ kind: "noneVulnerable", columns: measured.map(nameOf) }];
}

function counted(kind: "blindSpots" | "hiddenStrengths", columns: readonly ColumnSummary[]): Insight[] {
  const found = mostOf(columns, (column) => column[kind] ?? 0);
  return found ? [{ kind, ...found }] : [];
}

function missing(columns: readonly ColumnSummary[]): Insight[] {
  const found = mostOf(columns, ({ empty }) => empty);
  const of = columns.reduce((sum, { scored, empty }) => sum + scored + empty, 0);
  return found ? [{ kind: "missing", of, ...found }] : [];
}

function tooFew(columns: readonly ColumnSummary[]): Insight[] {
  const few = columns.filter(({ scored }) => scored > 0 && scored < LEAST_SCORED);
  return few.length > 0 ? [{ kind: "tooFew", columns: few.map(nameOf) }] : [];
}

/** The sum, and the columns that have the most; undefined when there is nothing to count. */
function mostOf(
  columns: readonly ColumnSummary[],
  numberIn: (column: ColumnSummary) => number,
): ({ readonly count: number; readonly most: number } & Named) | undefined {
  const numbers = columns.map(numberIn);
  const count = numbers.reduce((sum, number) => sum + number, 0);
  if (count === 0) return undefined;
  const most = Math.max(...numbers);
  return { count, most, ...named(columns.filter((column) => numberIn(column) === most).map(nameOf)) };
}

function covered(columns: readonly ColumnSummary[]): readonly CoveredColumn[] {
  return columns.flatMap((column) =>
    column.coverage ? [{ ...nameOf(column), coverage: column.coverage }] : [],
  );
}

function named<Column extends NamedColumn>(columns: readonly Column[]): Named<Column> {
  return { columns: columns.slice(0, MOST_NAMED), more: Math.max(0, columns.length - MOST_NAMED) };
}

function nameOf({ code, name }: NamedColumn): NamedColumn {
  return { code, name };
}

function shareOf({ atLevel, measured }: Coverage): number {
  return atLevel / measured;
}
