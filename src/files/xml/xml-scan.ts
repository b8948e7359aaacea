/**
 * A small scanner of XML: tells each element and text as it comes, and keeps nothing. Prefixes are cut off, so that what
 * one program writes as `<x:c>` is read as `<c>`. A DOCTYPE is refused: no spreadsheet program writes one, and what it can
 * ask for (entities that grow, files of others) is nothing for a reader.
 */
import { UnreadableFile } from "../bytes/unreadable";
import { unescaped } from "./xml-text";

/** By their names without prefix; those that declare namespaces are left out. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlEvents {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const CDATA = "<![CDATA[";
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const QUOTE = /["']/g;

/** Throws `UnreadableFile` where it is cut off, tags do not balance, or there is a DOCTYPE. */
export function scanXml(xml: string, { open, close, text }: XmlEvents): void {
  let at = 0;
  let depth = 0;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) break;
    if (tag > at) text?.(unescaped(withLineFeeds(xml.slice(at, tag))));
    const next = xml.charAt(tag + 1);
    if (next === "?") at = after(xml, "?>", tag);
    else if (next === "!") at = afterDeclaration(xml, tag, text);
    else if (next === "/") {
      const end = after(xml, ">", tag);
      if (--depth < 0) throw new UnreadableFile("damaged");
      close?.(local(xml.slice(tag + 2, end - 1).trim()));
      at = end;
    } else {
      const end = tagEnd(xml, tag);
      const closed = xml.charAt(end - 1) === "/";
      const inner = xml.slice(tag + 1, closed ? end - 1 : end);
      const space = inner.search(/\s/);
      const name = local(space < 0 ? inner : inner.slice(0, space));
      open?.(name, space < 0 ? NONE : attributesIn(inner, space));
      if (closed) close?.(name);
      else depth++;
      at = end + 1;
    }
  }
  if (depth !== 0) throw new UnreadableFile("damaged");
}

const NONE: Attributes = {};

/** XML makes every kind of line break in a text a line feed, before references are resolved. */
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function after(xml: string, what: string, from: number): number {
  const found = xml.indexOf(what, from);
  if (found < 0) throw new UnreadableFile("damaged");
  return found + what.length;
}

function afterDeclaration(xml: string, tag: number, text: XmlEvents["text"]): number {
  if (xml.startsWith("<!--", tag)) return after(xml, "-->", tag + 4);
  if (!xml.startsWith(CDATA, tag)) throw new UnreadableFile("unsafe");
  const end = after(xml, "]]>", tag);
  text?.(withLineFeeds(xml.slice(tag + CDATA.length, end - 3)));
  return end;
}

/** Where the ">" of a tag stands: not one within a quoted value. */
function tagEnd(xml: string, tag: number): number {
  let end = after(xml, ">", tag) - 1;
  let from = tag;
  for (;;) {
    QUOTE.lastIndex = from;
    const quote = QUOTE.exec(xml);
    if (!quote || quote.index > end) return end;
    const closing = after(xml, quote[0], quote.index + 1) - 1;
    if (closing > end) end = after(xml, ">", closing) - 1;
    from = closing + 1;
  }
}

function attributesIn(inner: string, from: number): Attributes {
  const found: Record<string, string> = {};
  ATTRIBUTE.lastIndex = from;
  for (let match = ATTRIBUTE.exec(inner); match; match = ATTRIBUTE.exec(inner)) {
    const [, name = "", double, single = ""] = match;
    if (!name.startsWith("xmlns")) found[local(name)] = unescaped(double ?? single);
  }
  return found;
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
