import type { Aftermath, Leftover } from "../problem";
import { list } from "./list";
import { sentences } from "./sentences";

/** What became of what was half made; nothing where that is not known or does not apply. */
export function after(aftermath: Aftermath | undefined): string {
  if (!aftermath) return "";
  const { removed, left } = aftermath;
  if (removed.length === 0 && left.length === 0) return "Nothing has been changed.";
  const whole = removed.filter(({ address }) => address === undefined);
  return sentences(
    removedSheets(whole.map(({ sheet }) => sheet)),
    ...removed.flatMap(({ sheet, address }) =>
      address === undefined
        ? []
        : [`What had been put in ${address} on sheet ‘${sheet}’ has been cleared again.`],
    ),
    ...left.map(remains),
  );
}

function removedSheets(sheets: readonly string[]): string {
  const [first] = sheets;
  if (first === undefined) return "";
  const what =
    sheets.length === 1
      ? `The half-made sheet ‘${first}’ has`
      : `The ${sheets.length} half-made sheets (${named(sheets)}) have`;
  return `${what} been removed again; the rest of the workbook was left alone.`;
}

/** Sheets by their names: all of them when they are few, else the first and the last. */
export function named(sheets: readonly string[]): string {
  const quoted = sheets.map((sheet) => `‘${sheet}’`);
  return sheets.length <= 4 ? list(quoted, "and") : `${quoted[0]} to ${quoted.at(-1)}`;
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
