import { areaContains } from "../../sheets/plan/a1";
import type { SheetPlan } from "../../sheets/plan/plan";
import { structuredReferences } from "../../sheets/plan/structured";

/** Functions that came after the format was fixed go by a longer name in a file ([MS-XLSX] 2.2.2). */
const LATER = /(?<![\w.])TEXTJOIN(?=\()/g;
const TEXT = /"(?:[^"]|"")*"/g;

/**
 * A formula of a plan as a file holds it: without "=", and with the row of a table as the file format says it:
 * `[@Naam]` → `Scores[[#This Row],[Naam]]`, which every program reads. `place` is where it stands, for the table of a
 * reference that names none.
 */
export function fileFormula(
  formula: string,
  plan: Pick<SheetPlan, "tables">,
  place?: { readonly row: number; readonly column: number },
): string {
  const around =
    place && plan.tables.find(({ area }) => areaContains(area, { ...place, rows: 1, columns: 1 }))?.name;
  let made = formula.replace(/^=/, "");
  for (const { text, table = around, columns, thisRow } of structuredReferences(made)) {
    const named = text.startsWith("[");
    if (!thisRow && !named) continue;
    if (table === undefined) throw new RangeError(`${text} outside a table`);
    const row = thisRow ? "[#This Row]," : "";
    const spanned = columns.map((column) => `[${guarded(column)}]`).join(":");
    made = made.replace(text, () => `${table}[${row}${spanned}]`);
  }
  return outsideTexts(made, (part) => part.replace(LATER, "_xlfn.TEXTJOIN"));
}

/** In a reference an apostrophe goes before what means something there. */
function guarded(header: string): string {
  return header.replaceAll(/[[\]#'@]/g, "'$&");
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  let made = "";
  let from = 0;
  for (const { index, 0: text } of formula.matchAll(TEXT)) {
    made += change(formula.slice(from, index)) + text;
    from = index + text.length;
  }
  return made + change(formula.slice(from));
}
