import { cellAddress } from "../address";
import type { Sheet } from "../sheet";
import { attribute, type FilePackage } from "./file-package";
import { kindOf, putBackRelations, relationsOf, type KeptRelation } from "./part-tree";
import { placeElement, takeElement } from "./sheet-xml";

/**
 * The boxes of a sheet's notes (where they stand, how large, in which colour, always in view) and its buttons and the like
 * of old share one drawing (VML, [MS-OI29500] 2.1.1879). excelts writes a new one with boxes alone, all of one size: what
 * the file had is put into that.
 */
export interface OldDrawing {
  /** Shapes that are no notes, as the file has them. */
  readonly shapes: readonly string[];
  readonly types: readonly string[];
  readonly relations: readonly KeptRelation[];
  /** Which numbers its shapes have: "1". */
  readonly numbers: string;
  /** The drawing without its notes. */
  readonly alone: string;
}

const VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const SHAPE =
  /<v:(shape|rect|oval|line|group|roundrect)\b(?:[^>"']|"[^"]*"|'[^']*')*(?:\/>|>[\s\S]*?<\/v:\1>)/g;
const TYPE = /<v:shapetype\b[\s\S]*?<\/v:shapetype>/g;
const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

/** What a sheet's drawing holds beside notes; undefined where that is nothing. */
export function oldDrawingOf(file: FilePackage, path: string): OldDrawing | undefined {
  const part = partOf(file, path);
  const xml = usual(file.text(part ?? "") ?? "");
  const shapes = shapesOf(xml).filter((shape) => !isNote(shape));
  if (part === undefined || shapes.length === 0) return undefined;
  const types = [...xml.matchAll(TYPE)].map(([type]) => type);
  const numbers = attribute(/<o:idmap\b[^>]*>/.exec(xml)?.[0] ?? "", "data") ?? "1";
  const alone = xml.replace(SHAPE, (shape) => (isNote(shape) ? "" : shape));
  return { shapes, types, relations: relationsOf(file, part), numbers, alone };
}

/** The boxes of notes, by cell. */
export function boxesOf(file: FilePackage, path: string): ReadonlyMap<string, string> {
  const xml = usual(file.text(partOf(file, path) ?? "") ?? "");
  return new Map(
    shapesOf(xml)
      .filter(isNote)
      .map((shape) => [cellAddress(lineOf(shape, "Row"), lineOf(shape, "Column")), shape]),
  );
}

/** Puts them into the drawing that was written, or into a new one. */
export function putBackOldDrawing(
  file: FilePackage,
  path: string,
  sheet: Sheet,
  kept: OldDrawing | undefined,
): void {
  const boxed = [...sheet.notes.values()].some(({ box }) => box !== undefined);
  if (!kept && !boxed) return;
  const there = partOf(file, path);
  const part = there ?? newPart(file, path, kept?.alone);
  const taken = new Set(
    [...(kept?.shapes ?? []), ...[...sheet.notes.values()].map(({ box }) => box ?? "")].map(idOf),
  );
  if (there !== undefined)
    file.edit(part, (xml) => {
      const text = xml.replace(SHAPE, (shape) => {
        if (!isNote(shape)) return shape;
        const [row, column] = [lineOf(shape, "Row"), lineOf(shape, "Column")];
        const box = sheet.notes.get(cellAddress(row, column))?.box;
        return box === undefined ? withFreeId(shape, taken) : movedBox(box, row, column);
      });
      if (!kept) return text;
      const known = new Set([...text.matchAll(TYPE)].map(([type]) => idOf(type)));
      const types = kept.types.filter((type) => !known.has(idOf(type)));
      return text
        .replace(/(<o:idmap\b[^>]*\sdata=")[^"]*/, (_whole, open: string) => open + kept.numbers)
        .replace(/<\/xml>\s*$/, (close) => types.join("") + kept.shapes.join("") + close);
    });
  if (kept) putBackRelations(file, part, kept.relations);
}

/** A note's box where its cell has come: the corners go along. */
function movedBox(box: string, row: number, column: number): string {
  const [down, right] = [row - lineOf(box, "Row"), column - lineOf(box, "Column")];
  if (down === 0 && right === 0) return box;
  return box
    .replace(/(<x:Anchor>)([^<]*)/, (_whole, open: string, places: string) => {
      const numbers = places.split(",").map(Number);
      const by = [right, 0, down, 0, right, 0, down, 0];
      return open + numbers.map((at, index) => Math.max(0, at + (by[index] ?? 0))).join(", ");
    })
    .replace(/(<x:Row>)[^<]*/, (_whole, open: string) => `${open}${row}`)
    .replace(/(<x:Column>)[^<]*/, (_whole, open: string) => `${open}${column}`);
}

function shapesOf(xml: string): string[] {
  return [...xml.matchAll(SHAPE)].map(([shape]) => shape);
}

function isNote(shape: string): boolean {
  return /ObjectType=["']Note["']/.test(shape);
}

function lineOf(shape: string, name: "Row" | "Column"): number {
  return Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? 0);
}

function idOf(shape: string): string {
  return attribute(shape.slice(0, shape.indexOf(">") + 1), "id") ?? "";
}

function withFreeId(shape: string, taken: Set<string>): string {
  let id = idOf(shape);
  for (let number = 1025; taken.has(id); number++) id = `_x0000_s${number}`;
  taken.add(id);
  return shape.replace(/\sid="[^"]*"/, () => ` id="${id}"`);
}

/** The prefixes that Excel writes, where a program (openpyxl) chose others. */
function usual(xml: string): string {
  const wanted: readonly (readonly [string, string])[] = [
    ["urn:schemas-microsoft-com:vml", "v"],
    ["urn:schemas-microsoft-com:office:office", "o"],
    ["urn:schemas-microsoft-com:office:excel", "x"],
  ];
  return wanted.reduce((text, [name, prefix]) => {
    const given = new RegExp(`\\sxmlns:(\\w+)=["']${name}["']`).exec(xml)?.[1];
    if (given === undefined || given === prefix) return text;
    const named = new RegExp(`(</?|\\s(?:xmlns:)?)${given}(?=[:=])`, "g");
    return text.replace(/<[^>]*>/g, (tag) => tag.replace(named, `$1${prefix}`));
  }, xml);
}

/** The part that `legacyDrawing` names; that of a picture in the header is another. */
function partOf(file: FilePackage, path: string): string | undefined {
  const tag = takeElement(file.text(path) ?? "", "legacyDrawing").element ?? "";
  const id = /\s\w+:id="([^"]*)"/.exec(tag)?.[1];
  return file
    .relationships(path)
    .find((relation) => relation.id === id && kindOf(relation.type) === "vmlDrawing")?.target;
}

function newPart(file: FilePackage, path: string, content = EMPTY): string {
  let number = 1;
  while (file.part(`xl/drawings/vmlDrawing${number}.vml`)) number++;
  const part = `xl/drawings/vmlDrawing${number}.vml`;
  file.set(part, content);
  file.declareType(part, VML);
  const id = file.relate(path, "vmlDrawing", `../${part.slice(3)}`, false);
  file.edit(path, (xml) => placeElement(xml, "legacyDrawing", `<legacyDrawing r:id="${id}"/>`));
  return part;
}
