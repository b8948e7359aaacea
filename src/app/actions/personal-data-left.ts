/** Whether names, numbers or explanations are left, in a workbook that was read again. */
import type { RemovedPersonalData } from "../action";
import type { Pseudonyms } from "../making/pseudonyms";
import type { Survey } from "../port";
import { ownKind } from "../reading/own-sheet";
import { textOf } from "../reading/read-cell";
import { cellAddress } from "../../sheets/plan/a1";
import { WHOLLY_PERSONAL, type FoundOnSheet } from "./personal-data-plan";

/**
 * Every text, formula, name of a sheet and of a table is searched for the names that there were. `own`: where one still
 * stands on sheets of ours, and what stands among people again; `others`: sheets that are not ours and have one.
 */
export function afterCleaning(
  { sheets, formulas = [] }: Survey,
  found: readonly FoundOnSheet[],
  pseudonyms: Pseudonyms,
): { readonly own: RemovedPersonalData["left"]; readonly others: readonly string[] } {
  const isNamed = (text: unknown): boolean =>
    typeof text === "string" && pseudonyms.within(text) !== undefined;
  const whole = found.filter(({ kind }) => WHOLLY_PERSONAL.has(kind)).map(({ sheet }) => sheet);
  const places = sheets.flatMap((sheet) => {
    if (whole.includes(sheet)) return [{ sheet: sheet.name, own: true }];
    const inCells = sheet.values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        isNamed(value) ? [cellAddress(sheet.area.row + row, sheet.area.column + column)] : [],
      ),
    );
    const inFormulas = [...sheet.formulas].flatMap(([address, formula]) =>
      isNamed(withoutFunctions(formula)) ? [address] : [],
    );
    const inNames = [sheet.name, ...sheet.tables.map(({ name }) => name), sheet.answers].some(isNamed);
    return [...new Set([...inCells, ...inFormulas, ...(inNames ? [undefined] : [])])].map((address) => ({
      sheet: sheet.name,
      own: ownKind(sheet) !== undefined,
      ...(address === undefined ? {} : { address }),
    }));
  });
  const stillPersonal = found.flatMap(({ sheet, cells }) =>
    cells
      .filter(
        ({ cell, what }) =>
          what !== "name" || pseudonyms.of({ name: textOf(cell), number: "" }) !== textOf(cell),
      )
      .map(({ cell }) => ({ sheet: sheet.name, address: cell.address })),
  );
  const inDefinedNames = formulas.flatMap(({ name, sheetId, formula }) =>
    sheetId === undefined && (isNamed(withoutFunctions(formula)) || isNamed(name))
      ? [{ sheet: name ?? "" }]
      : [],
  );
  const own: RemovedPersonalData["left"] = [
    ...places.filter((place) => place.own).map(({ own: _, ...place }) => place),
    ...stillPersonal,
    ...inDefinedNames,
  ];
  return {
    own: own.filter(
      (one, index) =>
        own.findIndex((other) => other.sheet === one.sheet && other.address === one.address) === index,
    ),
    others: [...new Set(places.filter((place) => !place.own).map(({ sheet }) => sheet))],
  };
}

/** Somebody may be called Max; MAX( is nobody. */
function withoutFunctions(formula: string | undefined): string {
  return (formula ?? "").replaceAll(
    /("(?:[^"]|"")*")|[\p{L}\d._]+(?=\()/gu,
    (_all, text?: string) => text ?? "",
  );
}
