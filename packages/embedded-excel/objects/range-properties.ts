import { invalidArgument, optionsArgument } from "./call-arguments";
import type { HostObject } from "./host-object";
import type { RangeObject } from "./range-object";

/** `Excel.CellBorderCollection` → `Excel.BorderIndex` */
const BORDERS: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};
const FORMAT = [
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "shrinkToFit",
  "indentLevel",
  "textOrientation",
  "useStandardHeight",
  "useStandardWidth",
];
const FONT = ["name", "size", "color", "bold", "italic", "underline", "strikethrough"];

/** Which properties rows, columns or cells have of their own. */
export interface PropertyKind {
  readonly own: readonly string[];
  readonly format: readonly string[];
}

export const CELL_PROPERTIES: PropertyKind = { own: [], format: [] };
export const ROW_PROPERTIES: PropertyKind = { own: ["rowHidden", "rowIndex"], format: ["rowHeight"] };
export const COLUMN_PROPERTIES: PropertyKind = {
  own: ["columnHidden", "columnIndex"],
  format: ["columnWidth"],
};

type Settable = Record<string, unknown>;

/** Sets what an object of `Range.setCellProperties` and its kin names. Nothing given leaves the range as it is. */
export function setProperties(range: RangeObject, given: unknown, kind: PropertyKind, member: string): void {
  if (given === null || given === undefined) return;
  const properties = optionsArgument(given, member, ["format", "hyperlink", ...kind.own]);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (name !== "format") assign(range, name, value);
    else setFormat(range, value, kind, member);
  }
}

function setFormat(range: RangeObject, given: unknown, kind: PropertyKind, member: string): void {
  const parts = [...FORMAT, ...kind.format, "fill", "font", "protection", "borders"];
  for (const [name, value] of Object.entries(optionsArgument(given, member, parts))) {
    if (value === null || value === undefined) continue;
    const format = range.Format;
    if (name === "fill") assignAll(format.Fill, optionsArgument(value, member, ["color"]));
    else if (name === "font") assignAll(format.Font, optionsArgument(value, member, FONT));
    else if (name === "protection") {
      assignAll(format.Protection, optionsArgument(value, member, ["locked", "formulaHidden"]));
    } else if (name === "borders") {
      for (const [side, border] of Object.entries(optionsArgument(value, member, Object.keys(BORDERS)))) {
        assignAll(
          format.Borders.GetItem(BORDERS[side]),
          optionsArgument(border, member, ["style", "weight", "color"]),
        );
      }
    } else assign(format, name, value);
  }
}

/** Reads what an object of load options asks for, such as `{ format: { font: { color: true } } }`. */
export function getProperties(
  range: RangeObject,
  asked: unknown,
  kind: PropertyKind,
  member: string,
): Settable {
  const own = ["address", "addressLocal", "hidden", "hyperlink", "format", ...kind.own];
  const answer: Settable = {};
  for (const [name, wanted] of Object.entries(optionsArgument(asked, member, own))) {
    if (!wanted) continue;
    answer[name] = name === "format" ? getFormat(range, wanted, kind, member) : read(range, name);
  }
  return answer;
}

function getFormat(range: RangeObject, asked: unknown, kind: PropertyKind, member: string): Settable {
  const format = range.Format;
  const parts = [...FORMAT, ...kind.format, "fill", "font", "protection", "borders"];
  const answer: Settable = {};
  const readAll = (object: HostObject, wanted: unknown, names: readonly string[]): Settable =>
    Object.fromEntries(
      Object.entries(optionsArgument(wanted, member, names)).flatMap(([name, yes]) =>
        yes ? [[name, read(object, name)]] : [],
      ),
    );
  for (const [name, wanted] of Object.entries(optionsArgument(asked, member, parts))) {
    if (!wanted) continue;
    if (name === "fill") answer[name] = readAll(format.Fill, wanted, ["color"]);
    else if (name === "font") answer[name] = readAll(format.Font, wanted, FONT);
    else if (name === "protection")
      answer[name] = readAll(format.Protection, wanted, ["locked", "formulaHidden"]);
    else if (name === "borders") {
      const sides = optionsArgument(wanted, member, Object.keys(BORDERS));
      answer[name] = Object.fromEntries(
        Object.entries(sides).map(([side, names]) => [
          side,
          readAll(format.Borders.GetItem(BORDERS[side]), names, ["style", "weight", "color"]),
        ]),
      );
    } else answer[name] = read(format, name);
  }
  return answer;
}

/** The arguments of a matrix of properties: one row each, in the range's shape. */
export function propertyList(given: unknown, count: number, member: string): unknown[] {
  if (!Array.isArray(given) || given.length !== count) {
    throw invalidArgument(member, `an array of ${count} objects was expected`);
  }
  return given as unknown[];
}

function assignAll(object: HostObject, values: Readonly<Settable>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) assign(object, name, value);
  }
}

function assign(object: HostObject, name: string, value: unknown): void {
  (object as unknown as Settable)[wireName(name)] = value;
}

function read(object: HostObject, name: string): unknown {
  return (object as unknown as Settable)[wireName(name)];
}

function wireName(name: string): string {
  return name.replace(/^./, (letter) => letter.toUpperCase());
}
