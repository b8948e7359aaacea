/**
 * A carriage return in a text is written as a reference, which every reader of XML understands; excelts writes it
 * as it is, which every reader of XML takes for the end of a line.
 */
export function withEscapes(xml: string): string {
  if (!xml.includes("\r")) return xml;
  return xml.replace(
    /(<t(?:\s[^>]*)?>)([^<]*)(?=<\/t>)/g,
    (_whole, open: string, text: string) => open + text.replaceAll("\r", "&#13;"),
  );
}
