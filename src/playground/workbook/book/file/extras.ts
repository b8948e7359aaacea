import { areaAddress, parseArea } from "../address";
import { findChildren, parseXml, textContent } from "../excelts";
import type { Link } from "../link";
import type { Sheet } from "../sheet";
import {
  NO_ALERT,
  NO_PROMPT,
  type Validation,
  type ValidationOperator,
  type ValidationType,
} from "../validation";
import { fromFileFormula } from "./file-formula";
import { attribute, escapeXml, type FilePackage } from "./file-package";
import { mendRules, noteRules, type RuleNote } from "./conditional-format-file";
import { placeElement, takeElement } from "./sheet-xml";

const CUSTOM_PROPERTY = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/**
 * What excelts does not carry, or not whole, is written into a sheet's XML and read from it here: validations
 * (hidden arrows, formulas as bounds), links (on numbers; with both an address and a place), custom properties,
 * and parts of conditional formats.
 */
export function writeExtras(
  file: FilePackage,
  path: string,
  sheet: Sheet,
  number: { next: number },
  stored: (formula: string) => string,
): void {
  file.edit(path, (xml) => {
    let text = mendRules(mendOutline(xml, sheet), sheet, escapeXml);
    text = placeElement(
      takeElement(text, "dataValidations").rest,
      "dataValidations",
      validationsXml(sheet, stored),
    );
    text = placeElement(takeElement(text, "hyperlinks").rest, "hyperlinks", linksXml(file, path, sheet));
    return placeElement(text, "customProperties", customPropertiesXml(file, path, sheet, number));
  });
}

/** excelts says of the deepest rows and columns in groups that they are folded, whether they are hidden or not. */
function mendOutline(xml: string, sheet: Sheet): string {
  if (sheet.rows.depth === 0 && sheet.columns.depth === 0) return xml;
  return xml.replace(/<(?:row|col)\b[^>]*>/g, (tag) => tag.replace(' collapsed="1"', ""));
}

export interface SheetExtras {
  readonly validations: readonly Validation[];
  readonly links: ReadonlyMap<string, Link>;
  readonly customProperties: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<number, RuleNote>;
}

/** Reads them and takes them out of the XML, so that excelts does not make something else of them. */
export function takeExtras(file: FilePackage, path: string): SheetExtras {
  const targets = new Map(file.relationships(path).map((relationship) => [relationship.id, relationship]));
  const validations: Validation[] = [];
  const links = new Map<string, Link>();
  const customProperties = new Map<string, string>();
  let rules: ReadonlyMap<number, RuleNote> = new Map();
  file.edit(path, (xml) => {
    const first = takeElement(xml, "dataValidations");
    const second = takeElement(first.rest, "hyperlinks");
    const third = takeElement(second.rest, "customProperties");
    if (first.element) validations.push(...readValidations(first.element));
    for (const [tag] of (second.element ?? "").matchAll(/<hyperlink\b[^>]*>/g)) {
      const target = targets.get(attribute(tag, "r:id") ?? "")?.target;
      const place = attribute(tag, "location");
      const tip = attribute(tag, "tooltip");
      links.set((attribute(tag, "ref") ?? "").split(":")[0] ?? "", {
        ...(target !== undefined && { address: target }),
        ...(place !== undefined && { documentReference: place }),
        ...(tip !== undefined && { screenTip: tip }),
      });
    }
    for (const [tag] of (third.element ?? "").matchAll(/<customPr\b[^>]*>/g)) {
      const bytes = file.part(targets.get(attribute(tag, "r:id") ?? "")?.target ?? "");
      if (bytes)
        customProperties.set(attribute(tag, "name") ?? "", new TextDecoder("utf-16le").decode(bytes));
    }
    const noted = noteRules(third.rest);
    rules = noted.notes;
    return noted.xml;
  });
  return { validations, links, customProperties, rules };
}

function validationsXml(sheet: Sheet, stored: (formula: string) => string): string {
  if (sheet.validations.length === 0) return "";
  const each = sheet.validations.map((validation) => {
    const { type, operator, prompt, alert } = validation;
    const attributes: [string, string | undefined][] = [
      ["type", type],
      ["errorStyle", alert.style === "stop" ? undefined : alert.style],
      ["operator", operator === "between" || type === "list" || type === "custom" ? undefined : operator],
      ["allowBlank", validation.allowBlank ? "1" : undefined],
      ["showDropDown", validation.dropdown ? undefined : "1"],
      ["showInputMessage", prompt.show ? "1" : undefined],
      ["showErrorMessage", alert.show ? "1" : undefined],
      ["errorTitle", alert.title || undefined],
      ["error", alert.message || undefined],
      ["promptTitle", prompt.title || undefined],
      ["prompt", prompt.message || undefined],
      ["sqref", validation.areas.map(areaAddress).join(" ")],
    ];
    const formulas = (type ? validation.formulas : []).map(
      (formula, index) => `<formula${index + 1}>${escapeXml(stored(`=${formula}`))}</formula${index + 1}>`,
    );
    return `<dataValidation${attributesXml(attributes)}>${formulas.join("")}</dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}

function readValidations(element: string): Validation[] {
  return findChildren(parseXml(element).root, "dataValidation").map((node) => {
    const { attributes } = node;
    const truth = (name: string): boolean => ["1", "true"].includes(attributes[name] ?? "");
    const formulas = ["formula1", "formula2"].flatMap((name) =>
      findChildren(node, name).map((child) => fromFileFormula(textContent(child)).slice(1)),
    );
    const type =
      attributes["type"] === "none" ? undefined : (attributes["type"] as ValidationType | undefined);
    const compared = type !== undefined && type !== "list" && type !== "custom";
    return {
      areas: (attributes["sqref"] ?? "").split(/\s+/).flatMap((address) => parseArea(address) ?? []),
      ...(type && { type }),
      ...(compared && { operator: (attributes["operator"] ?? "between") as ValidationOperator }),
      formulas,
      allowBlank: truth("allowBlank"),
      dropdown: !truth("showDropDown"),
      prompt: {
        ...NO_PROMPT,
        show: truth("showInputMessage"),
        title: attributes["promptTitle"] ?? "",
        message: attributes["prompt"] ?? "",
      },
      alert: {
        ...NO_ALERT,
        show: truth("showErrorMessage"),
        style: (attributes["errorStyle"] ?? "stop") as Validation["alert"]["style"],
        title: attributes["errorTitle"] ?? "",
        message: attributes["error"] ?? "",
      },
    };
  });
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

function attributesXml(attributes: readonly (readonly [string, string | undefined])[]): string {
  return attributes
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`))
    .join("");
}
