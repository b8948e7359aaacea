import type { Book } from "../book";
import { BookError } from "../book-error";
import { installChartSupport, installFormulaEngine, Workbook } from "../excelts";
import type { Sheet } from "../sheet";
import { newSheetId } from "../sheet-id";
import { takeCharts } from "./charts/drawing-file";
import { placeCharts } from "./charts/place-charts";
import { takeExtras, type SheetExtras } from "./extras";
import { fromFileFormula } from "./file-formula";
import { FilePackage, attribute, unescapeXml } from "./file-package";
import { QUOTE_FLAG } from "./file-style";
import { readSheet } from "./read-sheet";
import { sheetIdsOf } from "./sheet-uid";
import { readSettings } from "./settings-part";
import { ThemeColors } from "./theme-colors";

/** Fills a book with what is in an .xlsx file. Rejects with `InvalidArgument` for bytes that are not one. */
export async function readBook(book: Book, bytes: Uint8Array): Promise<void> {
  const file = await FilePackage.read(bytes);
  file.edit("xl/styles.xml", (xml) =>
    xml
      .replaceAll(new RegExp(` ${QUOTE_FLAG}="[^"]*"`, "g"), "")
      .replaceAll(' quotePrefix="1"', ` ${QUOTE_FLAG}="1"`),
  );
  const parts = file.sheets().filter(({ path }) => path.includes("worksheets/"));
  const extras = new Map(parts.map(({ name, path }) => [name, takeExtras(file, path)]));
  const charts = new Map(parts.map(({ name, path }) => [name, takeCharts(file, path)]));
  const ids = sheetIdsOf(parts.map(({ path }) => file.text(path)));
  const colors = new ThemeColors(file.text("xl/theme/theme1.xml"));
  const names = readNames(file);
  const prepared = await file.bytes();
  const workbook = new Workbook();
  installFormulaEngine();
  installChartSupport();
  try {
    await workbook.xlsx.load(prepared);
  } catch (error) {
    throw new BookError("InvalidArgument", `This workbook cannot be read: ${String(error)}`);
  }
  const active = file.text("xl/workbook.xml")?.match(/<workbookView\b[^>]*>/)?.[0];
  const activeTab = Number(attribute(active ?? "", "activeTab") ?? 0);
  book.useStandardStyle(standardFont(file, colors));
  book.replaceSheets((make) => {
    const sheets = workbook.worksheets.map((worksheet) => {
      const id = ids[parts.findIndex(({ name }) => name === worksheet.name)] ?? newSheetId();
      return { worksheet, sheet: make(worksheet.name, id) };
    });
    for (const { worksheet, sheet } of sheets) {
      readSheet(book, sheet, worksheet, extras.get(worksheet.name) ?? NO_EXTRAS, colors);
      placeCharts(sheet, charts.get(worksheet.name) ?? []);
    }
    book.keptFile = { bytes: prepared, sheetIds: sheets.map(({ sheet }) => sheet.id) };
    for (const { index, ...name } of names) {
      const scope = index === undefined ? undefined : sheets[index]?.sheet.id;
      book.names.adopt({ ...name, ...(scope !== undefined && { sheetId: scope }) });
    }
    const shown = sheets[activeTab]?.sheet;
    return shown?.visibility === "visible" ? shown : firstVisible(sheets.map(({ sheet }) => sheet));
  });
  for (const [key, value] of readSettings(file)) book.settings.set(key, value);
  book.structureProtected = workbook.protection?.lockStructure ?? false;
  book.calculateOpened();
}

const NO_EXTRAS: SheetExtras = {
  validations: [],
  links: new Map(),
  customProperties: new Map(),
  rules: new Map(),
};

function firstVisible(sheets: readonly Sheet[]): Sheet | undefined {
  return sheets.find((sheet) => sheet.visibility === "visible");
}

/** Names as the file has them; excelts would take a name of a whole column cell by cell. */
function readNames(
  file: FilePackage,
): { name: string; formula: string; visible: boolean; comment: string; index?: number }[] {
  const found: ReturnType<typeof readNames> = [];
  file.edit("xl/workbook.xml", (xml) =>
    xml.replace(/<definedName\b[^>]*>([\s\S]*?)<\/definedName>/g, (whole, stored: string) => {
      const tag = whole.slice(0, whole.indexOf(">") + 1);
      const name = attribute(tag, "name") ?? "";
      if (name.startsWith("_xlnm.")) return whole;
      const index = attribute(tag, "localSheetId");
      found.push({
        name,
        formula: fromFileFormula(unescapeXml(stored)),
        visible: attribute(tag, "hidden") !== "1",
        comment: attribute(tag, "comment") ?? "",
        ...(index !== undefined && { index: Number(index) }),
      });
      return "";
    }),
  );
  return found;
}

/** The font that cells have by default. */
function standardFont(file: FilePackage, colors: ThemeColors): { font: string; size: number; color: string } {
  const first = /<fonts\b[\s\S]*?<font>([\s\S]*?)<\/font>/.exec(file.text("xl/styles.xml") ?? "")?.[1] ?? "";
  const name = attribute(/<name\b[^>]*>/.exec(first)?.[0] ?? "", "val") ?? "Calibri";
  const size = Number(attribute(/<sz\b[^>]*>/.exec(first)?.[0] ?? "", "val") ?? 11);
  const tag = /<color\b[^>]*>/.exec(first)?.[0] ?? "";
  const theme = attribute(tag, "theme");
  const rgb = attribute(tag, "rgb");
  const color = colors.resolve({
    ...(theme !== undefined && { theme: Number(theme) }),
    ...(rgb && { argb: rgb }),
  });
  return { font: name, size, color: color ?? "#000000" };
}
