import { attribute, escapeXml, unescapeXml } from "./file-package";
import type { KeptRelation } from "./part-tree";

/** A formula, with "=", in place of another. */
export type Change = (formula: string) => string;

/**
 * What is kept of a file as text refers to cells too: little charts in cells, scenarios, watched cells, ranges that some may
 * edit, charts of kinds that the model does not know. They follow what is inserted, deleted and renamed, as formulas do.
 */
function follow(place: string, change: Change): string | undefined {
  const changed = change(`=${place}`).slice(1);
  return changed.includes("#REF!") ? undefined : changed;
}

function followAll(places: string, change: Change): string {
  const each = places.split(/\s+/).filter((place) => place !== "");
  return each.flatMap((place) => follow(place, change) ?? []).join(" ");
}

/** An extension of a sheet (`ext`) after a change; empty where nothing of it is left. */
export function changedExtension(ext: string, change: Change): string {
  if (!/<xm:(?:f|sqref)>/.test(ext)) return ext;
  const text = ext
    .replace(/<xm:f>([^<]*)<\/xm:f>/g, (_whole, stored: string) => {
      const changed = follow(unescapeXml(stored), change);
      return changed === undefined ? "" : `<xm:f>${escapeXml(changed)}</xm:f>`;
    })
    .replace(/<xm:sqref>([^<]*)<\/xm:sqref>/g, (_whole, stored: string) => {
      return `<xm:sqref>${escapeXml(followAll(unescapeXml(stored), change))}</xm:sqref>`;
    })
    .replace(/<x14:sparkline>(?:(?!<\/x14:sparkline>)[\s\S])*<xm:sqref><\/xm:sqref>\s*<\/x14:sparkline>/g, "")
    .replace(
      /<x14:sparklineGroup\b(?:(?!<\/x14:sparklineGroup>)[\s\S])*<x14:sparklines>\s*<\/x14:sparklines>\s*<\/x14:sparklineGroup>/g,
      "",
    );
  return /<x14:sparklineGroups\b/.test(text) && !/<x14:sparkline>/.test(text) ? "" : text;
}

/** An element of a sheet that names cells in attributes; empty where none of those is left. */
export function changedElement(element: string, change: Change): string {
  const text = element
    .replace(/<(inputCells|cellWatch)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g, (cell) => {
      const place = follow(attribute(cell, "r") ?? "", change);
      return place === undefined ? "" : cell.replace(/\sr="[^"]*"/, () => ` r="${place}"`);
    })
    .replace(/<scenario\b[^>]*>\s*<\/scenario>/g, "")
    .replace(/<scenario\b[^>]*>(?=([\s\S]*?)<\/scenario>)/g, (tag, inner: string) =>
      tag.replace(/\scount="\d+"/, ` count="${inner.split("<inputCells").length - 1}"`),
    )
    .replace(/<dataRef\b[^>]*>/g, (tag) => changedReference(tag, change))
    .replace(/<(?:scenarios|protectedRange)\b[^>]*>/g, (tag) => {
      const places = attribute(tag, "sqref");
      if (places === undefined) return tag;
      const changed = followAll(places, change);
      return tag.replace(/\ssqref="[^"]*"/, () => (changed === "" ? "" : ` sqref="${escapeXml(changed)}"`));
    })
    .replace(/<protectedRange\b(?![^>]*\ssqref=)[^>]*?(?:\/>|>[\s\S]*?<\/protectedRange>)/g, "");
  return /^<(scenarios|cellWatches|protectedRanges)\b[^>]*>\s*<\/\1>$/.test(text) ? "" : text;
}

/** A range of which the sheet stands in an attribute of its own (`dataRef`, `worksheetSource`); as it was where it is gone. */
export function changedReference(tag: string, change: Change): string {
  const [ref, sheet] = [attribute(tag, "ref"), attribute(tag, "sheet")];
  if (ref === undefined || sheet === undefined || /\s\w+:id=/.test(tag)) return tag;
  const changed = follow(`'${sheet.replaceAll("'", "''")}'!${ref}`, change);
  const at = changed?.lastIndexOf("!") ?? -1;
  if (changed === undefined || at < 0) return tag;
  const name = changed.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'");
  return tag
    .replace(/\sref="[^"]*"/, () => ` ref="${changed.slice(at + 1)}"`)
    .replace(/\ssheet="[^"]*"/, () => ` sheet="${escapeXml(name)}"`);
}

/** Formulas of charts (`c:f`, `cx:f`) and of shapes that show a cell, in a part and in those that it leads to. */
export function changedTree(relation: KeptRelation, change: Change): KeptRelation {
  const { target } = relation;
  if (typeof target === "string") return relation;
  const relations = target.relations.map((each) => changedTree(each, change));
  if (!/\/(?:charts|chartEx|drawings|chartsheets)\/[^/]*\.xml$/.test(target.path))
    return { ...relation, target: { ...target, relations } };
  const text = new TextDecoder().decode(target.bytes);
  const changed = text
    .replace(/(<(?:\w+:)?f\b[^>]*>)([^<]+)(?=<\/(?:\w+:)?f>)/g, (_whole, open: string, stored: string) => {
      return open + escapeXml(change(`=${unescapeXml(stored)}`).slice(1));
    })
    .replace(/(\stextlink=")([^"]+)(?=")/g, (_whole, open: string, stored: string) => {
      return open + escapeXml(change(`=${unescapeXml(stored)}`).slice(1));
    });
  const bytes = changed === text ? target.bytes : new TextEncoder().encode(changed);
  return { ...relation, target: { ...target, bytes, relations } };
}
