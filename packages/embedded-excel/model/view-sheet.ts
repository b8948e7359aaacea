import type {
  CellView,
  ConditionalFormatView,
  SheetView,
  StyleView,
  ValidationView,
} from "../view/workbook-view";
import { areaAddress } from "./address";
import { rowHeight } from "./autofit";
import type { Book } from "./book";
import { isCellError } from "./cell";
import { isFilled } from "./cells";
import type { ConditionalFormat } from "./conditional-format";
import { shownText } from "./number-format";
import type { Sheet } from "./sheet";
import { DEFAULT_STYLE, type CellStyle, type StylePatch } from "./style";
import { viewChart } from "./view-chart";
import { choicesOf } from "./typing/choices";
import type { Validation } from "./validation";

/** How many validations of one sheet get their choices worked out; beyond it the arrow shows without them. */
const MOST_CHOICES = 500;

/** The sheet as it is now, as plain data. */
export function viewSheet(book: Book, sheet: Sheet): SheetView {
  const styles = new StyleList();
  const cells: CellView[] = [];
  const filledRows = new Set<number>();
  for (const { row, column, cell } of sheet.cells.all()) {
    const style = sheet.style(row, column);
    const key = areaAddress({ row, column, rows: 1, columns: 1 });
    const link = sheet.links.get(key);
    const note = sheet.notes.get(key);
    if (!isFilled(cell) && !cell.style && !link && !note) continue;
    if (isFilled(cell)) filledRows.add(row);
    cells.push({
      row,
      column,
      value: isCellError(cell.value) ? cell.value.error : cell.value,
      text: shownText(cell.value, style.numberFormat, book.locale),
      ...(isCellError(cell.value) && cell.value.message !== undefined && { message: cell.value.message }),
      ...(cell.formula && { formula: cell.formula.text }),
      ...(style !== DEFAULT_STYLE && { style: styles.index(style) }),
      ...(link && { link: link.address ?? `#${link.documentReference ?? ""}` }),
      ...(note && { note: note.text }),
    });
  }
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
    gridlines: sheet.showGridlines,
    protected: sheet.protection.on,
    freeze: sheet.freeze,
    defaultColumnWidth: sheet.columns.defaultSize,
    defaultRowHeight: sheet.rows.defaultSize,
    columns: sheet.columns
      .entries()
      .map(([index, { size, hidden }]) => ({ index, width: size ?? sheet.columns.defaultSize, hidden })),
    rows: rowsOf(sheet, filledRows),
    rowGroups: sheet.rows.groups(),
    styles: styles.views,
    cells,
    merges: sheet.merges,
    tables: sheet.tables.map((table) => ({
      name: table.name,
      area: table.area,
      style: table.style,
      filter: table.showFilterButton && table.showHeaders,
      bandedRows: table.showBandedRows,
    })),
    validations: sheet.validations.map((validation) => viewValidation(book, sheet, validation)),
    conditionalFormats: sheet.conditionalFormats.flatMap(viewConditionalFormat),
    charts: sheet.charts.map((chart) => viewChart(book, chart)),
  };
}

/** Rows set by hand or hidden, and rows that grew to show what is in them. */
function rowsOf(sheet: Sheet, filled: ReadonlySet<number>): SheetView["rows"] {
  const rows = new Map<number, { index: number; height: number; hidden: boolean }>();
  for (const [index, { size, hidden }] of sheet.rows.entries()) {
    rows.set(index, { index, height: size ?? rowHeight(sheet, index), hidden });
  }
  for (const index of filled) {
    if (rows.has(index)) continue;
    const height = rowHeight(sheet, index);
    if (height !== sheet.rows.defaultSize) rows.set(index, { index, height, hidden: false });
  }
  return [...rows.values()].sort((a, b) => a.index - b.index);
}

class StyleList {
  readonly views: StyleView[] = [];
  private readonly known = new Map<CellStyle, number>();
  private readonly byText = new Map<string, number>();

  index(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const view = viewStyle(style);
    const text = JSON.stringify(view);
    const index = this.byText.get(text) ?? this.views.push(view) - 1;
    this.byText.set(text, index);
    this.known.set(style, index);
    return index;
  }
}

const HORIZONTAL: Readonly<Record<string, StyleView["horizontal"]>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
  centerContinuous: "center",
};

function viewStyle(style: CellStyle): StyleView {
  const horizontal = HORIZONTAL[style.horizontal];
  const { top, bottom, left, right } = style.borders;
  const borders = Object.fromEntries(
    Object.entries({ top, bottom, left, right }).flatMap(([side, border]) =>
      border ? [[side, { style: border.line, color: border.color }]] : [],
    ),
  );
  return {
    ...(style.fill !== undefined && { fill: style.fill }),
    font: style.font,
    size: style.size,
    color: style.color,
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline !== "none" && { underline: true }),
    ...(style.strikethrough && { strikethrough: true }),
    ...(horizontal && { horizontal }),
    vertical: style.vertical === "justify" || style.vertical === "distributed" ? "center" : style.vertical,
    ...(style.wrap && { wrap: true }),
    ...(style.indent > 0 && { indent: style.indent }),
    ...(style.rotation !== 0 && { rotation: style.rotation }),
    ...(style.numberFormat !== "General" && { numberFormat: style.numberFormat }),
    ...(Object.keys(borders).length > 0 && { borders }),
    ...(!style.locked && { locked: false }),
  };
}

function viewPatch(patch: StylePatch): StyleView {
  const { fill, color, bold, italic, underline, strikethrough, numberFormat, borders } = patch;
  const sides = Object.entries(borders ?? {}).flatMap(([side, border]) =>
    border && ["top", "bottom", "left", "right"].includes(side)
      ? [[side, { style: border.line, color: border.color }]]
      : [],
  );
  return {
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline: underline !== "none" }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(sides.length > 0 && { borders: Object.fromEntries(sides) as StyleView["borders"] }),
  };
}

function viewValidation(book: Book, sheet: Sheet, validation: Validation): ValidationView {
  const first = validation.areas[0];
  const index = sheet.validations.indexOf(validation);
  const lists = validation.type === "list" && first !== undefined && index < MOST_CHOICES;
  const { prompt, alert } = validation;
  return {
    areas: validation.areas,
    type: validation.type ?? "custom",
    ...(validation.operator && { operator: validation.operator }),
    formulas: validation.type ? validation.formulas : ["TRUE"],
    ...(lists && { choices: choicesOf(book, sheet, validation, first.row, first.column) }),
    allowBlank: validation.allowBlank,
    dropdown: validation.dropdown,
    ...(prompt.show &&
      (prompt.title || prompt.message) && {
        prompt: { title: prompt.title, message: prompt.message },
      }),
    ...(alert.show && { error: { title: alert.title, message: alert.message, style: alert.style } }),
  };
}

function viewConditionalFormat(format: ConditionalFormat): ConditionalFormatView[] {
  const { rule } = format;
  const base = {
    areas: format.areas,
    priority: format.priority,
    stopIfTrue: format.stopIfTrue,
  };
  switch (rule.kind) {
    case "formula":
      return [{ ...base, rule: { kind: "formula", formula: rule.formula, style: viewPatch(rule.style) } }];
    case "cellValue": {
      const { operator, formulas } = rule;
      return [{ ...base, rule: { kind: "cellValue", operator, formulas, style: viewPatch(rule.style) } }];
    }
    case "text":
      return [
        {
          ...base,
          rule: { kind: "text", operator: rule.operator, text: rule.text, style: viewPatch(rule.style) },
        },
      ];
    case "colorScale":
      return [{ ...base, rule: { kind: "colorScale", points: rule.points } }];
    case "dataBar": {
      const { min, max } = rule;
      return [
        {
          ...base,
          rule: {
            kind: "dataBar",
            color: rule.color,
            ...(min.value !== undefined && { min: min.value }),
            ...(max.value !== undefined && { max: max.value }),
          },
        },
      ];
    }
    case "other":
      return [];
  }
}
