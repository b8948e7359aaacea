/** Whom a sheet is about, where a label above or beside the scores says so: "Medewerker: Anja Bos". */
import type { Rater } from "../../scoring/person";
import { isEmpty, textOf, type Cell, type SheetCells } from "./read-cell";
import { range } from "./sheet-grid";
import { lineLabelOf } from "./line-words";
import { roleOf } from "./person-words";
import { likelyRater, raterHeadingOf, raterOf, scoreOf } from "./score-word";

export interface Subject {
  readonly name?: Cell;
  readonly raterCell?: Cell;
  readonly rater?: Rater;
}

/** How far right of its label a value is looked for. */
const BESIDE = 3;

/** The first labelled name and rater above a row; a label has its value beside it, or behind a colon. */
export function subjectAbove(cells: SheetCells, row: number): Subject {
  const { area } = cells.sheet;
  let subject: Subject = {};
  for (const each of range(area.row, row - 1)) {
    for (const column of range(area.column, cells.last.column)) {
      const label = cells.at(each, column);
      const role = roleOf(textOf(label));
      if (role === "name" && !subject.name) {
        const name = valueBeside(cells, label);
        if (name && isName(textOf(name)) && isOnly(cells, name)) subject = { ...subject, name };
      } else if (role === "rater" && !subject.rater) {
        const raterCell = valueBeside(cells, label);
        const rater = raterOf(textOf(raterCell));
        // "LG" is asked about, unless a word that leaves no doubt follows.
        if (raterCell && rater) subject = { ...subject, raterCell, rater };
        else if (raterCell && likelyRater(textOf(raterCell)) !== undefined)
          subject = { ...subject, raterCell };
      } else if (isAlone(cells, label) && !subject.rater) {
        // "Zelfbeoordeling 2026" as the title of the sheet.
        const rater = raterHeadingOf(textOf(label).replace(/\d{4}/gu, ""));
        if (rater && role === undefined) subject = { ...subject, raterCell: label, rater };
      }
    }
  }
  return subject;
}

function valueBeside(cells: SheetCells, label: Cell): Cell | undefined {
  return range(label.column + 1, label.column + BESIDE)
    .map((column) => cells.at(label.row, column))
    .find((cell) => !isEmpty(cell));
}

/** Only another label may stand behind the value: a line of names is no label with its value. */
function isOnly(cells: SheetCells, { row, column }: Cell): boolean {
  const next = range(column + 1, cells.last.column)
    .map((each) => cells.at(row, each))
    .find((cell) => !isEmpty(cell));
  return next === undefined || roleOf(textOf(next)) !== undefined || /:$/u.test(textOf(next));
}

function isName(text: string): boolean {
  return (
    text !== "" &&
    roleOf(text) === undefined &&
    raterHeadingOf(text) === undefined &&
    scoreOf(text) === undefined &&
    !lineLabelOf(text)?.certain
  );
}

function isAlone(cells: SheetCells, { row, column, content }: Cell): boolean {
  if (content === "") return false;
  const { area } = cells.sheet;
  return range(area.column, cells.last.column).every(
    (each) => each === column || isEmpty(cells.at(row, each)),
  );
}
