import { attribute, attributesXml, type FilePackage } from "./file-package";
import { takeElement } from "./sheet-xml";

/**
 * What the workbook's own part says beyond the model: how it is calculated (by hand, in circles), that it is best opened
 * for reading, the password of its structure, how wide the tabs are. It goes back as the file had it.
 */
const BOOK = "xl/workbook.xml";

/** Elements of which the attributes are kept; those named are the model's own, and of the moment. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  workbookPr: [],
  workbookView: ["activeTab", "firstSheet"],
  calcPr: ["fullCalcOnLoad", "calcId"],
};
/** Elements that are kept whole. */
const WHOLE = ["fileSharing", "workbookProtection"];
/** In the order of ECMA-376, CT_Workbook, as far as they are written. */
const ORDER = "fileVersion fileSharing workbookPr workbookProtection bookViews".split(" ");

export type WorkbookPart = ReadonlyMap<string, string>;

/** Reads it: the tags and elements, by name. */
export function readWorkbookPart(file: FilePackage): WorkbookPart {
  const xml = file.text(BOOK) ?? "";
  const tags = Object.keys(KEPT).map((name) => [name, tagOf(xml, name)] as const);
  const whole = WHOLE.map((name) => [name, takeElement(xml, name).element] as const);
  return new Map([...tags, ...whole].flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}

/** Puts it back; what it says of the protection of the structure only where that is as it was. */
export function putBackWorkbookPart(
  file: FilePackage,
  kept: WorkbookPart,
  structureProtected: boolean,
): void {
  file.edit(BOOK, (xml) => {
    let text = xml;
    for (const [name, own] of Object.entries(KEPT)) {
      const [before, now] = [kept.get(name), tagOf(text, name)];
      if (before === undefined || now === undefined) continue;
      const said = [...before.matchAll(/\s(\w+)=("[^"]*"|'[^']*')/g)].map(([, each = ""]) => each);
      const names = said.filter((each) => !own.includes(each));
      const added = attributesXml(names.map((each) => [each, attribute(before, each)]));
      text = text.replace(now, () =>
        now
          .replace(/\s(\w+)="[^"]*"/g, (whole, each: string) => (own.includes(each) ? whole : ""))
          .replace(/^<\w+/, (open) => open + added),
      );
    }
    const sharing = kept.get("fileSharing");
    if (sharing !== undefined) text = placed(text, "fileSharing", sharing);
    const protection = kept.get("workbookProtection");
    return protection !== undefined && /lockStructure="1"/.test(protection) === structureProtected
      ? placed(takeElement(text, "workbookProtection").rest, "workbookProtection", protection)
      : text;
  });
}

function tagOf(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}(?=[\\s/>])[^>]*>`).exec(xml)?.[0];
}

function placed(xml: string, name: string, element: string): string {
  const later = [...ORDER.slice(ORDER.indexOf(name) + 1), "sheets"].join("|");
  return xml.replace(new RegExp(`<(?:${later})(?=[\\s/>])`), (next) => element + next);
}
