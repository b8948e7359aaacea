import { nothingChanged, type Aftermath, type Leftover, type Remnant } from "../../problem";
import { list, quotedList } from "../listing";
import { sentences } from "../sentences";

/** What became of what was half made; nothing where that is not known or does not apply. */
export function after(aftermath: Aftermath | undefined): string {
  if (!aftermath) return "";
  const { removed, left, kept = [], shown } = aftermath;
  if (nothingChanged(aftermath)) return "Er is niets gewijzigd.";
  const whole = removed.filter(({ address }) => address === undefined);
  return sentences(
    removedSheets(
      whole.map(({ sheet }) => sheet),
      shown === undefined,
    ),
    shown === undefined ? "" : stoodIn(shown),
    ...removed.flatMap(({ sheet, address }) =>
      address === undefined ? [] : [`Wat al in ${address} op blad ‘${sheet}’ was gezet, is weer gewist.`],
    ),
    keptSheets(kept.filter(({ address }) => address === undefined)),
    keptCells(kept),
    ...left.map(remains),
  );
}

function stoodIn(shown: NonNullable<Aftermath["shown"]>): string {
  return shown === "newSheet"
    ? "Er waren intussen geen andere bladen meer; daarom is er een leeg blad voor in de plaats gekomen."
    : `Er was intussen geen ander zichtbaar blad meer; daarom is blad ‘${shown.sheet}’ weer zichtbaar gemaakt.`;
}

function keptSheets(kept: readonly Remnant[]): string {
  if (kept.length === 0) return "";
  const names = named(kept.map(({ sheet }) => sheet));
  return kept.length === 1
    ? `Blad ${names} is blijven staan, want er is intussen iets op ingevuld. Kijk of het compleet is; zo niet, neem dan ` +
        "over wat er is ingevuld en verwijder het blad."
    : `De bladen ${names} zijn blijven staan, want er is intussen iets op ingevuld. Kijk of ze compleet zijn; zo niet, ` +
        "neem dan over wat er is ingevuld en verwijder ze.";
}

function keptCells(kept: readonly Remnant[]): string {
  const cells = kept.flatMap(({ address }) => (address === undefined ? [] : [address]));
  const [first] = cells;
  if (first === undefined) return "";
  return cells.length <= 4
    ? `Wat er intussen in ${list(cells, "en")} is gezet, is blijven staan.`
    : `Wat er intussen in ${cells.length} cellen is gezet (${first} tot en met ${cells.at(-1)}), is blijven staan.`;
}

function removedSheets(sheets: readonly string[], alone: boolean): string {
  const [first] = sheets;
  if (first === undefined) return "";
  const what =
    sheets.length === 1
      ? `Het half gemaakte blad ‘${first}’ is`
      : `De ${sheets.length} half gemaakte bladen (${named(sheets)}) zijn`;
  return `${what} weer verwijderd${alone ? "; de rest van de werkmap is ongemoeid gelaten" : ""}.`;
}

/** Sheets by their names: all of them when they are few, else the first and the last. */
export function named(sheets: readonly string[]): string {
  return sheets.length <= 4 ? quotedList(sheets, "en") : `‘${sheets[0]}’ tot en met ‘${sheets.at(-1)}’`;
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
