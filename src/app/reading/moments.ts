/**
 * Several moments in one list: people who stand in it once for each year, round or kind of assessment. Together their
 * scores are nobody's at any moment, so that a person says which count, or that all do.
 */
import { foldKey } from "../../framework/fold";
import { parseArea } from "../../sheets/plan/a1";
import type { ReadSheet } from "../port";
import { isEmpty, SheetCells, textOf, type Cell } from "./read-cell";
import { isYear } from "./headings";
import { lineLabelOf } from "./line-words";
import { headerKey, headerOr } from "./read-columns";
import { personKey } from "./same-person";
import type { ScoreSheet } from "./score-sheet";

/** What counts of a list with several moments: only rows with this value in the column under this header; "" for all. */
export interface SaidMoment {
  /** As `headerKey` has it. */
  readonly header: string;
  /** Folded. */
  readonly value: string;
}

/** What stands in a column that tells moments apart, in the order in which it comes. */
export interface Moments {
  readonly header: string;
  readonly values: readonly string[];
}

/** What heads a column of moments, alone or with more words behind it ("Soort beoordeling"). */
const MOMENT =
  /^(?:(?:beoordelings|kalender|verslag|cyclus)?jaar|jaartal|jaargang|soort|type|moment|meetmoment|meting|ronde|periode|beoordelingsperiode|kwartaal|maand|tijdvak|cyclus|fase|versie|year|round|period|wave|cycle|quarter|month|phase|version|kind|measurement)(?: |$)/u;

/** A year, or what a norm or an average is called. */
function isTelling(value: string): boolean {
  return isYear(value) || lineLabelOf(value)?.certain === true;
}

/** More than these are not asked about one by one. */
const MOST_MOMENTS = 12;

/** The sheet with only the rows that count; as it is where nothing was said, or all do. */
export function withoutOtherMoments(sheet: ReadSheet, said: SaidMoment | undefined): ReadSheet {
  if (!said || said.value === "") return sheet;
  const cells = new SheetCells(sheet);
  const { row: first, column: left, columns } = sheet.area;
  const counting = new Map<number, boolean>();
  for (let column = left; column < left + columns; column++) {
    let headed = false;
    for (let row = first; row <= cells.last.row; row++) {
      const cell = cells.shownAt(row, column);
      const text = textOf(cell);
      if (headerKey(headerOr(cell)) === said.header) headed = true;
      else if (headed && text !== "") counting.set(row, foldKey(text) === said.value);
    }
  }
  const isOut = (row: number | undefined): boolean => row !== undefined && counting.get(row) === false;
  const kept = <Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...map].filter(([address]) => !isOut(rowOf(address))));
  return {
    ...sheet,
    values: sheet.values.map((line, index) => (isOut(first + index) ? line.map(() => "") : line)),
    formulas: kept(sheet.formulas),
    dates: kept(sheet.dates),
    ...(sheet.percents ? { percents: new Set([...sheet.percents].filter((one) => !isOut(rowOf(one)))) } : {}),
  };
}

/**
 * The sheet without its scores, and with the question which moment counts, where somebody stands in it twice by the same
 * rater and a column tells the two apart. Of people side by side nothing is asked: twice the same name is said there.
 */
export function askedForMoment(read: ScoreSheet): ScoreSheet {
  const { sheet, turned, columns = [] } = read;
  if (turned) return read;
  const cells = new SheetCells(sheet);
  for (const { header, address, role } of columns) {
    if (role !== "none") continue;
    const at = placeOf(cells, address);
    const values = at && momentsIn(read, cells, at);
    // "Behaald" and "vereist" tell what they are whatever stands above them.
    if (!values || !(MOMENT.test(headerKey(header)) || values.some(isTelling))) continue;
    const moments: Moments = { header: headerOr(at), values };
    const asked = withMoment(read, moments.header);
    return {
      ...asked,
      ratings: [],
      notUnderstood: [...asked.notUnderstood, { cell: at, why: "severalMoments", moments }],
    };
  }
  return read;
}

/** The sheet of which a person has said which moment counts, or is asked: its column is not left out any more. */
export function withMoment(read: ScoreSheet, header: string): ScoreSheet {
  const notUnderstood = read.notUnderstood.filter(
    ({ cell, why }) =>
      (why !== "column" && why !== "scoreColumn") || headerKey(headerOr(cell)) !== headerKey(header),
  );
  return { ...read, notUnderstood };
}

/** The moments in a column under a header; undefined where nobody is scored at two of them. */
function momentsIn({ ratings }: ScoreSheet, cells: SheetCells, header: Cell): readonly string[] | undefined {
  const seen = new Map<string, string>();
  const values = new Map<string, string>();
  let several = false;
  for (const rating of ratings) {
    for (const { competency, cell } of rating.scores) {
      if (isEmpty(cell)) continue;
      const moment = cells.shownAt(cell.row, header.column);
      const text = textOf(moment);
      // A date tells a day, of which there are as many as talks.
      if (text === "" || moment.date) continue;
      const key = foldKey(text);
      if (!values.has(key)) values.set(key, text);
      const whose = JSON.stringify([
        personKey(rating),
        rating.rater ?? foldKey(textOf(rating.raterCell)),
        competency.code,
      ]);
      const before = seen.get(whose);
      if (before === undefined) seen.set(whose, key);
      else if (before !== key) several = true;
    }
  }
  return several && values.size <= MOST_MOMENTS ? [...values.values()] : undefined;
}

function rowOf(address: string): number | undefined {
  return parseArea(address)?.row;
}

function placeOf(cells: SheetCells, address: string): Cell | undefined {
  const place = parseArea(address);
  return place && cells.at(place.row, place.column);
}
