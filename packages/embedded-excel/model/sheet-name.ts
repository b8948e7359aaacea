import { BookError } from "./book-error";

/** Excel's rules for a sheet's name, apart from being unique. Throws `InvalidArgument`. */
export function assertSheetName(name: string): void {
  const bad =
    name.length === 0 ||
    name.length > 31 ||
    /[[\]:*?/\\]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    /^history$/i.test(name);
  if (bad) throw new BookError("InvalidArgument", `"${name}" is not a valid sheet name.`);
}
