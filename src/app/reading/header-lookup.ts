/** Which competencies cells name that stand in one line, some of which Excel may have made dates of. */
import type { Lookup } from "../../framework/lookup";
import type { Competency } from "../../framework/model";
import type { ShownDate } from "../port";
import type { Cell } from "./read-cell";
import type { CompetencyHeaders } from "./competency-header";
import { dateOf } from "./shown-date";

/** Which of a date's parts came first when it was typed: 1.2 is 1 February in Dutch, and 1/2 is 2 January in English. */
type Order = "dayFirst" | "monthFirst";

interface Seen {
  readonly lookup: Lookup;
  /** Of a cell that is not understood otherwise, or that a person has confirmed. */
  readonly date?: ShownDate;
}

/**
 * For each cell what it names. Dates of a day and a month are read as codes (1 February is 1.2) only where the line names
 * other competencies too and the dates are codes in one order alone, all different ones (`repeats` lifts that, for a
 * column that names a competency in every row). Otherwise they are guesses, for a person to confirm; one confirmed date
 * tells the order for all. A line of dates of which one is no code is a calendar.
 */
export function lookUpLine(
  cells: readonly Cell[],
  headers: CompetencyHeaders,
  repeats = false,
): readonly Lookup[] {
  const seen = cells.map((cell): Seen => {
    const date = dateOf(cell);
    return { lookup: headers.find(cell.content), ...(date ? { date } : {}) };
  });
  if (!seen.some(({ date }) => date)) return seen.map(({ lookup }) => lookup);
  const named = new Set(seen.flatMap(({ lookup }) => (lookup.found ? [lookup.competency] : [])));
  const code = ({ day, month }: ShownDate, order: Order): Competency | undefined => {
    const [first, second] = order === "dayFirst" ? [day, month] : [month, day];
    const lookup = headers.find(`${first}.${second}`);
    return lookup.found ? lookup.competency : undefined;
  };
  const open = seen.flatMap(({ lookup, date }) => (date && !lookup.found && !date.withYear ? [date] : []));
  const confirmed = seen.flatMap(({ lookup, date }) =>
    date && lookup.found ? [{ date, competency: lookup.competency }] : [],
  );
  const fits = (order: Order): boolean => {
    const codes = open.map((date) => code(date, order));
    const free = codes.every((one) => one && (repeats || !named.has(one)));
    const different = repeats || new Set(codes).size === codes.length;
    return free && different && confirmed.every(({ date, competency }) => code(date, order) === competency);
  };
  const orders = (["dayFirst", "monthFirst"] as const).filter(fits);
  const [order] = orders;
  const same = open.every((date) => code(date, "dayFirst") === code(date, "monthFirst"));
  const taken = new Set([...named, ...(order ? open.map((date) => code(date, order)) : [])]);
  const sure = named.size > 0 && (orders.length === 1 || same);
  return seen.map(({ lookup, date }): Lookup => {
    if (!date || lookup.found) return lookup;
    const competency = code(date, order ?? "dayFirst");
    if (!competency) return lookup;
    if (date.withYear || order === undefined) {
      const guess = named.size > 0 && (repeats || !taken.has(competency));
      return guess ? { found: false, suggestion: competency } : lookup;
    }
    return sure && (order === "dayFirst" || confirmed.length > 0)
      ? { found: true, competency }
      : { found: false, suggestion: competency };
  });
}

/** Competencies that a line names for sure, or that its dates may stand for. */
export function namedIn(cells: readonly Cell[], headers: CompetencyHeaders): ReadonlySet<Competency> {
  const lookups = lookUpLine(cells, headers);
  return new Set(
    lookups.flatMap((lookup, index) => {
      if (lookup.found) return [lookup.competency];
      const cell = cells[index];
      return lookup.suggestion && cell && dateOf(cell) ? [lookup.suggestion] : [];
    }),
  );
}

/** How many competencies a line names. Numbers among as many names of competencies are most likely averages: 1.5 is a code too. */
export function countNamed(cells: readonly Cell[], headers: CompetencyHeaders): number {
  const words = cells.filter((cell) => typeof cell.content !== "number" || dateOf(cell));
  const all = namedIn(cells, headers).size;
  const inWords = namedIn(words, headers).size;
  return 2 * inWords >= all ? inWords : all;
}
