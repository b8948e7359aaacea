/** Workbooks as other programs write them, part by part: as little as the format asks for, and each its own habits. */
import { zipOf } from "./zip-parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface MinimalBook {
  /** What stands in `<worksheet>` of the first sheet. */
  readonly sheet: string;
  /** A second sheet, `Lijst`. */
  readonly second?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  readonly tables?: readonly string[];
  readonly names?: string;
  /** Parts beside these, by path. */
  readonly more?: Readonly<Record<string, string>>;
  readonly packageRelations?: string;
  readonly overrides?: string;
  /** Prefix of all names in the sheet's part, as Microsoft's Open XML SDK writes them. */
  readonly prefix?: string;
}

/** Without theme, without properties, without shared strings; without styles unless given. */
export function minimalXlsx(book: MinimalBook): Uint8Array {
  const { tables = [], more = {} } = book;
  const sheets = [book.sheet, ...(book.second === undefined ? [] : [book.second])];
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const override = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="${SHEETML}.${kind}+xml"/>`;
  const sheetXml = (inner: string): string =>
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${inner}</worksheet>`;
  const prefixed = (xml: string): string =>
    book.prefix === undefined
      ? xml
      : xml.replace(/(<\/?)(?=[a-z])/gi, `$1${book.prefix}:`).replace("xmlns=", `xmlns:${book.prefix}=`);
  return zipOf({
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}` +
      sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, "worksheet")).join("") +
      (book.styles === undefined ? "" : override("xl/styles.xml", "styles")) +
      tables.map((_, index) => override(`xl/tables/table${index + 1}.xml`, "table")).join("") +
      `${book.overrides ?? ""}</Types>`,
    "_rels/.rels": relations(
      relation("rId1", "officeDocument", "xl/workbook.xml") + (book.packageRelations ?? ""),
    ),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      sheets
        .map(
          (_, index) =>
            `<sheet name="${index === 0 ? "Blad1" : "Lijst"}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join("") +
      `</sheets>${book.names === undefined ? "" : `<definedNames>${book.names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      sheets
        .map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
        .join("") + (book.styles === undefined ? "" : relation("rId9", "styles", "styles.xml")),
    ),
    ...Object.fromEntries(
      sheets.map((inner, index) => [`xl/worksheets/sheet${index + 1}.xml`, prefixed(sheetXml(inner))]),
    ),
    ...(book.styles !== undefined && {
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>`,
    }),
    ...(tables.length > 0 && {
      "xl/worksheets/_rels/sheet1.xml.rels": relations(
        tables
          .map((_, index) => relation(`rId${index + 1}`, "table", `../tables/table${index + 1}.xml`))
          .join(""),
      ),
    }),
    ...Object.fromEntries(
      tables.map((table, index) => [
        `xl/tables/table${index + 1}.xml`,
        table.replace("<table ", `<table xmlns="${MAIN}" `),
      ]),
    ),
    ...more,
  });
}

/** Rows of texts and numbers, as openpyxl writes them: texts within the cells. */
export function rowsXml(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null, column: number, row: number): string => {
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (value === null) return "";
    if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
    return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const lines = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((value, column) => cell(value, column, at)).join("")}</row>`,
  );
  return `<sheetData>${lines.join("")}</sheetData>`;
}
