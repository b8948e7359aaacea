import { readAbout } from "./about-file";
import type { Book } from "../book";
import { BookError } from "../book-error";
import { installChartSupport, installFormulaEngine, Workbook } from "../excelts";
import type { Sheet } from "../sheet";
import { newSheetId } from "../sheet-id";
import { hideStyles } from "./carried-styles";
import { takeCharts } from "./charts/drawing-file";
import { placeCharts } from "./charts/place-charts";
import { Differences } from "./difference-file";
import { takeExtras, type SheetExtras } from "./extras";
import { fromFileFormula } from "./file-formula";
import { FilePackage, attribute, unescapeXml } from "./file-package";
import { FileStyles } from "./file-styles";
import { assertOfSize, timeLimit } from "./file-limits";
import { keepElements } from "./kept-elements";
import { bookParts, keepParts, NO_PARTS, takeParts } from "./kept-parts";
import { mendOpened, withoutEmptyMedia } from "./mend-opened";
import { notKeptOf } from "./not-kept";
import { takeOtherTabs } from "./other-tabs";
import { readPivots } from "./pivot-places";
import { readPivotSources } from "./pivot-sources";
import { readSheet } from "./read-sheet";
import { RefusedFile } from "./refused-file";
import { sheetIdsOf } from "./sheet-uid";
import { readSettings } from "./settings-part";
import { keepTables } from "./table-file";
import { ThemeColors } from "./theme-colors";
import { readWorkbookPart } from "./workbook-part";
import { storedInTable } from "./write-sheet";

/**
 * Fills a book with what is in an .xlsx file. Rejects with `InvalidArgument` for bytes that are not one, and for more
 * than can be worked with here, in size or in time. `now`: a clock, in milliseconds.
 */
export async function readBook(book: Book, bytes: Uint8Array, now: () => number): Promise<void> {
  const assertInTime = timeLimit(now);
  const file = await FilePackage.read(bytes);
  assertOfSize(file);
  assertInTime();
  book.notKept = notKeptOf(file);
  mendOpened(file);
  const own = readWorkbookPart(file);
  const pivots = readPivotSources(file);
  if (/\sdate1904="1"/.test(own.get("workbookPr") ?? ""))
    throw new RefusedFile("dates1904", "This workbook counts its days from 1904.");
  const tabs = takeOtherTabs(file);
  const colors = new ThemeColors(file.text("xl/theme/theme1.xml"));
  const around = bookParts(file);
  const stylesXml = hideStyles(file);
  const styles = FileStyles.of(stylesXml, colors);
  const reading = { colors, differences: Differences.of(styles.text) };
  const parts = file.sheets();
  const extras = new Map(
    parts.map(({ name, path }) => {
      assertInTime();
      return [name, takeExtras(file, path, reading)];
    }),
  );
  const charts = new Map(parts.map(({ name, path }) => [name, takeCharts(file, path)]));
  const left = takeParts(
    file,
    parts.map(({ path }) => path),
  );
  const pivotsOf = new Map(parts.map(({ path }) => [path, readPivots(file, path)]));
  const ids = sheetIdsOf(parts.map(({ path }) => file.text(path)));
  const names = readNames(file);
  const properties = keptProperties(file);
  book.about = readAbout(file);
  withoutEmptyMedia(file);
  const prepared = await file.bytes();
  const workbook = new Workbook();
  installFormulaEngine();
  installChartSupport();
  try {
    await workbook.xlsx.load(prepared);
  } catch (error) {
    throw new BookError("InvalidArgument", `This workbook cannot be read: ${String(error)}`);
  }
  assertInTime();
  const active = file.text("xl/workbook.xml")?.match(/<workbookView\b[^>]*>/)?.[0];
  const activeTab = Number(attribute(active ?? "", "activeTab") ?? 0);
  book.useStandardStyle(styles.style(0));
  const read: (readonly [Sheet, SheetExtras])[] = [];
  book.replaceSheets((make) => {
    const sheets = workbook.worksheets.map((worksheet) => {
      const id = ids[parts.findIndex(({ name }) => name === worksheet.name)] ?? newSheetId();
      return { worksheet, sheet: make(worksheet.name, id) };
    });
    for (const { worksheet, sheet } of sheets) {
      const extra = extras.get(worksheet.name) ?? NO_EXTRAS;
      assertInTime();
      readSheet(book, sheet, worksheet, extra, styles, colors);
      placeCharts(sheet, charts.get(worksheet.name) ?? []);
      const path = parts.find(({ name }) => name === worksheet.name)?.path ?? "";
      keepParts(sheet, left.get(path) ?? NO_PARTS);
      sheet.pivots = pivotsOf.get(path) ?? [];
      read.push([sheet, extra]);
    }
    const kept = {
      bytes: prepared,
      sheetIds: sheets.map(({ sheet }) => sheet.id),
      properties,
      parts: around,
      tabs,
      workbook: own,
      pivots,
    };
    book.keptFile = stylesXml === undefined ? kept : { ...kept, styles: stylesXml };
    for (const { index, ...name } of names) {
      const scope = index === undefined ? undefined : sheets[index]?.sheet.id;
      const adopted = { ...name, ...(scope !== undefined && { sheetId: scope }) };
      if (name.name.startsWith("_xlnm.")) book.names.adoptBuiltIn(adopted);
      else book.names.adopt(adopted);
    }
    const shown = sheets[activeTab]?.sheet;
    return shown?.visibility === "visible" ? shown : firstVisible(sheets.map(({ sheet }) => sheet));
  });
  for (const [sheet, { elements, tables, extensions }] of read) {
    keepElements(sheet, elements, extensions);
    keepTables(sheet, tables, storedInTable(book));
  }
  for (const [key, value] of readSettings(file)) book.settings.set(key, value);
  book.structureProtected = workbook.protection?.lockStructure ?? false;
  assertInTime();
  book.calculateOpened();
}

/** What a file says of itself: who made it, its title, keywords, and properties of its owner's own. */
function keptProperties(file: FilePackage): ReadonlyMap<string, string> {
  const paths = ["docProps/core.xml", "docProps/custom.xml"];
  return new Map(
    paths.flatMap((path): [string, string][] => {
      const text = file.text(path);
      return text === undefined ? [] : [[path, text]];
    }),
  );
}

const NO_EXTRAS: SheetExtras = {
  validations: [],
  links: new Map(),
  customProperties: new Map(),
  rules: [],
  tables: [],
  elements: new Map(),
  extensions: [],
  notes: new Map(),
  filter: undefined,
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
      // What is printed is part of the page set-up.
      if (/^_xlnm\.Print_(?:Area|Titles)$/.test(name)) return whole;
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
