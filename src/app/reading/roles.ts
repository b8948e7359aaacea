/** Which field (column or row) has which role: by its label, and where labels leave a choice by what stands in it. */
import { numberKey } from "./same-person";
import { roleOf, roleRank, type Role } from "./person-words";

export interface LabelledField {
  readonly field: number;
  readonly label: string;
}

/** Digits, perhaps with a letter or two before them: "00012", "P-1234". */
const CODE = /^\p{L}{0,3}[\s.-]?\d[\d.\s-]*$/u;

/** True where the texts are codes, and none is anybody's name. */
export function holdsCodes(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => CODE.test(text));
}

/** Mostly letters, and not what lists have in place of a number. */
function holdsNames(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const named = filled.filter((text) => /\p{L}{2}/u.test(text) && numberKey(text) !== "" && !CODE.test(text));
  return filled.length > 0 && 2 * named.length > filled.length;
}

/**
 * One field for each role. Of several with one role a filled one is taken, then the surest word, then the first. What is
 * called a medewerker but holds codes is the number, where names stand elsewhere.
 */
export function rolesByField(
  fields: readonly LabelledField[],
  textsOf: (field: number) => readonly string[],
): Map<Role, number> {
  const roles = new Map<Role, number>();
  const candidates = new Map<Role, { field: number; rank: number; filled: boolean; codes: boolean }[]>();
  for (const { field, label } of fields) {
    const role = roleOf(label);
    if (role === undefined) continue;
    const texts = textsOf(field).filter((text) => text !== "");
    const one = { field, rank: roleRank(label), filled: texts.length > 0, codes: holdsCodes(texts) };
    candidates.set(role, [...(candidates.get(role) ?? []), one]);
  }
  const names = candidates.get("name") ?? [];
  const inParts = ["callName", "firstName", "initials", "lastName"].some((role) =>
    candidates.has(role as Role),
  );
  const coded = names.filter(({ codes }) => codes);
  if (coded.length > 0 && (inParts || names.some(({ field }) => holdsNames(textsOf(field))))) {
    candidates.set(
      "name",
      names.filter((one) => !coded.includes(one)),
    );
    const numbers = candidates.get("number") ?? [];
    candidates.set("number", [...numbers, ...coded.map((one) => ({ ...one, rank: one.rank + 1000 }))]);
  }
  for (const [role, all] of candidates) {
    const [best] = [...all].sort((a, b) => Number(b.filled) - Number(a.filled) || a.rank - b.rank);
    if (best) roles.set(role, best.field);
  }
  return roles;
}
