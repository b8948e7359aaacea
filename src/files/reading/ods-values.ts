/** What stands in the attributes of an .ods, and what it says of itself. */
import { xmlText } from "../bytes/text-bytes";
import { scanXml, type Attributes } from "../xml/xml-scan";
import type { FileBook, FileCell } from "./file-book";

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Of an error only the text tells, which is its paragraph; the value beside it is nothing. */
export function storedValue(kind: string | undefined, all: Attributes): FileCell {
  switch (kind) {
    case "float":
    case "currency":
      return { value: Number(all.value) };
    case "percentage":
      return { value: Number(all.value), format: "0%" };
    case "boolean":
      return { value: all["boolean-value"] === "true" };
    case "date": {
      const text = all["date-value"] ?? "";
      const days = (Date.parse(text.includes("T") ? `${text}Z` : text) - FIRST_DAY) / DAY;
      return Number.isFinite(days) ? { value: days, format: "d-m-yyyy" } : { value: text };
    }
    case "time":
      return { value: all["time-value"] ?? "" };
    default:
      return {};
  }
}

/** Keywords and who saved it when. */
export function odsDocument(
  meta: Uint8Array | undefined,
): Pick<FileBook, "keywords" | "savedBy" | "savedAt"> {
  const keywords: string[] = [];
  const found = new Map<string, string>();
  let tag = "";
  if (meta)
    scanXml(xmlText(meta), {
      open: (name) => {
        tag = name;
      },
      close: () => {
        tag = "";
      },
      text: (text) => {
        if (tag === "keyword") keywords.push(text);
        else if (tag !== "") found.set(tag, text);
      },
    });
  return {
    keywords: keywords.join(" "),
    savedBy: found.get("creator") ?? "",
    savedAt: found.get("date") ?? "",
  };
}
