import { nothingChanged, type Aftermath, type Leftover, type Remnant } from "../../problem";
import { list, quotedList } from "../listing";
import { sentences } from "../sentences";

/** What became of what was half made; nothing where that is not known or does not apply. */
export function after(aftermath: Aftermath | undefined): string {
  if (!aftermath) return "";
  const { removed, left, kept = [], shown } = aftermath;
  if (nothingChanged(aftermath)) return "Nothing has been changed.";
  const whole = removed.filter(({ address }) => address === undefined);
  return sentences(
    removedSheets(
      whole.map(({ sheet }) => sheet),
      shown === undefined,
    ),
    shown === undefined ? "" : stoodIn(shown),
    ...removed.flatMap(({ sheet, address }) =>
      address === undefined
        ? []
        : [`What had been put in ${address} on sheet ‘${sheet}’ has been cleared again.`],
    ),
    keptSheets(kept.filter(({ address }) => address === undefined)),
    keptCells(kept),
    ...left.map(remains),
  );
}

function stoodIn(shown: NonNullable<Aftermath["shown"]>): string {
  return shown === "newSheet"
    ? "Meanwhile there were no other sheets any more; so an empty sheet has come in their place."
    : `Meanwhile no other sheet could be seen any more; so sheet ‘${shown.sheet}’ has been shown again.`;
}

function keptSheets(kept: readonly Remnant[]): string {
  if (kept.length === 0) return "";
  const names = named(kept.map(({ sheet }) => sheet));
  return kept.length === 1
    ? `Sheet ${names} has been kept, because something has been filled in on it meanwhile. See whether it is complete; if ` +
        "not, take over what has been filled in and delete the sheet."
    : `The sheets ${names} have been kept, because something has been filled in on them meanwhile. See whether they are ` +
        "complete; if not, take over what has been filled in and delete them.";
}

function keptCells(kept: readonly Remnant[]): string {
  const cells = kept.flatMap(({ address }) => (address === undefined ? [] : [address]));
  const [first] = cells;
  if (first === undefined) return "";
  return cells.length <= 4
    ? `What has been put in ${list(cells, "and")} meanwhile has been kept.`
    : `What has been put in ${cells.length} cells meanwhile (${first} to ${cells.at(-1)}) has been kept.`;
}

function removedSheets(sheets: readonly string[], alone: boolean): string {
  const [first] = sheets;
  if (first === undefined) return "";
  const what =
    sheets.length === 1
      ? `The half-made sheet ‘${first}’ has`
      : `The ${sheets.length} half-made sheets (${named(sheets)}) have`;
  return `${what} been removed again${alone ? "; the rest of the workbook was left alone" : ""}.`;
}

/** Sheets by their names: all of them when they are few, else the first and the last. */
export function named(sheets: readonly string[]): string {
  return sheets.length <= 4 ? quotedList(sheets, "and") : `‘${sheets[0]}’ to ‘${sheets.at(-1)}’`;
}

function remains(left: Leftover): string {
  if ("definedName" in left) {
    return `The name ‘${left.definedName}’ may have stayed behind: then remove it yourself in Formulas › Name Manager.`;
  }
  const { sheet, address } = left;
  return address === undefined
    ? `The half-made sheet ‘${sheet}’ may have stayed behind: then remove it yourself, by right-clicking its tab and ` +
        "choosing Delete."
    : `A part may have stayed behind in ${address} on sheet ‘${sheet}’: then clear that area yourself.`;
}
