import { NOTHING_ABOUT, type About } from "../about";
import { escapeXml, unescapeXml, type FilePackage } from "./file-package";

const CORE = "docProps/core.xml";
const APP = "docProps/app.xml";

/** The part and the element in which a file has each property. */
const PLACES: Readonly<Record<keyof About, readonly [part: string, element: string]>> = {
  author: [CORE, "dc:creator"],
  lastAuthor: [CORE, "cp:lastModifiedBy"],
  title: [CORE, "dc:title"],
  subject: [CORE, "dc:subject"],
  keywords: [CORE, "cp:keywords"],
  category: [CORE, "cp:category"],
  comments: [CORE, "dc:description"],
  manager: [APP, "Manager"],
  company: [APP, "Company"],
};
const KEYS = Object.keys(PLACES) as readonly (keyof About)[];

/** What a file says of itself. */
export function readAbout(file: FilePackage): About {
  const read = KEYS.map((key) => {
    const [part, element] = PLACES[key];
    const text = new RegExp(`<${element}\\b[^>]*>([^<]*)</${element}>`).exec(file.text(part) ?? "")?.[1];
    return [key, text === undefined ? "" : unescapeXml(text)] as const;
  });
  return { ...NOTHING_ABOUT, ...Object.fromEntries(read) };
}

/** Puts in the file what the workbook says of itself by now; an element whose text is the same stays as it was. */
export function writeAbout(file: FilePackage, about: About): void {
  const before = readAbout(file);
  for (const key of KEYS) {
    if (before[key] === about[key]) continue;
    const [part, element] = PLACES[key];
    const now = about[key] === "" ? "" : `<${element}>${escapeXml(about[key])}</${element}>`;
    const there = new RegExp(`<${element}\\b[^>]*?(?:/>|>[^<]*</${element}>)`);
    file.edit(part, (xml) =>
      there.test(xml)
        ? xml.replace(there, () => now)
        : xml.replace(/(?=<\/[\w:]*(?:coreProperties|Properties)>)/, () => now),
    );
  }
}
