/** What a file has that does not come out again: said when the file is opened, or when it is saved (`LostLater`). */
import type { FilePackage } from "./file-package";

export type NotKept =
  "macros" | "slicers" | "timelines" | "views" | "dataModel" | "cellPictures" | "checkboxes" | "signature";

/** What is lost by something that is done in the workbook: another page set-up, a copy, another filter. */
export type LostLater = "printer" | "query" | "filterConditions" | "pivot";

const PARTS: readonly (readonly [RegExp, NotKept])[] = [
  [/^xl\/vbaProject\.bin$/i, "macros"],
  [/^xl\/slicers\//i, "slicers"],
  [/^xl\/timelines\//i, "timelines"],
  [/^xl\/model\//i, "dataModel"],
  [/^xl\/richData\/rdRichValue\.xml$/i, "cellPictures"],
  [/^xl\/featurePropertyBag\//i, "checkboxes"],
  [/^_xmlsignatures\//i, "signature"],
];

/** Each kind once; none for most files. */
export function notKeptOf(file: Pick<FilePackage, "paths" | "text">): readonly NotKept[] {
  const paths = file.paths();
  const found = PARTS.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, kind]) => kind);
  const hasViews = /<(?:\w+:)?customWorkbookView\b/.test(file.text("xl/workbook.xml") ?? "");
  return [...found, ...(hasViews ? (["views"] as const) : [])];
}
