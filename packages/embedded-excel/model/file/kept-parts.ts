import { COLUMNS, ROWS } from "../cell-area";
import type { Sheet } from "../sheet";
import type { FilePackage } from "./file-package";
import { isAsRead, withNamespaces } from "./kept-elements";
import { changedElement, changedTree, type Change } from "./kept-formulas";
import { oldDrawingOf, putBackOldDrawing, type OldDrawing } from "./note-boxes";
import { kindOf, putBackRelation, relationsOf, removeTrees, type KeptRelation } from "./part-tree";
import { placeElement, takeElement } from "./sheet-xml";

/**
 * Elements of a sheet of which the model knows nothing, with the parts that they lean on: they go back into the file as
 * it had them. Those that name cells (`scenarios`) follow them; a drawing's shapes and pictures go with their rows and
 * columns, as charts do.
 */
const ALONE = ["drawing", "legacyDrawingHF", "drawingHF", "picture"];
const WITH_CELLS = ["scenarios", "dataConsolidate", "cellWatches"];
/** Their shapes share a part (`legacyDrawing`) with the sheet's notes: see `note-boxes`. */
const CONTROLS = ["controls", "oleObjects"];

interface KeptElement {
  readonly name: string;
  readonly element: string;
  readonly relations: readonly KeptRelation[];
}

/** What a sheet of a file has beyond the model. */
export interface SheetParts {
  readonly elements: readonly KeptElement[];
  /** Parts that no element names: queries of old. */
  readonly queries: readonly KeptRelation[];
  /** What the sheet's printer was told, in the printer's own language. */
  readonly printer: KeptRelation | undefined;
  readonly old: OldDrawing | undefined;
}

export const NO_PARTS: SheetParts = { elements: [], queries: [], printer: undefined, old: undefined };

const keptOf = new WeakMap<Sheet, SheetParts>();

/** Takes them out of every sheet of a file, by the sheets' paths. Charts that the model knows are to be gone by then. */
export function takeParts(file: FilePackage, paths: readonly string[]): ReadonlyMap<string, SheetParts> {
  const taken = new Map(paths.map((path) => [path, takeFromSheet(file, path)]));
  // Two sheets may lean on one part, such as a picture.
  for (const { elements, queries, printer } of taken.values()) {
    const relations = [
      ...elements.flatMap((each) => each.relations),
      ...queries,
      ...(printer ? [printer] : []),
    ];
    removeTrees(file, relations);
  }
  return taken;
}

function takeFromSheet(file: FilePackage, path: string): SheetParts {
  const kinds = file.relationships(path).map(({ type }) => kindOf(type));
  const hasNotes = kinds.includes("comments");
  const old = oldDrawingOf(file, path);
  const elements: KeptElement[] = [];
  let printer: KeptRelation | undefined;
  file.edit(path, (xml) => {
    const printerId = /\s\w+:id="([^"]*)"/.exec(takeElement(xml, "pageSetup").element ?? "")?.[1];
    if (printerId !== undefined) [printer] = takeRelations(file, path, [printerId]);
    let text = xml;
    // excelts reads notes with their drawing.
    if (old && !hasNotes) text = withoutOldDrawing(file, path, text);
    for (const name of [...ALONE, ...WITH_CELLS, ...CONTROLS]) {
      const { rest, element } = takeElement(text, name);
      if (element === undefined) continue;
      const ids = [...element.matchAll(/\s\w+:\w+="([^"]*)"/g)].map(([, id = ""]) => id);
      elements.push({ name, element, relations: takeRelations(file, path, ids) });
      text = rest;
    }
    return text.replace(EMPTY_CHOICE, "");
  });
  const kept = elements.some(({ name }) => name === "controls" || name === "oleObjects");
  const queries = relationsOf(file, path, (kind) => kind === "queryTable");
  for (const { id } of queries) file.unrelate(path, id);
  return { elements: elements.map((each) => withoutOrphans(each, kept)), queries, printer, old };
}

function withoutOldDrawing(file: FilePackage, path: string, xml: string): string {
  const { rest, element = "" } = takeElement(xml, "legacyDrawing");
  const id = /\s\w+:id="([^"]*)"/.exec(element)?.[1] ?? "";
  removeTrees(file, takeRelations(file, path, [id]));
  return rest;
}

/** What is left where controls were taken out of their frame. */
const EMPTY_CHOICE =
  /<mc:AlternateContent[^>]*>\s*<mc:Choice[^>]*>\s*<\/mc:Choice>(?:\s*<mc:Fallback>[\s\S]*?<\/mc:Fallback>|\s*<mc:Fallback\/>)?\s*<\/mc:AlternateContent>/g;

function takeRelations(file: FilePackage, path: string, ids: readonly string[]): readonly KeptRelation[] {
  const relations = relationsOf(file, path, (_kind, id) => ids.includes(id));
  for (const { id } of relations) file.unrelate(path, id);
  return relations;
}

/** A drawing without the frames of slicers, which are not kept, and of controls that are not. */
function withoutOrphans(kept: KeptElement, controls: boolean): KeptElement {
  if (kept.name !== "drawing") return kept;
  const orphan = controls ? /\bslicer\b|timeslicer/ : /\bslicer\b|timeslicer|compatExt/;
  return withDrawing(kept, (xml) =>
    xml.replace(/<mc:AlternateContent\b[\s\S]*?<\/mc:AlternateContent>/g, (frame) =>
      orphan.test(frame) ? "" : frame,
    ),
  );
}

function withDrawing(kept: KeptElement, change: (xml: string) => string): KeptElement {
  const relations = kept.relations.map((relation): KeptRelation => {
    const { target } = relation;
    if (typeof target === "string") return relation;
    const bytes = new TextEncoder().encode(change(new TextDecoder().decode(target.bytes)));
    return { ...relation, target: { ...target, bytes } };
  });
  return { ...kept, relations };
}

export function keepParts(sheet: Sheet, parts: SheetParts): void {
  keptOf.set(sheet, parts);
}

/** A copy of a sheet has what it has, but for its queries. */
export function copyParts(from: Sheet, to: Sheet): void {
  const kept = keptOf.get(from);
  if (kept) keptOf.set(to, { ...kept, queries: [] });
}

/** Whether queries of old fill cells of the sheet. */
export function hasQueries(sheet: Sheet): boolean {
  return (keptOf.get(sheet)?.queries.length ?? 0) > 0;
}

/** They follow a change of the references in the sheet's formulas. */
export function changeParts(sheet: Sheet, change: Change): void {
  const kept = keptOf.get(sheet);
  if (!kept || kept.elements.length === 0) return;
  const elements = kept.elements.map((each): KeptElement => {
    if (WITH_CELLS.includes(each.name)) return { ...each, element: changedElement(each.element, change) };
    if (each.name !== "drawing") return each;
    return { ...each, relations: each.relations.map((relation) => changedTree(relation, change)) };
  });
  keptOf.set(sheet, { ...kept, elements });
}

/** Puts them into a file that was written; before the sheet's charts are. Answers whether all of them are true still. */
export function putBackParts(file: FilePackage, path: string, sheet: Sheet): boolean {
  const { elements, queries, printer, old } = keptOf.get(sheet) ?? NO_PARTS;
  for (const kept of elements) {
    const { name, element, relations } = kept.name === "drawing" ? withDrawing(kept, shifted(sheet)) : kept;
    const ids = new Map(relations.map((each) => [each.id, putBackRelation(file, path, each)]));
    const text = element.replace(/(\s\w+:\w+=")([^"]*)"/g, (whole, open: string, id: string) =>
      ids.has(id) ? `${open}${ids.get(id)}"` : whole,
    );
    file.edit(path, (xml) => placeElement(takeElement(xml, name).rest, name, withNamespaces(text)));
  }
  for (const query of queries) putBackRelation(file, path, query);
  putBackOldDrawing(file, path, sheet, old);
  if (!printer) return true;
  if (!isAsRead(sheet, "pageSetup")) return false;
  const id = putBackRelation(file, path, printer);
  file.edit(path, (xml) => xml.replace(/<pageSetup\b/, `<pageSetup r:id="${id}"`));
  return true;
}

/** The corners of a drawing's shapes where rows and columns that were inserted or deleted have moved them. */
function shifted(sheet: Sheet): (xml: string) => string {
  const line = (index: number, down: boolean): number =>
    sheet.shifts.reduce((at, shift) => {
      if (!shift.lines || shift.down !== down) return at;
      const last = (down ? ROWS : COLUMNS) - 1;
      for (let next = at; next <= last; next++) {
        const place = shift.to(next);
        if (place !== undefined) return place;
      }
      return at;
    }, index);
  return (xml) =>
    sheet.shifts.length === 0
      ? xml
      : xml.replace(/<((?:\w+:)?(?:from|to))>[\s\S]*?<\/\1>/g, (corner) =>
          corner.replace(
            /(<(?:\w+:)?(row|col)>\s*)(\d+)/g,
            (_whole, open: string, name: string, index: string) =>
              `${open}${line(Number(index), name === "row")}`,
          ),
        );
}

/** Parts of the workbook and of the package that lead to nothing that the model knows. */
export interface BookParts {
  readonly book: readonly KeptRelation[];
  readonly file: readonly KeptRelation[];
}

const OF_BOOK = ["connections", "customXml", "person", "xmlMaps"];
/** Written anew, or no longer true of a file that was changed. */
const NOT_OF_FILE = [
  "officeDocument",
  "core-properties",
  "extended-properties",
  "custom-properties",
  "origin",
];

/** Reads them; to be called before anything else takes parts out. */
export function bookParts(file: FilePackage): BookParts {
  const kinds = file.relationships("xl/workbook.xml").map(({ type }) => kindOf(type));
  // A connection to the workbook's own data model is nothing without that model.
  const model = kinds.includes("powerPivotData");
  const wanted = (kind: string): boolean => OF_BOOK.includes(kind) && !(model && kind === "connections");
  return {
    book: relationsOf(file, "xl/workbook.xml", wanted),
    file: relationsOf(file, "", (kind) => !NOT_OF_FILE.includes(kind)),
  };
}

export function putBackBookParts(file: FilePackage, parts: BookParts): void {
  for (const [path, relations] of [
    ["xl/workbook.xml", parts.book],
    ["", parts.file],
  ] as const) {
    const there = new Set(file.relationships(path).map(({ type }) => type));
    for (const relation of relations) if (!there.has(relation.type)) putBackRelation(file, path, relation);
  }
}
