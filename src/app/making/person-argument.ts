import type { Person } from "../../scoring/person";
import { objectOf, optional, required, text } from "../arguments";

/** A person, as the actions take one. */
export const person = objectOf<Person>({
  name: required(text),
  number: optional(text),
  department: optional(text),
  profile: optional(text),
});
