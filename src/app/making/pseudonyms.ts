/** People by numbers in place of names: the same one everywhere, nobody merged with anybody because of a name alone. */
import { namesAgreeKey, nameKey, numberKey } from "../reading/same-person";

/** A name as it stands somewhere, with the personnel number beside it; "" where there is none. */
export interface Named {
  readonly name: string;
  readonly number: string;
}

/** A shorter name would be found in half of all texts. */
const SHORTEST = 2;

/** Where namesakes are told apart, on a heatmap or beside moments: "Anna Bos (1234)". */
const NUMBERED = /^(.*\S) \(([^()]+)\)$/u;

/** A text in a formula, its quotes doubled. */
const QUOTED = /"(?:[^"]|"")*"/gu;
/** Excel takes 255 characters. */
const LONGEST_TEXT = 250;

export class Pseudonyms {
  /** Of each name the different numbers that stand beside it. */
  private readonly numbers = new Map<string, Set<string>>();
  private readonly labels = new Map<string, string>();
  private readonly names: RegExp | undefined;
  /** Names of one word, as they were written: these may be words as well, such as Max or Wil. */
  private readonly words: ReadonlySet<string>;

  /** `word`: "Persoon". Whoever is called "Persoon 3" already keeps that, and others are counted on from there. */
  constructor(
    found: readonly Named[],
    private readonly word: string,
  ) {
    const people = found.filter(({ name }) => !this.isLabel(name));
    for (const { name, number } of people) {
      const known = this.numbers.get(nameKey(name)) ?? new Set();
      if (numberKey(number) !== "") known.add(numberKey(number));
      this.numbers.set(nameKey(name), known);
    }
    let last = Math.max(0, ...found.map(({ name }) => this.numberOfLabel(name) ?? 0));
    for (const person of people) {
      const key = this.keyOf(person);
      if (!this.labels.has(key)) this.labels.set(key, `${word} ${++last}`);
    }
    const names = people.map((person) => this.numbered(person).name.trim());
    this.names = wholeWords(names);
    this.words = new Set(names.filter((name) => !/\s/u.test(name)));
  }

  /** How many people got a number. */
  get count(): number {
    return this.labels.size;
  }

  /** What somebody is called from now on; undefined for a name that was not among those found. */
  of(person: Named): string | undefined {
    return this.isLabel(person.name) ? person.name : this.labels.get(this.keyOf(person));
  }

  /** A text with every name in it replaced, and the number in brackets behind one; undefined where there is none. */
  within(text: string): string | undefined {
    if (!this.names?.test(text)) return undefined;
    this.names.lastIndex = 0;
    const now = text.replace(this.names, (whole: string, name: string, number: string | undefined) => {
      // A word of a sentence, not the name: "de som" where somebody is called Som.
      if (!/\s/u.test(name) && name === name.toLowerCase() && !this.words.has(name)) return whole;
      // Of namesakes without a number nobody knows which is meant.
      const label = this.of({ name, number: "" }) ?? this.word;
      if (number === undefined) return label;
      const known = this.numbers.get(nameKey(name))?.has(numberKey(number)) === true;
      return known ? (this.of({ name, number }) ?? label) : `${label} (${number})`;
    });
    return now === text ? undefined : now;
  }

  /** A formula with every name in its texts replaced, those that were cut in two among them; undefined where there is none. */
  withinFormula(formula: string): string | undefined {
    const joined = formula.includes('""&""') ? formula : formula.replaceAll('"&"', "");
    const now = joined.replace(QUOTED, (text) => {
      const changed = this.within(text.slice(1, -1));
      return changed === undefined
        ? text
        : pieces(changed)
            .map((piece) => `"${piece}"`)
            .join("&");
    });
    if (now === joined) return undefined;
    return now.replace(QUOTED, (text) =>
      text.length <= LONGEST_TEXT + 2
        ? text
        : pieces(text.slice(1, -1))
            .map((piece) => `"${piece}"`)
            .join("&"),
    );
  }

  /** A name with a number of its own in brackets behind it, as the two that they are. */
  private numbered(person: Named): Named {
    const [, name = "", number = ""] = NUMBERED.exec(person.name.trim()) ?? [];
    return this.numbers.get(nameKey(name))?.has(numberKey(number)) === true ? { name, number } : person;
  }

  private keyOf(person: Named): string {
    const { name, number } = this.numbered(person);
    const known = this.numbers.get(nameKey(name));
    const own = numberKey(number);
    // Without a number it is the one person of this name; where there are several, nobody knows which.
    const [only, another] = known ?? [];
    const sure = own !== "" ? own : another === undefined ? (only ?? "") : "";
    return sure === "" ? `name ${nameKey(name)}` : `number ${sure} ${namesAgreeKey(name)}`;
  }

  private isLabel(name: string): boolean {
    return this.numberOfLabel(name) !== undefined;
  }

  private numberOfLabel(name: string): number | undefined {
    const [first, number, ...more] = name.trim().split(" ");
    return first === this.word && more.length === 0 && /^\d+$/.test(number ?? "")
      ? Number(number)
      : undefined;
  }
}

/** Names as whole words, the longest first, with what stands in brackets behind them. */
function wholeWords(names: readonly string[]): RegExp | undefined {
  const patterns = [...new Set(names)]
    .filter((name) => name.length >= SHORTEST)
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/\s+/gu, "\\s+"));
  if (patterns.length === 0) return undefined;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(${patterns.join("|")})(?![\\p{L}\\p{N}])(?: \\(([^()]*)\\))?`,
    "giu",
  );
}

/** A text with its quotes doubled, in parts that a formula takes; no pair of quotes is cut in two. */
function pieces(text: string): readonly string[] {
  return text.match(new RegExp(`(?:""|[^"]){1,${LONGEST_TEXT / 2}}`, "gsu")) ?? [""];
}
