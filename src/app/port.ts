/**
 * What the actions need of a workbook, and no more. `excel/` implements it on Office.js. Each method costs one round
 * trip to Excel unless it says otherwise, and throws a `Problem`. Longer than most files: one narrow port, with all
 * that crosses it.
 */
import type { Area } from "../sheets/plan/area";
import type { Marker, SheetKind, SheetMark } from "../sheets/marker/marker";
import type { SheetPlan } from "../sheets/plan/plan";
import type { RepairPlan } from "../sheets/scores/team-repair";
import type { Remnant } from "./problem";
import type { CellSurroundings } from "./cell-surroundings";

export interface SheetInfo {
  /** Excel's own id: stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** A sheet that the add-in made, whatever it is called by now. */
export interface OwnSheet extends SheetInfo {
  readonly marker: Marker;
  /**
   * It carries the mark that Excel gives no copy. A copy never does, and neither does a sheet that another program has
   * saved: of sheets with the same id an original one is the one that was made.
   */
  readonly original: boolean;
}

/** Where the selection is, as one rectangle. Zero-based. */
export interface Selection {
  readonly sheet: SheetInfo;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** "B2:C3", without the sheet. */
  readonly address: string;
}

/** What stands in the way of an area. A table or merged cells may lie there without holding a value. */
export type Occupant =
  | { readonly kind: "cell"; readonly address: string }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "mergedCells"; readonly address: string };

/** The area from the selection's top left cell that a plan would take. */
export interface TargetArea {
  /** "B2:G40", without the sheet; of the top left cell alone when the area runs beyond the sheet. */
  readonly address: string;
  /** The first thing that was found there; undefined when it is free. */
  readonly occupiedBy?: Occupant;
  /** True when the area runs over the last row or column of the sheet; nothing else is known of it then. */
  readonly beyondSheet: boolean;
  /** Points, one for each column of the area: columns are only ever widened, and put back when something fails. */
  readonly columnWidths: readonly number[];
  /** Points, one for each row of the area. */
  readonly rowHeights: readonly number[];
}

export interface WorkbookView {
  /** True when no sheets may be added, renamed or removed. */
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: SheetInfo;
  /** The sheets that the add-in made itself, in tab order. */
  readonly own: readonly OwnSheet[];
  /** Those that a later version of the add-in made, where there are any; the kind as that calls it. */
  readonly later?: readonly { readonly sheet: string; readonly kind: string }[];
  /** Names of tables and of the workbook's defined names, for making new ones unique (see `FreeNames`). */
  readonly takenNames: readonly string[];
  /** Only when asked for; undefined too when something other than one rectangle of cells is selected. */
  readonly selection?: Selection;
  readonly target?: TargetArea;
}

export interface LookRequest {
  /** Ask where the selection is, and whether an area of this size from its top left cell is free. */
  readonly target?: { readonly rows: number; readonly columns: number };
}

export type Place =
  | { readonly at: "newSheet"; readonly name: string }
  /** From this cell of an existing sheet; the plan's frame (freeze, print, marker) is left off. */
  | { readonly at: "cell"; readonly sheetId: string; readonly row: number; readonly column: number };

export interface PlacedPlan {
  readonly plan: SheetPlan;
  readonly place: Place;
}

/** What a sheet can do without where Excel refuses it. */
export type Cosmetic =
  "paper" | "footer" | "page" | "freeze" | "tabColor" | "gridlines" | "groups" | "charts";

export interface MadeSheet {
  readonly sheetId: string;
  readonly sheet: string;
  /** "A1:F220", without the sheet. */
  readonly address: string;
  /** Of its tables, as planned. */
  readonly tables: readonly string[];
  /** What Excel refused, and it was made without. */
  readonly missing?: readonly Cosmetic[];
}

/** A sheet that plans were made from: where its tables lay, else where anything stood on it, as far as that matters. */
export interface SeenSheet extends Pick<SheetInfo, "id" | "name"> {
  readonly area?: Area;
  readonly tables?: readonly Pick<ReadTable, "name" | "area">[];
}

/** What plans were made from. */
export interface Seen {
  readonly sheets: readonly SeenSheet[];
  /** A sheet that has come since may hold more of the same, so there may be none. */
  readonly noMore?: boolean;
}

export interface ApplyOptions {
  /** Nothing is made unless all of it is as it was seen; `sourcesChanged` says so. */
  readonly seen?: Seen;
  /** How large a request is at most; what Excel on the web takes when left out. */
  readonly bytesAtOnce?: number;
  /** Parts done of parts in all, for a progress bar; called after each request. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Stops between requests; what was half made is removed. */
  readonly signal?: AbortSignal;
}

/** Where formulas are looked for. */
export type FormulaScope =
  | { readonly in: "selection" }
  /** The sheet in front. */
  | { readonly in: "sheet" }
  | { readonly in: "workbook" }
  | { readonly in: "namedSheet"; readonly name: string };

/** Formulas side by side and what they show; one that spills stands alone, with all that it spilled. Zero-based. */
export interface FormulaArea {
  readonly sheet: SheetInfo;
  readonly row: number;
  readonly column: number;
  /** What the cells show: rows of cells, error values as their text. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** In English, with commas; of one that spills only its own. */
  readonly formulas: readonly (readonly string[])[];
  readonly spills: boolean;
}

/** What a cell holds or shows: "" when it is empty, an error value by its English text. */
export type CellContent = string | number | boolean | { readonly error: string };

/** What may be entered in the cells of a column; "mixed" where they differ, or some may hold anything. */
export type EntryRule =
  | { readonly kind: "none" | "mixed" | "other" }
  /** As Excel tells it: "=Compleet_Scores". */
  | { readonly kind: "list"; readonly source: string };

export interface ReadTable {
  readonly name: string;
  /** With header and totals row, where it shows them. Zero-based. */
  readonly area: Area;
  readonly showsHeaders: boolean;
  readonly showsTotals: boolean;
  readonly headers: readonly string[];
  /** For each column, of the cells between header and totals; empty on a sheet that is not ours. */
  readonly entries: readonly EntryRule[];
}

/** A whole number that a cell shows as a date: typed in a Dutch Excel the code 1.2 becomes "1-feb". */
export interface ShownDate {
  readonly day: number;
  /** 1 is January. */
  readonly month: number;
  /** A code that became a date shows none. */
  readonly withYear: boolean;
}

/** Everything on a sheet that scores can be read from. */
export interface ReadSheet extends SheetInfo {
  /** The sheet in front. */
  readonly active: boolean;
  readonly marker?: Marker;
  /** See `OwnSheet`. */
  readonly original?: boolean;
  /** What it looks like, where it has no marker any more: see `kindByShape`. */
  readonly lookalike?: SheetKind;
  /** The rectangle in which something stands; no rows and columns on an empty sheet. Zero-based. */
  readonly area: Area;
  /** What stands so far away from that rectangle that it was not read, from the top; rectangles. */
  readonly far?: readonly Area[];
  /** Of that rectangle, row by row. */
  readonly values: readonly (readonly CellContent[])[];
  /** In English, with "=", by the address of their cell ("F8"). */
  readonly formulas: ReadonlyMap<string, string>;
  /** By the address of their cell; only of a sheet that people type on freely, since the headers of ours are texts. */
  readonly dates: ReadonlyMap<string, ShownDate>;
  /** Addresses of numbers that are shown as percentages; like dates only of a sheet that people type on freely. */
  readonly percents?: ReadonlySet<string>;
  /** What a person has said of a sheet that is not ours (see `reading/answers`), as it is kept with the sheet. */
  readonly answers?: string;
  /** Rows of that rectangle that are not shown, filtered away or hidden; ascending. */
  readonly hiddenRows: readonly number[];
  /** The same of its columns. */
  readonly hiddenColumns: readonly number[];
  /** Ranges and tables that are being filtered, with their header: what is not shown of them was filtered away. */
  readonly filtered: readonly Area[];
  /** Merged areas that touch the rectangle. */
  readonly merges: readonly Area[];
  readonly tables: readonly ReadTable[];
  /** Conversations and notes of Excel's own beside its cells; only of a heatmap of ours. */
  readonly remarks?: number;
  /** Points, of the columns of the rectangle, undefined between what is filled; only of a heatmap of ours. */
  readonly columnWidths?: readonly (number | undefined)[];
}

/** The sheets to read: the union of what is asked for. */
export interface SheetsToRead {
  /** Sheets of ours of these kinds, those among them that are known by their shape only. */
  readonly kinds: readonly SheetKind[];
  /** By name, without regard to case. */
  readonly names?: readonly string[];
  /** By Excel's own ids; one that is gone is passed over. */
  readonly ids?: readonly string[];
  /** The one in front. */
  readonly active?: boolean;
  /** Every formula of the workbook too, to know what refers to what. */
  readonly formulas?: boolean;
}

/** What was read, and the workbook at that moment. */
export interface Survey {
  readonly view: WorkbookView;
  readonly sheets: readonly ReadSheet[];
  /** Where they were asked for; undefined too where they are more than Excel tells at once. */
  readonly formulas?: readonly FormulaOfSheet[];
  /** Along with the formulas: ids of sheets that were not read, on which something says what may be entered. */
  readonly ruled?: readonly string[];
}

/** A formula on a sheet, or of a defined name. In English, with "=". */
export interface FormulaOfSheet {
  /** Undefined for a name of the workbook. */
  readonly sheetId?: string;
  /** Of such a name. */
  readonly name?: string;
  readonly formula: string;
}

/** A sheet that others are made to take the place of: its name, and where its tab stands. */
export interface SheetToReplace {
  readonly sheetId: string;
  /** As it was read: it is only replaced if nothing else stands on it by now. */
  readonly seen: ReadSheet;
  /** Sheets of ours that go with it, unless another sheet came meanwhile that may need them. */
  readonly gone: readonly string[];
  /** What is not its own block: nothing may stand there when it goes. */
  readonly free: readonly Area[];
}

/** A cell to write, if it still holds what was seen. */
export interface CellMend {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** A formula by its text; anything else by its value. */
  readonly was: string | number | boolean;
  readonly value: string | number;
}

export interface SelectedTexts {
  readonly sheet: string;
  /** Of the cells that were read, without the sheet. */
  readonly address: string;
  readonly rows: readonly (readonly string[])[];
}

/** By which what was just written can be undone; left out where nothing was. */
export interface Undoable {
  readonly undo?: number;
}

/** What became of cells that were written, and were to be put back. */
export interface Undone {
  /** How many were written. */
  readonly cells: number;
  /** How many hold again what they held. */
  readonly back: number;
  /** Where something else stands by now, which stays; of a sheet that is gone its name is empty. */
  readonly changed: readonly Remnant[];
  /** What was written may still stand there: it is not certain which cell it was. */
  readonly left: readonly Remnant[];
}

/** What a workbook says of itself, as texts; "" where that is nothing. */
export interface AboutWorkbook {
  readonly author: string;
  readonly manager: string;
  readonly company: string;
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly category: string;
  readonly comments: string;
}

/** What tells of people beside the cells. */
export interface Traces {
  readonly about: AboutWorkbook;
  /** Who saved it last: only Excel writes that. */
  readonly lastAuthor: string;
  /** Conversations, and notes where this Excel tells of them. */
  readonly remarks: number;
}

export interface Cleaning {
  /** New names of sheets, which are free. */
  readonly names: readonly { readonly sheetId: string; readonly name: string }[];
  /** Formulas in place of others, where those still stand. In English, with "=". Zero-based. */
  readonly formulas: readonly {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
    readonly was: string;
    readonly formula: string;
  }[];
  /** Marks in place of those that a sheet of ours has, with the same id. */
  readonly marks: readonly {
    readonly sheetId: string;
    readonly marker: Marker;
    readonly original: boolean;
  }[];
  /** Ids of the sheets whose remarks go. */
  readonly remarksOf: readonly string[];
  readonly about: Partial<AboutWorkbook>;
}

export interface WorkbookPort {
  /**
   * One round trip; one or two more when the selection or the area turns out not to be usable, and where Excel cannot
   * tell the markers in one.
   */
  look(request: LookRequest): Promise<WorkbookView>;
  /**
   * Carries out the plans together: one request where that fits, split below the payload limit where not. The plans
   * may refer to each other's sheets, tables and names; all of these must be free ones, else `nameTakenMeanwhile`; a
   * place at a cell must be free still, else `targetFilled`; what they were made from must be as it was seen, else
   * `sourcesChanged`. What Excel refuses and a sheet can do without is left out.
   * The first new sheet that is not hidden is shown. `view` is what the look just before it saw: for widening columns
   * only, and for telling what is half made from what was there already.
   * When something fails, what was half made is removed again (at the cost of a few more requests) and the
   * `Problem` says what became of it.
   */
  apply(
    plans: readonly PlacedPlan[],
    view: WorkbookView,
    options?: ApplyOptions,
  ): Promise<readonly MadeSheet[]>;
  /** Writes one text, as text, into one cell that is empty still, or throws `targetFilled`. Zero-based. */
  writeText(
    text: string,
    cell: { readonly sheetId: string; readonly row: number; readonly column: number },
  ): Promise<{ readonly sheet: string; readonly address: string }>;
  /**
   * Writes one formula into one cell that is empty still, or throws `targetFilled`. Zero-based. Throws `formulaRefused`
   * where Excel does not take it.
   */
  writeFormula(
    formula: string,
    cell: { readonly sheetId: string; readonly row: number; readonly column: number },
  ): Promise<{ readonly sheet: string; readonly address: string }>;
  /**
   * The formulas that pass a test. A round trip for the size of things, one for every 100,000 cells or so, and two
   * more where something spills. Throws `sheetNotFound`.
   */
  findFormulas(scope: FormulaScope, wanted: (formula: string) => boolean): Promise<readonly FormulaArea[]>;
  /**
   * Puts what the formulas show in their place: one round trip where that fits. A formula that has changed since is put
   * back; answers how many those were. When it fails the formulas are put back, and the `Problem` says what became of
   * them.
   */
  replaceByValues(areas: readonly FormulaArea[]): Promise<number>;
  /**
   * The number by which what was written last in cells (`writeText`, `writeFormula`, `mendCells`, `replaceByValues`) can
   * be undone; undefined where the last of those wrote nothing.
   */
  lastWriting(): Promise<number | undefined>;
  /**
   * Puts back what cells held before something was written in them, where they still hold that, each found by what stands
   * in its row; of the last such thing when left out. Looks first; the request that writes reads what it writes over.
   * Throws `nothingToUndo`, `sheetProtected` before anything is written, and `partlyUndone` where it breaks off.
   */
  undoWriting(number?: number): Promise<Undone>;
  /**
   * What stands around one cell of a score sheet of ours; undefined for any other cell, also when its sheet is gone.
   * One round trip.
   */
  surroundings(sheetId: string, address: string): Promise<CellSurroundings | undefined>;
  /**
   * Shows a sheet, and selects an address in it if given. Two round trips: the first looks whether it can be shown. With
   * `from` only while that cell of the sheet is the selected one: whoever has gone elsewhere stays there.
   */
  goTo(sheetId: string, address?: string, from?: string): Promise<void>;
  /**
   * Removes a sheet that the add-in made itself, with the defined names of its cells that came with it; any other is
   * refused. Two round trips, of which the first looks; one more where names came with it. With `seen` only while nothing
   * else stands on it, and nobody remarked anything beside a cell: else `changedMeanwhile`.
   */
  removeSheet(sheetId: string, seen?: ReadSheet): Promise<void>;
  /**
   * Carries out the plans like `apply`, on new sheets, and then lets the first take the place of a sheet of ours; one
   * round trip more. Where that is not as it was seen any more, or is gone, nothing is replaced, what was made is
   * removed, and `changedMeanwhile` says so; `notReplaced` where Excel refused and the new one stands beside the old.
   */
  replace(
    plans: readonly PlacedPlan[],
    view: WorkbookView,
    old: SheetToReplace,
    options?: ApplyOptions,
  ): Promise<readonly MadeSheet[]>;
  /**
   * Looks at the workbook and reads whole sheets, in tab order; changes nothing. What to read may hang on what is seen
   * first. Number formats are read only where a code may have become a date. Two round trips; one more where a sheet of
   * ours has lost its marks, and more where the sheets hold more than Excel tells at once, or where it cannot tell the
   * markers in one. Throws `sheetNotFound`, and `newerSheet` for what a later version made.
   */
  survey(which: SheetsToRead | ((view: WorkbookView) => SheetsToRead)): Promise<Survey>;
  /**
   * Writes the cells that still hold what was seen, and answers how many those were. One round trip to look, one to
   * write. Throws `sheetProtected` before anything is written; when writing fails, all that still holds what was written
   * is put back, wherever its row stands by now.
   */
  mendCells(mends: readonly CellMend[]): Promise<number>;
  /** Gives a sheet the marks of one that was made just now, in place of those that it has. Two round trips. */
  mark(sheetId: string, mark: SheetMark): Promise<void>;
  /** Keeps what a person has said of a sheet that is not ours with that sheet; "" forgets it. One round trip. */
  keepAnswers(sheetId: string, answers: string): Promise<void>;
  /**
   * Puts rules, looks and calculated cells back, where the table still lies where it was read, else `sheetMoved`. One
   * round trip. What breaks off half-way is carried on; `partlyRepaired` where that fails too.
   */
  repair(
    sheetId: string,
    plan: RepairPlan,
    table: { readonly name: string; readonly area: Area },
  ): Promise<void>;
  /**
   * The texts of the selected cells, those beyond the last used one left out. Two round trips. Throws
   * `nothingSelected`, and `selectionTooLarge` for more rows or columns than given.
   */
  readSelection(most: { readonly rows: number; readonly columns: number }): Promise<SelectedTexts>;
  /** What tells of people beside the cells; remarks of these sheets. One round trip. */
  traces(sheetIds: readonly string[]): Promise<Traces>;
  /** Carries out what is asked. Two round trips, of which the first looks; the second is one request. What stood in cells before is forgotten: it cannot be undone. */
  clean(cleaning: Cleaning): Promise<void>;
}
