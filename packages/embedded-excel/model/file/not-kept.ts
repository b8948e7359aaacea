/** What a file has that does not come out again: it is said when the file is opened. */
import type { FilePackage } from "./file-package";

export type NotKept = "macros" | "slicers" | "timelines" | "views" | "dataModel";

const PARTS: readonly (readonly [RegExp, NotKept])[] = [
  [/^xl\/vbaProject\.bin$/i, "macros"],
  [/^xl\/slicers\//i, "slicers"],
  [/^xl\/timelines\//i, "timelines"],
  [/^xl\/model\//i, "dataModel"],
];

/** Each kind once; none for most files. */
export function notKeptOf(file: Pick<FilePackage, "paths" | "text">): readonly NotKept[] {
  const paths = file.paths();
  const found = PARTS.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, kind]) => kind);
  const hasViews = /<(?:\w+:)?customWorkbookView\b/.test(file.text("xl/workbook.xml") ?? "");
  return [...found, ...(hasViews ? (["views"] as const) : [])];
}
