import { escapeXml, type FilePackage } from "./file-package";

const CORE = "docProps/core.xml";
const CUSTOM = "docProps/custom.xml";
const APP = "docProps/app.xml";
const CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

/**
 * What a workbook says of itself goes back as it was. The program that saved it is named by its own name: of a file from
 * "Microsoft Excel" LibreOffice believes every result that is stored, and calculates none again.
 */
export function putBackProperties(file: FilePackage, kept: ReadonlyMap<string, string> = new Map()): void {
  const core = kept.get(CORE);
  if (core !== undefined) file.set(CORE, core);
  const custom = kept.get(CUSTOM);
  if (custom !== undefined) {
    file.set(CUSTOM, custom);
    file.declareType(CUSTOM, CUSTOM_TYPE);
    file.relate("", "custom-properties", CUSTOM, false);
  }
  file.edit(APP, (xml) =>
    xml
      .replace(/<Application>[^<]*</, `<Application>${escapeXml(PROGRAM)}<`)
      .replace(/<AppVersion>[^<]*<\/AppVersion>/, ""),
  );
  withoutMissingTheme(file);
}

const PROGRAM = "Compleet for Excel";

/** Where the file had no theme excelts writes none either, and yet says that it is there. */
function withoutMissingTheme(file: FilePackage): void {
  const theme = "xl/theme/theme1.xml";
  if (file.part(theme)) return;
  file.remove(theme);
  for (const { id, target } of file.relationships("xl/workbook.xml"))
    if (target === theme) file.unrelate("xl/workbook.xml", id);
}
