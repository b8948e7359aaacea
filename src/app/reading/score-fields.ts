/** Which fields hold the scores of which competency, and by whom, from the headers and the headings around them. */
import type { Lookup } from "../../framework/lookup";
import type { Competency } from "../../framework/model";
import { isEmpty, textOf, type Cell } from "./read-cell";
import { range, type Grid } from "./sheet-grid";
import type { ScoreField } from "./header-lines";
import {
  fieldOf,
  groupAbove,
  headingKind,
  headingsAbove,
  subHeadings,
  wordsThatReturn,
  type Heading,
  type HeadingKind,
  type SaidHeadings,
} from "./headings";
import { foldKey } from "../../framework/fold";
import { isYear } from "./moment-words";
import { labelKey, roleOf } from "./person-words";
import { scoreOf } from "./score-word";
import type { NotRead, NotUnderstood } from "./score-sheet";

/** A field with what its header says. */
export interface HeadedField {
  readonly field: number;
  /** The header, or the merged one that covers it. */
  readonly cell: Cell;
  /** Where the header names a rater beside the competency. */
  readonly heading: Heading | undefined;
  readonly lookup: Lookup;
}

export interface ScoreFields {
  readonly competencies: ReadonlyMap<number, ScoreField>;
  /** The first line below the headers and what belongs to them. */
  readonly body: number;
  /** What the line below the headers says, where it belongs to them. */
  readonly sub: ReadonlyMap<number, HeadingKind> | undefined;
  readonly notUnderstood: readonly NotUnderstood[];
  /** Fields with something in them that was not read, and said. */
  readonly unread: ReadonlySet<number>;
  /** Fields of which nothing more is to be said. */
  readonly settled: ReadonlySet<number>;
}

interface Claim extends ScoreField {
  readonly field: number;
  readonly cell: Cell;
}

/** Decides about every field below a competency. What cannot be told apart is not read. */
export function scoreFields(
  grid: Grid,
  line: number,
  last: number,
  headed: readonly HeadedField[],
  said: SaidHeadings,
): ScoreFields {
  const spans = spansOf(grid, headed, said);
  const governed = spans.flatMap(({ fields }) => fields);
  const sub = subHeadings(grid, line + 1, governed, said);
  const body = sub ? line + 2 : line + 1;
  const above = headingsAbove(grid, line, governed, said);
  const claims: Claim[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const unread = new Set<number>();
  const settled = new Set<number>();
  const isFilled = (field: number): boolean =>
    range(body, last).some((each) => !isEmpty(grid.at(each, field)));
  const holdsScores = (field: number): boolean =>
    range(body, last).some((each) => (scoreOf(grid.at(each, field).content, grid.highest) ?? null) !== null);
  const leave = (field: number, cell: Cell, why: NotRead): void => {
    settled.add(field);
    if (!isFilled(field)) return;
    unread.add(field);
    notUnderstood.push({ cell, why });
  };
  for (const { competency, cell, fields, heading } of spans) {
    const own = fields.map((field) => ({ field, kind: sub?.get(field) }));
    const several = fields.filter(isFilled).length > 1;
    const plain = own.filter(({ kind }) => kind?.is === "score" || kind === undefined);
    for (const { field, kind } of own) {
      const higher = above?.get(field);
      if (kind?.is === "none" || (!heading && kind?.is !== "rater" && higher?.is === "none"))
        settled.add(field);
      else if (kind?.is === "unknown")
        leave(field, kind.cell, holdsScores(field) ? "unknownHeading" : "subHeading");
      else if (kind?.is === "rater")
        claims.push({ field, cell: kind.heading.cell, competency, heading: kind.heading });
      else if (several && plain.filter((one) => isFilled(one.field)).length > 1) {
        // Which of the columns below one competency is the score?
        if (isFilled(field)) leave(field, cell, "subHeading");
        else settled.add(field);
      } else if (field !== fields[0] && kind === undefined) settled.add(field);
      else if (heading) claims.push({ field, cell, competency, heading });
      else if (higher?.is === "unknown") leave(field, higher.cell, "subHeading");
      else if (higher?.is === "rater") claims.push({ field, cell, competency, heading: higher.heading });
      else claims.push({ field, cell, competency });
    }
  }
  const competencies = apart(grid, line, claims, leave);
  return { competencies, body, sub, notUnderstood, unread, settled };
}

interface Span {
  readonly competency: Competency;
  readonly cell: Cell;
  readonly heading: Heading | undefined;
  /** Its own field and those that it covers. */
  readonly fields: readonly number[];
}

/** The competencies with the fields below each: those that are merged with it, and empty headers behind it. */
function spansOf(grid: Grid, headed: readonly HeadedField[], said: SaidHeadings): readonly Span[] {
  const spans: { competency: Competency; cell: Cell; heading: Heading | undefined; fields: number[] }[] = [];
  let open = false;
  for (const { field, cell, lookup, heading } of headed) {
    const current = spans.at(-1);
    const covered =
      current !== undefined &&
      open &&
      !isEmpty(cell) &&
      fieldOf(grid, cell) === fieldOf(grid, current.cell) &&
      fieldOf(grid, cell) !== field;
    if (current && open && (covered || isEmpty(cell))) current.fields.push(field);
    else if (lookup.found) {
      spans.push({ competency: lookup.competency, cell, heading, fields: [field] });
      open = true;
    } else open = false;
  }
  const [first] = spans.flatMap(({ cell }) => [grid.turned ? cell.column : cell.row]);
  const returning =
    first === undefined
      ? new Set<string>()
      : wordsThatReturn(
          grid,
          first + 1,
          spans.flatMap(({ fields }) => fields),
        );
  return spans.map((span) => ({ ...span, fields: trimmed(grid, span, said, returning) }));
}

/** An empty header belongs to the competency before it only where the line below says something there too. */
function trimmed(
  grid: Grid,
  { fields, cell }: Span,
  said: SaidHeadings,
  returning: ReadonlySet<string>,
): readonly number[] {
  const line = grid.turned ? cell.column : cell.row;
  return fields.filter((field, index) => {
    if (index === 0 || grid.shownAt(line, field).address === cell.address) return true;
    const below = grid.at(line + 1, field);
    const says =
      headingKind(below, said).is !== "unknown" ||
      isYear(textOf(below)) ||
      returning.has(foldKey(textOf(below)));
    return !isEmpty(below) && says && roleOf(textOf(below)) !== "name";
  });
}

/** Claims to the same competency by the same heading: the first has it, unless what stands above tells them apart. */
function apart(
  grid: Grid,
  line: number,
  claims: readonly Claim[],
  leave: (field: number, cell: Cell, why: NotRead) => void,
): ReadonlyMap<number, ScoreField> {
  const competencies = new Map<number, ScoreField>();
  const from = Math.min(...claims.map(({ field }) => field));
  for (const claim of claims) {
    const same = claims.filter(({ competency }) => competency === claim.competency);
    const twins = same.filter(({ heading }) => headingKey(heading) === headingKey(claim.heading));
    const headings = new Set(same.flatMap(({ heading }) => (heading ? [headingKey(heading)] : [])));
    const groups = new Set(twins.map(({ field }) => labelKey(textOf(groupAbove(grid, line, field, from)))));
    const group = groupAbove(grid, line, claim.field, from);
    // Beside two raters a column without one is most likely their average.
    if (claim.heading === undefined && headings.size > 1) leave(claim.field, claim.cell, "subHeading");
    // "Huidig", "Potentieel": of which the scores are is asked, once for all.
    else if (groups.size > 1 && group) leave(claim.field, group, "unknownHeading");
    else if (groups.size > 1) leave(claim.field, claim.cell, "subHeading");
    else if (twins[0] !== claim) leave(claim.field, claim.cell, "competencyTwice");
    else {
      const { competency, heading } = claim;
      competencies.set(claim.field, { competency, ...(heading ? { heading } : {}) });
    }
  }
  return competencies;
}

/** By whom, as the heading words it: "Collega 1" is not "Collega 2". */
export function headingKey(heading: Heading | undefined): string {
  return heading ? `${heading.rater} ${labelKey(heading.word)}` : "";
}
