/** .xlsx and .xlsm: only the parts that hold cells, tables, names and marks. Macros are not looked at. */
import { parseArea } from "../../sheets/plan/a1";
import { UnreadableFile } from "../bytes/unreadable";
import type { Zip } from "../bytes/zip-read";
import { cellText } from "../xml/xml-text";
import { MOST_CELLS, type FileBook, type FileName, type FileSheet, type FileTable } from "./file-book";
import { NumberFormats } from "./number-formats";
import { PackageRead, targetOf, type Relation } from "./package-read";
import { isTrue, WorksheetRead } from "./read-worksheet";

/** Throws `UnreadableFile`. */
export function readXlsx(zip: Zip): FileBook {
  const parts = new PackageRead(zip);
  const top = parts.relations("/");
  const main = targetOf(top, "officeDocument");
  if (main === undefined) throw new UnreadableFile("notWorkbook");
  const relations = parts.relations(main);
  const { sheets, names, from1904 } = workbookIn(parts, main);
  const formats = new NumberFormats();
  parts.scan(targetOf(relations, "styles"), formats.events);
  const strings = stringsIn(parts, targetOf(relations, "sharedStrings"));
  let cells = 0;
  const read = sheets.flatMap((sheet): readonly FileSheet[] => {
    const relation = relations.get(sheet.id);
    // A sheet that is a chart holds no cells.
    if (relation?.kind !== "worksheet") return [];
    const made = sheetIn(parts, relation, sheet, new WorksheetRead(strings, formats));
    cells += made.cells.count;
    if (cells > MOST_CELLS) throw new UnreadableFile("tooLarge");
    return [made];
  });
  return {
    kind: "xlsx",
    sheets: read,
    names,
    from1904,
    ...documentIn(parts, targetOf(top, "core-properties")),
  };
}

interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly visible: boolean;
}

function workbookIn(parts: PackageRead, main: string) {
  const sheets: ListedSheet[] = [];
  const found: { readonly name: string; readonly local: string | undefined; refersTo: string }[] = [];
  let from1904 = false;
  let open = false;
  let isWorkbook = false;
  parts.scan(main, {
    open: (tag, all) => {
      if (tag === "workbook") isWorkbook = true;
      else if (tag === "sheet")
        sheets.push({
          name: all.name ?? "",
          id: all.id ?? "",
          visible: all.state === undefined || all.state === "visible",
        });
      else if (tag === "workbookPr") from1904 = isTrue(all.date1904);
      else if (tag === "definedName") {
        found.push({ name: all.name ?? "", local: all.localSheetId, refersTo: "" });
        open = true;
      }
    },
    close: (tag) => {
      if (tag === "definedName") open = false;
    },
    text: (text) => {
      const last = found.at(-1);
      if (open && last) last.refersTo += text;
    },
  });
  if (!isWorkbook) throw new UnreadableFile("notWorkbook");
  const names = found.map(({ name, local, refersTo }): FileName => {
    const sheet = local === undefined ? undefined : sheets[Number(local)]?.name;
    return { name, refersTo, ...(sheet === undefined ? {} : { sheet }) };
  });
  return { sheets, names, from1904 };
}

/** The texts that cells share. What tells how to pronounce them is none of them. */
function stringsIn(parts: PackageRead, name: string | undefined): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let phonetic = 0;
  parts.scan(name, {
    open: (tag) => {
      if (tag === "si") text = "";
      else if (tag === "rPh") phonetic++;
      else if (tag === "t") inText = phonetic === 0;
    },
    close: (tag) => {
      if (tag === "si") strings.push(cellText(text));
      else if (tag === "rPh") phonetic--;
      else if (tag === "t") inText = false;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
  });
  return strings;
}

function sheetIn(
  parts: PackageRead,
  { target }: Relation,
  listed: ListedSheet,
  sheet: WorksheetRead,
): FileSheet {
  parts.scan(target, sheet.events);
  const relations = parts.relations(target);
  const { cells, merges, hiddenRows, hiddenColumns, dropdowns } = sheet;
  return {
    ...{ name: listed.name, visible: listed.visible, protected: sheet.protected },
    ...{ cells, merges, hiddenRows, hiddenColumns, dropdowns },
    tables: [...relations.values()].flatMap((relation) =>
      relation.kind === "table" ? tableIn(parts, relation.target) : [],
    ),
    properties: new Map(
      sheet.properties.flatMap(({ name, id }) => {
        const value = parts.property(relations.get(id)?.target ?? "");
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
  };
}

/** `name` may be left out beside `displayName`, and is by Google Sheets. */
function tableIn(parts: PackageRead, target: string): readonly FileTable[] {
  const headers: string[] = [];
  let made: Omit<FileTable, "headers"> | undefined;
  parts.scan(target, {
    open: (tag, all) => {
      if (tag === "tableColumn") headers.push(cellText(all.name ?? ""));
      if (tag !== "table") return;
      const area = parseArea(all.ref ?? "");
      if (area)
        made = {
          name: all.displayName ?? all.name ?? "",
          area,
          showsHeaders: all.headerRowCount !== "0",
          showsTotals: Number(all.totalsRowCount ?? 0) > 0,
        };
    },
  });
  return made ? [{ ...made, headers }] : [];
}

function documentIn(
  parts: PackageRead,
  name: string | undefined,
): Pick<FileBook, "keywords" | "savedBy" | "savedAt"> {
  const found = new Map<string, string>();
  let tag = "";
  parts.scan(name, {
    open: (each) => {
      tag = each;
    },
    close: () => {
      tag = "";
    },
    text: (text) => {
      if (tag !== "") found.set(tag, (found.get(tag) ?? "") + text);
    },
  });
  return {
    keywords: found.get("keywords") ?? "",
    savedBy: found.get("lastModifiedBy") ?? "",
    savedAt: found.get("modified") ?? "",
  };
}
