/** Which columns a table of a framework has, and below which row. */
import type { Grid, GridCell } from "./text-grid";
import { levelLabel, namedLevel, type LevelLabel } from "./level-label";
import { isNegative, roleOfHeading, type ColumnRole } from "./words";

export interface LevelColumn {
  readonly column: number;
  readonly label: LevelLabel;
  readonly cell: GridCell;
  /** "0. Unacceptable": behaviour that is not wanted. */
  readonly negative: boolean;
}

export interface Table {
  /** The row with the headings, by index. */
  readonly header: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly levels: readonly LevelColumn[];
  /** Headings that mean nothing here, and of columns that are not taken over. */
  readonly aside: readonly GridCell[];
  /** Columns with behaviour that is not wanted. */
  readonly negative: readonly GridCell[];
}

/** What a column was taken for. */
export interface ReadColumn {
  /** Of its heading. */
  readonly cell: string;
  readonly heading: string;
  readonly role: ColumnRole;
}

/** Every column with a heading, from left to right. */
export function columnsOf(grid: Grid, table: Table): readonly ReadColumn[] {
  const roles = new Map([...table.columns].map(([role, column]) => [column, role]));
  const texts = new Set(table.levels.map(({ column }) => column));
  return (grid.rows[table.header] ?? []).flatMap(({ at: cell, text }, column) => {
    const heading = text.trim();
    const unwanted = table.negative.some(({ at }) => at === cell) ? ("negative" as const) : "aside";
    const role = texts.has(column) ? "levelTexts" : (roles.get(column) ?? unwanted);
    return heading === "" ? [] : [{ cell, heading, role }];
  });
}

/** How far down the headings are looked for. */
const DEEPEST = 40;

/** The table of a grid by its headings, the row that says most; undefined where none does. */
export function tableIn(grid: Grid): Table | undefined {
  const tables = grid.rows
    .slice(0, DEEPEST)
    .map((_, row) => tableAt(grid, row))
    .filter((table) => table.columns.has("competency") || table.columns.has("parent"))
    .filter((table) => table.columns.size + table.levels.length > 1);
  const weight = (table: Table): number => table.columns.size + table.levels.length;
  return [...tables].sort((a, b) => weight(b) - weight(a) || a.header - b.header)[0];
}

function tableAt(grid: Grid, header: number): Table {
  const columns = new Map<ColumnRole, number>();
  const levels: LevelColumn[] = [];
  const negative: GridCell[] = [];
  const open: { readonly cell: GridCell; readonly column: number }[] = [];
  const aside: GridCell[] = [];
  const row = grid.rows[header] ?? [];
  const wished = new Set(row.flatMap(({ at }) => grid.roles?.[at] ?? []));
  row.forEach((cell, column) => {
    const text = cell.text.trim();
    if (text === "") return;
    const wish = grid.roles?.[cell.at];
    const own = roleOfHeading(text);
    // What a person said of another column holds.
    const role = wish ?? (own && own !== "negative" && wished.has(own) ? "aside" : own);
    const isLevel =
      role === "levelTexts" || ((role === undefined || role === "negative") && wish === undefined);
    const label = isLevel ? (levelLabel(text) ?? (wish && namedLevel(text))) : undefined;
    if (label) levels.push({ column, label, cell, negative: isNegative(text) });
    else if (role === "negative") negative.push(cell);
    else if (role === "aside" || (role && columns.has(role))) aside.push(cell);
    else if (role && role !== "levelTexts") columns.set(role, column);
    else open.push({ cell, column });
  });
  // "Naam" beside "Competentie" would be read second; a name column is the competency where nothing else is.
  const named = levels.length > 1 ? [] : namedLevels(grid, header, open, columns);
  const all = levels.length > 1 || wished.has("levelTexts") ? levels : named;
  aside.push(...open.filter(({ cell }) => !all.some((level) => level.cell === cell)).map(({ cell }) => cell));
  const isWished = wished.has("levelTexts");
  return { header, columns, levels: all.length > 1 || isWished ? all : [], aside, negative };
}

/** Two to seven headings side by side of which nothing is known, with long texts below. */
function namedLevels(
  { rows }: Grid,
  header: number,
  open: readonly { readonly cell: GridCell; readonly column: number }[],
  columns: ReadonlyMap<ColumnRole, number>,
): readonly LevelColumn[] {
  if (columns.has("indicator") || !columns.has("competency")) return [];
  const long = open.filter(({ cell, column }) => {
    if (cell.text.length > 40) return false;
    const below = rows.slice(header + 1).flatMap((row) => row[column]?.text.trim() || []);
    const lengths = below.map((text) => text.length).sort((a, b) => a - b);
    return (lengths[Math.floor(lengths.length / 2)] ?? 0) > 20;
  });
  const sideBySide = long.every(
    ({ column }, index) => index === 0 || column === (long[index - 1]?.column ?? 0) + 1,
  );
  if (!sideBySide || long.length < 2 || long.length > 7) return [];
  return long.map(({ cell, column }) => ({
    column,
    label: namedLevel(cell.text),
    cell,
    negative: isNegative(cell.text),
  }));
}
