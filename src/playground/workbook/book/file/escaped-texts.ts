/**
 * Texts in a file may hold characters as `_x000D_` (ECMA-376, ST_Xstring), and a text that looks like that itself has
 * its underscore written so. excelts knows nothing of it, and writes a carriage return as it is, which every reader of
 * XML takes for the end of a line.
 */

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The texts of a part that came in, with their characters as XML has them. */
export function withoutEscapes(xml: string): string {
  if (!xml.includes("_x")) return xml;
  return inTexts(xml, (text) =>
    text.replace(ESCAPE, (whole, digits: string) => {
      const code = parseInt(digits, 16);
      if (code === 0x5f) return "_";
      return inXml(code) ? `&#${code};` : whole;
    }),
  );
}

/** The texts of a part that goes out. */
export function withEscapes(xml: string): string {
  return inTexts(xml, (text) =>
    text
      .replace(/_(?=x([0-9A-Fa-f]{4})_)/g, (underscore, digits: string) =>
        inXml(parseInt(digits, 16)) ? "_x005F_" : underscore,
      )
      .replaceAll("\r", "_x000D_"),
  );
}

function inTexts(xml: string, change: (text: string) => string): string {
  return xml.replace(
    /(<t(?:\s[^>]*)?>)([^<]*)(?=<\/t>)/g,
    (_whole, open: string, text: string) => open + change(text),
  );
}

/** Whether XML can hold the character; excelts passes the others on as they are written. */
function inXml(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code < 0xd800) ||
    (code >= 0xe000 && code < 0xfffe)
  );
}
