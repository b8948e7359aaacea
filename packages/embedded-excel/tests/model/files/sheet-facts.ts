/**
 * All that one sheet's parts say, as facts by name. Longer than most files: a fact for each thing that a sheet can
 * say.
 */
import { translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { canonical, color, isTrue } from "./file-looks";
import type { Parts } from "./workbook-facts";
import { child, childrenOf, descendants, type XmlNode } from "./xml-tree";

export interface CellFacts {
  /** Typed: ["n", 3], ["s", "text"], ["s", [runs]]; undefined for an empty cell. */
  readonly value?: readonly [string, unknown];
  /** In its relative form, so that a shared formula reads like one of the cell's own. */
  readonly formula?: string;
}

export interface SheetFacts {
  readonly cells: ReadonlyMap<string, CellFacts>;
  /** How a cell looks, be it there or not: 1-based. */
  readonly look: (row: number, column: number) => string;
  readonly styled: readonly (readonly [number, number])[];
  readonly rest: ReadonlyMap<string, string>;
}

export function sheetFacts(parts: Parts, path: string, state: string): SheetFacts {
  const sheet = parts.xml(path);
  const rest = new Map<string, string>([["state", state]]);
  const columns = new Map<number, string>();
  const rows = new Map<number, string>();
  const own = new Map<string, string>();
  const styled: [number, number][] = [];
  readColumns(parts, sheet, columns, rest);
  const cells = readCells(parts, sheet, { rows, own, styled, rest });
  restOf(parts, path, sheet, rest);
  return {
    cells,
    look: (row, column) =>
      own.get(`${row},${column}`) ?? rows.get(row) ?? columns.get(column) ?? parts.looks.cell(0),
    styled,
    rest,
  };
}

function readColumns(
  { looks }: Parts,
  sheet: XmlNode | undefined,
  columns: Map<number, string>,
  rest: Map<string, string>,
): void {
  for (const { attributes } of childrenOf(child(sheet, "cols"), "col")) {
    const { min, max, width, hidden, outlineLevel, collapsed, style } = attributes;
    for (let at = Number(min); at <= Number(max); at++) {
      if (style !== undefined && style !== "0") columns.set(at, looks.cell(Number(style)));
      const said = {
        ...(width !== undefined && { width: Math.round(Number(width) * 7) }),
        ...(isTrue(hidden) && { hidden: true }),
        ...(Number(outlineLevel ?? 0) > 0 && { level: outlineLevel }),
        ...(isTrue(collapsed) && { collapsed: true }),
      };
      if (Object.keys(said).length > 0) rest.set(`column ${at}`, JSON.stringify(said));
    }
  }
}

interface RowsRead {
  readonly rows: Map<number, string>;
  readonly own: Map<string, string>;
  readonly styled: [number, number][];
  readonly rest: Map<string, string>;
}

function readCells(
  parts: Parts,
  sheet: XmlNode | undefined,
  { rows, own, styled, rest }: RowsRead,
): ReadonlyMap<string, CellFacts> {
  const cells = new Map<string, CellFacts>();
  const shared = new Map<string, string>();
  let row = 0;
  for (const line of childrenOf(child(sheet, "sheetData"), "row")) {
    const { r, s, customFormat, ht, customHeight, hidden, outlineLevel, collapsed } = line.attributes;
    row = r === undefined ? row + 1 : Number(r);
    if (s !== undefined && isTrue(customFormat)) rows.set(row, parts.looks.cell(Number(s)));
    const said = {
      ...(ht !== undefined && isTrue(customHeight) && { height: Number(Number(ht).toFixed(2)) }),
      ...(isTrue(hidden) && { hidden: true }),
      ...(Number(outlineLevel ?? 0) > 0 && { level: outlineLevel }),
      ...(isTrue(collapsed) && { collapsed: true }),
    };
    if (Object.keys(said).length > 0) rest.set(`row ${row}`, JSON.stringify(said));
    let column = 0;
    for (const cell of childrenOf(line, "c")) {
      column = cell.attributes["r"] === undefined ? column + 1 : columnOf(cell.attributes["r"]);
      own.set(`${row},${column}`, parts.looks.cell(Number(cell.attributes["s"] ?? 0)));
      styled.push([row, column]);
      const facts = cellFacts(parts, cell, `${letters(column)}${row}`, shared);
      if (facts.value || facts.formula !== undefined) cells.set(`${row},${column}`, facts);
    }
  }
  return cells;
}

function cellFacts(parts: Parts, cell: XmlNode, address: string, shared: Map<string, string>): CellFacts {
  const value = valueOf(parts, cell);
  const f = child(cell, "f");
  if (!f) return value ? { value } : {};
  const { t, si, ref } = f.attributes;
  let formula = f.text === "" ? "" : translateFormulaToR1C1(`=${f.text}`, address);
  if (t === "shared" && si !== undefined) {
    if (formula === "") formula = shared.get(si) ?? "";
    else shared.set(si, formula);
  }
  const about = t === "array" || t === "dataTable" ? ` ${t} ${ref}` : "";
  return { ...(value && { value }), formula: `${formula.replace(/\s+/g, "")}${about}` };
}

function valueOf({ texts }: Parts, cell: XmlNode): readonly [string, unknown] | undefined {
  const { t = "n" } = cell.attributes;
  if (t === "inlineStr") return ["s", textOf(child(cell, "is"))];
  const v = child(cell, "v")?.text;
  if (v === undefined || (v === "" && t !== "str")) return undefined;
  if (t === "s") return ["s", textOf(texts[Number(v)])];
  if (t === "str") return ["s", escaped(v)];
  if (t === "b") return ["b", isTrue(v)];
  return t === "n" ? ["n", Number(v)] : [t, v];
}

/** A text, or its runs where one of them has a look of its own. */
function textOf(node: XmlNode | undefined): unknown {
  const runs = childrenOf(node, "r");
  const plain = childrenOf(node, "t")
    .map(({ text }) => escaped(text))
    .join("");
  if (runs.every((run) => (child(run, "rPr")?.children.length ?? 0) === 0)) {
    return plain + runs.map((run) => escaped(child(run, "t")?.text ?? "")).join("");
  }
  return runs.map((run) => [escaped(child(run, "t")?.text ?? ""), canonical(child(run, "rPr"))]);
}

function escaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

function columnOf(reference: string): number {
  return [...reference.replace(/\d+/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? letters(before) : "") + String.fromCharCode(65 + rest);
}

function restOf(parts: Parts, path: string, sheet: XmlNode | undefined, rest: Map<string, string>): void {
  const put = (name: string, value: unknown): void => {
    const text = JSON.stringify(value);
    if (value !== undefined && text !== "{}" && text !== "[]") rest.set(name, text);
  };
  const said = (name: string, usual: Readonly<Record<string, string>> = {}): unknown =>
    unusual(child(sheet, name)?.attributes, usual);
  put("tab", color(child(child(sheet, "sheetPr"), "tabColor")));
  put(
    "outline",
    unusual(child(child(sheet, "sheetPr"), "outlinePr")?.attributes, {
      summaryBelow: "1",
      summaryRight: "1",
    }),
  );
  const view = childrenOf(child(sheet, "sheetViews"), "sheetView")[0];
  put("view", unusual(view?.attributes, VIEW, ["tabSelected", "workbookViewId", "topLeftCell", "colorId"]));
  const pane = child(view, "pane")?.attributes;
  put("pane", unusual(pane, {}, ["topLeftCell", "activePane"]));
  const { defaultRowHeight, customHeight, defaultColWidth } = child(sheet, "sheetFormatPr")?.attributes ?? {};
  put("default height", isTrue(customHeight) ? Number(defaultRowHeight) : undefined);
  put("default width", defaultColWidth === undefined ? undefined : Math.round(Number(defaultColWidth) * 7));
  put(
    "merges",
    childrenOf(child(sheet, "mergeCells"), "mergeCell")
      .map(({ attributes }) => attributes["ref"])
      .sort(),
  );
  const fits = child(child(sheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"];
  put("fits to pages", isTrue(fits));
  put(
    "page",
    unusual(child(sheet, "pageSetup")?.attributes, PAGE, [
      "r:id",
      "horizontalDpi",
      "verticalDpi",
      "usePrinterDefaults",
      "copies",
      "useFirstPageNumber",
      "paperHeight",
      "paperWidth",
    ]),
  );
  put(
    "margins",
    Object.fromEntries(
      Object.entries(child(sheet, "pageMargins")?.attributes ?? USUAL_MARGINS).map(([k, v]) => [
        k,
        Number(Number(v).toFixed(4)),
      ]),
    ),
  );
  put("print options", said("printOptions", { gridLinesSet: "1" }));
  const header = child(sheet, "headerFooter");
  put("header and footer", [
    unusual(header?.attributes, { alignWithMargins: "1", scaleWithDoc: "1" }),
    ...(header?.children ?? [])
      .map(({ name, text }) => [name, text])
      .filter(([, text]) => text !== "")
      .sort(),
  ]);
  for (const breaks of ["rowBreaks", "colBreaks"])
    put(
      breaks,
      childrenOf(child(sheet, breaks), "brk").map(({ attributes }) => attributes["id"]),
    );
  put("protection", said("sheetProtection", PROTECTION));
  for (const name of [
    "protectedRanges",
    "scenarios",
    "ignoredErrors",
    "autoFilter",
    "sortState",
    "phoneticPr",
    "picture",
  ]) {
    const node = child(sheet, name);
    if (node) put(name, plain(node));
  }
  rules(parts, sheet, put);
  put("validations", validations(sheet));
  const links = parts.targets(path);
  for (const { attributes } of descendants(child(sheet, "hyperlinks"), "hyperlink")) {
    const target = links.find(({ id }) => id === attributes["r:id"])?.path;
    put(`link ${attributes["ref"]}`, [
      target ?? "",
      attributes["location"] ?? "",
      attributes["tooltip"] ?? "",
      attributes["display"] ?? "",
    ]);
  }
  for (const { kind, path: target } of links) {
    if (kind === "table") tableFacts(parts.xml(target), put);
    if (kind === "comments") comments(parts.xml(target), put);
    if (kind === "drawing") drawing(parts.xml(target), put);
  }
  for (const { attributes } of descendants(child(sheet, "customProperties"), "customPr")) {
    const bytes = parts.bytes.get(links.find(({ id }) => id === attributes["r:id"])?.path ?? "");
    put(`own property ${attributes["name"]}`, bytes?.toString("hex"));
  }
  for (const extension of childrenOf(child(sheet, "extLst"), "ext")) {
    for (const node of extension.children) {
      if (!["conditionalFormattings", "dataValidations"].includes(node.name))
        put(`extension ${node.name}`, plain(node));
    }
  }
}

const USUAL_MARGINS = {
  left: "0.7",
  right: "0.7",
  top: "0.75",
  bottom: "0.75",
  header: "0.3",
  footer: "0.3",
};
const VIEW = {
  showGridLines: "1",
  showRowColHeaders: "1",
  showZeros: "1",
  defaultGridColor: "1",
  showOutlineSymbols: "1",
  view: "normal",
  zoomScale: "100",
  zoomScaleNormal: "100",
  showRuler: "1",
  showWhiteSpace: "1",
};
const PAGE = {
  scale: "100",
  fitToWidth: "1",
  fitToHeight: "1",
  orientation: "portrait",
  pageOrder: "downThenOver",
  errors: "displayed",
  cellComments: "none",
  firstPageNumber: "1",
  paperSize: "1",
};
const PROTECTION = {
  formatCells: "1",
  formatColumns: "1",
  formatRows: "1",
  insertColumns: "1",
  insertRows: "1",
  insertHyperlinks: "1",
  deleteColumns: "1",
  deleteRows: "1",
  sort: "1",
  autoFilter: "1",
  pivotTables: "1",
};

/** Attributes that say something else than what holds without them. */
function unusual(
  attributes: Readonly<Record<string, string>> | undefined,
  usual: Readonly<Record<string, string>>,
  passedOver: readonly string[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes ?? {})
      .map(([name, value]) => [name, value === "true" ? "1" : value === "false" ? "0" : value] as const)
      .filter(
        ([name, value]) =>
          !name.startsWith("xmlns") &&
          value !== "undefined" &&
          !passedOver.includes(name) &&
          value !== (usual[name] ?? "0"),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** An element as it stands, whatever the order of its attributes. */
function plain(node: XmlNode): unknown {
  return [node.name, unusual(node.attributes, {}, ["uid"]), node.text.trim(), ...node.children.map(plain)];
}

function addresses(sqref: string): string[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map((each) => each.replace(/^(\w+):\1$/, "$1"))
    .sort();
}

/** Conditional formats in the order in which they count; a rule in two places (a data bar) is one. */
function rules(
  { looks }: Parts,
  sheet: XmlNode | undefined,
  put: (name: string, value: unknown) => void,
): void {
  const extended = new Map<string, XmlNode>();
  const found: { priority: number; said: unknown[] }[] = [];
  const extensions = descendants(child(sheet, "extLst"), "conditionalFormatting");
  for (const node of extensions)
    for (const rule of childrenOf(node, "cfRule")) extended.set(rule.attributes["id"] ?? "", rule);
  const add = (where: string, rule: XmlNode, extension: XmlNode | undefined): void => {
    const { dxfId, priority, ...attributes } = rule.attributes;
    const own = rule.children.filter(({ name }) => name !== "extLst" && name !== "dxf").map(plain);
    const look = dxfId === undefined ? plainOf(child(rule, "dxf")) : looks.difference(Number(dxfId));
    const about = unusual(attributes, { aboveAverage: "1" }, ["id"]);
    found.push({
      priority: Number(priority),
      said: [addresses(where), about, look, own, extension ? extension.children.map(plain) : null],
    });
  };
  for (const node of childrenOf(sheet, "conditionalFormatting")) {
    for (const rule of childrenOf(node, "cfRule")) {
      const id = descendants(child(rule, "extLst"), "id")[0]?.text.trim() ?? "";
      add(node.attributes["sqref"] ?? "", rule, extended.get(id));
      extended.delete(id);
    }
  }
  for (const node of extensions) {
    for (const rule of childrenOf(node, "cfRule")) {
      if (extended.has(rule.attributes["id"] ?? "")) add(child(node, "sqref")?.text ?? "", rule, undefined);
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  found.forEach(({ said }, index) => put(`rule ${index + 1}`, said));
}

function plainOf(node: XmlNode | undefined): unknown {
  return node ? plain(node) : undefined;
}

/** What may be entered, whether it stands in the sheet or in its extension: each range by itself. */
function validations(sheet: XmlNode | undefined): string[] {
  return descendants(sheet, "dataValidation")
    .map((node) => {
      const { sqref, count: _count, ...attributes } = node.attributes;
      const formulas = ["formula1", "formula2"].map((name) => {
        const formula = child(node, name);
        return (child(formula, "f") ?? formula)?.text ?? "";
      });
      const usual = { errorStyle: "stop", operator: "between", type: "none", imeMode: "noControl" };
      return JSON.stringify([
        addresses(sqref ?? child(node, "sqref")?.text ?? ""),
        unusual(attributes, usual, ["uid"]),
        formulas,
      ]);
    })
    .sort();
}

function tableFacts(table: XmlNode | undefined, put: (name: string, value: unknown) => void): void {
  const { displayName, ref, headerRowCount = "1", totalsRowCount = "0" } = table?.attributes ?? {};
  put(`table ${displayName}`, {
    ref,
    headerRowCount,
    totalsRowCount,
    filter: child(table, "autoFilter")?.children.map(plain),
    filtered: child(table, "autoFilter") !== undefined,
    sort: plainOf(child(table, "sortState")),
    style: unusual(child(table, "tableStyleInfo")?.attributes, {}),
    columns: childrenOf(child(table, "tableColumns"), "tableColumn").map((column) => [
      column.attributes["name"],
      column.attributes["totalsRowLabel"],
      column.attributes["totalsRowFunction"] ?? "none",
      child(column, "calculatedColumnFormula")?.text,
      child(column, "totalsRowFormula")?.text,
    ]),
  });
}

function comments(part: XmlNode | undefined, put: (name: string, value: unknown) => void): void {
  const authors = childrenOf(child(part, "authors"), "author").map(({ text }) => text);
  for (const node of descendants(part, "comment")) {
    put(`note ${node.attributes["ref"]}`, [
      authors[Number(node.attributes["authorId"])] ?? "",
      textOf(child(node, "text")),
    ]);
  }
}

function drawing(part: XmlNode | undefined, put: (name: string, value: unknown) => void): void {
  put(
    "drawn",
    (part?.children ?? []).map((anchor) => {
      const kinds = ["pic", "graphicFrame", "sp", "cxnSp", "grpSp"].filter(
        (name) => descendants(anchor, name).length > 0,
      );
      const [from] = descendants(anchor, "from");
      return [kinds, (from?.children ?? []).map(({ text }) => text).slice(0, 3)];
    }),
  );
}
