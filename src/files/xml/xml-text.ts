/** Texts as they stand in the XML of a workbook. */

/** What no XML 1.0 can hold, half of a pair of surrogates among it. */
const NOT_IN_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text between tags or in an attribute; line breaks and tabs as references, which no reader changes. */
export function escaped(text: string): string {
  return text
    .replace(NOT_IN_XML, "")
    .replace(/[&<>"]/g, (one) => ESCAPED[one] ?? one)
    .replace(/[\n\r\t]/g, (one) => `&#${one.charCodeAt(0)};`);
}

/** What a cell shows: "_x0041_" stands for a character there, so a text that looks like it is guarded. */
export function escapedCellText(text: string): string {
  return escaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/\r\n?/g, "\n"));
}

/** The other way round for a text of a cell that was read: `_x000D_` stands for a character. */
export function cellText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Attributes; left out where undefined or false, 1 where true. */
export function attributes(all: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(all)
    .map(([name, value]) =>
      value === undefined || value === false
        ? ""
        : ` ${name}="${value === true ? 1 : escaped(String(value))}"`,
    )
    .join("");
}

/** "&amp;" → "&", "&#13;" → a carriage return; what is no reference stays. */
export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
