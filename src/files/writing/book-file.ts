/**
 * Plans → the bytes of an .xlsx: the twin of `src/excel/writing`, which carries the same plans out in Excel. What is in
 * the file is what the plans say and nothing else: no author, no program that calculated, no day on which it was made.
 */
import { absoluteAddress } from "../../sheets/plan/a1";
import type { CellValue, SheetPlan } from "../../sheets/plan/plan";
import { utf16Bytes } from "../bytes/text-bytes";
import { attributes, escaped } from "../xml/xml-text";
import { fileFormula } from "./formula-in-file";
import { MAIN, OFFICE_RELATIONS, PackageParts, Relations } from "./package-parts";
import { quoted, sheetXml } from "./worksheet-xml";
import { Pool, StylePools } from "./style-pools";
import { tableXml } from "./table-xml";

export interface SheetToWrite {
  readonly plan: SheetPlan;
  /**
   * What its formulas show until they are calculated, by address ("F1"). A workbook that came by mail is opened in
   * Excel's Protected View, which does not calculate: without these a form looks blank there.
   */
  readonly results?: ReadonlyMap<string, CellValue>;
  /** Custom properties of the worksheet, by name. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Hidden names of the sheet, each with a text of at most 255 characters without quotes. */
  readonly texts?: Readonly<Record<string, string>>;
}

export interface BookToWrite {
  readonly sheets: readonly SheetToWrite[];
  /** Of the document, as a person sees it in its properties. */
  readonly title?: string;
  readonly keywords?: string;
  /** Hidden names of the workbook, each with a text of at most 255 characters without quotes. */
  readonly texts?: Readonly<Record<string, string>>;
}

const METADATA = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

/**
 * The bytes of a workbook with these sheets, of which the first that is not hidden is shown. The same plans always give
 * the same bytes. Charts are not written: throws a RangeError for a plan with one, and for a formula of a table's row
 * outside a table.
 */
export function bookFile(book: BookToWrite): Uint8Array {
  const parts = new PackageParts();
  const strings = new Pool();
  const styles = new StylePools();
  const ofBook = new Relations();
  const active = book.sheets.findIndex(({ plan }) => plan.frame.visibility !== "hidden");
  if (active < 0) throw new RangeError("A workbook needs a sheet that can be seen");
  let tables = 0;
  let properties = 0;
  const sheets = book.sheets.map((sheet, index) => {
    const { plan } = sheet;
    if (plan.charts && plan.charts.length > 0) throw new RangeError("Charts are not written");
    const relations = new Relations();
    const ofProperties = Object.entries(sheet.properties ?? {}).map(([name, value]) => {
      const file = `customProperty${++properties}.bin`;
      parts.addProperty(`xl/${file}`, utf16Bytes(value));
      return `<customPr${attributes({ name, "r:id": relations.add("customProperty", `../${file}`) })}/>`;
    });
    const ofTables = plan.tables.map((table) => {
      const file = `tables/table${++tables}.xml`;
      parts.add(`xl/${file}`, "officedocument.spreadsheetml.table", tableXml(table, tables, plan));
      return `<tablePart r:id="${relations.add("table", `../${file}`)}"/>`;
    });
    const name = `worksheets/sheet${index + 1}.xml`;
    const xml = sheetXml(plan, {
      ...{ strings, styles, relations },
      isActive: index === active,
      results: sheet.results ?? new Map<string, CellValue>(),
      tail: listed("customProperties", ofProperties, false) + listed("tableParts", ofTables),
    });
    parts.add(`xl/${name}`, "officedocument.spreadsheetml.worksheet", xml, relations);
    const state = plan.frame.visibility === "hidden" ? "hidden" : undefined;
    const id = ofBook.add("worksheet", name);
    return `<sheet${attributes({ name: plan.name, sheetId: index + 1, state, "r:id": id })}/>`;
  });
  parts.add("xl/styles.xml", "officedocument.spreadsheetml.styles", styles.xml);
  ofBook.add("styles", "styles.xml");
  parts.add(
    "xl/sharedStrings.xml",
    "officedocument.spreadsheetml.sharedStrings",
    `<sst xmlns="${MAIN}">${strings.pieces.join("")}</sst>`,
  );
  ofBook.add("sharedStrings", "sharedStrings.xml");
  const names = definedNames(book).join("");
  parts.add(
    "xl/workbook.xml",
    "officedocument.spreadsheetml.sheet.main",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}"><workbookPr/>` +
      `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets.join("")}</sheets>` +
      (names === "" ? "" : `<definedNames>${names}</definedNames>`) +
      '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
    ofBook,
  );
  parts.add("docProps/core.xml", "package.core-properties", coreXml(book));
  const top = new Relations();
  top.add("officeDocument", "xl/workbook.xml");
  top.add(METADATA, "docProps/core.xml");
  parts.relate("", top);
  return parts.bytes();
}

/** "" for none; the list of properties has no count. */
function listed(tag: string, all: readonly string[], counted = true): string {
  if (all.length === 0) return "";
  return `<${tag}${counted ? ` count="${all.length}"` : ""}>${all.join("")}</${tag}>`;
}

function definedNames({ sheets, texts = {} }: BookToWrite): readonly string[] {
  const text = (all: Readonly<Record<string, string>>, localSheetId?: number) =>
    Object.entries(all).map(([name, value]) => nameXml({ name, hidden: true, localSheetId }, `"${value}"`));
  return [
    ...text(texts),
    ...sheets.flatMap(({ plan, texts: own = {} }, localSheetId) => {
      const { printAreas = [], titleRows } = plan.frame.print;
      const sheet = quoted(plan.name);
      return [
        ...text(own, localSheetId),
        ...plan.names.map(({ name, refersTo, comment, visible }) =>
          nameXml(
            { name, comment, hidden: visible === false },
            "area" in refersTo
              ? `${sheet}!${absoluteAddress(refersTo.area)}`
              : fileFormula(refersTo.formula, plan),
          ),
        ),
        ...(printAreas.length > 0
          ? [
              nameXml(
                { name: "_xlnm.Print_Area", localSheetId },
                printAreas.map((area) => `${sheet}!${absoluteAddress(area)}`).join(","),
              ),
            ]
          : []),
        ...(titleRows
          ? [
              nameXml(
                { name: "_xlnm.Print_Titles", localSheetId },
                `${sheet}!$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`,
              ),
            ]
          : []),
      ];
    }),
  ];
}

function nameXml(
  all: {
    readonly name: string;
    readonly comment?: string;
    readonly hidden?: boolean;
    readonly localSheetId?: number;
  },
  refersTo: string,
): string {
  return `<definedName${attributes(all)}>${escaped(refersTo)}</definedName>`;
}

function coreXml({ title, keywords }: BookToWrite): string {
  const part = (tag: string, text: string | undefined): string =>
    text === undefined ? "" : `<${tag}>${escaped(text)}</${tag}>`;
  return (
    `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `${part("dc:title", title)}${part("cp:keywords", keywords)}</cp:coreProperties>`
  );
}
