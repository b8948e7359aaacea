/**
 * All that an .xlsx file says, as facts by name, so that two files can be held against each other. Read from the XML
 * parts themselves; what two files may say differently and mean the same is brought to one form.
 */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { isTrue, looksOf, type Looks } from "./file-looks";
import { sheetFacts, type SheetFacts } from "./sheet-facts";
import { child, childrenOf, descendants, xmlTree, type XmlNode } from "./xml-tree";
import { zipParts } from "./zip-parts";

export interface WorkbookFacts {
  readonly sheets: ReadonlyMap<string, SheetFacts>;
  readonly rest: ReadonlyMap<string, string>;
}

/** A package, and what its parts say of each other. */
export interface Parts {
  readonly xml: (path: string) => XmlNode | undefined;
  readonly targets: (
    path: string,
  ) => readonly { id: string; kind: string; path: string; external: boolean }[];
  readonly looks: Looks;
  readonly texts: readonly XmlNode[];
  readonly bytes: ReadonlyMap<string, Buffer>;
}

export function workbookFacts(file: Uint8Array): WorkbookFacts {
  const bytes = zipParts(file);
  const xml = (path: string): XmlNode | undefined => {
    const part = bytes.get(path);
    return part && xmlTree(part.toString("utf8"));
  };
  const targets: Parts["targets"] = (path) =>
    childrenOf(
      xml(posix.join(posix.dirname(path), "_rels", `${posix.basename(path)}.rels`)),
      "Relationship",
    ).map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf("/") + 1),
      external: TargetMode === "External",
      path:
        TargetMode === "External"
          ? Target
          : Target.startsWith("/")
            ? Target.slice(1)
            : posix.join(posix.dirname(path), Target),
    }));
  const main = targets("").find(({ kind }) => kind === "officeDocument")?.path ?? "xl/workbook.xml";
  const parts = targets(main);
  const of = (kind: string): string => parts.find((each) => each.kind === kind)?.path ?? "";
  const package_: Parts = {
    xml,
    targets,
    bytes,
    looks: looksOf(xml(of("styles"))),
    texts: childrenOf(xml(of("sharedStrings")), "si"),
  };
  const book = xml(main);
  const sheets = new Map<string, SheetFacts>();
  const names: string[] = [];
  for (const { attributes } of childrenOf(child(book, "sheets"), "sheet")) {
    const { name = "", state = "visible" } = attributes;
    const path = parts.find(({ id }) => id === attributes["r:id"])?.path ?? "";
    names.push(name);
    sheets.set(name, sheetFacts(package_, path, state));
  }
  return { sheets, rest: bookFacts(package_, book, names, of("theme")) };
}

/** What happens to a part's sort when the file is saved again, beside what is compared in full. */
const COUNTED =
  /\/(media|pivotTables|pivotCache|externalLinks|slicers)\/[^/]+\.\w+$|\/(charts)\/chart\d+\.xml$|vbaProject/;

function bookFacts(
  { bytes, xml }: Parts,
  book: XmlNode | undefined,
  sheets: readonly string[],
  theme: string,
): ReadonlyMap<string, string> {
  const rest = new Map<string, string>([["order of the sheets", JSON.stringify(sheets)]]);
  for (const node of childrenOf(child(book, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment } = node.attributes;
    const scope = localSheetId === undefined ? "" : (sheets[Number(localSheetId)] ?? "?");
    const isHidden = ["1", "true"].includes(hidden ?? "");
    // What Excel makes itself for a filter; other programs do without.
    if (name === "_xlnm._FilterDatabase") continue;
    const text = node.text.replaceAll("'", "");
    // A print area is the same with or without "$".
    const place = name.startsWith("_xlnm.") ? text.replaceAll("$", "") : text;
    rest.set(`name ${scope}!${name.toLowerCase()}`, JSON.stringify([place, isHidden, comment ?? ""]));
  }
  const properties = child(book, "workbookPr")?.attributes ?? {};
  rest.set("dates from 1904", String(["1", "true"].includes(properties["date1904"] ?? "")));
  const { lockStructure } = child(book, "workbookProtection")?.attributes ?? {};
  rest.set("structure protected", String(["1", "true"].includes(lockStructure ?? "")));
  const { iterate, fullPrecision } = child(book, "calcPr")?.attributes ?? {};
  rest.set("calculation", JSON.stringify([isTrue(iterate), isTrue(fullPrecision ?? "1")]));
  for (const node of xml("docProps/core.xml")?.children ?? []) {
    if (["modified", "lastModifiedBy", "created"].includes(node.name) || node.text === "") continue;
    rest.set(`property ${node.name}`, node.text);
  }
  for (const node of childrenOf(xml("docProps/custom.xml"), "property")) {
    const [value] = node.children;
    rest.set(`own property ${node.attributes["name"]}`, `${value?.name}: ${value?.text}`);
  }
  const themeBytes = bytes.get(theme);
  if (themeBytes) rest.set("colours of the theme", colours(xml(theme)));
  const counted = new Map<string, string[]>();
  for (const [path, part] of bytes) {
    const found = COUNTED.exec(path);
    const kind = found?.[1] ?? found?.[2] ?? (path.endsWith("vbaProject.bin") ? "macros" : undefined);
    if (!kind || path.includes("/_rels/")) continue;
    const seen = kind === "media" ? createHash("sha1").update(part).digest("hex") : "part";
    counted.set(kind, [...(counted.get(kind) ?? []), seen]);
  }
  for (const [kind, seen] of counted) rest.set(`parts of kind ${kind}`, seen.sort().join());
  return rest;
}

function colours(theme: XmlNode | undefined): string {
  return JSON.stringify(
    (descendants(theme, "clrScheme")[0]?.children ?? []).map(({ name, children: [color] }) => [
      name,
      color?.attributes["lastClr"] ?? color?.attributes["val"],
    ]),
  );
}
