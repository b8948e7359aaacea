/** Names of people, in one cell or in one for each part. */
import { foldKey } from "../../framework/fold";
import { isEmpty, textOf, type Cell } from "./read-cell";
import type { Grid } from "./sheet-grid";
import type { Role } from "./person-words";

/** The fields that a name is read from, in the order in which it is spoken. */
export interface NameFields {
  /** A field that holds whole names, or last names where there are first names beside it. */
  readonly whole?: number;
  /** First name, what stands between, and last name. */
  readonly parts: readonly number[];
  /** No label says that these are names. */
  readonly guessed?: true;
}

export interface ReadName {
  /** "Piet van der Berg", without stray spaces; "" for nobody. */
  readonly person: string;
  /** The cells that hold it, in order; where nothing stands, the one in which it should. Empty without any field. */
  readonly cells: readonly Cell[];
}

/** What the labelled fields are for a name. A column "Naam" beside one for first names only holds last names. */
export function nameFields(roles: ReadonlyMap<Role, number>): NameFields {
  const whole = roles.get("name");
  const first = roles.get("callName") ?? roles.get("firstName") ?? roles.get("initials");
  const last = roles.get("lastName");
  if (last === undefined && (first === undefined || whole === undefined)) {
    // A first name alone is all that such a list has.
    const only = whole ?? first;
    return only === undefined ? { parts: [] } : { whole: only, parts: [] };
  }
  const parts = [first, roles.get("infix"), last ?? whole].filter((field) => field !== undefined);
  return { parts, ...(whole === undefined ? {} : { whole }) };
}

/** The name on a line. A part that shows an error makes it nobody's, as no other than the wrong name could be made of it. */
export function nameOn(grid: Grid, line: number, { whole, parts }: NameFields): ReadName {
  const wholeCell = whole === undefined ? undefined : grid.shownAt(line, whole);
  const shown = parts.map((field) => grid.shownAt(line, field));
  // One part may be merged over several lines, and the others stand on the first of those.
  const from = shown.map((cell) => (grid.turned ? cell.column : cell.row)).find((each) => each !== line);
  const cells = parts.map((field, at) => {
    const own = shown[at];
    return from !== undefined && (!own || isEmpty(own))
      ? grid.shownAt(from, field)
      : (own ?? grid.at(line, field));
  });
  const broken = [...(wholeCell ? [wholeCell] : []), ...cells].find(
    ({ content }) => typeof content === "object",
  );
  if (broken) return { person: "", cells: [broken] };
  const filled = cells.filter((cell) => !isEmpty(cell));
  const inParts = filled.length > 0 && !(wholeCell && isWhole(wholeCell, cells, parts.includes(whole ?? -1)));
  if (inParts) return { person: filled.map(textOf).join(" "), cells: filled };
  const own = wholeCell ?? cells[0];
  return { person: textOf(own), cells: own ? [own] : [] };
}

/** Whether "Naam" holds the whole name: always beside a last name, otherwise where the first name is in it. */
function isWhole(whole: Cell, parts: readonly Cell[], isLastPart: boolean): boolean {
  if (isEmpty(whole)) return false;
  if (!isLastPart) return true;
  const words = foldKey(textOf(whole)).split(/[\s,]+/u);
  const [first] = foldKey(textOf(parts[0])).split(" ");
  return first !== undefined && words.includes(first);
}
