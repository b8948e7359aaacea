import { areaAddress, parseArea } from "../address";
import type { AutoFilter } from "../auto-filter";
import { findChild, findChildren, parseXml } from "../excelts";
import { attribute, attributesXml } from "./file-package";

/**
 * The filter of a sheet or a table: the texts that stay in view, by column (ECMA-376, 18.3.2). Conditions of another kind
 * (the ten highest, a colour, more than 3) go along as the file has them.
 */
export function filterXml({ area, kept, others = new Map<number, string>() }: AutoFilter): string {
  const columns = [...new Set([...kept.keys(), ...others.keys()])].sort((a, b) => a - b);
  const inner = columns.map((column) => {
    const texts = kept.get(column);
    if (texts) return columnXml(column, texts);
    return (others.get(column) ?? "").replace(/\scolId="[^"]*"/, ` colId="${column}"`);
  });
  const open = `<autoFilter ref="${areaAddress(area)}"`;
  return inner.length === 0 ? `${open}/>` : `${open}>${inner.join("")}</autoFilter>`;
}

function columnXml(column: number, texts: ReadonlySet<string>): string {
  const each = [...texts]
    .filter((text) => text !== "")
    .map((text) => `<filter${attributesXml([["val", text]])}/>`);
  const blank = texts.has("") ? ' blank="1"' : "";
  return `<filterColumn colId="${column}"><filters${blank}>${each.join("")}</filters></filterColumn>`;
}

/** Reads an `autoFilter` element; undefined where it says of no range. */
export function readFilter(element: string): AutoFilter | undefined {
  const area = parseArea(attribute(element.slice(0, element.indexOf(">") + 1), "ref") ?? "");
  if (!area) return undefined;
  const kept = new Map<number, ReadonlySet<string>>();
  const others = new Map<number, string>();
  for (const [xml] of element.matchAll(/<filterColumn\b[^>]*\/>|<filterColumn\b[\s\S]*?<\/filterColumn>/g)) {
    const { root } = parseXml(xml);
    const { colId, ...more } = root.attributes;
    const filters = findChild(root, "filters");
    const plain = filters && Object.keys(more).length === 0 && !findChild(filters, "dateGroupItem");
    if (!plain) others.set(Number(colId), xml);
    else {
      const texts = findChildren(filters, "filter").map(({ attributes }) => attributes["val"] ?? "");
      const blank = ["1", "true"].includes(filters.attributes["blank"] ?? "") ? [""] : [];
      kept.set(Number(colId), new Set([...texts, ...blank]));
    }
  }
  return { area, kept, ...(others.size > 0 && { others }) };
}
