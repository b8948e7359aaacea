/**
 * What other programs write opens, and nothing of it is lost when it is saved. Longer than most files: a case for each
 * program and what it writes.
 */
import ExcelJS from "exceljs";
import XLSX from "@e965/xlsx";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import writeExcelFile from "write-excel-file/node";
import XlsxPopulate from "xlsx-populate";
import { Book } from "../../../model/book";
import { Workbook } from "../../../model/excelts";
import { shiftCells } from "../../../model/shift";
import { differences } from "./compare-workbooks";
import { minimalXlsx, rowsXml, type MinimalBook } from "./minimal-xlsx";
import { workbookFacts } from "./workbook-facts";
import { zipOf, zipParts } from "./zip-parts";

async function opened(bytes: Uint8Array): Promise<{ book: Book; lost: string[]; saved: Uint8Array }> {
  const book = await Book.open(bytes, { locale: "nl-NL" });
  const saved = await book.save();
  return { book, saved, lost: differences(bytes, saved) };
}

const NAMES = [
  ["Naam", "Score"],
  ["Anna", 3],
  ["Bo", 1],
] as const;
const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
const RED =
  '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
const styles = (xfs: string, rest = ""): string =>
  `${PLAIN_STYLES}<cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs}</cellXfs>${rest}`;

const rule = (inner: string): MinimalBook => ({
  sheet: `${rowsXml(NAMES)}<conditionalFormatting sqref="B2:B3">${inner}</conditionalFormatting>`,
  styles: styles("", RED),
});

const KINDS: Readonly<Record<string, MinimalBook>> = {
  "no more than a sheet": { sheet: rowsXml(NAMES) },
  "a prefix for every name": { sheet: rowsXml(NAMES), prefix: "x" },
  "rows and cells without addresses": {
    sheet:
      '<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>a</t></is></c></row><row><c><v>2</v></c></row></sheetData>',
  },
  "rule: duplicates": rule('<cfRule type="duplicateValues" dxfId="0" priority="1"/>'),
  "rule: unique values": rule('<cfRule type="uniqueValues" dxfId="0" priority="1" stopIfTrue="1"/>'),
  "rule: highest three": rule('<cfRule type="top10" dxfId="0" priority="1" rank="3"/>'),
  "rule: lowest tenth": rule(
    '<cfRule type="top10" dxfId="0" priority="1" percent="1" bottom="1" rank="10"/>',
  ),
  "rule: below average": rule(
    '<cfRule type="aboveAverage" dxfId="0" priority="1" aboveAverage="0" equalAverage="1" stdDev="2"/>',
  ),
  "rule: blanks": rule(
    '<cfRule type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(B2))=0</formula></cfRule>',
  ),
  "rule: errors": rule(
    '<cfRule type="notContainsErrors" dxfId="0" priority="1"><formula>NOT(ISERROR(B2))</formula></cfRule>',
  ),
  "rule: dates": rule(
    '<cfRule type="timePeriod" timePeriod="lastWeek" dxfId="0" priority="1"><formula>AND(TODAY()-ROUNDDOWN(B2,0)&gt;=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(B2,0)&lt;(WEEKDAY(TODAY())+7))</formula></cfRule>',
  ),
  "rule: text": rule(
    '<cfRule type="beginsWith" operator="beginsWith" text="A" dxfId="0" priority="1"><formula>LEFT(B2,1)="A"</formula></cfRule>',
  ),
  "rule: signs": rule(
    '<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>',
  ),
  "rule: a bar and its scale": {
    styles: styles(""),
    sheet:
      `${rowsXml(NAMES)}<conditionalFormatting sqref="B2:B3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="4"/><color rgb="FF638EC6"/></dataBar>` +
      '<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{0F0E0D0C-0000-4000-8000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting>' +
      '<x14:cfRule type="dataBar" id="{0F0E0D0C-0000-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0" border="1"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>4</xm:f></x14:cfvo><x14:borderColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
      "<xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>",
  },
  "a rule that looks at another sheet": {
    styles: styles(""),
    second: rowsXml([[1]]),
    sheet:
      `${rowsXml(NAMES)}<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting>` +
      '<x14:cfRule type="expression" priority="1" id="{0F0E0D0C-0000-4000-8000-000000000002}"><xm:f>B2&gt;Lijst!$A$1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule>' +
      "<xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>",
  },
  "a row of formatted cells without contents": {
    sheet:
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3" s="1"/><c r="B3" s="1"/></row><row r="5" s="1" customFormat="1"/></sheetData>',
    styles: styles('<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/>'),
  },
  "a text with an apostrophe as openpyxl writes it": {
    sheet:
      '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>=1+1</t></is></c><c r="B1" s="2"><v>1</v></c></row></sheetData>',
    styles: styles(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" pivotButton="0" quotePrefix="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" pivotButton="1" quotePrefix="0"/>',
    ),
  },
  "hatched and graded fills, raised letters": {
    sheet: '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"/></row></sheetData>',
    styles: styles(
      '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/>',
    )
      .replace(
        "</fonts>",
        '<font><b val="0"/><vertAlign val="superscript"/><sz val="9"/><color theme="4" tint="0.4"/><name val="Arial"/><scheme val="minor"/></font></fonts>',
      )
      .replace(
        "</fills>",
        '<fill><patternFill patternType="darkUp"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill></fill></fills>',
      ),
  },
  "a list on another sheet, in Excel's own form": {
    second: rowsXml([["a"], ["b"]]),
    sheet: `${rowsXml(NAMES)}<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lijst!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>A2:A3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  },
  "little charts in cells": {
    sheet: `${rowsXml(NAMES)}<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Blad1!A2:B2</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
  },
  "a table without a name of its own": {
    sheet: `${rowsXml(NAMES)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    tables: [
      '<table id="1" displayName="Scores" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="0"/></customFilters></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="1" name="Naam"/><tableColumn id="2" name="Score" dataDxfId="0"/></tableColumns></table>',
    ],
    styles: styles("", RED),
  },
  "a totals row of which only the cells speak, as LibreOffice writes it": {
    sheet:
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>n</t></is></c><c r="B1" t="inlineStr"><is><t>v</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Som</t></is></c><c r="B3"><f aca="false">SUBTOTAL(109,B2:B2)</f><v>2</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    tables: [
      '<table id="1" name="Tab" displayName="Tab" ref="A1:B3" headerRowCount="1" totalsRowCount="1" totalsRowShown="1"><autoFilter ref="A1:B2"></autoFilter><tableColumns count="2"><tableColumn id="1" name="n"/><tableColumn id="2" name="v"/></tableColumns></table>',
    ],
  },
  "yes and no in words, as LibreOffice writes them": {
    sheet:
      '<sheetPr filterMode="false"><pageSetUpPr fitToPage="true"/></sheetPr><sheetViews><sheetView showFormulas="false" showGridLines="false" showZeros="false" rightToLeft="true" workbookViewId="0" zoomScale="85"/></sheetViews>' +
      '<cols><col collapsed="false" customWidth="true" hidden="true" max="2" min="2" width="12.5"/></cols><sheetData><row r="1" customFormat="false" hidden="false" customHeight="true" ht="33"><c r="A1"><v>1</v></c></row></sheetData>' +
      '<sheetProtection password="ceba" sheet="true" objects="false" scenarios="false"/><printOptions headings="false" gridLines="true" gridLinesSet="true" horizontalCentered="false"/><pageSetup paperSize="8" fitToHeight="0" fitToWidth="1" orientation="landscape" blackAndWhite="false"/>',
    names:
      '<definedName function="false" hidden="false" localSheetId="0" name="_xlnm.Print_Titles" vbProcedure="false">Blad1!1:2</definedName>',
  },
  "groups that are folded": {
    sheet:
      '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1"/><cols><col min="2" max="3" width="9" hidden="1" outlineLevel="1"/><col min="4" max="4" width="9" collapsed="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1" outlineLevel="1"/><row r="3" hidden="1" outlineLevel="1"/><row r="4" collapsed="1"/></sheetData>',
  },
  "a filter with conditions": {
    sheet: `${rowsXml(NAMES)}<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="Anna"/></filters></filterColumn><filterColumn colId="1"><top10 val="1"/></filterColumn></autoFilter>`,
  },
  "carriage returns, and what looks like one": {
    sheet:
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>een&#13;\ntwee</t></is></c><c r="B1" t="inlineStr"><is><t>drie_x000D_\nvier</t></is></c><c r="C1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c></row></sheetData>',
  },
  "letters that look otherwise within a text": {
    sheet:
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/><sz val="11"/><rFont val="Arial"/></rPr><t>dik</t></r><r><t xml:space="preserve"> dun</t></r></is></c></row></sheetData>',
  },
  "properties of its owner's own": {
    sheet: rowsXml(NAMES),
    packageRelations: `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>`,
    overrides:
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>',
    more: {
      "docProps/custom.xml":
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Dossier"><vt:lpwstr>2026-12</vt:lpwstr></property></Properties>',
    },
  },
};

describe("opened and saved, nothing is lost of", () => {
  it.each(Object.entries(KINDS))("%s", async (_kind, book) => {
    expect((await opened(minimalXlsx(book))).lost).toEqual([]);
  });

  it.each(["ExcelJS", "excelts", "SheetJS", "write-excel-file", "xlsx-populate"])(
    "what %s writes",
    async (program) => {
      expect((await opened(await WRITERS[program]!())).lost).toEqual([]);
    },
  );

  const shipped = filesOf(join(__dirname, "../../../../../node_modules"));
  it("has workbooks to open", () => expect(shipped.length).toBeGreaterThan(3));
  it.each(shipped)("%s, as a package ships it", async (path) => {
    const bytes = readFileSync(path);
    if (bytes.subarray(0, 2).toString("latin1") === "PK") expect((await opened(bytes)).lost).toEqual([]);
    else await expect(Book.open(bytes, { locale: "nl-NL" })).rejects.toThrow("password");
  });
});

test("a link on a range is a link on each of its cells", async () => {
  const sheet = `${rowsXml(NAMES)}<hyperlinks><hyperlink ref="A2:B3" location="Blad1!A1"/></hyperlinks>`;
  const { book, saved } = await opened(minimalXlsx({ sheet }));
  expect([...book.activeSheet.links.keys()]).toEqual(["A2", "B2", "A3", "B3"]);
  const again = await Book.open(saved, { locale: "nl-NL" });
  expect(again.activeSheet.links).toEqual(book.activeSheet.links);
});

test("what a link is called in its file stays", async () => {
  const sheet = `${rowsXml(NAMES)}<hyperlinks><hyperlink ref="A2" location="Blad1!A1" tooltip="t" display="Anna &amp; co"/></hyperlinks>`;
  const { book, saved, lost } = await opened(minimalXlsx({ sheet }));
  expect(lost).toEqual([]);
  const again = await Book.open(saved, { locale: "nl-NL" });
  expect(again.activeSheet.links).toEqual(book.activeSheet.links);
  expect(again.activeSheet.links.get("A2")?.display).toBe("Anna & co");
});

describe("a comparison that finds nothing", () => {
  it("would find a value, a look, a rule or a width that is gone", async () => {
    const book = minimalXlsx(KINDS["rule: duplicates"]!);
    const parts = Object.fromEntries(
      [...zipParts(book)].map(([path, part]) => [path, part.toString("utf8")]),
    );
    const changed = (from: string, to: string, path = "xl/worksheets/sheet1.xml"): string[] =>
      differences(book, zipOf({ ...parts, [path]: parts[path]!.replace(from, to) }));
    expect(changed("<v>3</v>", "<v>4</v>")).toHaveLength(1);
    expect(changed('type="duplicateValues"', 'type="uniqueValues"')).toHaveLength(1);
    expect(changed("FFFFC7CE", "FFFFC7CF", "xl/styles.xml")).toHaveLength(1);
    expect(changed('<sheetData><row r="1">', '<sheetData><row r="1" hidden="1">')).toHaveLength(0);
  });
});

describe("a saved workbook", () => {
  it("does not pass for one of Microsoft's, whose stored results LibreOffice believes", async () => {
    const saved = zipParts(await new Book({ locale: "nl-NL" }).save());
    expect(saved.get("docProps/app.xml")?.toString("utf8")).not.toContain("Microsoft");
  });

  it("names no theme that is not in it", async () => {
    const { saved } = await opened(minimalXlsx({ sheet: rowsXml(NAMES) }));
    const parts = zipParts(saved);
    const said = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"].map((path) =>
      parts.get(path)?.toString("utf8"),
    );
    expect(said.some((text) => text?.includes("theme1.xml"))).toBe(parts.has("xl/theme/theme1.xml"));
  });

  it("writes a rule's moved formula after a row came in above it", async () => {
    const book = await Book.open(minimalXlsx(KINDS["rule: blanks"]!), { locale: "nl-NL" });
    shiftCells(book, book.activeSheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down");
    const facts = workbookFacts(await book.save());
    expect(facts.sheets.get("Blad1")?.rest.get("rule 1")).toContain("LEN(TRIM(B3))=0");
  });

  it("keeps what it does not know of a look that was changed in part", async () => {
    const book = await Book.open(minimalXlsx(KINDS["hatched and graded fills, raised letters"]!), {
      locale: "nl-NL",
    });
    book.activeSheet.setStyle({ row: 0, column: 0, rows: 1, columns: 3 }, { horizontal: "center" });
    const [before, after] = [
      await Book.open(minimalXlsx(KINDS["hatched and graded fills, raised letters"]!), { locale: "nl-NL" }),
      book,
    ];
    const looks = async (of: Book): Promise<string[]> => {
      const sheet = workbookFacts(await of.save()).sheets.get("Blad1")!;
      return [1, 2, 3].map((column) => sheet.look(1, column));
    };
    const centred = (await looks(before)).map((look) =>
      look.replace('"alignment":{}', '"alignment":{"horizontal":"center"}'),
    );
    expect(await looks(after)).toEqual(centred);
  });

  it("is refused in words where it is too large to work with", async () => {
    const many = `<sheetData><row r="1">${"<c/>".repeat(1_000_001)}</row></sheetData>`;
    await expect(Book.open(minimalXlsx({ sheet: many }), { locale: "nl-NL" })).rejects.toThrow(
      "more than 1,000,000 cells",
    );
  });

  it("is refused in words where opening it takes too long", async () => {
    let time = 0;
    // Each look at the clock finds twenty seconds gone.
    const now = (): number => (time += 20_000);
    const refused = Book.open(minimalXlsx({ sheet: rowsXml(NAMES) }), { locale: "nl-NL", now });
    await expect(refused).rejects.toMatchObject({ reason: "tooSlow", code: "InvalidArgument" });
  });
});

const WRITERS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  excelts: async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet("Blad");
    sheet.addRow(["Naam", "Score"]);
    sheet.addRow(["Anna", 3]);
    sheet.getCell("B3").value = { formula: "B2+1", result: 4 };
    sheet.getCell("A2").style = { font: { bold: true }, numFmt: "@" };
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
  ExcelJS: async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Blad");
    sheet.addRow(["a", 1, true, new Date(Date.UTC(2024, 0, 2))]);
    sheet.getCell("A2").value = { richText: [{ text: "dik", font: { bold: true } }, { text: " dun" }] };
    sheet.getCell("A3").value = { formula: "B1+1", result: 2 };
    sheet.getCell("B3").value = { text: "l", hyperlink: "https://example.com" };
    sheet.getCell("A5").note = "noot";
    sheet.getColumn(2).width = 20;
    sheet.addTable({
      name: "Tab_1",
      ref: "F1",
      headerRow: true,
      totalsRow: true,
      columns: [
        { name: "n", totalsRowLabel: "Som" },
        { name: "v", totalsRowFunction: "sum" },
      ],
      rows: [
        ["a", 1],
        ["b", 2],
      ],
    });
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
  SheetJS: () => {
    const book = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet([
      ["1.1", 1, true],
      ["00123", null, 0.5],
    ]);
    sheet["C3"] = { t: "n", f: "B1*2", v: 2 };
    sheet["!ref"] = "A1:C3";
    XLSX.utils.book_append_sheet(book, sheet, "Een");
    return Promise.resolve(new Uint8Array(XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer));
  },
  "write-excel-file": async () => {
    const rows = [
      [{ value: "Naam", fontWeight: "bold" as const, backgroundColor: "#eeeeee" }, { value: "Score" }],
      [{ value: "A" }, { value: 3, format: "0.0" }],
    ];
    return new Uint8Array(await writeExcelFile(rows).toBuffer());
  },
  "xlsx-populate": async () => {
    const book = await XlsxPopulate.fromBlankAsync();
    book.sheet(0).cell("A1").value("x").style({ bold: true, fill: "ff0000" });
    book.sheet(0).cell("A2").dataValidation({ type: "list", formula1: "Sheet1!$A$1:$A$1" });
    return new Uint8Array(await book.outputAsync());
  },
};

/** The workbooks among the files that packages bring along for their own examples and tests. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path);
    return entry.isFile() && entry.name.endsWith(".xlsx") ? [path] : [];
  });
}
