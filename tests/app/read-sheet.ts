/** Sheets as the port reads them, written by hand as grids. */
import type { CellContent, ReadSheet, ReadTable } from "../../src/app/port";
import { LIST_NAMES } from "../../src/sheets/marker/list-names";

import type { Marker, MarkOf, SheetKind } from "../../src/sheets/marker/marker";

export type GridCell = CellContent | null;

let made = 0;

/** A sheet with these cells from A1; `null` is empty. */
export function sheetOf(
  grid: readonly (readonly GridCell[])[],
  change: Partial<ReadSheet> = {},
  formulas: Readonly<Record<string, string>> = {},
): ReadSheet {
  const columns = Math.max(1, ...grid.map((row) => row.length));
  made += 1;
  return {
    id: `{${made}}`,
    name: "Blad1",
    visible: true,
    protected: false,
    active: true,
    area: { row: 0, column: 0, rows: grid.length, columns },
    values: grid.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? "")),
    formulas: new Map(Object.entries(formulas)),
    dates: new Map(),
    hiddenRows: [],
    hiddenColumns: [],
    filtered: [],
    merges: [],
    tables: [],
    ...change,
  };
}

/** A table over the grid from this row on. */
export function tableOf(grid: readonly (readonly GridCell[])[], row: number, name = "Tabel"): ReadTable {
  const headers = (grid[row] ?? []).map((cell) => (cell === null ? "" : String(cell as string)));
  return {
    name,
    area: { row, column: 0, rows: grid.length - row, columns: headers.length },
    showsHeaders: true,
    showsTotals: false,
    headers,
    entries: headers.map((header) => ({
      kind: "list",
      source:
        header === "Score"
          ? "=Compleet_Oordelen"
          : header === "Beoordelaar"
            ? "=Compleet_Beoordelaars"
            : "=Compleet_Scores",
    })),
  };
}

/** A marker of this kind, with what is given in place of the least that it can say. */
export function markerFor<Kind extends SheetKind>(
  kind: Kind,
  change: Partial<MarkOf<Kind>> = {},
): Marker<Kind> {
  const least = {
    layout: "matrix",
    table: "",
    competencies: [],
    levels: [1, 2, 3, 4],
    raters: [],
    rater: "manager",
    list: "Compleet_Profielen",
    names: LIST_NAMES,
    link: "",
  };
  made += 1;
  return {
    ...least,
    kind,
    version: 2,
    id: `run-${made}`,
    definedNames: [],
    ...change,
  } as unknown as Marker<Kind>;
}

/** A sheet of ours. */
export function ours<Kind extends SheetKind>(
  kind: Kind,
  change: Partial<MarkOf<Kind>> = {},
): { readonly marker: Marker; readonly original: boolean } {
  return { marker: markerFor(kind, change), original: true };
}

/** A form of ours: labels, then a table with the indicators of level 1 and 2 of 1.2 and these judgements. */
export function formOf(
  person: string,
  rater: string,
  judgements: readonly GridCell[],
  more: { readonly threshold?: number; readonly notes?: readonly string[]; readonly name?: string } = {},
): ReadSheet {
  const top: GridCell[][] = [
    ["Naam", person],
    ["Nr", null],
    ["Beoordelaar", rater],
    ["Drempel", more.threshold ?? 2 / 3],
    [],
  ];
  const rows = judgements.map((score, index): GridCell[] => [
    1.2,
    "Analyseren",
    index < 3 ? 1 : 2,
    (index % 3) + 1,
    "iets",
    score,
    more.notes?.[index] ?? null,
  ]);
  const grid = [
    ...top,
    ["Code", "Competentie", "Niveau", "Nr", "Indicator", "Score", "Toelichting"],
    ...rows,
  ];
  return sheetOf(grid, {
    name: more.name ?? `Formulier ${person}`,
    tables: [tableOf(grid, top.length, "Formulier")],
    ...ours("indicatorForm", {
      table: "Formulier",
      competencies: ["1.2"],
      levels: [1, 2],
      rater: "manager",
    }),
  });
}
