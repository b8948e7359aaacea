/** The parts of a workbook's package (ECMA-376, part 2) as they come: their kinds and what points to them. */
import { zipOf, type ZipEntry } from "../bytes/zip-write";
import { attributes } from "../xml/xml-text";

const SCHEMAS = "http://schemas.openxmlformats.org/";
export const MAIN = `${SCHEMAS}spreadsheetml/2006/main`;
export const OFFICE_RELATIONS = `${SCHEMAS}officeDocument/2006/relationships`;
const PACKAGE = `${SCHEMAS}package/2006`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The one kind of part here that is no XML: the property of a worksheet. */
const PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** What one part points to. */
export class Relations {
  private readonly all: string[] = [];

  /** `kind`: "worksheet", or a whole address. Answers the id by which the part says so. */
  add(kind: string, target: string, external = false): string {
    const id = `rId${this.all.length + 1}`;
    const Type = kind.includes("/") ? kind : `${OFFICE_RELATIONS}/${kind}`;
    const TargetMode = external ? "External" : undefined;
    this.all.push(`<Relationship${attributes({ Id: id, Type, Target: target, TargetMode })}/>`);
    return id;
  }

  get xml(): string | undefined {
    return this.all.length > 0
      ? `<Relationships xmlns="${PACKAGE}/relationships">${this.all.join("")}</Relationships>`
      : undefined;
  }
}

export class PackageParts {
  private readonly entries: ZipEntry[] = [];
  private readonly kinds: string[] = [];

  /** `kind`: the end of its content type, "spreadsheetml.worksheet". */
  add(name: string, kind: string, xml: string, relations?: Relations): void {
    this.entries.push({ name, content: HEAD + xml });
    const ContentType = `application/vnd.openxmlformats-${kind}+xml`;
    this.kinds.push(`<Override${attributes({ PartName: `/${name}`, ContentType })}/>`);
    this.relate(name, relations);
  }

  /** A part that holds a property of a worksheet. */
  addProperty(name: string, content: Uint8Array): void {
    this.entries.push({ name, content });
  }

  /** "" are the relations of the package itself. */
  relate(of: string, relations: Relations | undefined): void {
    if (relations?.xml === undefined) return;
    const slash = of.lastIndexOf("/") + 1;
    const name = `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
    this.entries.push({ name, content: HEAD + relations.xml });
  }

  bytes(): Uint8Array {
    const types =
      `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="bin" ContentType="${PROPERTY_TYPE}"/>${this.kinds.join("")}</Types>`;
    return zipOf([{ name: "[Content_Types].xml", content: HEAD + types }, ...this.entries]);
  }
}
