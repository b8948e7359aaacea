import type { OpenBook } from "../model/open-book";
import { optional, textArgument } from "./call-arguments";
import type { HostContext } from "./host-context";
import { HostError, HostObject } from "./host-object";

const passwords = new WeakMap<OpenBook, string>();

/** `Excel.WorkbookProtection`: of the structure, that is the sheets and their order. */
export class WorkbookProtectionObject extends HostObject {
  readonly typeName = "WorkbookProtection";

  constructor(private readonly context: HostContext) {
    super();
  }

  get Protected(): boolean {
    return this.context.book.structureProtected;
  }

  Protect(password?: unknown): void {
    const { book } = this.context;
    const secret = optional(password, (value) => textArgument(value, "WorkbookProtection.protect"));
    if (book.structureProtected)
      throw new HostError("InvalidOperation", "The workbook is protected already.");
    book.structureProtected = true;
    if (secret !== undefined && secret !== "") passwords.set(book, secret);
  }

  /** A wrong password is `AccessDenied`. */
  Unprotect(password?: unknown): void {
    const { book } = this.context;
    const given = optional(password, (value) => textArgument(value, "WorkbookProtection.unprotect"));
    const secret = passwords.get(book);
    if (book.structureProtected && secret !== undefined && secret !== given) {
      throw new HostError("AccessDenied", "The password you supplied is not correct.");
    }
    book.structureProtected = false;
    passwords.delete(book);
  }
}
