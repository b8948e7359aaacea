/** Forms that are asked for, with the ids that they have already: a form that is sent out again replaces the last. */
import type { RoundForm } from "../../sheets/round/round-sheet";
import { keyOfPerson, nameKey } from "../reading/same-person";
import { formId } from "./round-marks";
import type { WantedForm } from "./round-list";

type KnownForm = WantedForm & Pick<RoundForm, "id" | "sentOn">;

/** Who scores whom: the same for a form that is asked for once more. */
function formKey({ person, rater, raterName }: Pick<WantedForm, "person" | "rater" | "raterName">): string {
  return JSON.stringify([keyOfPerson(person), rater, rater === "self" ? "" : nameKey(raterName)]);
}

/**
 * The round after sending: what stood in it, with what is asked for now in its place or behind it, each with an id.
 * `token` makes a word that no other rater has.
 */
export function roundWith(
  known: readonly KnownForm[],
  wanted: readonly WantedForm[],
  day: string,
  token: () => string,
): { readonly all: readonly RoundForm[]; readonly sent: readonly RoundForm[] } {
  const ids = new FormIds(known, token);
  const sent = new Map(wanted.map((form) => [formKey(form), { ...form, id: ids.of(form), sentOn: day }]));
  const before = known.map((form): RoundForm => sent.get(formKey(form)) ?? { ...form, id: ids.of(form) });
  const there = new Set(before.map(({ id }) => id));
  return {
    all: [...before, ...[...sent.values()].filter(({ id }) => !there.has(id))],
    sent: [...sent.values()],
  };
}

class FormIds {
  private readonly known = new Map<string, string>();
  /** By rater: their word, and how many forms have it. */
  private readonly raters = new Map<string, { readonly token: string; last: number }>();

  constructor(
    forms: readonly KnownForm[],
    private readonly token: () => string,
  ) {
    for (const form of forms) {
      const [, token, number] = /^([a-f\d]+)-(\d+)$/u.exec(form.id) ?? [];
      if (token === undefined) continue;
      this.known.set(formKey(form), form.id);
      const own = this.raters.get(raterKey(form));
      if (own?.token === token) own.last = Math.max(own.last, Number(number));
      else this.raters.set(raterKey(form), { token, last: Number(number) });
    }
  }

  of(form: WantedForm): string {
    const key = formKey(form);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const rater = this.raters.get(raterKey(form)) ?? { token: this.token(), last: 0 };
    rater.last += 1;
    this.raters.set(raterKey(form), rater);
    const id = formId(rater.token, rater.last);
    this.known.set(key, id);
    return id;
  }
}

/** Nobody gets a word in common with somebody else: it would tie their files together. */
function raterKey(form: WantedForm): string {
  return form.rater === "self" ? formKey(form) : JSON.stringify([form.rater, nameKey(form.raterName)]);
}
