import { attribute } from "./file-package";
import { newSheetId, numberedSheetId } from "../sheet-id";

/** Where a file says the id of a sheet: an attribute `uid` of this namespace on `<worksheet>`. */
const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const ROOT = /<(?:\w+:)?worksheet\b[^>]*>/;

/** The ids for the sheets of a file, given as XML in tab order; those that say none, or one that is taken, get one. */
export function sheetIdsOf(sheets: readonly (string | undefined)[]): string[] {
  const said = sheets.map((xml) => uidOf(ROOT.exec(xml ?? "")?.[0] ?? ""));
  const taken = new Set<string>();
  return said.map((uid, index) => {
    const numbered = numberedSheetId(index);
    const free = (id: string | undefined): id is string => id !== undefined && !taken.has(id);
    const id = free(uid) ? uid : free(numbered) && !said.includes(numbered) ? numbered : newSheetId();
    taken.add(id);
    return id;
  });
}

/** The XML of a sheet with its id in it. */
export function withSheetUid(xml: string, id: string): string {
  return xml.replace(ROOT, (tag) => {
    const prefix = prefixOf(tag, REVISION) ?? "xr";
    const compatible = prefixOf(tag, COMPATIBILITY) ?? "mc";
    const ignorable = attribute(tag, `${compatible}:Ignorable`)?.split(/\s+/) ?? [];
    const bare = tag
      .replace(new RegExp(`\\s${prefix}:uid=(?:"[^"]*"|'[^']*')`), "")
      .replace(new RegExp(`\\s${compatible}:Ignorable=(?:"[^"]*"|'[^']*')`), "");
    const said = [...new Set([...ignorable, prefix])].join(" ");
    const namespaces =
      (prefixOf(tag, COMPATIBILITY) ? "" : ` xmlns:${compatible}="${COMPATIBILITY}"`) +
      (prefixOf(tag, REVISION) ? "" : ` xmlns:${prefix}="${REVISION}"`);
    return bare.replace(/\s*>$/, `${namespaces} ${compatible}:Ignorable="${said}" ${prefix}:uid="${id}">`);
  });
}

function uidOf(tag: string): string | undefined {
  const prefix = prefixOf(tag, REVISION);
  const uid = prefix && attribute(tag, `${prefix}:uid`);
  return uid && /^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/i.test(uid) ? uid.toUpperCase() : undefined;
}

function prefixOf(tag: string, namespace: string): string | undefined {
  return [...tag.matchAll(/\sxmlns:(\w+)=["']([^"']*)["']/g)].find(([, , uri]) => uri === namespace)?.[1];
}
