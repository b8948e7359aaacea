import { parseArea } from "./address";
import type { Book } from "./book";
import { BookError } from "./book-error";
import type { DefinedName } from "./name";

/** The defined names of a workbook and of its sheets. */
export class Names {
  private list: DefinedName[] = [];

  constructor(private readonly book: Book) {}

  get all(): readonly DefinedName[] {
    return this.list;
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
  }

  rewrite(rewrite: (formula: string) => string): void {
    this.list = this.list.map((entry) => ({ ...entry, formula: rewrite(entry.formula) }));
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
