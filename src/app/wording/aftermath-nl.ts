import type { Aftermath, Leftover } from "../problem";
import { list } from "./list";
import { sentences } from "./sentences";

/** What became of what was half made; nothing where that is not known or does not apply. */
export function after(aftermath: Aftermath | undefined): string {
  if (!aftermath) return "";
  const { removed, left } = aftermath;
  if (removed.length === 0 && left.length === 0) return "Er is niets gewijzigd.";
  const whole = removed.filter(({ address }) => address === undefined);
  return sentences(
    removedSheets(whole.map(({ sheet }) => sheet)),
    ...removed.flatMap(({ sheet, address }) =>
      address === undefined ? [] : [`Wat al in ${address} op blad ‘${sheet}’ was gezet, is weer gewist.`],
    ),
    ...left.map(remains),
  );
}

function removedSheets(sheets: readonly string[]): string {
  const [first] = sheets;
  if (first === undefined) return "";
  const what =
    sheets.length === 1
      ? `Het half gemaakte blad ‘${first}’ is`
      : `De ${sheets.length} half gemaakte bladen (${named(sheets)}) zijn`;
  return `${what} weer verwijderd; de rest van de werkmap is ongemoeid gelaten.`;
}

/** Sheets by their names: all of them when they are few, else the first and the last. */
export function named(sheets: readonly string[]): string {
  const quoted = sheets.map((sheet) => `‘${sheet}’`);
  return sheets.length <= 4 ? list(quoted, "en") : `${quoted[0]} tot en met ${quoted.at(-1)}`;
}

function remains(left: Leftover): string {
  if ("definedName" in left) {
    return `Mogelijk is de naam ‘${left.definedName}’ achtergebleven: verwijder die dan zelf via Formules › Namen beheren.`;
  }
  const { sheet, address } = left;
  return address === undefined
    ? `Mogelijk is het half gemaakte blad ‘${sheet}’ achtergebleven: verwijder het dan zelf, door met de ` +
        "rechtermuisknop op de bladtab te klikken en Verwijderen te kiezen."
    : `Mogelijk is een deel achtergebleven in ${address} op blad ‘${sheet}’: wis dat gebied dan zelf.`;
}
