import { escapeXml, unescapeXml, type FilePackage } from "./file-package";

/**
 * The add-in's document settings. Excel keeps them in a web-extension part bound to an installed add-in, which a
 * file made here must not claim; so they are kept as one custom document property, which every program leaves alone.
 */
const PART = "docProps/custom.xml";
const NAME = "Office settings of the embedded Excel";
const TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

export function writeSettings(file: FilePackage, settings: ReadonlyMap<string, unknown>): void {
  if (settings.size === 0) return;
  const value = escapeXml(JSON.stringify(Object.fromEntries(settings)));
  file.set(
    PART,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
      'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${NAME}"><vt:lpwstr>${value}</vt:lpwstr></property>` +
      "</Properties>",
  );
  file.declareType(PART, TYPE);
  file.relate("", "custom-properties", PART, false);
}

export function readSettings(file: FilePackage): Map<string, unknown> {
  const text = file.text(PART) ?? "";
  const at = text.indexOf(`name="${NAME}"`);
  const value = /<vt:lpwstr>([\s\S]*?)<\/vt:lpwstr>/.exec(at < 0 ? "" : text.slice(at))?.[1];
  if (value === undefined) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(unescapeXml(value)) as Record<string, unknown>));
  } catch {
    return new Map();
  }
}
