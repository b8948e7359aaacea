/** Whose a line of another's sheet is: somebody's, a rater's of the person above, or nobody's. By words and by shape. */
import { parseArea } from "../../sheets/plan/a1";
import { cellReferences } from "../../sheets/plan/formula-references";
import { sameSheetName } from "../../sheets/plan/sheet-names";
import type { ReadSheet } from "../port";
import type { Cell } from "./read-cell";
import { lineLabelOf } from "./line-words";
import { isNobodysName } from "./nobodys-names";
import type { NotRead } from "./score-sheet";

/** What a line turns out to be, before its scores are read. */
export type LineKind =
  | { readonly is: "person" }
  /** Nobody's, and nothing is to be said of it: "Gemiddelde". */
  | { readonly is: "nobody" }
  | { readonly is: "said"; readonly why: NotRead };

/** What is known of a line. */
export interface LineFacts {
  /** The text where the name stands. */
  readonly person: string;
  /** The cells for scores that hold something. */
  readonly filled: readonly Cell[];
  /** The line says a number; a department or function; a rater. */
  readonly has: { readonly number: boolean; readonly group: boolean; readonly rater: boolean };
  /** Most other lines say such things of their people, and this one says nothing. */
  readonly barest: boolean;
  /** Stands alone behind an empty line, below everybody. */
  readonly apart: boolean;
  /** What stands as the name is what other lines have as their department or function, or heads a block. */
  readonly namesGroup: boolean;
  /** Digits, where most others are called by letters: a year, a number of its own. */
  readonly onlyDigits: boolean;
  /** One word among whole names, or with a digit among names without. */
  readonly unlikeOthers: boolean;
  /** A formula of it is calculated from cells on other lines. */
  readonly overOthers: boolean;
  /** What a person has said: whether it is somebody. */
  readonly said?: boolean | undefined;
}

/**
 * Decides. A certain label, or formulas over other lines, are nobody; what may be both is asked about, and what a person
 * has answered holds.
 */
export function lineKind(facts: LineFacts): LineKind {
  const kind = byWordsAndShape(facts);
  if (facts.said === undefined || kind.is !== "said" || kind.why !== "doubtfulPerson") return kind;
  return facts.said ? { is: "person" } : { is: "said", why: "saidNobody" };
}

function byWordsAndShape(facts: LineFacts): LineKind {
  const { person, filled, has, overOthers } = facts;
  const label = lineLabelOf(person);
  if (label?.certain) {
    if (label.kind === "norm" && filled.length > 0) return { is: "said", why: "normLine" };
    return label.kind === "other" ? { is: "said", why: "loneText" } : { is: "nobody" };
  }
  if (overOthers) return label ? { is: "nobody" } : { is: "said", why: "formulaLine" };
  if (label) {
    // A norm may well be that of a function; a block's heading has whatever a block has.
    const isPerson =
      label.kind === "summary"
        ? has.number || has.group || has.rater
        : label.kind === "norm" && (has.number || has.rater);
    return isPerson
      ? { is: "person" }
      : { is: "said", why: filled.length > 0 ? "doubtfulPerson" : "loneText" };
  }
  const strange = facts.barest || facts.apart || isOddlyNamed(facts);
  if (strange && filled.length > 0) return { is: "said", why: "doubtfulPerson" };
  return { is: "person" };
}

/** A number or a rater on the line says that it is somebody all the same. */
function isOddlyNamed({ person, namesGroup, onlyDigits, unlikeOthers, has }: LineFacts): boolean {
  return (namesGroup || onlyDigits || unlikeOthers || isNobodysName(person)) && !has.number && !has.rater;
}

/** The lines and fields in which a formula is looked for to be over others: all where left out. */
export interface Among {
  readonly firstLine: number;
  readonly fields: ReadonlySet<number>;
}

/**
 * Whether a formula is calculated from cells of the same sheet on other lines than its own: of people's scores alone,
 * where it is said which those are.
 */
export function refersToOtherLines(
  { formula, row, column }: Cell,
  turned: boolean,
  sheet: Pick<ReadSheet, "name">,
  among?: Among,
): boolean {
  if (formula === undefined) return false;
  const line = turned ? column : row;
  const refers = cellReferences(formula).some((reference) => {
    if (reference.sheet !== undefined && !sameSheetName(reference.sheet, sheet.name)) return false;
    const area = parseArea(reference.cells.replaceAll("$", ""));
    // Whole columns run over all lines, whole rows over one.
    if (!area) return /\d/u.test(reference.cells) === turned;
    const [first, count] = turned ? [area.column, area.columns] : [area.row, area.rows];
    const [field, fields] = turned ? [area.row, area.rows] : [area.column, area.columns];
    if (first === line && count === 1) return false;
    if (!among) return true;
    const inList = first + count > among.firstLine;
    return inList && [...among.fields].some((each) => each >= field && each < field + fields);
  });
  // `Tabel[Analyseren]` is a whole column; `[@Analyseren]` the own line.
  return refers || /\w\[(?!\[?(?:@|#This Row))/u.test(formula);
}
