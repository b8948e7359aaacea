/** A mark in the names of a sheet: hidden ones that hold a text, which a copy keeps and most programs save. */
import { isMarkerName, NAME_PREFIX } from "./marker-places";
import { readMarkerText, type ReadMark } from "./marker-text";

/** A text in a formula is at most 255 characters long. */
const NAME_TEXT = 250;

/** The hidden names of the sheet with this id, each with a part of the text of its mark. */
export function markerNames(
  text: string,
  id: string,
): readonly { readonly name: string; readonly text: string }[] {
  return parts(text).map((part, index) => ({
    name: `${NAME_PREFIX}${id.replaceAll(/\W/g, "_")}_${index + 1}`,
    text: part,
  }));
}

function parts(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / NAME_TEXT) }, (_, index) =>
    text.slice(index * NAME_TEXT, (index + 1) * NAME_TEXT),
  );
}

/** What is asked for of a name to know whether it is one of these. */
export interface AskedName {
  readonly name: string;
  readonly formula: unknown;
}

/** The mark of a sheet, by what stands in either place. */
export function markIn(
  property: string | undefined,
  names: readonly AskedName[],
): (ReadMark & { readonly original: boolean }) | undefined {
  const kept = property === undefined ? undefined : readMarkerText(property);
  if (kept) return { ...kept, original: true };
  const text = textOfNames(names);
  const found = text === undefined ? undefined : readMarkerText(text);
  return found && { ...found, original: false };
}

/** The texts of the names in the order of their numbers; undefined where there are none, or one has been changed. */
function textOfNames(names: readonly AskedName[]): string | undefined {
  const found = names
    .filter(({ name }) => isMarkerName(name))
    .map(({ name, formula }) => ({
      number: Number(/\d+$/.exec(name)?.[0]),
      text: /^="([^"]*)"$/.exec(String(formula))?.[1],
    }))
    .sort((a, b) => a.number - b.number);
  const whole = found.every(({ number, text }, index) => number === index + 1 && text !== undefined);
  return found.length > 0 && whole ? found.map(({ text }) => text).join("") : undefined;
}
