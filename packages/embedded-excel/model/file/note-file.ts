import { findChild, findChildren, parseXml, textContent, type XmlElement } from "../excelts";
import type { Note } from "../link";
import type { Sheet } from "../sheet";
import { attribute, escapeXml, type FilePackage } from "./file-package";
import { boxesOf } from "./note-boxes";
import { partsOfLook } from "./read-look";

/**
 * The notes of a sheet, by cell: excelts reads and writes them as nobody's in particular, and passes over those on empty
 * cells.
 */
export function notesOf(file: FilePackage, path: string): ReadonlyMap<string, Note> {
  const xml = file.text(partOf(file, path) ?? "");
  if (xml === undefined) return new Map();
  const { root } = parseXml(xml);
  const boxes = boxesOf(file, path);
  const list = (parent: string, name: string): XmlElement[] =>
    findChildren(findChild(root, parent) ?? root, name);
  const authors = list("authors", "author").map(textContent);
  return new Map(
    list("commentList", "comment").map((comment) => {
      const text = findChild(comment, "text");
      const texts = text
        ? [...findChildren(text, "t").map(plainRun), ...findChildren(text, "r").map(runOf)]
        : [];
      const author = authors[Number(comment.attributes["authorId"] ?? 0)] ?? "";
      const whole = texts.map((run) => run.text).join("");
      const at = comment.attributes["ref"] ?? "";
      const box = boxes.get(at);
      const stored = { text: whole, note: { texts } };
      return [at, { author, text: whole, stored, ...(box !== undefined && { box }) }];
    }),
  );
}

interface Run {
  readonly text: string;
  readonly font?: object;
}

function plainRun(node: XmlElement): Run {
  return { text: textContent(node) };
}

/** A run of letters that look alike, in the shape of excelts. */
function runOf(node: XmlElement): Run {
  const text = findChildren(node, "t").map(textContent).join("");
  const look = findChild(node, "rPr");
  if (!look) return { text };
  const said = (name: string): string | undefined => findChild(look, name)?.attributes["val"];
  const [name, family, charset] = ["rFont", "family", "charset"].map(said);
  const { font } = partsOfLook({ font: look });
  return {
    text,
    font: {
      ...font,
      ...(name !== undefined && { name }),
      ...(family !== undefined && { family: Number(family) }),
      ...(charset !== undefined && { charset: Number(charset) }),
    },
  };
}

export function writeAuthors(file: FilePackage, path: string, sheet: Sheet): void {
  const part = partOf(file, path);
  const authors = [...new Set([...sheet.notes.values()].map(({ author }) => author))];
  if (part === undefined || authors.every((author) => author === "")) return;
  const list = authors.map((author) => `<author>${escapeXml(author)}</author>`).join("");
  file.edit(part, (xml) =>
    xml
      .replace(/<authors>[\s\S]*?<\/authors>|<authors\s*\/>/, () => `<authors>${list}</authors>`)
      .replace(/<comment\b[^>]*>/g, (tag) => {
        const author = sheet.notes.get(attribute(tag, "ref") ?? "")?.author ?? "";
        return tag.replace(/\sauthorId="\d*"/, ` authorId="${Math.max(0, authors.indexOf(author))}"`);
      }),
  );
}

function partOf(file: FilePackage, path: string): string | undefined {
  return file.relationships(path).find(({ type }) => type.endsWith("/comments"))?.target;
}
