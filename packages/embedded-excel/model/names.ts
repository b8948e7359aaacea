import { absoluteAddress, parseArea, quotedSheetName } from "./address";
import type { Book } from "./book";
import { BookError } from "./book-error";
import type { DefinedName } from "./name";

/** Excel's own name for the range of a sheet's filter (ECMA-376, 18.2.5). */
const FILTER = "_xlnm._FilterDatabase";

/** The defined names of a workbook and of its sheets. */
export class Names {
  private list: DefinedName[] = [];
  private ownOfExcel: readonly DefinedName[] = [];

  constructor(private readonly book: Book) {}

  get all(): readonly DefinedName[] {
    return this.list;
  }

  /**
   * Names that Excel makes for itself and shows to nobody, such as `_xlnm._FilterDatabase`: of a sheet with a filter its
   * filter, of others as the file had them. Without those of which no cells are left.
   */
  get builtIn(): readonly DefinedName[] {
    const filtered = this.book.sheets.filter(({ filter }) => filter);
    const kept = this.ownOfExcel.filter(
      ({ name, sheetId, formula }) =>
        !formula.includes("#REF!") && !(name === FILTER && filtered.some(({ id }) => id === sheetId)),
    );
    const filters = filtered.flatMap(({ id, name, filter }): DefinedName[] =>
      filter
        ? [
            {
              name: FILTER,
              sheetId: id,
              formula: `=${quotedSheetName(name)}!${absoluteAddress(filter.area)}`,
              visible: false,
              comment: "",
            },
          ]
        : [],
    );
    return [...kept, ...filters];
  }

  /** Names of the workbook, or of one sheet. */
  of(sheetId: string | undefined): readonly DefinedName[] {
    return this.list.filter((name) => name.sheetId === sheetId);
  }

  find(name: string, sheetId?: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.list.find((entry) => entry.sheetId === sheetId && entry.name.toLowerCase() === wanted);
  }

  /** Throws `InvalidArgument` for a name that Excel does not take and `ItemAlreadyExists` for one in use. */
  add(name: DefinedName): DefinedName {
    assertName(name.name);
    const table = name.sheetId === undefined && this.book.tables.byName(name.name);
    if (table || this.find(name.name, name.sheetId)) {
      throw new BookError("ItemAlreadyExists", `The name "${name.name}" is already in use.`);
    }
    this.book.assertFormula(name.formula);
    assertComment(name.comment);
    this.list.push(name);
    this.book.invalidate();
    return name;
  }

  /** @internal A name as a file has it. */
  adopt(name: DefinedName): void {
    this.list.push(name);
  }

  /** @internal One of Excel's own, as a file has it. */
  adoptBuiltIn(name: DefinedName): void {
    this.ownOfExcel = [...this.ownOfExcel, name];
  }

  replace(before: DefinedName, after: DefinedName): void {
    assertComment(after.comment);
    this.list = this.list.map((entry) => (entry === before ? after : entry));
    this.book.invalidate();
  }

  remove(name: DefinedName): void {
    this.list = this.list.filter((entry) => entry !== name);
    this.book.invalidate();
  }

  /** The names of a sheet that goes. */
  removeSheet(sheetId: string): void {
    this.list = this.list.filter((entry) => entry.sheetId !== sheetId);
    this.ownOfExcel = this.ownOfExcel.filter((entry) => entry.sheetId !== sheetId);
  }

  rewrite(rewrite: (formula: string) => string): void {
    const changed = (entry: DefinedName): DefinedName => ({ ...entry, formula: rewrite(entry.formula) });
    this.list = this.list.map(changed);
    this.ownOfExcel = this.ownOfExcel.map(changed);
  }
}

/** The longest comment that a name takes. */
function assertComment(comment: string): void {
  if (comment.length > 255) throw new BookError("InvalidArgument", "The comment is over 255 characters.");
}

/** Excel's rules for a defined name or a table's name, apart from being unique. Throws `InvalidArgument`. */
export function assertName(name: string): void {
  const good =
    name.length > 0 &&
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    (parseArea(name) === undefined || name.includes(":")) &&
    !/^(true|false|[rck]\d*|r\d*[ck]\d*)$/i.test(name);
  if (!good) throw new BookError("InvalidArgument", `"${name}" is not a valid name.`);
}
