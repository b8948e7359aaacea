/** What a file lost, or says otherwise, after it was opened and saved. */
import { letters, type CellFacts } from "./sheet-facts";
import { workbookFacts } from "./workbook-facts";

/** Differences in words, none if all that was there is there still; new things that saving adds do not count. */
export function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [workbookFacts(before), workbookFacts(after)];
  const found = compareFacts("workbook", old.rest, now.rest);
  for (const [name, sheet] of old.sheets) {
    const other = now.sheets.get(name);
    if (!other) {
      found.push(`${name} is gone`);
      continue;
    }
    found.push(...compareFacts(name, sheet.rest, other.rest));
    for (const key of new Set([...sheet.cells.keys(), ...other.cells.keys()])) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const lost = compareCells(sheet.cells.get(key) ?? {}, other.cells.get(key) ?? {});
      if (lost !== undefined) found.push(`${name}!${letters(column)}${row}: ${lost}`);
    }
    for (const [row, column] of new Set([...sheet.styled, ...other.styled])) {
      const [was, is] = [sheet.look(row, column), other.look(row, column)];
      if (was !== "" && was !== is)
        found.push(`${name}!${letters(column)}${row} looks otherwise: ${was} → ${is}`);
    }
  }
  return [...new Set(found)];
}

function compareFacts(
  where: string,
  was: ReadonlyMap<string, string>,
  is: ReadonlyMap<string, string>,
): string[] {
  return [...was].flatMap(([name, value]) =>
    is.get(name) === value || nearlyAsWide(value, is.get(name))
      ? []
      : [`${where}, ${name}: ${value} → ${is.get(name) ?? "gone"}`],
  );
}

/** Widths are kept in pixels: one more or less is none. */
function nearlyAsWide(was: string, is: string | undefined): boolean {
  const width = /"width":(\d+)/;
  const [before, after] = [width.exec(was)?.[1], width.exec(is ?? "")?.[1]];
  if (before === undefined || after === undefined) return false;
  return Math.abs(Number(before) - Number(after)) <= 1 && was.replace(width, "") === is?.replace(width, "");
}

function compareCells(was: CellFacts, is: CellFacts): string | undefined {
  if (was.formula !== is.formula) return `formula ${was.formula} → ${is.formula}`;
  // A formula without a stored result, as openpyxl writes it, has one when it is saved.
  if (was.formula !== undefined && (!was.value || near(was.value, is.value))) return undefined;
  const [before, after] = [JSON.stringify(was.value), JSON.stringify(is.value)];
  return before === after ? undefined : `value ${before} → ${after}`;
}

function near(was: readonly [string, unknown], is: readonly [string, unknown] | undefined): boolean {
  const [a, b] = [was[1], is?.[1]];
  return typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}
