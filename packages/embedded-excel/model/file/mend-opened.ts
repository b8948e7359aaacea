import type { FilePackage } from "./file-package";

/**
 * What other programs may write, and excelts does not read or reads wrongly, is brought here to the form that Excel
 * writes. Nothing is added and nothing taken away.
 */
export function mendOpened(file: FilePackage): void {
  for (const path of file.paths()) {
    if (!/^xl\/.*\.xml$/.test(path) || /^xl\/(theme|drawings|charts|media)\//.test(path)) continue;
    file.edit(path, (xml) => withoutUndefined(withDigits(withoutPrefix(xml))));
  }
  file.edit("xl/workbook.xml", withAbsoluteTitles);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** `<x:worksheet xmlns:x="…main">` means `<worksheet xmlns="…main">`; Microsoft's Open XML SDK writes the former. */
function withoutPrefix(xml: string): string {
  const declared = new RegExp(`\\sxmlns:(\\w+)=(["'])(?:${MAIN}|${STRICT})\\2`).exec(xml.slice(0, 4000));
  const prefix = declared?.[1];
  if (prefix === undefined || !new RegExp(`^\\s*(?:<\\?[^>]*>\\s*)*<${prefix}:`).test(xml)) return xml;
  return xml.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1").replace(`xmlns:${prefix}=`, "xmlns=");
}

/** Attributes that say yes or no, of which excelts takes "1" alone for yes and "0" alone for no. LibreOffice writes words. */
const YES_OR_NO = new Set(
  `aboveAverage allowBlank alignWithMargins autoFilter bestFit blackAndWhite bottom cellComments collapsed
  customFormat customHeight customWidth date1904 deleteColumns deleteRows diagonalDown diagonalUp differentFirst
  differentOddEven draft equalAverage fitToPage formatCells formatColumns formatRows fullCalcOnLoad fullPrecision
  function gradient gridLines gridLinesSet headings hidden horizontalCentered insertColumns insertHyperlinks insertRows
  insertRowShift iterate justifyLastLine lockRevision lockStructure lockWindows locked man manualMax manualMin objects
  percent phonetic pivotButton pivotTables pt published quotePrefix reverse rightToLeft scaleWithDoc scenarios
  selectLockedCells selectUnlockedCells sheet showAutoPageBreaks showColumnStripes showDropDown showErrorMessage
  showFirstColumn showFormulas showGridLines showInputMessage showLastColumn showOutlineSymbols showRowColHeaders
  showRowStripes showRuler showValue showWhiteSpace showZeros shrinkToFit sort stopIfTrue summaryBelow summaryRight
  tabSelected thickBot thickTop totalsRowShown useFirstPageNumber vbProcedure verticalCentered windowProtection
  wrapText zeroHeight applyAlignment applyBorder applyFill applyFont applyNumberFormat applyProtection`.split(
    /\s+/,
  ),
);

function withDigits(xml: string): string {
  if (!xml.includes('="true"') && !xml.includes('="false"')) return xml;
  return xml.replace(/<[\w:]+\s[^>]*>/g, (tag) =>
    tag.replace(/(\s)([\w:]+)="(true|false)"/g, (whole, space: string, name: string, word: string) => {
      const says =
        YES_OR_NO.has(name) ||
        (name === "val" && /^<(b|i|strike|outline|shadow|condense|extend)\s/.test(tag));
      return says ? `${space}${name}="${word === "true" ? 1 : 0}"` : whole;
    }),
  );
}

/** xlsx-populate writes what was not said of a validation as the word `undefined`. */
function withoutUndefined(xml: string): string {
  return xml.replace(/<dataValidation\s[^>]*>/g, (tag) => tag.replace(/\s\w+="undefined"/g, ""));
}

/** Rows to print at the top of each page may be named as `1:2`, where Excel itself writes `$1:$2`. */
function withAbsoluteTitles(xml: string): string {
  return xml.replace(
    /(<definedName\b[^>]*name="_xlnm\.Print_Titles"[^>]*>)([^<]*)/g,
    (_whole, tag: string, places: string) =>
      tag + places.replace(/([!]|^)(\$?)(\d+|[A-Z]{1,3}):(\$?)(\d+|[A-Z]{1,3})(?=,|$)/g, "$1$$$3:$$$5"),
  );
}

/**
 * Takes out parts for pictures with nothing in them, on which excelts waits for ever. To be called when all that leans on
 * such parts has been taken out with them: no sheet shows what is left.
 */
export function withoutEmptyMedia(file: FilePackage): void {
  for (const path of file.paths())
    if (path.startsWith("xl/media/") && file.part(path)?.length === 0) file.remove(path);
}
