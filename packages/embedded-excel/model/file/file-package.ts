import { BookError } from "../book-error";
import { unzip, zip } from "../excelts";
import { RefusedFile } from "./refused-file";
import { assertUnpackedSize } from "./unpacked-size";

/** The first bytes of an old .xls file, and of a workbook with a password or a label. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const OLD_OR_LOCKED =
  "This is an old .xls workbook, or one with a password or a sensitivity label. Save it as .xlsx without them.";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** An .xlsx file as the parts in its archive. */
export class FilePackage {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** Rejects with `InvalidArgument` for bytes that are no archive with a workbook in it. */
  static async read(bytes: Uint8Array): Promise<FilePackage> {
    const parts = new Map<string, Uint8Array>();
    if (OLE.every((byte, index) => bytes[index] === byte)) throw new RefusedFile("locked", OLD_OR_LOCKED);
    assertUnpackedSize(bytes);
    try {
      for await (const entry of unzip(bytes).entries()) {
        if (entry.type === "file") parts.set(entry.path.replace(/^\//, ""), await entry.bytes());
      }
    } catch {
      parts.clear();
    }
    if (!parts.has("xl/workbook.xml"))
      throw new BookError("InvalidArgument", "This is not an Excel workbook.");
    return new FilePackage(parts);
  }

  async bytes(): Promise<Uint8Array> {
    const archive = zip();
    for (const [path, bytes] of this.parts) archive.add(path, bytes);
    return archive.bytes();
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  text(path: string): string | undefined {
    const bytes = this.parts.get(path);
    return bytes && new TextDecoder().decode(bytes);
  }

  part(path: string): Uint8Array | undefined {
    return this.parts.get(path);
  }

  set(path: string, content: string | Uint8Array): void {
    this.parts.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }

  /** Takes a part out, with its relationships and what is said of it. */
  remove(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationshipsPath(path));
    this.edit("[Content_Types].xml", (text) =>
      text.replace(/<Override\b[^>]*>/g, (tag) => (attribute(tag, "PartName") === `/${path}` ? "" : tag)),
    );
  }

  /** Changes a part that is there. */
  edit(path: string, change: (text: string) => string): void {
    const text = this.text(path);
    if (text !== undefined) this.set(path, change(text));
  }

  relationships(path: string): Relationship[] {
    const text = this.text(relationshipsPath(path)) ?? "";
    return [...text.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => ({
      id: attribute(tag, "Id") ?? "",
      type: attribute(tag, "Type") ?? "",
      target: resolve(path, attribute(tag, "Target") ?? "", attribute(tag, "TargetMode") === "External"),
      external: attribute(tag, "TargetMode") === "External",
    }));
  }

  /** Adds a relationship and answers its id. `kind` is the type, or its last word ("hyperlink"). */
  relate(path: string, kind: string, target: string, external: boolean, wanted?: string): string {
    const where = relationshipsPath(path);
    const taken = new Set(this.relationships(path).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = wanted ?? `rId${number}`;
    const mode = external ? ' TargetMode="External"' : "";
    const type = kind.includes("/") ? kind : `${RELATIONSHIPS}/${kind}`;
    const tag = `<Relationship Id="${escapeXml(id)}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
    const empty =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const text = (this.text(where) ?? empty).replace(
      /<Relationships([^>]*)\/>/,
      "<Relationships$1></Relationships>",
    );
    this.set(
      where,
      text.replace("</Relationships>", () => `${tag}</Relationships>`),
    );
    return id;
  }

  unrelate(path: string, id: string): void {
    this.edit(relationshipsPath(path), (text) =>
      text.replace(/<Relationship\b[^>]*>/g, (tag) => (attribute(tag, "Id") === id ? "" : tag)),
    );
  }

  /** Says what a part is, unless the package says so already. */
  declareType(path: string, contentType: string): void {
    if (this.typeOf(path) === contentType) return;
    this.edit("[Content_Types].xml", (text) =>
      text.replace("</Types>", `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`),
    );
  }

  /** What the package says that a part is: of itself, or by the end of its name. */
  typeOf(path: string): string | undefined {
    const tags = [
      ...(this.text("[Content_Types].xml") ?? "").matchAll(/<(?:\w+:)?(?:Override|Default)\b[^>]*>/g),
    ].map(([tag]) => tag);
    const end = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const said =
      tags.find((tag) => attribute(tag, "PartName") === `/${path}`) ??
      tags.find((tag) => attribute(tag, "Extension")?.toLowerCase() === end);
    return said && attribute(said, "ContentType");
  }

  /** The sheets in tab order, with the path of each. */
  sheets(): { readonly name: string; readonly path: string }[] {
    const targets = new Map(this.relationships("xl/workbook.xml").map(({ id, target }) => [id, target]));
    return [...(this.text("xl/workbook.xml") ?? "").matchAll(/<sheet\b[^>]*>/g)].flatMap(([tag]) => {
      const path = targets.get(attribute(tag, "r:id") ?? "");
      return path === undefined ? [] : [{ name: attribute(tag, "name") ?? "", path }];
    });
  }
}

export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}=("([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescapeXml(found[2] ?? found[3] ?? "") : undefined;
}

/** For attributes and texts; characters that XML cannot hold go. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}

export function unescapeXml(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_whole, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex ? 16 : 10)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** ` name="value"` of those that have a value. */
export function attributesXml(attributes: readonly (readonly [string, string | undefined])[]): string {
  return attributes
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`))
    .join("");
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** A relationship's target as a path in the archive. */
function resolve(from: string, target: string, external: boolean): string {
  if (external) return target;
  if (target.startsWith("/")) return target.slice(1);
  const parts = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
}
