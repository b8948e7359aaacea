import { attribute, escapeXml, type FilePackage } from "./file-package";
import { changedReference, type Change } from "./kept-formulas";

/**
 * The cells that pivot tables were made of: each `worksheetSource` of a cache as the file has it, with what it is by now.
 * Pivot tables go along as they are; only where their figures come from follows what is inserted, deleted and renamed, so
 * that Excel finds it when it refreshes them. Of cells that are gone the last place stays, as in Excel.
 */
export type PivotSources = ReadonlyMap<string, string>;

const CACHE = /^xl\/pivotCache\/pivotCacheDefinition\d*\.xml$/;
const SOURCE = /<worksheetSource\b[^>]*>/g;

export function readPivotSources(file: FilePackage): PivotSources {
  const tags = cachesOf(file).flatMap((path) => [...(file.text(path) ?? "").matchAll(SOURCE)]);
  return new Map(tags.map(([tag]) => [tag, tag]));
}

export function changedPivotSources(sources: PivotSources, change: Change): PivotSources {
  return new Map([...sources].map(([stored, now]) => [stored, changedReference(now, change)]));
}

/** Into a file that was written, in which the caches name their cells as the file that was read did. */
export function putBackPivotSources(file: FilePackage, sources: PivotSources): void {
  for (const path of sources.size > 0 ? cachesOf(file) : [])
    file.edit(path, (xml) => xml.replace(SOURCE, (tag) => nowOf(tag, sources)));
}

function nowOf(tag: string, sources: PivotSources): string {
  const found = [...sources].find(([stored]) =>
    ["ref", "sheet"].every((name) => attribute(stored, name) === attribute(tag, name)),
  );
  if (!found) return tag;
  return tag.replace(/\s(ref|sheet)="[^"]*"/g, (_whole, name: string) => {
    return ` ${name}="${escapeXml(attribute(found[1], name) ?? "")}"`;
  });
}

function cachesOf(file: FilePackage): readonly string[] {
  return file.paths().filter((path) => CACHE.test(path));
}
