import { isEmpty, textOf, type Cell } from "./cell";
import type { CompetencyHeaders } from "./competency-header";
import { range, type Grid } from "./grid";
import { fieldsOf, type Fields } from "./header-lines";
import { canBeName, isSummary, type Role } from "./labels";
import { nameOn } from "./person-name";
import { raterOf, scoreOf } from "./score-word";
import type { NearHeader, NotUnderstood, ReadRating } from "./score-sheet";

export interface Lines {
  readonly ratings: readonly ReadRating[];
  readonly near: readonly NearHeader[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly fields: readonly Fields[];
}

export interface LineOptions {
  /** Lines of a table of ours: its totals, and what stands below it. */
  readonly table?: { readonly last: number; readonly totals?: number };
}

/** Reads the lines below each line of headers. */
export function readLines(
  grid: Grid,
  headerLines: readonly number[],
  headers: CompetencyHeaders,
  options: LineOptions = {},
): Lines {
  const parts = headerLines.map((line, index) => {
    const next = headerLines[index + 1];
    const last = next === undefined ? grid.lines.last : next - 1;
    const fields = fieldsOf(grid, line, last, headers);
    return { fields, ...readPart(grid, fields, last, options) };
  });
  return {
    fields: parts.map(({ fields }) => fields),
    ratings: parts.flatMap(({ ratings }) => ratings),
    near: parts.flatMap(({ fields }) => fields.near),
    notUnderstood: parts.flatMap(({ fields, notUnderstood }) => [...fields.notUnderstood, ...notUnderstood]),
  };
}

function readPart(
  grid: Grid,
  fields: Fields,
  last: number,
  options: LineOptions,
): Pick<Lines, "ratings" | "notUnderstood"> {
  const ratings: ReadRating[] = [];
  const notUnderstood: NotUnderstood[] = [];
  for (const line of range(fields.line + 1, last)) {
    if (line === options.table?.totals) continue;
    const {
      person,
      cells: [name, ...others],
    } = nameOn(grid, line, fields.names);
    const scores = [...fields.competencies].map(([field, competency]) => {
      const cell = grid.at(line, field);
      return { competency, cell, score: scoreOf(cell.content) };
    });
    const filled = scores.filter(({ cell }) => !isEmpty(cell));
    if (person !== "" && isSummary(person)) continue;
    if (person === "") {
      const [first] = filled;
      if (first && (name === undefined || isEmpty(name))) {
        if (!isUnlabelledTotal(grid, fields, line, filled)) {
          notUnderstood.push({ cell: first.cell, why: "scoresWithoutName" });
        }
      } else if (name && !isEmpty(name)) notUnderstood.push({ cell: name, why: "loneText" });
      continue;
    }
    const outsideTable = options.table !== undefined && line > options.table.last;
    const roles = rolesOf(grid, fields, line);
    const about = [roles.number, roles.department, roles.profile, roles.raterCell].some(
      (cell) => cell !== undefined && !isEmpty(cell),
    );
    // A heading, a remark: on a table of ours a name alone is a person.
    const alone = filled.length === 0 && !about && (options.table === undefined || outsideTable);
    // "Niveau 1" above descriptions of a level.
    const isText = fields.names.guessed && filled.every(({ score }) => score === undefined);
    if (!name || alone || isText || !canBeName(person)) {
      if (name) notUnderstood.push({ cell: name, why: "loneText" });
      continue;
    }
    const rater = roles.raterCell && raterOf(textOf(roles.raterCell));
    ratings.push({
      person,
      name,
      ...(others.length > 0 ? { nameParts: [name, ...others] } : {}),
      ...roles,
      ...(rater ? { rater } : {}),
      scores,
      outsideTable,
    });
  }
  return { ratings, notUnderstood };
}

/** A line of formulas without a name stands below the people to sum them up. */
function isUnlabelledTotal(
  grid: Grid,
  fields: Fields,
  line: number,
  filled: readonly { readonly cell: Cell }[],
): boolean {
  const labelled = range(grid.fields.first, grid.fields.last).some(
    (field) => !fields.competencies.has(field) && isSummary(textOf(grid.at(line, field))),
  );
  return labelled || filled.every(({ cell }) => cell.formula !== undefined);
}

/** The cells on a line that say who it is about and by whom. */
export function rolesOf(grid: Grid, { roles }: Pick<Fields, "roles">, line: number): RoleCells {
  // What several lines share may be merged over them.
  const cell = (role: Role): Cell | undefined => {
    const field = roles.get(role);
    return field === undefined ? undefined : grid.shownAt(line, field);
  };
  const cells = {
    number: cell("number"),
    department: cell("department"),
    profile: cell("profile"),
    raterCell: cell("rater"),
    note: cell("note"),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, one]) => one !== undefined));
}

type RoleCells = Pick<ReadRating, "number" | "department" | "profile" | "raterCell" | "note">;
