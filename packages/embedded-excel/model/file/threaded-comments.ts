import { attribute, unescapeXml, type FilePackage } from "./file-package";
import { kindOf } from "./part-tree";

/**
 * Conversations in the margin. Excel writes each a note too, for programs of old, whose author is "tc=" and the id of the
 * first remark (a file of Excel's in exceljs 2070). The model moves and removes notes with their cells, so a conversation
 * is where its note is by now; one without a note goes where cells have moved, and else stays.
 */
export function moveThreadsToNotes(file: FilePackage, sheetPath: string, moved: boolean): void {
  const partsOf = (kind: string): readonly string[] =>
    file.relationships(sheetPath).flatMap(({ type, target, external }) => {
      return kindOf(type) === kind && !external ? [target] : [];
    });
  const threads = partsOf("threadedComment");
  if (threads.length === 0) return;
  const places = new Map(partsOf("comments").flatMap((path) => threadPlaces(file.text(path) ?? "")));
  for (const path of threads)
    file.edit(path, (xml) =>
      xml.replace(/<threadedComment\b([^>]*?)(?:\/>|>[\s\S]*?<\/threadedComment>)/g, (remark) => {
        const tag = remark.slice(0, remark.indexOf(">") + 1);
        const place = places.get(attribute(tag, "parentId") ?? attribute(tag, "id") ?? "");
        if (place === undefined) return moved ? "" : remark;
        return remark.replace(/\sref="[^"]*"/, () => ` ref="${place}"`);
      }),
    );
}

/** Of the notes that stand for conversations: the id of the first remark, and the cell. */
function threadPlaces(xml: string): readonly (readonly [string, string])[] {
  const authors = [...xml.matchAll(/<author>([^<]*)<\/author>/g)].map(([, name = ""]) => unescapeXml(name));
  return [...xml.matchAll(/<comment\b[^>]*>/g)].flatMap(([tag]) => {
    const author = authors[Number(attribute(tag, "authorId") ?? 0)] ?? "";
    const place = attribute(tag, "ref");
    return author.startsWith("tc=") && place !== undefined
      ? [[author.slice("tc=".length), place] as const]
      : [];
  });
}
