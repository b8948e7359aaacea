/** A plan as the XML of a worksheet: the order of its parts is that of the schema (CT_Worksheet). */
import { areaAddress, cellAddress } from "../../sheets/plan/a1";
import type { CellValue, SheetPlan, Style } from "../../sheets/plan/plan";
import { columnWidthsOf, rowHeightsOf, stylesOf } from "../../sheets/plan/plan-cells";
import { attributes, escaped, escapedCellText } from "../xml/xml-text";
import { cellLinesOf } from "./cell-lines";
import { fileFormula } from "./formula-in-file";
import { pageXml, protectionXml, sheetPropertiesXml, sheetViewXml } from "./frame-xml";
import { MAIN, OFFICE_RELATIONS, type Relations } from "./package-parts";
import { conditionalFormatsXml, validationsXml } from "./rules-xml";
import type { Pool, StylePools } from "./style-pools";

/** A width of a column is counted in digits of 7 pixels; a point is 96/72 pixel. */
const PIXELS = 96 / 72;
const DIGIT = 7;
const USUAL_WIDTH = 9.14;
const NO_STYLE: Style = {};

/** What all sheets of a workbook share, and what this one is in it. */
export interface SheetSurroundings {
  readonly strings: Pool;
  readonly styles: StylePools;
  readonly relations: Relations;
  readonly isActive: boolean;
  /** What formulas show before they are calculated, by address; what is not in it shows nothing. */
  readonly results: ReadonlyMap<string, CellValue>;
  /** Behind all else: properties and tables, as they point to their parts. */
  readonly tail: string;
}

export function sheetXml(plan: SheetPlan, surroundings: SheetSurroundings): string {
  const { frame, rows, columns, merges } = plan;
  const { styles, isActive } = surroundings;
  const levels = groupLevels(plan);
  const deepest = (of: keyof typeof levels): number | undefined =>
    Math.max(0, ...levels[of].map((each) => each?.level ?? 0)) || undefined;
  const format = attributes({
    defaultRowHeight: 15,
    outlineLevelRow: deepest("rows"),
    outlineLevelCol: deepest("columns"),
  });
  const merged = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("");
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}">${sheetPropertiesXml(frame)}` +
    `<dimension ref="${areaAddress({ row: 0, column: 0, rows, columns })}"/>` +
    `${sheetViewXml(frame, isActive)}<sheetFormatPr${format}/>${columnsXml(plan, levels.columns)}` +
    `<sheetData>${rowsXml(plan, surroundings, levels.rows)}</sheetData>${protectionXml(frame.protection)}` +
    (merged === "" ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`) +
    conditionalFormatsXml(plan, styles) +
    validationsXml(plan) +
    linksXml(plan, surroundings.relations) +
    pageXml(frame.print) +
    `${surroundings.tail}</worksheet>`
  );
}

type Levels = readonly ({ readonly level: number; readonly hidden: boolean } | undefined)[];

/** How deep each row and column lies in groups, and whether it is folded away. */
function groupLevels({ rows, columns, frame }: SheetPlan): Readonly<Record<"rows" | "columns", Levels>> {
  const of = (which: "rows" | "columns", count: number): Levels =>
    Array.from({ length: count }, (_, line) => {
      const around = (frame.groups ?? []).filter(
        (group) => group.of === which && line >= group.first && line < group.first + group.count,
      );
      return around.length === 0
        ? undefined
        : { level: around.length, hidden: around.some(({ collapsed }) => collapsed) };
    });
  return { rows: of("rows", rows), columns: of("columns", columns) };
}

function columnsXml(plan: SheetPlan, levels: Levels): string {
  const hidden = plan.frame.hiddenColumns ?? [];
  const all = columnWidthsOf(plan).map((width, index) => {
    const isHidden = hidden.some(({ column, columns }) => index >= column && index < column + columns);
    const level = levels[index];
    if (width === 0 && !isHidden && !level) return "";
    const each = attributes({
      min: index + 1,
      max: index + 1,
      width: width > 0 ? Math.round(width * PIXELS) / DIGIT : USUAL_WIDTH,
      customWidth: width > 0,
      hidden: isHidden || level?.hidden,
      outlineLevel: level?.level,
    });
    return `<col${each}/>`;
  });
  const joined = all.join("");
  return joined === "" ? "" : `<cols>${joined}</cols>`;
}

function rowsXml(plan: SheetPlan, surroundings: SheetSurroundings, levels: Levels): string {
  const contents = contentsOf(plan, surroundings);
  const styles = stylesOf(plan);
  const lines = cellLinesOf(plan);
  return rowHeightsOf(plan)
    .map((height, row) => {
      const cells = Array.from({ length: plan.columns }, (_, column) => {
        const number = surroundings.styles.cell(
          styles[row]?.[column] ?? NO_STYLE,
          lines[row]?.[column] ?? {},
        );
        const { type, inner } = contents.get(cellAddress(row, column)) ?? {};
        if (number === 0 && inner === undefined) return "";
        const all = attributes({ r: cellAddress(row, column), s: number || undefined, t: type });
        return inner === undefined ? `<c${all}/>` : `<c${all}>${inner}</c>`;
      }).join("");
      const level = levels[row];
      if (cells === "" && height === 0 && !level) return "";
      const all = attributes({
        r: row + 1,
        ht: height || undefined,
        customHeight: height > 0,
        hidden: level?.hidden,
        outlineLevel: level?.level,
      });
      return `<row${all}>${cells}</row>`;
    })
    .join("");
}

interface CellContents {
  readonly type?: "s" | "b" | "str";
  readonly inner: string;
}

function contentsOf(
  plan: SheetPlan,
  { strings, results }: SheetSurroundings,
): ReadonlyMap<string, CellContents> {
  const contents = new Map<string, CellContents>();
  const shared = (text: string): CellContents => ({
    type: "s",
    inner: `<v>${strings.numberOf(stringXml(text))}</v>`,
  });
  const valueOf = (value: Exclude<CellValue, null>): CellContents => {
    if (typeof value === "string") return shared(value);
    return typeof value === "boolean"
      ? { type: "b", inner: `<v>${value ? 1 : 0}</v>` }
      : { inner: `<v>${value}</v>` };
  };
  for (const { area, values } of plan.values)
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== null && value !== "")
          contents.set(cellAddress(area.row + row, area.column + column), valueOf(value));
      }),
    );
  for (const { row, column, text } of plan.links) contents.set(cellAddress(row, column), shared(text));
  for (const { area, formulas } of plan.formulas)
    formulas.forEach((line, down) =>
      line.forEach((formula, right) => {
        const place = { row: area.row + down, column: area.column + right };
        const address = cellAddress(place.row, place.column);
        const calculation = `<f>${escaped(fileFormula(formula, plan, place))}</f>`;
        contents.set(address, withResult(calculation, results.get(address) ?? ""));
      }),
    );
  return contents;
}

function withResult(calculation: string, result: Exclude<CellValue, null>): CellContents {
  if (typeof result === "number") return { inner: `${calculation}<v>${result}</v>` };
  if (typeof result === "boolean") return { type: "b", inner: `${calculation}<v>${result ? 1 : 0}</v>` };
  return { type: "str", inner: `${calculation}<v>${escapedCellText(result)}</v>` };
}

/** A text in the list of texts that cells share. */
function stringXml(text: string): string {
  const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${kept}>${escapedCellText(text)}</t></si>`;
}

function linksXml({ links }: SheetPlan, relations: Relations): string {
  if (links.length === 0) return "";
  const all = links.map(({ row, column, to, tip }) => {
    const ref = cellAddress(row, column);
    if ("sheet" in to)
      return `<hyperlink${attributes({ ref, location: `${quoted(to.sheet)}!${to.cell}`, tooltip: tip })}/>`;
    return `<hyperlink${attributes({ ref, "r:id": relations.add("hyperlink", to.address, true), tooltip: tip })}/>`;
  });
  return `<hyperlinks>${all.join("")}</hyperlinks>`;
}

/** The name of a sheet as formulas have it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
