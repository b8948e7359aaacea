import type { MissingRater } from "../round-action";
import type { RoundForm } from "../../sheets/round/round-sheet";
import { nameKey } from "../reading/same-person";

/** The raters of whom forms are not in, in the order of the round, each with about whom. */
export function stillMissing(
  forms: readonly RoundForm[],
  isIn: (id: string) => boolean,
): readonly MissingRater[] {
  const raters = new Map<string, { readonly form: RoundForm; readonly people: string[] }>();
  for (const form of forms) {
    if (isIn(form.id)) continue;
    const { rater, raterName, person } = form;
    const key = JSON.stringify([rater, nameKey(rater === "self" ? person.name : raterName)]);
    const known = raters.get(key) ?? { form, people: [] };
    raters.set(key, known);
    known.people.push(person.name);
  }
  return [...raters.values()].map(({ form: { rater, raterName }, people }) => ({
    rater,
    ...(raterName === "" ? {} : { raterName }),
    people,
  }));
}
