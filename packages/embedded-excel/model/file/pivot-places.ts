import { areaAddress, parseArea } from "../address";
import type { Pivot } from "../pivot";
import { attribute, type FilePackage } from "./file-package";
import { kindOf } from "./part-tree";

const LOCATION = /<location\b[^>]*>/;

/** The pivot tables of a sheet of a file, by the `location` of each (ECMA-376, CT_Location). */
export function readPivots(file: FilePackage, path: string): readonly Pivot[] {
  return pivotParts(file, path).flatMap(({ text }): Pivot[] => {
    const tag = LOCATION.exec(text)?.[0] ?? "";
    const stored = attribute(tag, "ref") ?? "";
    const area = parseArea(stored);
    if (!area) return [];
    const [rows, columns] = [count(tag, "rowPageCount"), count(tag, "colPageCount")];
    // Each filter is a name and a choice; filters beside each other have a column between them.
    const filterColumns = rows > 0 ? 3 * Math.max(1, columns) - 1 : 0;
    return [{ stored, area, filterRows: rows > 0 ? rows + 1 : 0, filterColumns }];
  });
}

/** Into a file that was written, in which each stands where it stood in the one that was read; false where some are gone. */
export function placePivots(file: FilePackage, path: string, pivots: readonly Pivot[]): boolean {
  let all = true;
  for (const { id, target, text } of pivotParts(file, path)) {
    const stored = attribute(LOCATION.exec(text)?.[0] ?? "", "ref") ?? "";
    const pivot = pivots.find((each) => each.stored === stored);
    if (pivot) {
      const ref = areaAddress(pivot.area);
      const placed = (tag: string): string => tag.replace(/\sref="[^"]*"/, () => ` ref="${ref}"`);
      if (ref !== stored) file.edit(target, (xml) => xml.replace(LOCATION, placed));
    } else if (parseArea(stored)) {
      file.unrelate(path, id);
      file.remove(target);
      all = false;
    }
  }
  return all;
}

/** The figures of pivot tables that are gone, which no other one shows. */
export function removeUnusedCaches(file: FilePackage): void {
  const used = new Set(
    file
      .paths()
      .filter((path) => /^xl\/pivotTables\/[^/]*\.xml$/.test(path))
      .flatMap((path) => file.relationships(path).map(({ target }) => target)),
  );
  const book = "xl/workbook.xml";
  for (const { id, type, target } of file.relationships(book)) {
    if (kindOf(type) !== "pivotCacheDefinition" || used.has(target)) continue;
    for (const each of file.relationships(target)) file.remove(each.target);
    file.remove(target);
    file.unrelate(book, id);
    file.edit(book, (xml) =>
      xml
        .replace(/<pivotCache\b[^>]*>/g, (tag) => (attribute(tag, "r:id") === id ? "" : tag))
        .replace(/<pivotCaches\b[^>]*>\s*<\/pivotCaches>/, ""),
    );
  }
}

function pivotParts(
  file: FilePackage,
  path: string,
): readonly { readonly id: string; readonly target: string; readonly text: string }[] {
  return file.relationships(path).flatMap(({ id, type, target }) => {
    const text = kindOf(type) === "pivotTable" ? file.text(target) : undefined;
    return text === undefined ? [] : [{ id, target, text }];
  });
}

function count(tag: string, name: string): number {
  return Number(attribute(tag, name) ?? 0) || 0;
}
