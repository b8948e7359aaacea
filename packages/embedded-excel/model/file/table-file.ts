/**
 * Tables in a file. Longer than most files: what is read and what is written of a table mirror each other.
 */
import { areaAddress, parseArea } from "../address";
import type { Book } from "../book";
import { tableFilter } from "../auto-filter";
import { columnFormula } from "../calculated-columns";
import { findChild, findChildren, parseXml, textContent, type XmlElement } from "../excelts";
import type { Sheet } from "../sheet";
import type { Table, TableColumn } from "../table";
import { filterXml, readFilter } from "./filter-file";
import { attribute, attributesXml, escapeXml, type FilePackage } from "./file-package";
import { putBackRelations, relationsOf, removeTrees, type KeptRelation } from "./part-tree";
import { placeElement, takeElement } from "./sheet-xml";

/**
 * Tables are read and written here and not by excelts, which refuses one without a `name` (only `displayName` must be
 * there), empties a totals row of which the file says nothing, and does not carry what its filter leaves out.
 */
const TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What the first argument of SUBTOTAL is called in a totals row. */
const TOTALS: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

/** A table's part, with its query where it has one. */
export interface TableInFile {
  readonly xml: string;
  readonly relations: readonly KeptRelation[];
}

/** Takes the tables out of a sheet. */
export function takeTables(file: FilePackage, path: string): readonly TableInFile[] {
  const taken: TableInFile[] = [];
  for (const { id, type, target } of file.relationships(path)) {
    if (!type.endsWith("/table")) continue;
    const xml = file.text(target);
    const relations = relationsOf(file, target);
    if (xml !== undefined) taken.push({ xml, relations });
    removeTrees(file, relations);
    file.unrelate(path, id);
    file.remove(target);
  }
  file.edit(path, (xml) => takeElement(xml, "tableParts").rest);
  return taken;
}

/** As the file had it, and what would be written of it as it was read: as long as that is the same, nothing changed. */
interface KeptTable extends TableInFile {
  readonly written: string;
}

const keptOf = new WeakMap<Table, KeptTable>();

/** Keeps what files say of tables beyond the model; to be called when the sheet's cells have been read. */
export function keepTables(
  sheet: Sheet,
  files: readonly TableInFile[],
  stored: (formula: string, table: Table) => string,
): void {
  for (const file of files) {
    const table = sheet.tables.find(({ area }) => file.xml.includes(` ref="${areaAddress(area)}"`));
    if (!table) continue;
    keptOf.set(table, { ...file, written: tableXml(sheet, table, 0, (formula) => stored(formula, table)) });
  }
}

/** Whether a query fills the table. */
export function isQueried(table: Table): boolean {
  return (keptOf.get(table)?.relations.length ?? 0) > 0;
}

/** Answers whether every table that a query filled is filled by it still. */
export function writeTables(
  file: FilePackage,
  path: string,
  sheet: Sheet,
  number: { next: number },
  stored: (formula: string, table: Table) => string,
): boolean {
  let allQueried = true;
  const parts = sheet.tables.map((table) => {
    const id = number.next++;
    const part = `xl/tables/table${id}.xml`;
    const written = (as: number): string => tableXml(sheet, table, as, (formula) => stored(formula, table));
    const kept = keptOf.get(table);
    const same = kept !== undefined && kept.written === written(0);
    const queried = kept && !same ? withQuery(written(id), kept.xml) : undefined;
    file.set(part, same ? withId(kept.xml, id) : (queried ?? written(id)));
    file.declareType(part, TABLE);
    if (kept && (same || queried !== undefined)) putBackRelations(file, part, kept.relations);
    else if (isQueried(table)) allQueried = false;
    return `<tablePart r:id="${file.relate(path, "table", `../${part.slice(3)}`, false)}"/>`;
  });
  if (parts.length === 0) return allQueried;
  const element = `<tableParts count="${parts.length}">${parts.join("")}</tableParts>`;
  file.edit(path, (xml) => placeElement(xml, "tableParts", element));
  return allQueried;
}

function withId(xml: string, id: number): string {
  return xml.replace(/<table\b[^>]*>/, (tag) => tag.replace(/\sid="[^"]*"/, ` id="${id}"`));
}

/** A table that changed and is still of the columns that its query fills. */
function withQuery(written: string, kept: string): string | undefined {
  if (!/\stableType="queryTable"/.test(kept)) return undefined;
  const columns = (xml: string): string[] =>
    [...xml.matchAll(/<tableColumn\b[^>]*>/g)].map(([tag]) => attribute(tag, "name") ?? "");
  if (JSON.stringify(columns(written)) !== JSON.stringify(columns(kept))) return undefined;
  const tags = [...kept.matchAll(/<tableColumn\b[^>]*>/g)].map(([tag]) => tag);
  return written.replace(/<table\b/, '<table tableType="queryTable"').replace(/<tableColumn\b/g, (open) => {
    const tag = tags.shift() ?? "";
    const said = ["uniqueName", "queryTableFieldId"].map((name) => [name, attribute(tag, name)] as const);
    return open + attributesXml(said);
  });
}

/** Reads a table's XML into a sheet of the book. */
export function readTable(book: Book, sheet: Sheet, xml: string): void {
  const { root } = parseXml(xml);
  const { attributes } = root;
  const area = parseArea(attributes["ref"] ?? "");
  if (!area) return;
  const look = findChild(root, "tableStyleInfo")?.attributes ?? {};
  const truth = (name: string): boolean => ["1", "true"].includes(look[name] ?? "");
  const columns = findChildren(findChild(root, "tableColumns") ?? root, "tableColumn");
  const filter = readFilter(takeElement(xml, "autoFilter").element ?? "");
  const showHeaders = attributes["headerRowCount"] !== "0";
  book.tables.adopt(sheet, {
    name: attributes["displayName"] ?? attributes["name"] ?? "",
    area,
    columns: columns.map((column, index) => {
      const kept = filter?.kept.get(index);
      const otherFilter = filter?.others?.get(index);
      return {
        ...readColumn(column),
        ...(kept && { kept }),
        ...(otherFilter !== undefined && { otherFilter }),
      };
    }),
    style: look["name"] ?? "",
    showHeaders,
    showTotals: Number(attributes["totalsRowCount"] ?? 0) > 0,
    showFilterButton: showHeaders && findChild(root, "autoFilter") !== undefined,
    showBandedRows: truth("showRowStripes"),
    showBandedColumns: truth("showColumnStripes"),
    highlightFirstColumn: truth("showFirstColumn"),
    highlightLastColumn: truth("showLastColumn"),
  });
}

function readColumn(node: XmlElement): TableColumn {
  const { name = "", totalsRowLabel, totalsRowFunction } = node.attributes;
  const [calculated, total] = ["calculatedColumnFormula", "totalsRowFormula"].map((each) =>
    findChild(node, each),
  );
  return {
    name: name.replace(/_x000[aA]_/g, "\n"),
    ...(totalsRowLabel !== undefined && { totalsLabel: totalsRowLabel }),
    ...(totalsRowFunction !== undefined && { totalsFunction: totalsRowFunction }),
    ...(total && { totalsFormula: textContent(total) }),
    ...(calculated && { calculatedFormula: textContent(calculated) }),
  };
}

/** `stored` gives a formula (with "=") of the table's own cells its form in a file. */
function tableXml(sheet: Sheet, table: Table, id: number, stored: (formula: string) => string): string {
  const { area, showHeaders, showTotals } = table;
  const columns = table.columns.map((column, index) => columnXml(sheet, table, column, index, stored));
  const plain = tableFilter(table);
  const others = table.columns.flatMap(({ otherFilter }, index): [number, string][] =>
    otherFilter === undefined ? [] : [[index, otherFilter]],
  );
  const filter = plain ? filterXml({ ...plain, others: new Map(others) }) : "";
  const yes = (value: boolean): string => (value ? "1" : "0");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table${attributesXml([
      ["xmlns", MAIN],
      ["id", String(id)],
      ["name", table.name],
      ["displayName", table.name],
      ["ref", areaAddress(area)],
      ["headerRowCount", showHeaders ? undefined : "0"],
      ["totalsRowCount", showTotals ? "1" : undefined],
      ["totalsRowShown", showTotals ? undefined : "0"],
    ])}>${filter}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${attributesXml([
      ["name", table.style || undefined],
      ["showFirstColumn", yes(table.highlightFirstColumn)],
      ["showLastColumn", yes(table.highlightLastColumn)],
      ["showRowStripes", yes(table.showBandedRows)],
      ["showColumnStripes", yes(table.showBandedColumns)],
    ])}/></table>`
  );
}

function columnXml(
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  index: number,
  stored: (formula: string) => string,
): string {
  const formula = columnFormula(sheet, table, index);
  const calculated = formula === undefined ? column.calculatedFormula : stored(formula);
  const total = table.showTotals ? totalOf(sheet, table, column, index, stored) : {};
  const inner =
    (calculated === undefined
      ? ""
      : `<calculatedColumnFormula>${escapeXml(calculated)}</calculatedColumnFormula>`) +
    (total.formula === undefined ? "" : `<totalsRowFormula>${escapeXml(total.formula)}</totalsRowFormula>`);
  const about = attributesXml([
    ["id", String(index + 1)],
    ["name", column.name.replaceAll("\n", "_x000a_")],
    ["totalsRowLabel", total.label],
    ["totalsRowFunction", total.function],
  ]);
  return inner === "" ? `<tableColumn${about}/>` : `<tableColumn${about}>${inner}</tableColumn>`;
}

interface Total {
  readonly label?: string | undefined;
  readonly function?: string | undefined;
  readonly formula?: string | undefined;
}

/** What the totals row says of a column: as its cell has it, else as the table came. */
function totalOf(
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  index: number,
  stored: (formula: string) => string,
): Total {
  const { row, rows, column: first } = table.area;
  const cell = sheet.cells.at(row + rows - 1, first + index);
  if (cell?.formula) {
    const formula = cell.formula.text;
    const subtotal = /^=SUBTOTAL\((\d+),\s*(?:[^[(]*)\[([^[\]]*)\]\)$/i.exec(formula);
    const known = subtotal?.[2] === column.name ? TOTALS[subtotal[1] ?? ""] : undefined;
    return known === undefined ? { function: "custom", formula: stored(formula) } : { function: known };
  }
  if (typeof cell?.value === "string") return { label: cell.value };
  return { label: column.totalsLabel, function: column.totalsFunction, formula: column.totalsFormula };
}
