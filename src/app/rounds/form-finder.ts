import { foldKey } from "../../framework/fold";
import type { RoundForm } from "../../sheets/round/round-sheet";
import type { ReadSheet } from "../port";
import { markerOf } from "../reading/own-sheet";
import { textOf } from "../reading/read-cell";
import { keyOfPerson, nameKey } from "../reading/same-person";
import type { ReadRating } from "../reading/score-sheet";
import type { RoundMarks } from "./round-marks";

/** What is known of the round in this workbook. */
export interface KnownRound {
  /** Undefined where the workbook has no round. */
  readonly round: string | undefined;
  readonly forms: readonly RoundForm[];
}

/** Which form of the round something is. */
export class FormFinder {
  private readonly seen = new Set<string>();
  private readonly unnamed = new Map<string, number>();

  constructor(
    private readonly known: KnownRound,
    private readonly marks: RoundMarks | undefined,
    private readonly file: string,
  ) {}

  get hasNoRound(): boolean {
    return this.known.round === undefined;
  }

  private get isOfOther(): boolean {
    const { round } = this.known;
    return this.marks !== undefined && round !== undefined && this.marks.round !== round;
  }

  byId(id: string): RoundForm | undefined {
    return this.known.forms.find((form) => form.id === id);
  }

  find(sheet: ReadSheet, rating: ReadRating): { readonly key: string; readonly form?: RoundForm } {
    const id = markerOf(sheet, "indicatorForm")?.id;
    // A copy of the sheet has the same id, and may be about somebody else.
    const isFirst = id !== undefined && !this.seen.has(id);
    if (id !== undefined) this.seen.add(id);
    const marked = isFirst ? this.byId(id) : undefined;
    const form = marked ?? this.byWhom(rating);
    if (form) return { key: form.id, form };
    return { key: isFirst && isFormId(id) ? id : this.unnamedKey(rating) };
  }

  /** Without a mark on the sheet: by the marks of the file, and by person and rater; only where that leaves no doubt. */
  private byWhom({ person, number, rater }: ReadRating): RoundForm | undefined {
    if (this.isOfOther) return undefined;
    const among = this.marks
      ? this.known.forms.filter(({ id }) => this.marks?.forms.includes(id))
      : this.known.forms;
    const own = textOf(number);
    const key = keyOfPerson({ name: person, number: own });
    // Where no number stands the name has to do, if one person of the round has it.
    const isIt = (each: RoundForm): boolean =>
      own === "" ? nameKey(each.person.name) === nameKey(person) : keyOfPerson(each.person) === key;
    const [form, ...more] = among.filter(
      (each) => isIt(each) && (rater === undefined || each.rater === rater),
    );
    return more.length === 0 ? form : undefined;
  }

  /** The same for the same line of the same file; of a rater that is known the same in another file too. */
  private unnamedKey({ person, number, rater }: ReadRating): string {
    const who = `${keyOfPerson({ name: person, number: textOf(number) })} ${rater ?? ""}`;
    if (rater === "self" || rater === "manager") return foldKey(who);
    const key = foldKey(`${this.file} ${who}`);
    const count = (this.unnamed.get(key) ?? 0) + 1;
    this.unnamed.set(key, count);
    return `${key} ${count}`;
  }
}

const isFormId = (id: string): boolean => /^[a-f\d]{8,}-\d+$/u.test(id);
