import type { AreaView, SheetView, ValidationView } from "embedded-excel/view";

/** What hangs at the active cell: a list to choose from, a hint, a note, what a function says of an error. */
export interface CellAids {
  readonly row: number;
  readonly column: number;
  readonly choices?: readonly string[];
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly note?: string;
  /** What the add-in's function says of the error that the cell shows. */
  readonly error?: string;
  /** What the cell shows now. */
  readonly text: string;
}

/** The aids for the active cell of a sheet; undefined if it has none. Excel shows hints only at a single cell. */
export function cellAids(view: SheetView, selection: readonly AreaView[]): CellAids | undefined {
  const [area] = selection;
  if (!area || selection.length > 1) return undefined;
  const { row, column } = area;
  const merge = view.merges.find((each) => holds(each, row, column));
  const single =
    (area.rows === 1 && area.columns === 1) || (merge?.rows === area.rows && merge.columns === area.columns);
  if (!single) return undefined;
  const validation = view.validations.find(({ areas }) => areas.some((each) => holds(each, row, column)));
  const cell = view.cells.find((each) => each.row === row && each.column === column);
  const choices = listOf(validation);
  const { prompt } = validation ?? {};
  const { note, message } = cell ?? {};
  if (!choices && !prompt && !note && !message) return undefined;
  return {
    row,
    column,
    text: cell?.text ?? "",
    ...(choices && { choices }),
    ...(prompt && { prompt }),
    ...(note && { note }),
    ...(message && { error: message }),
  };
}

function listOf(validation: ValidationView | undefined): readonly string[] | undefined {
  return validation?.type === "list" && validation.dropdown ? (validation.choices ?? []) : undefined;
}

function holds(area: AreaView, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
