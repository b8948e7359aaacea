import type { Book } from "../../book";
import type { ChartCorner } from "../../chart";
import type { Sheet } from "../../sheet";
import { attribute, attributesXml, type FilePackage } from "../file-package";
import { kindOf, putBackRelations, relationsOf, type KeptRelation } from "../part-tree";
import { placeElement, takeElement } from "../sheet-xml";
import { EMU } from "./chart-look-xml";
import { chartXml } from "./chart-xml";

const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** A chart as a sheet's drawing holds it. */
export interface ChartInFile {
  readonly name: string;
  readonly xml: string;
  /** Its styles and colours. */
  readonly beside: readonly KeptRelation[];
  /** What it shows, in words, for who cannot see it. */
  readonly description: string | undefined;
  /** How it goes along with its cells. */
  readonly editAs: string | undefined;
  readonly from: ChartCorner;
  /** Its other corner, or how large it is: points. */
  readonly to: ChartCorner | { readonly width: number; readonly height: number };
}

/** Adds a sheet's charts to its drawing, which may hold pictures and the like already. */
export function writeCharts(file: FilePackage, path: string, book: Book, sheet: Sheet): void {
  const before = drawingOf(file, path);
  if (before !== undefined) file.edit(before, mendAnchors);
  if (sheet.charts.length === 0) return;
  const drawing = before ?? newDrawing(file, path);
  const anchors = sheet.charts.map((chart) => {
    const part = freePart(file, "xl/charts/chart");
    file.set(part, chartXml(book, chart));
    file.declareType(part, CHART);
    putBackRelations(file, part, chart.beside ?? []);
    const relation = file.relate(drawing, "chart", `../${part.slice(3)}`, false);
    const number = freeShapeId(file.text(drawing) ?? "") + sheet.charts.indexOf(chart);
    return (
      `<xdr:twoCellAnchor ${SPACE}${attributesXml([["editAs", chart.editAs]])}>${cornerXml("from", chart.from)}${cornerXml("to", chart.to)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributesXml([
        ["id", String(number)],
        ["name", chart.name],
        ["descr", chart.description],
      ])}/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${CHART_SPACE}"><c:chart xmlns:c="${CHART_SPACE}" r:id="${relation}"/></a:graphicData>` +
      "</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
    );
  });
  file.edit(drawing, (xml) =>
    xml
      .replace(/<((?:\w+:)?wsDr)\b([^>]*)\/>\s*$/, "<$1$2></$1>")
      .replace(/<\/(?:\w+:)?wsDr>\s*$/, (close) => anchors.join("") + close),
  );
}

/**
 * Takes charts out of a sheet's drawing, so that they are not in the file twice when it is saved. One with parts of its
 * own beside it, such as a picture in it, stays where it is; its style and its colours go along with it.
 */
export function takeCharts(file: FilePackage, path: string): readonly ChartInFile[] {
  const drawing = drawingOf(file, path);
  if (drawing === undefined) return [];
  file.edit(drawing, (xml) => withPrefix(xml, "xdr"));
  // Charts of newer kinds (a waterfall) are another sort of part, and stay.
  const charts = file.relationships(drawing).filter(({ type }) => kindOf(type) === "chart");
  const targets = new Map(charts.map(({ id, target }) => [id, target]));
  for (const target of targets.values()) {
    if (/\/charts\/chart\d+\.xml$/.test(target)) file.edit(target, (xml) => withPrefix(xml, "c"));
  }
  const taken: ChartInFile[] = [];
  file.edit(drawing, (xml) =>
    xml.replace(ANCHOR, (anchor) => {
      const frame =
        /<(?:\w+:)?graphicFrame\b/.test(anchor) && /<(?:\w+:)?chart\b[^>]*\br:id=[^>]*>/.exec(anchor)?.[0];
      const id = frame ? (attribute(frame, "r:id") ?? "") : "";
      const part = targets.get(id);
      const text = part === undefined ? undefined : file.text(part);
      const place = placeOf(anchor);
      if (part === undefined || text === undefined || !place || hasPartsOfItsOwn(file, part)) return anchor;
      const shape = /<(?:\w+:)?cNvPr\b[^>]*>/.exec(anchor)?.[0] ?? "";
      const beside = relationsOf(file, part);
      const description = attribute(shape, "descr");
      const editAs = attribute(/^<[^>]*>/.exec(anchor)?.[0] ?? "", "editAs") ?? heldByOneCell(anchor);
      taken.push({ name: attribute(shape, "name") ?? "", xml: text, beside, description, editAs, ...place });
      removeChart(file, drawing, id, part);
      return "";
    }),
  );
  if (taken.length > 0 && !ANCHOR_START.test(file.text(drawing) ?? "")) removeDrawing(file, path, drawing);
  return taken;
}

const SPACE =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const ANCHOR_START = /<(?:\w+:)?(?:twoCell|oneCell|absolute)Anchor\b/;
const ANCHOR = /<((?:\w+:)?(?:twoCell|oneCell)Anchor)\b[^>]*>[\s\S]*?<\/\1>/g;

/**
 * The names of elements with the prefix that Excel writes, where a program (openpyxl) declared their namespace the usual
 * one instead: excelts looks for names with a prefix, and would lose the rest.
 */
function withPrefix(xml: string, prefix: string): string {
  if (xml.split(/\sxmlns=/).length !== 2) return xml;
  return xml
    .replace(/(\s)xmlns=/, `$1xmlns:${prefix}=`)
    .replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}:$2`);
}

/** Held by one cell only it moves with that and keeps its size; it is saved with two. */
function heldByOneCell(anchor: string): "oneCell" | undefined {
  return /^<(?:\w+:)?oneCellAnchor\b/.test(anchor) ? "oneCell" : undefined;
}

/** excelts says of pictures held by one cell how they move, which is only for those held by two: others refuse it. */
function mendAnchors(xml: string): string {
  return xml.replace(/<(?:\w+:)?oneCellAnchor\b[^>]*>/g, (tag) => tag.replace(/\seditAs="[^"]*"/, ""));
}

function drawingOf(file: FilePackage, path: string): string | undefined {
  return file.relationships(path).find(({ type }) => type.endsWith("/drawing"))?.target;
}

function newDrawing(file: FilePackage, path: string): string {
  const part = freePart(file, "xl/drawings/drawing");
  file.set(part, EMPTY_DRAWING);
  file.declareType(part, DRAWING);
  const id = file.relate(path, "drawing", `../${part.slice(3)}`, false);
  file.edit(path, (xml) => placeElement(xml, "drawing", `<drawing r:id="${id}"/>`));
  return part;
}

function hasPartsOfItsOwn(file: FilePackage, chart: string): boolean {
  return file.relationships(chart).some(({ type }) => !/\/chart(?:Color)?Style$/.test(type));
}

function removeChart(file: FilePackage, drawing: string, id: string, part: string): void {
  for (const { target, external } of file.relationships(part)) if (!external) file.remove(target);
  file.remove(part);
  file.unrelate(drawing, id);
}

function removeDrawing(file: FilePackage, path: string, drawing: string): void {
  for (const { id, target } of file.relationships(path)) if (target === drawing) file.unrelate(path, id);
  file.remove(drawing);
  file.edit(path, (xml) => takeElement(xml, "drawing").rest);
}

function freePart(file: FilePackage, stem: string): string {
  for (let number = 1; ; number++) {
    if (file.part(`${stem}${number}.xml`) === undefined) return `${stem}${number}.xml`;
  }
}

/** Shapes of one drawing have numbers of their own, from 2 as Excel counts. */
function freeShapeId(xml: string): number {
  const taken = [...xml.matchAll(/<(?:\w+:)?cNvPr\b[^>]*>/g)].map(([tag]) =>
    Number(attribute(tag, "id") ?? 0),
  );
  return Math.max(1, ...taken) + 1;
}

function cornerXml(name: "from" | "to", { row, column, down, right }: ChartCorner): string {
  const units = (points: number): number => Math.round(points * EMU);
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${units(right)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${units(down)}</xdr:rowOff></xdr:${name}>`
  );
}

function placeOf(anchor: string): Pick<ChartInFile, "from" | "to"> | undefined {
  const from = cornerOf(anchor, "from");
  const extent = /<(?:\w+:)?ext\b[^>]*\bcx=[^>]*>/.exec(anchor)?.[0] ?? "";
  const size = {
    width: Number(attribute(extent, "cx") ?? 0) / EMU,
    height: Number(attribute(extent, "cy") ?? 0) / EMU,
  };
  const to = cornerOf(anchor, "to") ?? (size.width > 0 && size.height > 0 ? size : undefined);
  return from && to ? { from, to } : undefined;
}

function cornerOf(anchor: string, name: string): ChartCorner | undefined {
  const inner = new RegExp(`<(?:\\w+:)?${name}>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(anchor)?.[1];
  if (inner === undefined) return undefined;
  const number = (tag: string): number =>
    Number(new RegExp(`<(?:\\w+:)?${tag}>\\s*(-?\\d+)`).exec(inner)?.[1] ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    down: number("rowOff") / EMU,
    right: number("colOff") / EMU,
  };
}
