import type { Person, Rater } from "../../scoring/person";
import { Problem } from "../problem";
import { nameKey } from "../reading/same-person";
import type { WantedForm } from "./round-list";

/** A kind of rater, or somebody by name, and about whom; about everybody when left out. */
export type AskedRater =
  Rater | { readonly name: string; readonly rater: Rater; readonly people?: readonly string[] };

/**
 * A form for each person and rater. Throws `nothingChosen` for no raters, and `unknownPerson` where a rater is said to
 * score somebody who is not among the people.
 */
export function askedForms(
  people: readonly Person[],
  raters: readonly AskedRater[],
  rest: Pick<WantedForm, "competencies" | "deadline">,
): readonly WantedForm[] {
  if (raters.length === 0) throw new Problem("nothingChosen", { what: "raters" });
  return raters.flatMap((asked) => {
    if (typeof asked === "string")
      return people.map((person) => ({
        person,
        rater: asked,
        raterName: asked === "self" ? person.name : "",
        ...rest,
      }));
    const { name, rater } = asked;
    const about = asked.people ?? (rater === "self" ? [name] : undefined);
    return aboutWhom(people, about).map((person) => ({ person, rater, raterName: name.trim(), ...rest }));
  });
}

function aboutWhom(people: readonly Person[], names: readonly string[] | undefined): readonly Person[] {
  if (!names) return people;
  return names.map((name) => {
    const found = people.find((person) => nameKey(person.name) === nameKey(name));
    if (!found) throw new Problem("unknownPerson", { name, people: people.map((person) => person.name) });
    return found;
  });
}
