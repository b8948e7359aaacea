/** What the columns (or rows) of another's list became beside its competencies, and what a person has said they are. */
import { foldKey } from "../../framework/fold";
import type { ColumnRole, ReadColumn } from "../arguments/score-columns";
import { COLUMN_ROLES, namelessHeader } from "../arguments/score-columns";
import type { Cell } from "./read-cell";
import { textOf, tidy } from "./read-cell";
import type { Role } from "./person-words";

/** By header, as `headerKey` has it. */
export type SaidRoles = ReadonlyMap<string, ColumnRole>;

/** Headers that differ in case, accents and space only are one. */
export function headerKey(header: string): string {
  return foldKey(header);
}

/** What is said of a field without a header names its cell instead: only while that very cell heads it is it believed. */
export function headerOr({ content, address }: Pick<Cell, "content" | "address">): string {
  const header = typeof content === "object" ? "" : tidy(String(content));
  return header === "" ? namelessHeader(address) : header;
}

const NAME_ROLES: readonly Role[] = ["name", "callName", "firstName", "initials", "infix", "lastName"];

/**
 * The roles with what was said in place of what was read: a field that was said to be the department is no name any more,
 * and no other field is the department. Fields that were said to be nothing, or something, are in `settled`.
 */
export function withSaidRoles(
  roles: ReadonlyMap<Role, number>,
  headers: readonly { readonly field: number; readonly label: string }[],
  said: SaidRoles,
): { readonly roles: Map<Role, number>; readonly settled: ReadonlySet<number> } {
  const changed = headers.flatMap(({ field, label }) => {
    const role = said.get(headerKey(label));
    return role === undefined ? [] : [{ field, role }];
  });
  const settled = new Set(changed.map(({ field }) => field));
  const changedRoles = new Set(changed.map(({ role }) => role));
  // Whoever says where the names are means those, and no parts beside them.
  const wholeName = changedRoles.has("name");
  const kept = [...roles].filter(
    ([role, field]) =>
      !settled.has(field) &&
      !changedRoles.has(role as ColumnRole) &&
      !(wholeName && NAME_ROLES.includes(role)) &&
      !((changedRoles.has("firstName") || changedRoles.has("lastName")) && role === "name"),
  );
  const own = changed.flatMap(({ field, role }): [Role, number][] =>
    role === "none" ? [] : [[role, field]],
  );
  return { roles: new Map([...kept, ...own]), settled };
}

/** What was read of each field with a header, or with something in it, in order. */
export function readColumns(
  cells: readonly { readonly field: number; readonly cell: Cell }[],
  roles: ReadonlyMap<Role, number>,
  isFilled: (field: number) => boolean,
): readonly ReadColumn[] {
  const byField = new Map([...roles].map(([role, field]) => [field, role]));
  return cells.flatMap(({ field, cell }) => {
    const role = byField.get(field);
    const header = textOf(cell);
    if (
      (role === "caption" && !isFilled(field)) ||
      role === "progress" ||
      (header === "" && role === undefined && !isFilled(field))
    )
      return [];
    const known = COLUMN_ROLES.find(
      (one) => one === (role === "callName" || role === "initials" ? "firstName" : role),
    );
    return [{ header, address: cell.address, role: known ?? "none" }];
  });
}
