import { escapeXml, unescapeXml, type FilePackage } from "./file-package";

/**
 * The add-in's document settings. Excel keeps them in a web-extension part bound to an installed add-in, which a
 * file made here must not claim; so they are kept as one custom document property, which every program leaves alone.
 */
const PART = "docProps/custom.xml";
const NAME = "Office settings of the embedded Excel";
const VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"></Properties>';
const TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

/** Puts the settings among the document's own properties, of which it may have others. */
export function writeSettings(file: FilePackage, settings: ReadonlyMap<string, unknown>): void {
  const before = file.text(PART);
  if (before === undefined && settings.size === 0) return;
  const others = (before ?? EMPTY)
    .replace(/<Properties\b([^>]*)\/>/, "<Properties$1></Properties>")
    .replace(/<property\b[^>]*>[\s\S]*?<\/property>/g, (property) =>
      property.slice(0, property.indexOf(">")).includes(`name="${NAME}"`) ? "" : property,
    );
  const numbers = [...others.matchAll(/\spid="(\d+)"/g)].map(([, pid]) => Number(pid));
  const value = escapeXml(JSON.stringify(Object.fromEntries(settings)));
  const own =
    settings.size === 0
      ? ""
      : `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${Math.max(1, ...numbers) + 1}" name="${NAME}">` +
        `<vt:lpwstr xmlns:vt="${VALUES}">${value}</vt:lpwstr></property>`;
  file.set(
    PART,
    others.replace("</Properties>", () => `${own}</Properties>`),
  );
  if (before !== undefined) return;
  file.declareType(PART, TYPE);
  file.relate("", "custom-properties", PART, false);
}

export function readSettings(file: FilePackage): Map<string, unknown> {
  const text = file.text(PART) ?? "";
  const at = text.indexOf(`name="${NAME}"`);
  const value = /<vt:lpwstr\b[^>]*>([\s\S]*?)<\/vt:lpwstr>/.exec(at < 0 ? "" : text.slice(at))?.[1];
  if (value === undefined) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(unescapeXml(value)) as Record<string, unknown>));
  } catch {
    return new Map();
  }
}
