/** The order in which a worksheet's elements must stand (ECMA-376, CT_Worksheet). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** Cuts an element out of a worksheet's XML. */
export function takeElement(xml: string, name: string): { readonly rest: string; readonly element?: string } {
  const open = new RegExp(`<${name}(?=[\\s/>])[^>]*>`).exec(xml);
  if (!open) return { rest: xml };
  const closed = open[0].endsWith("/>");
  const end = closed ? open.index + open[0].length : xml.indexOf(`</${name}>`, open.index) + name.length + 3;
  return { rest: xml.slice(0, open.index) + xml.slice(end), element: xml.slice(open.index, end) };
}

/** Puts an element where it belongs: before the first of those that must come after it. */
export function placeElement(xml: string, name: string, element: string): string {
  if (element === "") return xml;
  const later = new Set([...ORDER.slice(ORDER.indexOf(name) + 1), "mc:AlternateContent"]);
  const before = ORDER.indexOf(name) < ORDER.indexOf("sheetData");
  const start = (before ? /<worksheet\b[^>]*>/ : /<\/sheetData>|<sheetData\s*\/>/).exec(xml);
  const tags = /<(\/?)([\w:]+)(?:[^>"]|"[^"]*")*?(\/?)>/g;
  tags.lastIndex = start ? start.index + start[0].length : 0;
  // Elements within elements (a rule has an `extLst` of its own) do not count.
  let depth = 0;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    const [, closes, tagName = "", closed] = tag;
    const here = depth === 0 && (closes ? tagName === "worksheet" : later.has(tagName));
    if (here) return xml.slice(0, tag.index) + element + xml.slice(tag.index);
    if (closes) depth--;
    else if (!closed) depth++;
  }
  return xml;
}
