/**
 * A carriage return in a text stands in a file as `_x000D_` (ECMA-376, ST_Xstring). excelts reads it so, and writes it
 * as it is, which every reader of XML takes for the end of a line.
 */
export function withEscapes(xml: string): string {
  if (!xml.includes("\r")) return xml;
  return xml.replace(
    /(<t(?:\s[^>]*)?>)([^<]*)(?=<\/t>)/g,
    (_whole, open: string, text: string) => open + text.replaceAll("\r", "_x000D_"),
  );
}
