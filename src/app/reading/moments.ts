/**
 * Several moments in one list: people who stand in it once for each year, round, date or kind of assessment. Together
 * their scores are nobody's at any moment, so that a person says which count, or that all do.
 */
import { foldKey } from "../../framework/fold";
import { IN_NAMES, LATEST } from "../arguments/moment-answers";
import { parseArea } from "../../sheets/plan/a1";
import { shownOn, theDay } from "./day";
import { isEmpty, SheetCells, textOf, type Cell } from "./read-cell";
import { headsMoments, isMoment, nameAtMoment } from "./moment-words";
import { lineLabelOf } from "./line-words";
import { headerKey, headerOr } from "./read-columns";
import { personKey } from "./same-person";
import type { ReadRating, ScoreSheet } from "./score-sheet";

/** What counts of a list with several moments: only lines with this value under this header; "" for all. */
export interface SaidMoment {
  /** As `headerKey` has it; `IN_NAMES` where the moment stands behind each name. */
  readonly header: string;
  /** Folded; `LATEST` for the last of each person. */
  readonly value: string;
}

/** What tells moments apart in a column (or row), in the order in which it comes. */
export interface Moments {
  readonly header: string;
  readonly values: readonly string[];
}

/** A list as it was read, with the header cells of words below its names that may be moments. */
export interface ReadList {
  readonly read: ScoreSheet;
  readonly words: readonly Cell[];
}

/** A norm, an average, or what is surely a moment. */
function isTelling(value: string): boolean {
  return isMoment(value) || lineLabelOf(value)?.certain === true;
}

/** More than these are not asked about one by one. */
const MOST_MOMENTS = 12;
/** More dates than these are days of talks; fewer are rounds. */
const MOST_DATES = 4;

/** The moment of a line. */
interface MomentOn {
  readonly key: string;
  readonly text: string;
  /** Of a date: days since 1900 began, as Excel counts. */
  readonly day?: number;
}

/** Where moments stand, and which is each line's. */
interface MomentField {
  readonly cell: Cell;
  readonly header: string;
  readonly on: (line: number, rating: ReadRating) => MomentOn | undefined;
}

/**
 * The lines of other moments than the one that counts, from all that stands there; undefined where what was said of it is
 * not to be found any more.
 */
export function linesNotMeant(
  list: ReadList,
  { header, value }: SaidMoment,
): ReadonlySet<number> | undefined {
  const { read } = list;
  const field = fieldsOf(list).find((one) => headerKey(one.header) === header);
  if (!field) return undefined;
  const scored = linesOf(read, field);
  const latest = new Map<string, number>();
  for (const { rating, moment } of scored) {
    const whose = whoseOf(rating);
    latest.set(whose, Math.max(latest.get(whose) ?? 0, moment.day ?? 0));
  }
  const counts = ({ rating, moment }: (typeof scored)[number]): boolean =>
    value === "" ||
    (value === LATEST
      ? moment.day === undefined || moment.day === latest.get(whoseOf(rating))
      : moment.key === value || yearOf(moment) === value);
  return new Set(scored.filter((one) => !counts(one)).map(({ line }) => line));
}

/** The same with the names that have their moment behind them, without it. */
export function withoutMomentInNames(read: ScoreSheet, { header }: SaidMoment): ScoreSheet {
  if (header !== IN_NAMES) return read;
  const ratings = read.ratings.map((rating) => ({
    ...rating,
    person: nameAtMoment(rating.person)?.name ?? rating.person,
  }));
  return { ...read, ratings };
}

/**
 * The sheet without its scores, and with the question which moment counts, where somebody stands in it twice by the same
 * rater and something tells the two apart.
 */
export function askedForMoment(list: ReadList): ScoreSheet {
  const { read } = list;
  const asked = fieldsOf(list).flatMap((field) => {
    const values = momentsIn(read, field);
    return values ? [{ field, values }] : [];
  });
  // A round tells more than the day of a talk.
  const [first] = [...asked].sort(
    (a, b) => Number(a.values.includes(LATEST)) - Number(b.values.includes(LATEST)),
  );
  if (!first) return read;
  const { field, values } = first;
  const moments: Moments = { header: field.header, values };
  const without = withMoment(read, moments.header);
  return {
    ...without,
    ratings: [],
    notUnderstood: [...without.notUnderstood, { cell: field.cell, why: "severalMoments", moments }],
  };
}

/** The sheet of which a person has said which moment counts, or is asked: its column is not left out any more. */
export function withMoment(read: ScoreSheet, header: string): ScoreSheet {
  const notUnderstood = read.notUnderstood.filter(
    ({ cell, why }) =>
      (why !== "column" && why !== "scoreColumn") || headerKey(headerOr(cell)) !== headerKey(header),
  );
  return { ...read, notUnderstood };
}

/** Every column (or row) that may hold moments, and the names. */
function fieldsOf({ read, words }: ReadList): readonly MomentField[] {
  const { sheet, turned = false, columns = [] } = read;
  const cells = new SheetCells(sheet);
  const headers = [
    ...words,
    ...columns.flatMap(({ address, role }) => {
      const place = role === "none" ? parseArea(address) : undefined;
      return place ? [cells.at(place.row, place.column)] : [];
    }),
  ];
  const inCells = headers.map((cell): MomentField => ({
    cell,
    header: headerOr(cell),
    on: (line) => momentIn(turned ? cells.shownAt(cell.row, line) : cells.shownAt(line, cell.column)),
  }));
  const [first] = read.ratings;
  if (!first) return inCells;
  const inNames: MomentField = {
    cell: first.name,
    header: IN_NAMES,
    on: (_, { person }) => {
      const moment = nameAtMoment(person)?.moment;
      return moment === undefined ? undefined : { key: foldKey(moment), text: moment };
    },
  };
  return [...inCells, inNames];
}

function momentIn(cell: Cell): MomentOn | undefined {
  const day = theDay(cell);
  const text = day === undefined ? textOf(cell) : shownOn(day);
  return text === "" ? undefined : { key: foldKey(text), text, ...(day === undefined ? {} : { day }) };
}

interface ScoredLine {
  readonly line: number;
  readonly rating: ReadRating;
  readonly moment: MomentOn;
}

/** Each line with a score of somebody that says of which moment it is. */
function linesOf({ ratings, turned }: ScoreSheet, { on }: MomentField): readonly ScoredLine[] {
  return ratings.flatMap((rating) => {
    const filled = rating.scores.filter(({ cell }) => !isEmpty(cell));
    const lines = new Set(filled.map(({ cell }) => (turned ? cell.column : cell.row)));
    return [...lines].flatMap((line) => {
      const moment = on(line, rating);
      return moment ? [{ line, rating, moment }] : [];
    });
  });
}

/** The moments of a field to choose from; undefined where nobody is scored at two of them, or it tells something else. */
function momentsIn(read: ScoreSheet, field: MomentField): readonly string[] | undefined {
  const seen = new Map<string, string>();
  const values = new Map<string, MomentOn>();
  let several = false;
  for (const { line, rating, moment } of linesOf(read, field)) {
    if (!values.has(moment.key)) values.set(moment.key, moment);
    // Colleagues are several, each with a talk of their own.
    if (moment.day !== undefined && rating.rater === "colleague") continue;
    for (const { competency, cell } of rating.scores) {
      if (isEmpty(cell) || (read.turned ? cell.column : cell.row) !== line) continue;
      const whose = JSON.stringify([whoseOf(rating, field.header === IN_NAMES), competency.code]);
      const before = seen.get(whose);
      if (before === undefined) seen.set(whose, moment.key);
      else if (before !== moment.key) several = true;
    }
  }
  if (!several) return undefined;
  const moments = [...values.values()];
  if (moments.every(({ day }) => day !== undefined)) return datesToChoose(moments);
  const texts = moments.map(({ text }) => text);
  // "Behaald" and "vereist" tell what they are whatever stands above them.
  const isOne = field.header === IN_NAMES || headsMoments(headerKey(field.header)) || texts.some(isTelling);
  return isOne && texts.length <= MOST_MOMENTS ? texts : undefined;
}

/** The last of each person; or one of the days, if they are few, or else one of the years. */
function datesToChoose(moments: readonly MomentOn[]): readonly string[] {
  const byDay = [...moments].sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const years = [...new Set(byDay.flatMap((moment) => yearOf(moment) ?? []))];
  const days = byDay.map(({ text }) => text);
  return [
    LATEST,
    ...(days.length <= MOST_DATES ? days : years.length > 1 && years.length < MOST_MOMENTS ? years : []),
  ];
}

function yearOf({ day, text }: MomentOn): string | undefined {
  return day === undefined ? undefined : text.slice(-4);
}

function whoseOf(rating: ReadRating, atMoment = false): string {
  const person = atMoment ? (nameAtMoment(rating.person)?.name ?? rating.person) : rating.person;
  return JSON.stringify([
    personKey({ ...rating, person }),
    rating.rater ?? foldKey(textOf(rating.raterCell)),
  ]);
}
