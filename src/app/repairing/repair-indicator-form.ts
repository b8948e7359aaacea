import { selectFramework } from "../../framework/select";
import type { Framework } from "../../framework/model";
import { repairIndicatorForm, type FormRepair } from "../../sheets/form/form-repair";
import { buildIndicatorForm } from "../../sheets/form/indicator-form";
import { COLUMNS, scoreColumns, type FormHeaders } from "../../sheets/form/indicator-form-frame";
import { FORM_WORDS } from "../../sheets/form/indicator-form-words";
import type { ListNames } from "../../sheets/marker/list-names";
import type { ReadTable } from "../port";
import { SheetCells, textOf } from "../reading/read-cell";
import { formColumns } from "../reading/read-indicator-form";
import { markerOf } from "../reading/own-sheet";
import type { ScoreSheet } from "../reading/score-sheet";
import { formPlaces } from "./found-form-places";

/** What an indicator form needs to be as it was made, but for what people have put on it. */
export function formRepair(
  { sheet, ratings: [rating] }: ScoreSheet,
  table: ReadTable,
  framework: Framework,
  lists: ListNames,
): FormRepair {
  const columns = tableColumns(table);
  const header = (name: keyof FormHeaders): string => {
    const column = columns.get(COLUMNS[name]);
    return (column === undefined ? undefined : table.headers[column - table.area.column]) ?? "";
  };
  const names = Object.keys(FORM_WORDS.headers) as (keyof FormHeaders)[];
  const headers = Object.fromEntries(
    names.map((name) => [name, header(name) || FORM_WORDS.headers[name]]),
  ) as FormHeaders;
  const { competencies: codes, levels } = markerOf(sheet, "indicatorForm") ?? {};
  const options = {
    person: {
      name: rating?.person ?? "",
      number: textOf(rating?.number),
      department: textOf(rating?.department),
      profile: textOf(rating?.profile),
    },
    rater: rating?.rater ?? "manager",
    names: { sheet: sheet.name, table: table.name },
    lists,
    headers,
    // Whoever protects the sheet again should find open what is to be filled in.
    protect: true,
    allLevels: selectFramework(framework, { codes }).levels,
  } as const;
  const anew = buildIndicatorForm(selectFramework(framework, { codes, levels }), options);
  const cells = new SheetCells(sheet);
  const counted = scoreColumns(options);
  const gone = (["code", "competency", "level", "score"] as const).filter((name) => !header(name));
  return repairIndicatorForm({
    anew,
    places: formPlaces(anew, cells, table, columns),
    gone: gone.map((name) => counted[name]),
    table: table.name,
    at: (row, column) => {
      const { content } = cells.at(row, column);
      return typeof content === "object" || content === "" ? null : content;
    },
    formulaAt: (row, column) => cells.at(row, column).formula,
    covered: (row, column) => {
      const shown = cells.shownAt(row, column);
      return shown.row !== row || shown.column !== column;
    },
  });
}

/** The columns of the sheet, by those of a form made anew: by their headers, and between two that stand as they did. */
function tableColumns(table: ReadTable): ReadonlyMap<number, number> {
  const { code, level, score, note } = formColumns(table);
  const known: Partial<Record<keyof FormHeaders, number | undefined>> = {
    code,
    level,
    score,
    evidence: note,
  };
  const found = new Map<number, number>();
  for (const name of Object.keys(FORM_WORDS.headers) as (keyof FormHeaders)[]) {
    const exact = table.headers.indexOf(FORM_WORDS.headers[name]);
    const index = exact >= 0 ? exact : known[name];
    if (index !== undefined) found.set(COLUMNS[name], table.area.column + index);
  }
  for (const column of Object.values(COLUMNS)) {
    const [before, after] = [found.get(column - 1), found.get(column + 1)];
    const between = before !== undefined && after === before + 2 && !found.has(column);
    if (between) found.set(column, before + 1);
  }
  return found;
}
