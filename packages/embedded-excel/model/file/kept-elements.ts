import type { Sheet } from "../sheet";
import { changedElement, changedExtension, type Change } from "./kept-formulas";
import { placeElement, takeElement } from "./sheet-xml";

/**
 * Elements of a sheet that the model knows in part. As long as what it knows of one has not changed since the file was
 * opened, the element goes back into the file as it was: with the zoom of the view, the password of the protection, the
 * language of the printer.
 */
const KEPT: Readonly<Record<string, (sheet: Sheet) => unknown>> = {
  sheetPr: (sheet) => [sheet.tabColor, "pagesWide" in sheet.pageLayout.zoom],
  sheetViews: (sheet) => [sheet.freeze, sheet.showGridlines, sheet.showHeadings],
  sheetFormatPr: ({ rows, columns }) => [rows.defaultSize, columns.defaultSize, rows.depth, columns.depth],
  sheetProtection: ({ protection }) => protection,
  protectedRanges: () => null,
  autoFilter: ({ filter }) =>
    filter && [
      filter.area,
      [...filter.kept].map(([at, texts]) => [at, [...texts]]),
      [...(filter.others ?? [])],
    ],
  sortState: ({ filter }) => filter?.area,
  phoneticPr: () => null,
  printOptions: ({ pageLayout }) => pageLayout,
  pageMargins: ({ pageLayout }) => pageLayout,
  pageSetup: ({ pageLayout }) => pageLayout,
  headerFooter: ({ pageLayout }) => pageLayout,
};

interface Kept {
  /** Undefined where the file had none. */
  readonly element: string | undefined;
  readonly known: string;
}

/** Of sheets that came from a file, by the elements' names. */
const keptOf = new WeakMap<Sheet, ReadonlyMap<string, Kept>>();

/** The elements as the sheet's XML has them; before anything is taken out of it. */
export function elementsOf(xml: string): ReadonlyMap<string, string | undefined> {
  return new Map(
    Object.keys(KEPT).map((name) => {
      const { element } = takeElement(xml, name);
      return [name, element && withoutOthersAttributes(element)];
    }),
  );
}

/** Extensions of sheets that came from a file, such as its little charts in cells. */
const extensionsOf = new WeakMap<Sheet, readonly string[]>();

/** Keeps them, with what the model made of them: to be called when the sheet has been read. */
export function keepElements(
  sheet: Sheet,
  elements: ReadonlyMap<string, string | undefined>,
  extensions: readonly string[],
): void {
  extensionsOf.set(sheet, extensions);
  keptOf.set(
    sheet,
    new Map([...elements].map(([name, element]) => [name, { element, known: known(name, sheet) }])),
  );
}

/** Puts back what is still true into the XML that was written. `shown`: the sheet is the one in front. */
export function putBackElements(xml: string, sheet: Sheet, shown: boolean): string {
  let text = xml;
  for (const [name, kept] of keptOf.get(sheet) ?? []) {
    if (kept.known !== known(name, sheet)) continue;
    const taken = takeElement(text, name);
    if (kept.element === undefined && taken.element !== undefined && NEEDED.has(name)) continue;
    const element = name === "sheetViews" ? inFront(kept.element ?? "", shown) : (kept.element ?? "");
    text = placeElement(taken.rest, name, element);
  }
  return text;
}

/** Written also where the file had none: which sheet is in front, and how deep the groups lie. */
const NEEDED = new Set(["sheetViews", "sheetFormatPr", "sheetPr"]);

/** Whether what the model knows of an element is what it was when the file was opened. */
export function isAsRead(sheet: Sheet, name: string): boolean {
  const kept = keptOf.get(sheet)?.get(name);
  return kept?.element !== undefined && kept.known === known(name, sheet);
}

/** A copy of a sheet has what it has. */
export function copyElements(from: Sheet, to: Sheet): void {
  const kept = keptOf.get(from);
  if (kept) keptOf.set(to, kept);
  const extensions = extensionsOf.get(from);
  if (extensions) extensionsOf.set(to, extensions);
}

/** What is kept of a sheet follows a change of the references in its formulas. */
export function changeElements(sheet: Sheet, change: Change): void {
  const extensions = extensionsOf.get(sheet);
  if (extensions?.length)
    extensionsOf.set(
      sheet,
      extensions.map((ext) => changedExtension(ext, change)).filter((ext) => ext !== ""),
    );
  const kept = keptOf.get(sheet);
  const ranges = kept?.get("protectedRanges");
  if (!kept || ranges?.element === undefined) return;
  const element = changedElement(ranges.element, change);
  const after: Kept = { ...ranges, element: element === "" ? undefined : element };
  keptOf.set(sheet, new Map([...kept, ["protectedRanges", after]]));
}

function known(name: string, sheet: Sheet): string {
  return JSON.stringify(KEPT[name]?.(sheet) ?? null);
}

function inFront(views: string, shown: boolean): string {
  const without = views.replaceAll(/\stabSelected="[^"]*"/g, "");
  return shown ? without.replace(/<sheetView(?=[\s/>])/, '<sheetView tabSelected="1"') : without;
}

/** Attributes of other namespaces, which the sheet that is written does not declare, and a printer's own settings. */
function withoutOthersAttributes(element: string): string {
  return element
    .replace(/\s(?!xml:|xmlns:)[\w]+:[\w]+="[^"]*"/g, "")
    .replace(/<extLst\b[\s\S]*?<\/extLst>/g, "");
}

/** Whether groups of rows are folded below their last line, and those of columns to its right, as Excel does unless told. */
export function summariesAfter(sheet: Sheet): { readonly rows: boolean; readonly columns: boolean } {
  const tag = /<outlinePr\b[^>]*>/.exec(keptOf.get(sheet)?.get("sheetPr")?.element ?? "")?.[0] ?? "";
  return { rows: !/summaryBelow="0"/.test(tag), columns: !/summaryRight="0"/.test(tag) };
}

/** Cuts a sheet's extensions out; those that lean on parts of their own stay with excelts. */
export function takeExtensions(xml: string): {
  readonly rest: string;
  readonly extensions: readonly string[];
} {
  const { rest, element = "" } = takeElement(xml, "extLst");
  const all = [...element.matchAll(/<ext\b[^>]*>([\s\S]*?)<\/ext>/g)];
  // What was taken out before leaves an empty shell behind.
  const full = all.filter(
    ([, inner = ""]) =>
      !/^\s*(?:<x14:conditionalFormattings[^>]*>\s*<\/x14:conditionalFormattings>|<x14:conditionalFormattings[^>]*\/>)?\s*$/.test(
        inner,
      ),
  );
  const own = full.filter(([ext]) => !/\sr:(?:id|embed|link)=/.test(ext)).map(([ext]) => ext);
  const others = full.filter(([ext]) => /\sr:(?:id|embed|link)=/.test(ext)).map(([ext]) => ext);
  const left =
    others.length === 0 ? rest : placeElement(rest, "extLst", `<extLst>${others.join("")}</extLst>`);
  return { rest: left, extensions: own };
}

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

/** Puts a sheet's extensions back, and the part of its conditional formats that stands there. */
export function writeExtensions(xml: string, sheet: Sheet, rules: string): string {
  const { rest, element = "" } = takeElement(xml, "extLst");
  const written = [...element.matchAll(/<ext\b[^>]*>[\s\S]*?<\/ext>/g)].map(([ext]) => ext);
  const uri = (ext: string): string => /\suri="([^"]*)"/.exec(ext)?.[1] ?? "";
  const own = (extensionsOf.get(sheet) ?? []).filter(
    (ext) => !written.some((each) => uri(each) === uri(ext)),
  );
  const formats =
    rules === ""
      ? []
      : [
          `<ext ${X14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">` +
            `<x14:conditionalFormattings>${rules}</x14:conditionalFormattings></ext>`,
        ];
  const all = [...formats, ...written, ...own].map(withNamespaces);
  return all.length === 0 ? rest : placeElement(rest, "extLst", `<extLst>${all.join("")}</extLst>`);
}

/** The namespaces that Excel declares at the sheet, declared where they are used. */
const NAMESPACES: Readonly<Record<string, string>> = {
  x14: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  x15: "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main",
  xm: "http://schemas.microsoft.com/office/excel/2006/main",
  xr: "http://schemas.microsoft.com/office/spreadsheetml/2014/revision",
  xr2: "http://schemas.microsoft.com/office/spreadsheetml/2015/revision2",
  xr3: "http://schemas.microsoft.com/office/spreadsheetml/2016/revision3",
  xdr: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
};

export function withNamespaces(ext: string): string {
  const open = ext.slice(0, ext.indexOf(">"));
  const missing = Object.entries(NAMESPACES).filter(
    ([prefix]) => new RegExp(`[\\s</]${prefix}:`).test(ext) && !open.includes(`xmlns:${prefix}=`),
  );
  return ext.replace(
    /^<[\w:]+/,
    (name) => `${name}${missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("")}`,
  );
}
