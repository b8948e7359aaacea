import { uniqueDefinedName } from "./defined-names";
import { uniqueSheetName } from "./sheet-names";

/**
 * Hands out names that a workbook does not have yet, each once. Made after the look at the workbook and used while
 * plans are built, so that formulas, rules and names of all sheets of a run can refer to one another by the names they
 * really get. Should someone take one in between, Excel refuses it and all of the run is removed again.
 */
export class FreeNames {
  private readonly sheets: string[];
  private readonly names: string[];

  constructor(taken: { readonly sheets: Iterable<string>; readonly names: Iterable<string> }) {
    this.sheets = [...taken.sheets];
    this.names = [...taken.names];
  }

  /** A free name for a sheet: the wish, which must be a valid name, else with " (2)", " (3)" …. */
  sheet(wish: string): string {
    const name = uniqueSheetName(wish, this.sheets);
    this.sheets.push(name);
    return name;
  }

  /** A free name for a table or a defined name: the wish, else with `_2`, `_3` …; mended where Excel does not take it. */
  name(wish: string): string {
    const name = uniqueDefinedName(wish, this.names);
    this.names.push(name);
    return name;
  }
}
