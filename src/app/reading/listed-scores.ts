import type { Competency } from "../../framework/model";
import type { ReadSheet, ReadTable } from "../port";
import { SheetCells, type Cell } from "./read-cell";
import type { CompetencyHeaders } from "./competency-header";
import { gridOf } from "./sheet-grid";
import { markerOf } from "./own-sheet";
import { readOthersScores } from "./others-lists";
import { bodyOf, ownTable, tableOfMarker } from "./own-table";
import { readLines } from "./rating-lines";
import type { ColumnUse, NotUnderstood, ScoreSheet } from "./score-sheet";

/** Reads a team score sheet of ours: by its table, or where that is gone by its headers. */
export function readTeamScores(sheet: ReadSheet, headers: CompetencyHeaders): ScoreSheet {
  const table = teamTable(sheet, headers);
  if (table) return readTable(sheet, table, headers);
  const read = readOthersScores(sheet, headers, { ours: true });
  const gone: NotUnderstood = {
    cell: new SheetCells(sheet).at(sheet.area.row, sheet.area.column),
    why: "tableGone",
  };
  return { ...read, kind: "team", notUnderstood: [gone, ...read.notUnderstood] };
}

/** The table by the name it was made with; in a copy of the sheet it has another, and its headers tell. */
function teamTable(sheet: ReadSheet, headers: CompetencyHeaders): ReadTable | undefined {
  const made = tableOfMarker(sheet);
  return (
    ownTable(
      sheet,
      ({ headers: names, showsHeaders }) => showsHeaders && names.some((name) => headers.find(name).found),
    ) ??
    // None of its headers may be in the framework any more.
    (made?.showsHeaders ? made : undefined)
  );
}

function readTable(sheet: ReadSheet, table: ReadTable, headers: CompetencyHeaders): ScoreSheet {
  const { row, column, columns } = table.area;
  const cells = new SheetCells(sheet);
  const grid = gridOf(
    cells,
    { turned: false, highest: headers.highest },
    { row, column, lastColumn: column + columns - 1 },
  );
  const read = readLines(grid, [row], headers, { sheet, table: bodyOf(cells, table) });
  const [fields] = read.fields;
  const uses = new Map<number, ColumnUse>();
  for (const [field, { competency }] of fields?.competencies ?? []) {
    uses.set(field - column, { for: "score", competency });
  }
  for (const [role, field] of fields?.roles ?? []) uses.set(field - column, { for: role });
  const { ratings } = read;
  const headed = [...(fields?.competencies.values() ?? [])].map(({ competency }) => competency);
  const corner = cells.at(row, column);
  const { near, notUnderstood } = withoutColumn(sheet, read, headed, headers, corner);
  return { sheet, kind: "team", ratings, near, notUnderstood, table, uses };
}

/**
 * What became of competencies that the sheet was made with and that no header names. Where one column of scores has
 * lost its name and one competency its column, they most likely belong together; otherwise the column is gone.
 */
function withoutColumn(
  sheet: ReadSheet,
  { near, notUnderstood }: Pick<ScoreSheet, "near" | "notUnderstood">,
  headed: readonly Competency[],
  headers: CompetencyHeaders,
  corner: Cell,
): Pick<ScoreSheet, "near" | "notUnderstood"> {
  const gone = (markerOf(sheet, "teamScores")?.competencies ?? []).flatMap((code) => {
    const lookup = headers.find(code);
    const known =
      lookup.found &&
      (headed.includes(lookup.competency) || near.some((each) => each.near === lookup.competency));
    return lookup.found && !known ? [lookup.competency] : [];
  });
  const nameless = notUnderstood.filter(({ why }) => why === "scoreColumn");
  const [lost, ...more] = gone;
  const [column] = nameless;
  if (lost && column && more.length === 0 && nameless.length === 1) {
    return {
      near: [...near, { cell: column.cell, near: lost }],
      notUnderstood: notUnderstood.filter((each) => each !== column),
    };
  }
  const said = gone.map(({ code, name }): NotUnderstood => ({
    cell: { ...corner, content: `${code} ${name}` },
    why: "competencyGone",
  }));
  return { near, notUnderstood: [...notUnderstood, ...said] };
}
