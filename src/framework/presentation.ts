/**
 * The form in which texts of the framework are shown: an indicator goes on after "De medewerker …" and so starts in
 * lower case and has no full stop; a definition is a sentence and has one.
 */

/** Names that Dutch writes with a capital and that shape alone does not give away. */
const NAMES = new Set(
  (
    "Nederland Nederlands Nederlandse Europa Europees Europese Brussel Rijk Rijks Excel Word Outlook Teams " +
    "Awb Bibob Gemeentewet Jeugdwet Omgevingswet Participatiewet Wabo Wmo Wob Woo"
  ).split(" "),
);

/** Everything up to the first word: punctuation, and the weak "'s" or "'t" that never takes the capital. */
const BEFORE_FIRST_WORD = /^(?:[^\p{L}\p{N}'’]*['’][stn]\s+)?[^\p{L}\p{N}]*/u;
const WORD = /^[\p{L}\p{M}\p{N}]+/u;
const NAME_WITHIN = /[\p{L}\p{N},)] (?=(\p{Lu}\p{Ll}+)(?![\p{L}\p{M}\p{N}]))/gu;
/** Single letters other than E (e-mail), O and U are symbols: "T-vormig". */
const SYMBOL = /^[^\P{Lu}EOU]$/u;
const STOPS = /\.{3,}$|…$/u;
const ABBREVIATION = /(?:^|[^\p{L}.])(?:(?:\p{L}\.){2,}|(?:enz|etc|bijv|bv|incl|excl|resp)\.)$/iu;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;

/** Single spaces, none at the ends; composed accents. */
export function presentName(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** Single spaces, and a full stop at the end unless another mark closes the sentence. */
export function presentDefinition(text: string): string {
  const plain = presentName(text);
  return SENTENCE_END.test(plain) ? plain : `${plain.replace(/[\s,;:]+$/u, "")}.`;
}

/**
 * Single spaces, first word in lower case, no full stop at the end. An acronym ("HR-beleid"), a name
 * (from `names` or well known) and the stop of an abbreviation ("e.d.") stay.
 */
export function presentIndicator(text: string, names: ReadonlySet<string> = new Set()): string {
  return lowerFirstWord(withoutFullStop(presentName(text)), names);
}

/** The words that are written with a capital in the middle of a sentence somewhere: "het College", "in Nederland". */
export function namesWithin(texts: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of texts) {
    const sentence = presentName(text).replace(BEFORE_FIRST_WORD, "");
    for (const [, name = ""] of sentence.matchAll(NAME_WITHIN)) names.add(name);
  }
  return names;
}

function withoutFullStop(text: string): string {
  let rest = text;
  while (rest.endsWith(".") && !STOPS.test(rest) && !ABBREVIATION.test(rest))
    rest = rest.slice(0, -1).trimEnd();
  return rest;
}

function lowerFirstWord(text: string, names: ReadonlySet<string>): string {
  const before = BEFORE_FIRST_WORD.exec(text)?.[0] ?? "";
  const word = WORD.exec(text.slice(before.length))?.[0] ?? "";
  if (names.has(word) || NAMES.has(word) || SYMBOL.test(word)) return text;
  // The Dutch IJ is one letter: "IJvert" → "ijvert".
  const capital = /^IJ(?=\p{Ll})/u.test(word) ? "IJ" : (/^\p{Lu}/u.exec(word)?.[0] ?? "");
  const rest = word.slice(capital.length);
  if (/[\p{Lu}\p{N}]/u.test(rest)) return text;
  return (before + capital.toLowerCase() + text.slice(before.length + capital.length)).normalize("NFC");
}
