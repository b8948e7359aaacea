/**
 * Where an answer about a sheet that is not ours is kept: a custom property of the worksheet, which Excel drops from a
 * copy and other programs when they save; and hidden names of the sheet, which a copy keeps and they save.
 */

/** The worksheet custom property. */
export const ANSWERS_KEY = "compleetAntwoorden";

const NAME_PREFIX = "Compleet_antwoord_";
/** A text in a formula is at most 255 characters long. */
const NAME_TEXT = 250;

export function isAnswerName(name: string): boolean {
  return name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase());
}

/** The names with a part of the text each; `id` is one that no other sheet has (office-js 2875). */
export function answerNames(
  answers: string,
  id: string,
): readonly { readonly name: string; readonly formula: string }[] {
  // Without a quotation mark, which a text in a formula would have to double.
  const text = encodeURIComponent(answers);
  return Array.from({ length: Math.ceil(text.length / NAME_TEXT) }, (_, index) => ({
    name: `${NAME_PREFIX}${id}_${index + 1}`,
    formula: `="${text.slice(index * NAME_TEXT, (index + 1) * NAME_TEXT)}"`,
  }));
}

/** The answers that the names of a sheet hold; undefined where there are none, or one is gone or was changed. */
export function answersInNames(
  names: readonly { readonly name: string; readonly formula: unknown }[],
): string | undefined {
  const found = names
    .filter(({ name }) => isAnswerName(name))
    .map(({ name, formula }) => ({
      number: Number(/\d+$/u.exec(name)?.[0]),
      text: /^="([^"]*)"$/u.exec(String(formula))?.[1],
    }))
    .sort((a, b) => a.number - b.number);
  const whole = found.every(({ number, text }, index) => number === index + 1 && text !== undefined);
  if (found.length === 0 || !whole) return undefined;
  try {
    return decodeURIComponent(found.map(({ text }) => text).join(""));
  } catch {
    return undefined;
  }
}
