import { writeAbout } from "./about-file";
import type { Book, KeptFile } from "../book";
import type { Spill } from "../calculation/calculation";
import { installChartSupport, Workbook, type Worksheet } from "../excelts";
import type { Sheet } from "../sheet";
import { uncoverStyles } from "./carried-styles";
import { writeCharts } from "./charts/drawing-file";
import { Differences } from "./difference-file";
import { writeExtras } from "./extras";
import { attribute, escapeXml, FilePackage } from "./file-package";
import { FileStyles } from "./file-styles";
import { withEscapes } from "./escaped-texts";
import { putBackBookParts, putBackParts } from "./kept-parts";
import { putBackProperties } from "./kept-properties";
import { putBackOtherTabs } from "./other-tabs";
import { placePivots, removeUnusedCaches } from "./pivot-places";
import { putBackPivotSources } from "./pivot-sources";
import { writeSettings } from "./settings-part";
import { takeElement } from "./sheet-xml";
import { withSheetUid } from "./sheet-uid";
import { writeTables } from "./table-file";
import { ThemeColors } from "./theme-colors";
import { moveThreadsToNotes } from "./threaded-comments";
import { putBackWorkbookPart } from "./workbook-part";
import { storedFormula, storedInTable, writeSheet } from "./write-sheet";

/**
 * The book as an .xlsx file. It is put on a workbook of excelts made for the purpose: an empty one, or the file the
 * book came from, so that its pictures, and charts that the model does not know, stay.
 */
export async function writeBook(book: Book, spills: readonly Spill[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  installChartSupport();
  let keptTheme: string | undefined;
  if (book.keptFile) {
    await workbook.xlsx.load(book.keptFile.bytes);
    keptTheme = (await FilePackage.read(book.keptFile.bytes)).text("xl/theme/theme1.xml");
  }
  const kept = new Map<string, Worksheet>();
  workbook.worksheets.forEach((worksheet, index) => {
    const id = book.keptFile?.sheetIds[index];
    if (id !== undefined && book.sheetById(id)) kept.set(id, worksheet);
    else workbook.removeWorksheet(worksheet.id);
  });
  for (const worksheet of kept.values()) clear(worksheet, `kept ${worksheet.id}`);
  const worksheets = book.sheets.map((sheet, index) => {
    const worksheet = kept.get(sheet.id) ?? workbook.addWorksheet(sheet.name);
    worksheet.orderNo = index + 1;
    return [sheet, worksheet] as const;
  });
  for (const [sheet, worksheet] of worksheets) if (worksheet.name !== sheet.name) worksheet.name = sheet.name;
  const styles = FileStyles.of(book.keptFile?.styles, new ThemeColors(keptTheme));
  for (const [sheet, worksheet] of worksheets) await writeSheet(book, sheet, worksheet, spills, styles);
  writeNames(book, workbook);
  workbook.protection = book.structureProtected ? { lockStructure: true } : undefined;
  const active = book.sheets.indexOf(book.activeSheet);
  workbook.views = [
    { x: 0, y: 0, width: 28800, height: 15000, firstSheet: 0, activeTab: active, visibility: "visible" },
  ];
  workbook.calcProperties = { ...workbook.calcProperties, fullCalcOnLoad: true };
  // Not checked by excelts: what it leaves out comes after.
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
  return finish(book, bytes, styles);
}

/** Empties a kept worksheet of all that the model carries. */
function clear(worksheet: Worksheet, name: string): void {
  worksheet.name = name;
  for (const table of worksheet.getTables()) worksheet.removeTable(table.name);
  for (const { top, left, bottom, right } of [...worksheet.mergedRegions]) {
    worksheet.unMergeCells(top, left, bottom, right);
  }
  const { model } = worksheet;
  worksheet.model = {
    ...model,
    cols: [],
    rows: [],
    mergeCells: [],
    dataValidations: {},
    conditionalFormattings: [],
    tables: [],
    rowBreaks: [],
    colBreaks: [],
  };
}

function writeNames(book: Book, workbook: Workbook): void {
  workbook.definedNames.model = [...book.names.all, ...book.names.builtIn].map((name) => ({
    name: name.name,
    ranges: [],
    rawText: storedFormula(book, name.formula),
    formulaExpression: undefined,
    kind: "opaque" as const,
    hidden: !name.visible,
    ...(name.sheetId !== undefined && { localSheetId: indexOf(book, name.sheetId) }),
  }));
}

function indexOf(book: Book, sheetId: string): number {
  return book.sheets.findIndex((sheet: Sheet) => sheet.id === sheetId);
}

/** Mends what excelts left out in the file that it wrote. */
async function finish(book: Book, bytes: Uint8Array, styles: FileStyles): Promise<Uint8Array> {
  const file = await FilePackage.read(bytes);
  const numbers = { properties: { next: 1 }, tables: { next: 1 } };
  const paths = file.sheets();
  const differences = Differences.of(styles.text);
  uncoverStyles(
    file,
    paths.map(({ path }) => path),
  );
  let pivotsGone = false;
  book.sheets.forEach((sheet, index) => {
    const path = paths[index]?.path;
    if (path === undefined) return;
    writeExtras(file, path, sheet, {
      number: index + 1,
      properties: numbers.properties,
      differences,
      shown: sheet === book.activeSheet,
      stored: (formula) => storedFormula(book, formula),
    });
    if (!putBackParts(file, path, sheet)) book.lost.add("printer");
    moveThreadsToNotes(file, path, sheet.shifts.length > 0 || sheet.conversationsGone);
    if (!writeTables(file, path, sheet, numbers.tables, storedInTable(book))) book.lost.add("query");
    writeCharts(file, path, book, sheet);
    pivotsGone = !placePivots(file, path, sheet.pivots) || pivotsGone;
    file.edit(path, (xml) => withSheetUid(xml, sheet.id));
  });
  if (pivotsGone) removeUnusedCaches(file);
  for (const path of ["xl/sharedStrings.xml", ...file.paths().filter((each) => /^xl\/comments/.test(each))])
    file.edit(path, withEscapes);
  file.edit("xl/workbook.xml", (xml) => withComments(linksBeforeNames(xml), book));
  file.set("xl/styles.xml", differences.text);
  putBackProperties(file, book.keptFile?.properties);
  writeAbout(file, book.about);
  if (book.keptFile) putBackAround(file, book, book.keptFile);
  writeSettings(file, book.settings);
  return file.bytes();
}

/** What a file has around its worksheets. */
function putBackAround(
  file: FilePackage,
  book: Book,
  { parts, tabs, workbook, pivots, sheetIds }: KeptFile,
): void {
  putBackBookParts(file, parts);
  putBackWorkbookPart(file, workbook, book.structureProtected);
  putBackPivotSources(file, pivots);
  putBackOtherTabs(file, tabs, (after) => {
    const before = sheetIds.slice(0, after).findLast((id) => book.sheetById(id) !== undefined);
    return before === undefined ? 0 : indexOf(book, before) + 1;
  });
}

/** excelts puts the list of linked workbooks after the names, where Excel does not take it (ECMA-376, CT_Workbook). */
function linksBeforeNames(xml: string): string {
  const { rest, element } = takeElement(xml, "externalReferences");
  if (element === undefined || !rest.includes("<definedNames")) return xml;
  return rest.replace("<definedNames", () => `${element}<definedNames`);
}

/** Gives defined names their comments, which excelts leaves out. */
function withComments(xml: string, book: Book): string {
  return xml.replace(/<definedName\b[^>]*>/g, (tag) => {
    const index = attribute(tag, "localSheetId");
    const sheet = index === undefined ? undefined : book.sheets[Number(index)]?.id;
    const comment = book.names.find(attribute(tag, "name") ?? "", sheet)?.comment ?? "";
    return comment === "" ? tag : tag.replace("<definedName", `<definedName comment="${escapeXml(comment)}"`);
  });
}
