import { cellAddress, parseArea } from "../address";
import type { AutoFilter } from "../auto-filter";
import type { ConditionalFormat } from "../conditional-format";
import type { Link, Note } from "../link";
import type { Sheet } from "../sheet";
import { type Validation } from "../validation";
import { readRules, takeRules, type RuleReading } from "./conditional-format-file";
import type { Differences } from "./difference-file";
import { filterXml, readFilter } from "./filter-file";
import { fromFileFormula } from "./file-formula";
import { attribute, attributesXml, type FilePackage } from "./file-package";
import { elementsOf, isAsRead, putBackElements, takeExtensions, writeExtensions } from "./kept-elements";
import { notesOf, writeAuthors } from "./note-file";
import { readValidations, validationsXml } from "./validation-file";
import { rulesXml } from "./write-rules";
import { placeElement, takeElement } from "./sheet-xml";
import { mendOutline } from "./outline-file";
import { takeTables, type TableInFile } from "./table-file";

const CUSTOM_PROPERTY = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** What writing needs of the rest of the workbook. */
export interface ExtrasWriting {
  /** The sheet's place, from 1. */
  readonly number: number;
  readonly properties: { next: number };
  readonly differences: Differences;
  /** It is the sheet in front. */
  readonly shown: boolean;
  /** A formula, with "=", in the form of a file. */
  readonly stored: (formula: string) => string;
}

/**
 * What excelts does not carry, or not whole, is written into a sheet's XML and read from it here: validations
 * (hidden arrows, formulas as bounds), links (on numbers; with both an address and a place), custom properties,
 * conditional formats, and what the model does not know.
 */
export function writeExtras(file: FilePackage, path: string, sheet: Sheet, writing: ExtrasWriting): void {
  const rules = rulesXml(sheet, writing.number, writing.differences, writing.stored);
  file.edit(path, (xml) => {
    let text = writeExtensions(
      putBackElements(mendOutline(xml, sheet), sheet, writing.shown),
      sheet,
      rules.extension,
    );
    text = placeElement(
      takeElement(text, "dataValidations").rest,
      "dataValidations",
      validationsXml(sheet, writing.stored),
    );
    text = placeElement(takeElement(text, "hyperlinks").rest, "hyperlinks", linksXml(file, path, sheet));
    text = placeElement(text, "customProperties", customPropertiesXml(file, path, sheet, writing.properties));
    if (!isAsRead(sheet, "autoFilter")) {
      const filter = sheet.filter ? filterXml(sheet.filter) : "";
      text = placeElement(takeElement(text, "autoFilter").rest, "autoFilter", filter);
    }
    // Last: rules have extensions of their own within.
    return placeElement(text, "conditionalFormatting", rules.main);
  });
  writeAuthors(file, path, sheet);
}

export interface SheetExtras {
  readonly validations: readonly Validation[];
  readonly links: ReadonlyMap<string, Link>;
  readonly customProperties: ReadonlyMap<string, string>;
  readonly rules: readonly ConditionalFormat[];
  readonly tables: readonly TableInFile[];
  /** Elements that go back as they were if nothing changed of them. */
  readonly elements: ReadonlyMap<string, string | undefined>;
  readonly extensions: readonly string[];
  /** By cell. */
  readonly notes: ReadonlyMap<string, Note>;
  readonly filter: AutoFilter | undefined;
}

/** Reads them and takes them out of the XML, so that excelts does not make something else of them. */
export function takeExtras(
  file: FilePackage,
  path: string,
  reading: Omit<RuleReading, "shown">,
): SheetExtras {
  const targets = new Map(file.relationships(path).map((relationship) => [relationship.id, relationship]));
  const validations: Validation[] = [];
  const links = new Map<string, Link>();
  const customProperties = new Map<string, string>();
  const notes = notesOf(file, path);
  const tables = takeTables(file, path);
  let rules: readonly ConditionalFormat[] = [];
  let elements: SheetExtras["elements"] = new Map();
  let extensions: readonly string[] = [];
  let filter: AutoFilter | undefined;
  file.edit(path, (whole) => {
    // Views of single people have filters and settings of their own within.
    const xml = takeElement(whole, "customSheetViews").rest;
    const shown = (stored: string): string => fromFileFormula(stored).slice(1);
    const ruled = takeRules(xml);
    rules = readRules(ruled.elements, { ...reading, shown });
    const later = takeElement(ruled.rest, "x14:dataValidations");
    const first = takeElement(later.rest, "dataValidations");
    const second = takeElement(first.rest, "hyperlinks");
    const third = takeElement(second.rest, "customProperties");
    if (first.element) validations.push(...readValidations(first.element));
    // Excel's own form for a list on another sheet.
    if (later.element) validations.push(...readValidations(withoutPrefixes(later.element)));
    for (const [tag] of (second.element ?? "").matchAll(/<hyperlink\b[^>]*>/g)) {
      const target = targets.get(attribute(tag, "r:id") ?? "")?.target;
      const place = attribute(tag, "location");
      const tip = attribute(tag, "tooltip");
      const display = attribute(tag, "display");
      const link: Link = {
        ...(target !== undefined && { address: target }),
        ...(place !== undefined && { documentReference: place }),
        ...(tip !== undefined && { screenTip: tip }),
        ...(display !== undefined && { display }),
      };
      for (const cell of cellsOf(attribute(tag, "ref") ?? "")) links.set(cell, link);
    }
    for (const [tag] of (third.element ?? "").matchAll(/<customPr\b[^>]*>/g)) {
      const bytes = file.part(targets.get(attribute(tag, "r:id") ?? "")?.target ?? "");
      if (bytes)
        customProperties.set(attribute(tag, "name") ?? "", new TextDecoder("utf-16le").decode(bytes));
    }
    const fourth = takeExtensions(third.rest);
    extensions = fourth.extensions;
    elements = elementsOf(fourth.rest);
    filter = readFilter(elements.get("autoFilter") ?? "");
    return fourth.rest;
  });
  return { validations, links, customProperties, rules, tables, elements, extensions, notes, filter };
}

/** A link may stand for a range: each of its cells has it then; of a whole column the first thousands do. */
function cellsOf(ref: string): string[] {
  const { row, column, rows, columns } = parseArea(ref) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const count = Math.min(rows * columns, MOST_LINKED);
  return Array.from({ length: count }, (_, at) =>
    cellAddress(row + Math.floor(at / columns), column + (at % columns)),
  );
}

const MOST_LINKED = 5000;

function withoutPrefixes(xml: string): string {
  return xml.replace(/(<\/?)(?:x14|xm):/g, "$1");
}

function linksXml(file: FilePackage, path: string, sheet: Sheet): string {
  if (sheet.links.size === 0) return "";
  const each = [...sheet.links].map(([cell, link]) => {
    const id = link.address !== undefined ? file.relate(path, "hyperlink", link.address, true) : undefined;
    return `<hyperlink${attributesXml([
      ["ref", cell],
      ["r:id", id],
      ["location", link.documentReference],
      ["tooltip", link.screenTip || undefined],
      ["display", link.display],
    ])}/>`;
  });
  return `<hyperlinks>${each.join("")}</hyperlinks>`;
}

function customPropertiesXml(
  file: FilePackage,
  path: string,
  sheet: Sheet,
  number: { next: number },
): string {
  if (sheet.customProperties.size === 0) return "";
  const each = [...sheet.customProperties].map(([name, value]) => {
    const part = `xl/customProperty${number.next++}.bin`;
    file.set(part, utf16(value));
    file.declareType(part, CUSTOM_PROPERTY);
    const id = file.relate(path, "customProperty", `../${part.slice(3)}`, false);
    return `<customPr${attributesXml([
      ["name", name],
      ["r:id", id],
    ])}/>`;
  });
  return `<customProperties>${each.join("")}</customProperties>`;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
