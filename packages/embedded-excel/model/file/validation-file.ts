import { areaAddress, parseArea } from "../address";
import { findChild, findChildren, parseXml, textContent, type XmlElement } from "../excelts";
import type { Sheet } from "../sheet";
import {
  NO_ALERT,
  NO_PROMPT,
  type Validation,
  type ValidationOperator,
  type ValidationType,
} from "../validation";
import { fromFileFormula } from "./file-formula";
import { attributesXml, escapeXml } from "./file-package";

/** A sheet's validations; `stored` gives a formula (with "=") its form in a file. */
export function validationsXml(sheet: Sheet, stored: (formula: string) => string): string {
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

/** Reads a `dataValidations` element without prefixes. */
export function readValidations(element: string): Validation[] {
  return findChildren(parseXml(element).root, "dataValidation").map((node) => {
    const { attributes } = node;
    const truth = (name: string): boolean => ["1", "true"].includes(attributes[name] ?? "");
    const formulas = ["formula1", "formula2"].flatMap((name) =>
      findChildren(node, name).map((child) =>
        fromFileFormula(textContent(findChild(child, "f") ?? child)).slice(1),
      ),
    );
    const type =
      attributes["type"] === "none" ? undefined : (attributes["type"] as ValidationType | undefined);
    const compared = type !== undefined && type !== "list" && type !== "custom";
    return {
      areas: (attributes["sqref"] ?? textOf(node, "sqref"))
        .split(/\s+/)
        .flatMap((address) => parseArea(address) ?? []),
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

function textOf(node: XmlElement, name: string): string {
  const child = findChild(node, name);
  return child ? textContent(child).trim() : "";
}
